/** What a unit measures; decides the kind of the quantity that carries it. */
export type UnitKind =
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'multiple'
  | 'duration'
  | 'measure'
  | 'token' // tokens and parameters: counts whose bare K, M, B, T are scales
  | 'count' // counters of things that are worth counting: 家, 起, 亿人
  | 'loose' // counters that count anything: 个, 条, 类; a statistic only beside a number that says something
  | 'rank'; // 大, 步, 期: numbers parts and ranks

/** One unit: what it is called in `Quantity.unit`, and what one of it is worth there. */
export interface Unit {
  readonly code: string;
  readonly kind: UnitKind;
  /** How many `code` one printed unit is: 0.1 for 毛 in CNY, 10 for 成 in %. */
  readonly factor: number;
}
