import type { Finding } from '../../lib/core/verdict/finding.ts';
import type { Locale } from '../../locales/strings.ts';

/** Period labels in words. */
export const PERIODS: readonly (readonly [label: string, locale: Locale, words: string])[] = [
  ['2024', 'zh_CN', '2024年'],
  ['2024', 'en', '2024'],
  ['2025-Q1', 'zh_CN', '2025年第1季度'],
  ['2025-Q1', 'zh_TW', '2025年第1季'],
  ['2025-Q1', 'en', 'Q1 2025'],
  ['2025-H1', 'en', 'first half of 2025'],
  ['2024-11', 'zh_CN', '2024年11月'],
  ['2024-11', 'en', 'Nov 2024'],
  ['2024-11-30', 'zh_CN', '2024年11月30日'],
  ['FY2025', 'zh_TW', '2025會計年度'],
  ['FY2025-Q3', 'en', 'Q3 fiscal 2025'],
  ['2022→2032', 'en', '2022 → 2032'],
  ['soon', 'en', 'soon'], // a label that is none stays as it is
];

/** Place codes in words. */
export const PLACES: readonly (readonly [code: string, locale: Locale, words: string])[] = [
  ['CN', 'zh_CN', '中国'],
  ['CN', 'zh_TW', '中國'],
  ['world', 'en', 'world'],
  ['world', 'zh_CN', '全球'],
  ['EU', 'zh_CN', '欧盟'],
  ['CN/US', 'en', 'China / United States'],
  ['CN-SHA', 'en', 'China'],
];

type Gap = Pick<Finding, 'verdict' | 'ratio' | 'difference'>;

/** Gaps in words; null where nothing is said. */
export const GAPS: readonly (readonly [gap: Gap, unit: string, words: string | null])[] = [
  [{ verdict: 'not-comparable', ratio: 22.1 }, 'CNY', '22× theirs'],
  [{ verdict: 'not-comparable', ratio: 1 / 22.1 }, 'CNY', '1/22 of theirs'],
  [{ verdict: 'conflict', ratio: 1.3 }, 'CNY', '30% above theirs'],
  [{ verdict: 'close', ratio: 0.943 }, 'CNY', '5.7% below theirs'],
  [{ verdict: 'agree', ratio: 1 }, 'CNY', 'same value'],
  [{ verdict: 'agree', ratio: 0.66 }, '个', null], // agrees by a bound, its middle means nothing
  [{ verdict: 'conflict', ratio: 1.2, difference: 7 }, '%', '7 points above theirs'],
  [{ verdict: 'conflict', ratio: 0.8, difference: -0.5 }, 'pp', '0.5 points below theirs'],
  [{ verdict: 'not-comparable' }, 'CNY', null],
  [{ verdict: 'not-comparable', ratio: -2 }, 'CNY', null], // a rise against a fall is no multiple
];
