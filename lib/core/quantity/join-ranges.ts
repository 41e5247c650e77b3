import { wordSet, wordsBefore } from '../text/word-set.ts';
import { CHANGES } from './change-words.ts';
import { beforeSpace, overSpace } from './code-runs.ts';
import { hanDigit, hanScale } from './han-digits.ts';
import { isJoined, withScaleOf } from './is-joined.ts';
import { type Item, joinNeighbours } from './item.ts';
import { times } from './numeral.ts';
import { one } from './pattern.ts';
import { applyUnit } from './read-unit.ts';
import type { Stream } from './stream.ts';

/** What stands between the two ends of a range. */
const JOINTS = wordSet('--? ——? ~ 至 到 to 或者? or through');
const stroke = one('-~—');
/** Joints of a range only behind "between" or before 之间. */
const PAIR_JOINTS = wordSet('和 与 跟 and');
/** Words before the first end that make the two a change and no range. */
const FROMS = wordsBefore('从 由 自 from');
/** Words that make a from-pair a range all the same. */
const RANGING = wordsBefore('(range|ranges|ranged|ranging|anywhere|runs?)_from');
const BETWEEN = wordsBefore('between');
const AMONG = wordSet('之间 不等 的范围 区间');

/** Whether two numbers are of one unit, or the first leaves it to the second. */
function fits(first: Item, second: Item): boolean {
  const { numeral, unit } = first;
  if (!numeral || !second.numeral) return false;
  // 百分之五到六, $20 to 30: the first end's unit covers the second.
  if (unit && !second.unit)
    return first.prefixed || (numeral.share === 'percent' && second.numeral.share === 'none');
  if (unit && unit.code !== second.unit?.code) return false;
  return numeral.share === second.numeral.share;
}

/** Joins `second` to `first`: one interval with the unit of either. */
function join(first: Item, second: Item): void {
  const { numeral } = first;
  const last = second.numeral;
  if (!numeral || !last) return;
  const unit = first.unit ?? second.unit;
  const scaled = withScaleOf(numeral, last);
  const own = scaled.lo <= last.hi ? scaled : numeral;
  if (own !== numeral || (first.unit === null && numeral.share === 'none'))
    applyUnit(first, own, unit);
  // A prefix covers both ends, and a scale that only the second prints: $20 to $30 billion.
  first.hi = first.prefixed && !second.unit ? times(last.hi, unit?.factor ?? 1) : second.hi;
  first.precision = Math.max(first.precision, second.precision);
  first.unit = unit;
  first.kind = second.unit ? second.kind : first.kind;
  first.vague ||= second.vague;
  first.end = second.end;
  first.numeral = {
    ...own,
    hi: last.hi,
    scaled: scaled.scaled,
    end: last.end,
    vague: first.vague,
  };
  if (second.bound !== 'exact') first.bound = second.bound;
}

function isRange({ codes }: Stream, first: Item, second: Item): boolean {
  if (!fits(first, second) || !isAscending(first, second)) return false;
  const place = beforeSpace(codes, first.start);
  const among = AMONG(codes, overSpace(codes, second.end)) > 0;
  // 3.4、7.9和12.5个百分点不等: three of a list are no range.
  if (isJoined(codes, PAIR_JOINTS, first, second))
    return codes[first.start - 1] !== 0x3001 && (among || BETWEEN(codes, place) >= 0);
  if (!isJoined(codes, JOINTS, first, second)) return isEither(codes, first, second);
  if (isChangeTo(codes, first, second, place)) return false;
  // 18-24: a stroke between digits joins them whatever stands before.
  const tight = first.end === second.start - 1 && stroke(codes, first.end) > 0;
  return tight || among || FROMS(codes, place) < 0 || RANGING(codes, place) >= 0;
}

/** 七、八亿元: two digits in a row, parted by a comma. */
function isEither(codes: Uint16Array, first: Item, second: Item): boolean {
  return (
    first.numeral?.form === 'han' &&
    second.numeral?.form === 'han' &&
    first.end - first.start === 1 &&
    codes[first.end] === 0x3001 &&
    second.start === first.end + 1 &&
    hanDigit(codes[second.start] ?? 0) === (first.lo ?? 0) + 1 &&
    (second.unit !== null || hanScale(codes[second.start + 1] ?? 0) > 10)
  );
}

const RISES = wordsBefore(`by ${CHANGES.map(([words]) => words).join(' ')}`);

/** "by 5 cents to 35 cents", "rose $55 to $742": a change and what it led to. */
function isChangeTo(codes: Uint16Array, first: Item, second: Item, place: number): boolean {
  // "rose 2 to 5 cents": the unit behind the second is the first one's too.
  const lends = first.unit === null && second.unit !== null;
  return !lends && codes[overSpace(codes, first.end)] === 0x74 && RISES(codes, place) >= 0;
}

/** Joins the two ends of ranges (20%-30%, 八千亿至万亿, between 20 and 30) into one item each. */
export function joinRanges(stream: Stream, items: Item[]): void {
  joinNeighbours(stream, items, joinRange);
}

/** Adds `item` to `last` where the two are the ends of a range. */
function joinRange(stream: Stream, last: Item, item: Item): boolean {
  if (!isRange(stream, last, item)) return false;
  join(last, item);
  return true;
}

/** A range goes up; "10-8" is a score. Ends without scale of their own are compared after sharing it. */
function isAscending({ numeral: first, unit }: Item, { numeral: second }: Item): boolean {
  // 50-50 is a score too.
  if (!first || !second || (unit === null && first.lo === second.hi)) return false;
  return Math.abs(first.lo) <= Math.abs(second.hi) || withScaleOf(first, second).lo <= second.hi;
}
