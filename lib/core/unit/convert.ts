import { FIRST_RATED_YEAR, RATES_PER_DOLLAR, type RatedCurrency } from './currency-rates.ts';

/** A conversion that was asked for; `year` is the year whose average rate is used. */
export interface Conversion {
  readonly amount: number;
  readonly from: string;
  readonly to: string;
  readonly year?: number;
}

/** What came of it: the amount in the currency asked for, and the rate and year that were used. */
export interface Converted {
  readonly amount: number;
  /** Units of `to` for one of `from`. */
  readonly rate: number;
  readonly year: number;
}

/** Whether the table of rates covers the currency. */
export function isRated(currency: string): currency is RatedCurrency {
  return Object.hasOwn(RATES_PER_DOLLAR, currency);
}

/**
 * Converts money at the year's average rate. A year outside the table takes the nearest one in it;
 * without a year, the latest.
 *
 * @returns null when the table does not cover one of the currencies.
 */
export function convert({ amount, from, to, year }: Conversion): Converted | null {
  if (!isRated(from) || !isRated(to)) return null;
  const last = RATES_PER_DOLLAR.USD.length - 1;
  const index = Math.min(last, Math.max(0, (year ?? FIRST_RATED_YEAR + last) - FIRST_RATED_YEAR));
  const rate = (RATES_PER_DOLLAR[to][index] ?? 1) / (RATES_PER_DOLLAR[from][index] ?? 1);
  return { amount: amount * rate, rate, year: FIRST_RATED_YEAR + index };
}
