import type { Span } from '../span.ts';

/** Kinds of quantity that can state a statistic. */
export type StatisticKind =
  | 'money'
  | 'percent' // %, ‰, 成, 百分之…, per cent; value in per cent, so "12%" is 12
  | 'percentage-point' // 百分点, percentage points, basis points; value in points
  | 'multiple' // 倍, 翻番, -fold, times, ×; value is the factor as printed: "5倍" is 5
  | 'fraction' // 五分之一, one in five, 3/4; value 0–1 as a rule
  | 'count' // a number with a counter, or a bare number that counts something
  | 'rate' // a price or amount per something: value is per one `per`
  | 'duration' // value in the unit as written (week, month…)
  | 'measure'; // bytes, power, area, length…; value in `unit`'s base

/** Kinds that are read so that nobody has to guess why they are no statistics. */
export type PlainKind =
  | 'number' // a number about which nothing more can be said
  | 'date' // years, months, days, quarters, halves, fiscal years, "2021/22年度"
  | 'time' // clock times
  | 'version' // "3.1" in Llama 3.1, 4.0 Turbo, v2
  | 'name' // digits inside a product or proper name: GPT-4o, H20, 5G, 4K, 360
  | 'list-number' // numbers of list items, sections, chapters, tables, figures
  | 'reference' // footnote marks and citations
  | 'phone'
  | 'identifier' // arXiv ids, stock codes, ISBN, order numbers
  | 'url'
  | 'ordinal' // 第一, first, top 10, 冲上第一
  | 'idiom'; // 一毛不拔, 三心二意, 一方面

/** Every number that is read has one of these kinds. */
export type QuantityKind = StatisticKind | PlainKind;

/** What a hedge or bound around the number says of it. */
export type Bound =
  | 'exact'
  | 'about' // 约, 近, 左右, nearly… of either side
  | 'near-below' // 近, 接近, 不足-by-a-little, nearly, almost: the value is a little under the number
  | 'over' // 超, 逾, 突破, 以上, 多, 余, more than: strictly above
  | 'under' // 不足, 低于, 以内, 以下, less than: strictly below
  | 'at-least' // 至少, 不低于, ≥
  | 'at-most'; // 至多, 不超过, up to, ≤

/** How a quantity stands in a change that the text states: 从 9% 提升至 13%, 增长 5 倍, 下降 95%. */
export interface ChangeRole {
  readonly role: 'from' | 'to' | 'by';
  /** 1 for a rise, -1 for a fall; absent when the text says only "changed". */
  readonly sign?: 1 | -1;
}

/**
 * A number as parsed from text. Knows nothing of meaning.
 *
 * `lo` and `hi` are the printed number or range in base units (元, not 亿元; "12%" is 12), without
 * what the bound or the printed precision adds: `toInterval` applies those. They are equal unless
 * the text prints a range; both are null when the number is too vague to give one (数百万 gives an
 * interval, 若干 gives null).
 */
export interface Quantity extends Span {
  /** The raw text of the span. */
  readonly text: string;
  readonly kind: QuantityKind;
  readonly lo: number | null;
  readonly hi: number | null;
  /** ISO 4217 code, '%', 'pp', 'x', a counter (个, 家…, always simplified), 'token', 'GB'…; null for a bare number. */
  readonly unit: string | null;
  /** For a rate: what one price is for, as amount and unit, e.g. "1M token", "1 month". */
  readonly per?: string;
  readonly bound: Bound;
  /** True for 数百万, 十几, 上万, 千亿级: words that only give an order of magnitude. */
  readonly vague?: true;
  /** Half a unit of the last printed digit, in base units: 1.3万亿 has 0.05e12. 0 when exact by nature. */
  readonly precision: number;
  readonly change?: ChangeRole;
}

const STATISTIC_KINDS: ReadonlySet<string> = new Set<StatisticKind>([
  'money',
  'percent',
  'percentage-point',
  'multiple',
  'fraction',
  'count',
  'rate',
  'duration',
  'measure',
]);

/** Whether the quantity is of a kind that can state a statistic. */
export function isStatistic<Q extends Quantity>(
  quantity: Q,
): quantity is Q & { readonly kind: StatisticKind } {
  return STATISTIC_KINDS.has(quantity.kind);
}
