import { wordSet } from '../text/word-set.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';
import { beforeSpace, isDigit, overSpace } from './code-runs.ts';
import { isYearAhead, MONTHS, YEAR_TAILS } from './date-words.ts';
import { hanDigit, hanScale } from './han-digits.ts';
import { isPartAt } from './read-fraction.ts';

const MONTH_NAMES = wordSet(MONTHS);
const TAILS = wordSet(YEAR_TAILS);

const NIAN = 0x5e74;
const YUE = 0x6708;
const RI = 0x65e5;
const HAO = 0x53f7;

/** Characters before 112年 that make it a year of the Republic of China, whatever follows: 较112年的. */
const BEFORE_YEAR = new Set<number>([...'较比自从至到在于国'].map((word) => word.charCodeAt(0)));

/** Characters behind 年 that make it an age: 100年前, 110年历史. */
const AFTER_AGE = new Set<number>([...'前来间的历内后以老'].map((word) => word.charCodeAt(0)));

/** The end of a run of at most `most` digits at `from`, and its value. */
function digitsAt(codes: Uint16Array, from: number, most: number): { end: number; value: number } {
  let end = from;
  let value = 0;
  while (end < from + most && isDigit(codes[end])) {
    value = value * 10 + (codes[end] ?? 0) - 0x30;
    end++;
  }
  return isDigit(codes[end]) ? { end: from, value: 0 } : { end, value };
}

/** 日元, 日圆 and 日本: the 日 at `at` is no day. */
function isYen(codes: Uint16Array, at: number): boolean {
  const next = codes[at + 1];
  return (
    next === 0x5143 || next === 0x5706 || next === 0x672c || next === 0x5e01 || next === 0x5747
  );
}

/** A month or day in digits or Han numerals at `from`, followed by the sign `mark`: its end, or 0. */
function partEnd(codes: Uint16Array, from: number, mark: number): number {
  const at = overSpace(codes, from);
  let end = digitsAt(codes, at, 2).end;
  if (end === at)
    while (end < at + 3 && (hanDigit(codes[end] ?? 0) > 0 || hanScale(codes[end] ?? 0) === 10))
      end++;
  if (end === at) return 0;
  end = overSpace(codes, end);
  const sign = codes[end];
  return (sign === mark && !isYen(codes, end)) || (mark === RI && sign === HAO) ? end + 1 : 0;
}

/** The end of 5月3日, 5月 or 5月底 at `from`; 0 when there is none. */
function monthDayEnd(codes: Uint16Array, from: number, to: number): number {
  const month = partEnd(codes, from, YUE);
  if (month === 0) return 0;
  const day = partEnd(codes, month, RI);
  if (day > 0) return day;
  return TAILS.find(codes, month, to) ? TAILS.end : month;
}

/** What may follow a year in Chinese: 年度, 财年, 上半年, 第三季度, Q3, 底, 11月30日. Returns the end. */
function yearTailEnd(codes: Uint16Array, from: number, to: number): number {
  const at = overSpace(codes, from);
  const monthDay = monthDayEnd(codes, at, to);
  if (monthDay > 0) return monthDay;
  const quarter = quarterEnd(codes, at);
  if (quarter > 0) return quarter;
  return TAILS.find(codes, at, to) ? TAILS.end : from;
}

/** The end of Q3, H1, 1H at `from`, or 0. */
export function quarterEnd(codes: Uint16Array, from: number): number {
  const letter = (codes[from] ?? 0) | 0x20;
  const digit = codes[from + 1] ?? 0;
  const after = codes[from + 2] ?? 0;
  const isWord = (code: number): boolean =>
    isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  if (letter === 0x71 && digit >= 0x31 && digit <= 0x34 && !isWord(after)) return from + 2;
  if (letter === 0x68 && digit >= 0x31 && digit <= 0x32 && !isWord(after)) return from + 2;
  return 0;
}

/** The end of the second year of 2021/22, 2023-24, 2020-2024 at the separator `from`, or `from`. */
function secondYearEnd(codes: Uint16Array, from: number, first: number): number {
  const sign = codes[from];
  if (sign !== 0x2f && sign !== 0x2d && sign !== 0x7e && sign !== 0x81f3) return from;
  const second = digitsAt(codes, from + 1, 4);
  const length = second.end - from - 1;
  if (length === 4) return second.value >= first && second.value < 2101 ? second.end : from;
  return length === 2 && second.value === (first + 1) % 100 ? second.end : from;
}

/** The end of 2024-01-05, 2024/1/5, 2024.01.05 or 2024-01 after a year that ends at `from`; 0 when there is none. */
function numericDateEnd(codes: Uint16Array, from: number): number {
  const sign = codes[from];
  if (sign !== 0x2d && sign !== 0x2f && sign !== 0x2e) return 0;
  const month = digitsAt(codes, from + 1, 2);
  if (month.end === from + 1 || month.value < 1 || month.value > 12) return 0;
  if (codes[month.end] !== sign) return sign === 0x2d && month.end === from + 3 ? month.end : 0;
  const day = digitsAt(codes, month.end + 1, 2);
  return day.end > month.end + 1 && day.value >= 1 && day.value <= 31 ? day.end : 0;
}

function afterYear(codes: Uint16Array, end: number, value: number, to: number): number {
  const numeric = numericDateEnd(codes, end);
  if (numeric > 0) return numeric;
  let at = secondYearEnd(codes, end, value);
  const nian = overSpace(codes, at);
  if (codes[nian] === NIAN) return yearTailEnd(codes, nian + 1, to);
  if (codes[at] === 0x73 && at === end) at++;
  const tail = yearTailEnd(codes, at, to);
  return tail;
}

/** The end of a Han year (二〇二四年, 九十年代) at `from`, or 0. */
export function hanYearEnd(codes: Uint16Array, from: number, to: number): number {
  let end = from;
  while (end < from + 5 && hanDigit(codes[end] ?? 0) >= 0) end++;
  if (end === from + 4 && codes[end] === NIAN) return yearTailEnd(codes, end + 1, to);
  return monthDayEnd(codes, from, to);
}

/**
 * The end of a date that begins with a digit at `from`: 2024年5月, 2024-01-05, 2021/22年度, 24年Q3,
 * 5月3日, 2024财年, 5 January 2024, 1990s, a bare year. 0 when there is none.
 */
export function dateEnd(codes: Uint16Array, from: number, to: number): number {
  const run = digitsAt(codes, from, 4);
  const length = run.end - from;
  if (length === 4 && run.value >= 1800 && run.value <= 2100) {
    if (isYearAhead(codes, run.end)) return afterYear(codes, run.end, run.value, to);
    return 0;
  }
  const nian = overSpace(codes, run.end);
  if (length === 3 && run.value >= 100 && run.value <= 120 && codes[nian] === NIAN) {
    // A year of the Republic of China; 历史 and 前 would make it a length of time.
    const next = codes[nian + 1] ?? 0;
    const compared = BEFORE_YEAR.has(codes[beforeSpace(codes, from) - 1] ?? 0);
    if (compared || !AFTER_AGE.has(next)) return yearTailEnd(codes, nian + 1, to);
  }
  if (length === 0 || length > 2) return 0;
  const monthDay = monthDayEnd(codes, from, to);
  if (monthDay > 0) return monthDay;
  if (codes[run.end] === RI && run.value <= 31 && run.value > 0 && !isYen(codes, run.end))
    return run.end + 1;
  const isPart = run.value === 1 && isPartAt(codes, from);
  const slash = isPart ? 0 : slashDateEnd(codes, run.end, run.value, to);
  if (slash > 0) return slash;
  const english = MONTH_NAMES.find(codes, overSpace(codes, run.end), to);
  if (english && run.value <= 31) return englishYearEnd(codes, MONTH_NAMES.end);
  return shortYearEnd(codes, run.end, run.value, to);
}

/** The end of 11/8 or 5/31 behind its month; 0 for 3/4, which may be a fraction, and 8/16元, two prices. */
function slashDateEnd(codes: Uint16Array, end: number, month: number, to: number): number {
  if (codes[end] !== 0x2f || month < 1 || month > 12) return 0;
  const day = digitsAt(codes, end + 1, 2);
  const isDay = day.value >= 1 && day.value <= 31 && (day.value > 10 || month >= day.value);
  const next = codes[day.end] ?? 0;
  if (!isDay || next === 0x2f || next === 0x2e || next === 0x25) return 0;
  const unit = UNITS_AFTER.find(codes, overSpace(codes, day.end), to);
  return (unit && unit.factor !== 0) || hanScale(next) > 0 ? 0 : day.end;
}

/** 20/21年, 24年上半年, 24Q1, 1H24, 1Q25. */
function shortYearEnd(codes: Uint16Array, end: number, value: number, to: number): number {
  const second = secondYearEnd(codes, end, value);
  if (second > end && codes[second] === NIAN) return yearTailEnd(codes, second + 1, to);
  const letter = (codes[end] ?? 0) | 0x20;
  if ((letter === 0x71 || letter === 0x68) && isDigit(codes[end + 1])) {
    const year = digitsAt(codes, end + 1, 2);
    if (value < 5 && year.end === end + 3) return year.end;
    if (year.end === end + 2) return year.end;
  }
  if (codes[end] !== NIAN || value < 10) return 0;
  const tail = yearTailEnd(codes, end + 1, to);
  return tail > end + 1 ? tail : 0;
}

/** After "January" or "5 January": an optional day and comma, and the year. */
export function englishYearEnd(codes: Uint16Array, from: number): number {
  let at = codes[from] === 0x2e ? from + 1 : from;
  let end = from;
  const day = digitsAt(codes, overSpace(codes, at), 2);
  if (day.end > overSpace(codes, at)) {
    end = at = day.end;
    if (codes[at] === 0x2c) at++;
  }
  const year = digitsAt(codes, overSpace(codes, at), 4);
  return year.value >= 1800 && year.value <= 2100 ? year.end : end;
}
