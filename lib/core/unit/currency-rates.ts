/** Currencies that the table of rates covers, as ISO 4217 codes. */
export type RatedCurrency =
  | 'USD'
  | 'CNY'
  | 'EUR'
  | 'GBP'
  | 'JPY'
  | 'HKD'
  | 'TWD'
  | 'KRW'
  | 'CAD'
  | 'AUD'
  | 'INR'
  | 'SGD';

/** Named in a reason or a plain form whenever a rate was used. */
export const RATES_SOURCE = {
  zh: '美联储 G.5A 年平均汇率（2024、2025 年为四舍五入值）',
  en: 'Federal Reserve G.5A annual averages (2024 and 2025 rounded)',
} as const;

/** The rates begin with this year. */
export const FIRST_RATED_YEAR = 2018;

/**
 * Units of the currency for one US dollar, average of the year, from `FIRST_RATED_YEAR` to 2025.
 * Source: Federal Reserve, Foreign Exchange Rates G.5A (releases of 2021-01-04 and 2024-02-01) for
 * 2018–2023; AUD, EUR and GBP are the reciprocals of its dollars per unit. 2024 and 2025 are
 * rounded to three or four figures. TODO [2027-02]: replace both by the figures of the release.
 */
export const RATES_PER_DOLLAR: Readonly<Record<RatedCurrency, readonly number[]>> = {
  USD: [1, 1, 1, 1, 1, 1, 1, 1],
  CNY: [6.609, 6.9081, 6.9042, 6.4508, 6.729, 7.0809, 7.19, 7.19],
  EUR: [0.8462, 0.8933, 0.8764, 0.8453, 0.9493, 0.9245, 0.924, 0.886],
  GBP: [0.7483, 0.7832, 0.7795, 0.7265, 0.8083, 0.8039, 0.783, 0.759],
  JPY: [110.3974, 109.0188, 106.7754, 109.8429, 131.4589, 140.5001, 151.4, 149.7],
  HKD: [7.8376, 7.8351, 7.7559, 7.7727, 7.8306, 7.8292, 7.803, 7.8],
  TWD: [30.1294, 30.9049, 29.4568, 27.9366, 29.7963, 31.1525, 32.12, 31.2],
  KRW: [1099.2926, 1165.8016, 1180.5554, 1144.8911, 1291.7796, 1306.7637, 1363, 1422],
  CAD: [1.2957, 1.3269, 1.3422, 1.2533, 1.3014, 1.3494, 1.37, 1.398],
  AUD: [1.3367, 1.4384, 1.4495, 1.3307, 1.4386, 1.5051, 1.516, 1.551],
  INR: [68.3734, 70.3777, 74.1429, 73.9351, 78.5792, 82.5708, 83.68, 87.1],
  SGD: [1.3486, 1.3641, 1.38, 1.3438, 1.3787, 1.3428, 1.336, 1.307],
};
