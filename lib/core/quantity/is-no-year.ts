import { DOWN, TO, UP } from './change-words.ts';
import { foundEnd, payload, wordAt, wordBefore } from './lexicon.ts';
import {
  beforeSpace,
  DOT,
  digitsEnd,
  isDigit,
  isLatin,
  isOne,
  isWide,
  overSpace,
  TIMES,
  wholeAt,
} from './look-around.ts';
import { scaleAt } from './read-scale.ts';
import { codes } from './sentence.ts';
import { unitAt, unitEnd } from './unit-index.ts';
import { CHANGE, DATING, HEDGE, IDIOM, JOINT } from './word-classes.ts';

/** Units of one character that make a number of four digits before them, although it looks like a year. */
const COUNTED_NOT_YEARS =
  '个家人名部项元美倍吨次户种条辆点位张枚所座间例件块颗只套支艘架亩桶台起米克斤磅页篇步';
const SCALES = '万亿千百%';
const SIGNS = '$¥€£';
/** Counters of what comes each year: 2024款 is one of that year, 2000款 are many. */
const YEARLY = '款届级期季';

/** Whether a scale stands behind digits that end at `end`: 万, million; but "2024 M&A". */
function isScaleAt(end: number): boolean {
  const i = overSpace(end);
  return isOne(i, SCALES) || (scaleAt(i) > 0 && foundEnd > i + 1);
}

/** Whether a larger amount with a unit follows at `i`, joined to the number before: 2000[-3500元]. */
function isRangeAt(start: number, i: number): boolean {
  const to = overSpace(wordAt(overSpace(i), JOINT));
  if (!isDigit(to)) return false;
  const end = digitsEnd(to);
  const unit = unitAt(overSpace(end));
  const isAmount = unit ? unit.code !== 'year' : isScaleAt(end);
  return isAmount && wholeAt(to, end) > wholeAt(start, i);
}

/** How far behind 从 and its number what it changes to may be said, in units. */
const CHANGE_REACH = 10;

/** Whether what is said from `end` on is a change to another number: [从2000]逐步提升至[4500家]. */
function isChangedAt(end: number): boolean {
  let signs = 0;
  for (let i = end; i < end + CHANGE_REACH && isWide(i); i++) {
    if (wordAt(i, CHANGE) < 0) continue;
    signs |= payload(CHANGE);
    if ((signs & TO) !== 0 && isDigit(overSpace(foundEnd))) return (signs & (UP | DOWN)) !== 0;
  }
  return false;
}

/**
 * Whether the Chinese word before `start` makes a number of what stands there, since a year would have
 * its 年: 超过2000, 由2000降至1500. English says "over 2020" and "higher than 2023".
 */
function isHedged(start: number, end: number): boolean {
  const i = beforeSpace(start);
  if (isOne(i - 1, '从由')) return isChangedAt(end);
  return isWide(i - 1) && wordBefore(i, HEDGE) >= 0 && payload(HEDGE) > 0;
}

/** Whether nothing said goes on at `i`, or only with what bounds the amount before it. */
const endsAt = (i: number): boolean => !isWide(i) || isOne(i, '，。；、）的以左之上余多不起至到');

/** 2000, 1900 */
const isRound = (end: number): boolean => codes[end - 1] === 0x30 && codes[end - 2] === 0x30;

/** Whether four digits, or two times four, that end at `end` count something and are no year. */
export function isNoYear(start: number, end: number): boolean {
  if (codes[end] === DOT) return isDigit(end + 1);
  if (isLatin(end) || isRangeAt(start, end) || isHedged(start, end)) return true;
  const i = overSpace(end);
  if (isScaleAt(end)) return wordAt(i, IDIOM) < 0;
  if (isOne(i, '多余')) return i === end && unitEnd(i + 1) > 0;
  const unit = unitEnd(i);
  if (unit < 0) return false;
  // 2000 metres; but "in 2024 dollars".
  if (isLatin(i)) return !isDigit(unit) && wordBefore(beforeSpace(start), DATING) < 0;
  if (unit > i + 1 || isOne(i, COUNTED_NOT_YEARS)) return true;
  if (isOne(i, YEARLY)) return isRound(end);
  // 2000€; but "in 2024 $3bn".
  return isOne(i, SIGNS) ? i === end && !isDigit(unit) : codes[i] !== TIMES && endsAt(unit);
}
