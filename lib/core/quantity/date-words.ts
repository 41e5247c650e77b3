import { isDigit, isLetter } from './code-runs.ts';
/** English months, short forms included. "May" needs a number beside it, which every reader of these asks for. */
export const MONTHS: string =
  'jan(uary|) feb(ruary|) mar(ch|) apr(il|) may june? july? aug(ust|) sep(t|tember|) oct(ober|) nov(ember|) dec(ember|)';

/** What may follow a year or month in Chinese and belongs to the date. */
export const YEAR_TAILS: string =
  '年?度 财政年度 年?[底初末] [上下]半年 [上中下]旬 第?[一二三四1234]季度 前三季度 全年 年代[初末]? 春节 [夏秋]天 fy 财年(q1|q2|q3|q4|)';

/** Words that make four digits a number although they look like a year: counters and units behind them. */
const COUNTED = new Set<number>(
  [...'万亿千百个家人名款台部项元美倍吨次%起户种条辆点位张枚所座间例件'].map((word) =>
    word.charCodeAt(0),
  ),
);

/** Whether what follows four digits lets them be a year. */
export function isYearAhead(codes: Uint16Array, end: number): boolean {
  const next = codes[end] ?? 0;
  if (next === 0x2c)
    return !(isDigit(codes[end + 1]) && isDigit(codes[end + 2]) && isDigit(codes[end + 3]));
  if (next === 0x2e) return !isDigit(codes[end + 1]) || isDigit(codes[end + 2]);
  if (next === 0x25) return false;
  if (isLetter(next)) return next === 0x73 || (next | 0x20) === 0x71 || (next | 0x20) === 0x68;
  const at = next === 0x20 ? end + 1 : end;
  return !COUNTED.has(codes[at] ?? 0);
}
