/** English months, short forms included. "May" needs a number beside it, which every reader of these asks for. */
export const MONTHS: string =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';

/** What may follow a year or month in Chinese and belongs to the date. */
export const YEAR_TAILS: string =
  '年度 度 财年 财政年度 底 初 末 年底 年初 年末 上半年 下半年 上旬 中旬 下旬 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 第1季度 第2季度 第3季度 第4季度 1季度 2季度 3季度 4季度 前三季度 全年 年代 年代初 年代末 春节 夏天 秋天 fy 财年q1 财年q2 财年q3 财年q4';

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

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
