import { hanDigit } from './han-numerals.ts';
import {
  addTo,
  factorOf,
  HAN,
  type Item,
  link,
  PER_CENT,
  PLAIN,
  PREFIXED,
  SCALED,
  SHARE,
  scale,
  setUnit,
  VAGUE,
} from './item.ts';
import { jointOf, scaleLike } from './joint.ts';
import { wordAt, wordBefore } from './lexicon.ts';
import { at, beforeSpace, isDigit, isOne, overSpace } from './look-around.ts';
import { times } from './rounding.ts';
import { codes } from './sentence.ts';
import { AMONG, BETWEEN, FROM, IN, JOINT, PAIR, RANGING, RISE } from './word-classes.ts';

const SHARED = SHARE | PER_CENT;

/** How many of the second unit make one of the first, where the two are one quantity: 4小时28分, two years and six months. */
const SMALLER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  foot: { inch: 12 },
  year: { month: 12 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60, 分: 60, m: 60 },
  minute: { second: 60 },
};

/** The largest whole of a proportion; "5 in 2024" has a year behind it. */
const LARGEST_WHOLE = 1000;
/** From this part on, digits with a bare "in" are no proportion: "12 in 60 days". */
const LARGEST_PART = 10;

/** A whole number without scale or currency. */
const isWhole = ({ is, lo }: Item): boolean =>
  (is & (SCALED | PREFIXED | SHARED)) === 0 && Number.isInteger(lo);

/** Whether nothing follows in what is said. */
const isLast = ({ end }: Item): boolean => isOne(overSpace(end), '\0.,');

/** One in five, 3 out of 4, one in ten thousand, one over three. The whole may have a unit, which is of what is counted: one in five dollars. */
function isProportion(part: Item, whole: Item): boolean {
  if (!isWhole(part) || part.unit || part.lo >= whole.lo) return false;
  // "up 3 over 10 rivals": a bound, or a time.
  if (isOne(whole.start - 2, 'r') && (whole.unit || !isLast(whole))) return false;
  if (part.lo === 1 && (whole.is & SCALED) !== 0) return true;
  // "in" alone, with its spaces.
  const most = whole.start - part.end <= 4 ? LARGEST_PART : LARGEST_WHOLE;
  return isWhole(whole) && part.lo <= most && whole.lo <= LARGEST_WHOLE;
}

/** How much of the first item's unit one of the second is: a cent of a dollar, an inch of a foot; 0 for nothing. */
function partOf(first: Item, second: Item): number {
  const { unit, is } = first;
  if (!unit || (is & PREFIXED) !== 0) return 0;
  const own = second.unit;
  if (unit.kind === 'duration' || unit.kind === 'measure') {
    const parts = own ? SMALLER[unit.code]?.[own.code] : undefined;
    return parts && second.lo < parts ? 1 / parts : 0;
  }
  if (unit.kind !== 'money' || (is & SCALED) !== 0) return 0;
  // Not of a coin itself: 53.8p and 32.67p are two prices.
  if (own) return own.kind === 'money' && own.factor < 1 && unit.factor === 1 ? own.factor : 0;
  // "15 dollars 50", at the end of what is said.
  const isCents = second.lo >= 10 && second.lo < 100;
  return isCents && isLast(second) ? 0.01 : 0;
}

/** Whether two numbers are of one unit, or the first leaves it to the second. */
function fits(first: Item, second: Item): boolean {
  const isAlike = (first.is & SHARED) === (second.is & SHARED);
  if (!first.unit) return isAlike;
  // 百分之五到六, $20 to 30: the first end's unit covers the second.
  if (!second.unit) return (first.is & (PREFIXED | PER_CENT)) !== 0 && (second.is & SHARED) === 0;
  // NZ$9.50-$10.50
  const isDollar = codes[second.start] === 0x24 && first.unit.kind === 'money';
  return first.unit.code === second.unit.code || (isDollar && (first.is & PREFIXED) !== 0);
}

/** A range goes up; "10-8" and "50-50" are scores. Ends without scale of their own are compared after sharing it. */
function isAscending(first: Item, second: Item): boolean {
  if (first.lo === second.hi) return false;
  return (
    Math.abs(first.lo) <= Math.abs(second.hi) ||
    // -6至-4℃
    (first.lo < 0 && first.lo < second.hi) ||
    // 5毛到1元
    (first.unit !== null && first.lo * factorOf(first) <= second.hi * factorOf(second))
  );
}

/** 12、13元: two whole numbers in a row, of which the second has the unit; no part of a longer list. */
const areNext = (first: Item, second: Item): boolean =>
  first.run > 0 &&
  first.run < 3 &&
  second.lo === first.lo + 1 &&
  second.unit !== null &&
  second.unit.kind !== 'rank' &&
  !first.unit &&
  codes[first.start - 1] !== 0x3001 &&
  codes[second.end] !== 0x3001;

/** What one is worth in 七、八亿元, 十三、四万 and 12、13元: a digit and the next, parted by a comma; 0 elsewhere. */
function eitherWorth(first: Item, second: Item): number {
  if (codes[first.end] !== 0x3001 || second.start !== first.end + 1) return 0;
  if (first.form !== HAN) return areNext(first, second) ? 1 : 0;
  const digit = hanDigit(at(second.start));
  const isNext = digit > 1 && hanDigit(at(first.end - 1)) === digit - 1;
  return isNext && first.lo % 10 === digit - 1 ? second.lo / digit : 0;
}

/** Lets an item end where the one behind it does. */
function reach(first: Item, { end, numberEnd }: Item): void {
  first.end = end;
  first.numberEnd = numberEnd;
}

/** Makes 70 to 80 of 七、八十, and 130,000 to 140,000 of 十三、四万. */
function joinEither(first: Item, second: Item, worth: number): void {
  first.lo = times(first.lo, worth);
  first.hi = first.lo + worth;
  first.step = second.step;
  first.is |= second.is & SCALED;
  setUnit(first, second.unit);
  reach(first, second);
}

/** How many times the first end of a range behind a verb of change the second is at most. */
const FARTHEST = 10;
/** The same where each end has its unit: 增加200人至1,500人. */
const FARTHEST_IN_UNITS = 3;

/** Whether two numbers behind a verb are a change and what it led to: "by 5 cents to 35 cents", but "rose 2 to 5 cents". */
function isChange(first: Item, second: Item): boolean {
  const { unit } = first;
  const ratio = (second.lo * factorOf(second)) / (first.hi * factorOf(first));
  const isEnglish = codes[overSpace(first.end)] === 0x74;
  if (unit?.kind === 'percent') return isEnglish && ratio > FARTHEST_IN_UNITS;
  if (isEnglish) return unit !== null || !second.unit || ratio > FARTHEST;
  return unit !== null && isOne(overSpace(first.end), '至到') && ratio > FARTHEST_IN_UNITS;
}

function isRange(first: Item, second: Item, joint: number): boolean {
  if (joint === 0 || !fits(first, second) || !isAscending(first, second)) return false;
  const place = beforeSpace(first.start);
  const isAmong = wordAt(overSpace(second.end), AMONG) > 0;
  // 3.4、7.9和12.5个百分点不等: three of a list are no range.
  if ((joint & PAIR) !== 0)
    return codes[first.start - 1] !== 0x3001 && (isAmong || wordBefore(place, BETWEEN) >= 0);
  // The 4 of "3:3:3:4 to 6 mg" is no amount.
  if ((joint & JOINT) === 0 || (isOne(first.start - 1, ':') && isDigit(first.start - 2)))
    return false;
  // "12 mg or 36 mg" are two, "12 or 13 mg" a range.
  if (first.unit && isOne(overSpace(first.end), 'o或')) return false;
  if (isChange(first, second) && wordBefore(place, RISE) >= 0) return false;
  // 18-24: a stroke between digits joins them whatever stands before.
  if (isOne(first.end, '-~—') || isAmong || wordBefore(place, FROM) < 0) return true;
  return wordBefore(place, RANGING) >= 0;
}

/** Joins `second` to `first`: one interval with the unit of either. */
function join(first: Item, second: Item): void {
  const by = scaleLike(first, second);
  if (by !== 1 && first.lo * by <= second.hi) scale(first, by);
  if (!first.unit) setUnit(first, second.unit);
  const ratio = factorOf(second) / factorOf(first);
  first.hi = times(second.hi, ratio);
  first.step = Math.max(first.step, times(second.step, ratio));
  first.is |= second.is & (VAGUE | SCALED);
  reach(first, second);
  if (second.bound !== 'exact') first.bound = second.bound;
}

/** Makes one of two neighbours where they are one quantity. */
function joins(first: Item, second: Item): boolean {
  if (first.form === PLAIN) return false;
  const joint = jointOf(first, second);
  const isNext = overSpace(first.end) === second.start;
  const part = isNext || (joint & PAIR) !== 0 ? partOf(first, second) : 0;
  if (part > 0) {
    addTo(first, second.lo * part, second.end, second.step * part);
    return true;
  }
  if ((joint & IN) !== 0) {
    if (!isProportion(first, second)) return false;
    first.lo = first.hi = first.lo / second.lo;
    first.step = 0;
    first.kind = 'fraction';
    first.end = first.numberEnd = second.numberEnd;
    return true;
  }
  const worth = eitherWorth(first, second);
  if (worth > 0) {
    joinEither(first, second, worth);
    return true;
  }
  if (!isRange(first, second, joint)) return false;
  join(first, second);
  return true;
}

/**
 * Makes one item of two neighbours that are one quantity, in place: ranges (20%-30%, 八千亿至万亿,
 * between 20 and 30), proportions ("one in five" is 0.2), dollars and cents, feet and inches.
 */
export function joinItems(first: Item): void {
  for (let item = first, { next } = item; next; { next } = item) {
    if (joins(item, next)) link(item, next.next);
    else item = next;
  }
}
