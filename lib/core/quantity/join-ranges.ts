import { wordSet, wordsBefore } from '../text/word-set.ts';
import { WordTrie } from '../text/word-trie.ts';
import { CHANGES } from './change-words.ts';
import { beforeSpace, overSpace } from './code-runs.ts';
import { hanDigit, hanScale } from './han-digits.ts';
import type { Item } from './item.ts';
import { times } from './numeral.ts';
import { applyUnit } from './read-unit.ts';
import type { Stream } from './stream.ts';

/** What stands between the two ends of a range. */
const JOINTS = wordSet('--? ~ 至 到 to 或者? or through');
/** Joints of a range only behind "between" or before 之间. */
const PAIR_JOINTS = wordSet('和 与 跟 and');
/** Words before the first end that make the two a change and no range. */
const FROMS = wordsBefore('从 由 自 from');
/** Words that make a from-pair a range all the same. */
const RANGING = wordsBefore('(range|ranges|ranged|ranging|anywhere|runs?)_from');
const BETWEEN = wordsBefore('between 在 介于');
const AMONG = wordSet('之间 不等 的范围 区间');

const isNumber = (item: Item): boolean => item.lo !== null && item.numeral !== null;

/** Whether the text between two numbers is nothing but one of the joints. */
function isJoint({ codes }: Stream, joints: WordTrie<true>, first: Item, second: Item): boolean {
  const at = overSpace(codes, first.end);
  return (
    joints.find(codes, at, second.start) !== null && overSpace(codes, joints.end) === second.start
  );
}

/** Whether two numbers are of one unit, or the first leaves it to the second. */
function fits(first: Item, second: Item): boolean {
  if (!first.numeral || !second.numeral) return false;
  if (first.unit && second.unit && first.unit.code !== second.unit.code) return false;
  // 百分之五到六, $20 to 30: the first end's unit covers the second.
  if (first.unit && !second.unit)
    return first.prefixed || (first.numeral.share === 'percent' && second.numeral.share === 'none');
  return first.numeral.share === second.numeral.share;
}

/** The mantissa that stood before the scale of the second end: 5000 in 4000-5000万. */
function scaleOf(item: Item): number {
  const { numeral } = item;
  if (!numeral?.scaled || numeral.step === 0) return 1;
  return times(numeral.step, 10 ** numeral.decimals);
}

/** Joins `second` to `first`: one interval with the unit of either. */
function join(first: Item, second: Item): void {
  const { numeral } = first;
  if (!numeral || first.lo === null || second.lo === null || second.hi === null) return;
  const unit = first.unit ?? second.unit;
  const scale = numeral.scaled ? 1 : scaleOf(second);
  const own = {
    ...numeral,
    lo: times(numeral.lo, scale),
    hi: times(numeral.hi, scale),
    step: times(numeral.step, scale),
  };
  const share = scale > 1 && own.lo <= (second.numeral?.hi ?? 0) ? own : numeral;
  if (first.unit === null && numeral.share === 'none') applyUnit(first, share, unit);
  else if (share === own) applyUnit(first, share, unit);
  // A prefix covers both ends, and a scale that only the second prints: $20 to $30 billion.
  const other =
    first.prefixed && !second.unit && second.numeral
      ? times(second.numeral.hi, unit?.factor ?? 1)
      : second.hi;
  first.hi = other;
  first.precision = Math.max(first.precision, second.precision);
  first.unit = unit;
  first.kind = second.unit ? second.kind : first.kind;
  first.vague ||= second.vague;
  first.end = second.end;
  first.numeral = {
    ...share,
    hi: second.numeral?.hi ?? share.hi,
    scaled: share.scaled || scale > 1,
    form: share.form,
    end: second.numeral?.end ?? share.end,
    vague: first.vague,
  };
  if (second.bound !== 'exact') first.bound = second.bound;
}

/** Units that a joint may take, with its spaces. */
const LONGEST_JOINT = 10;

function isRange(stream: Stream, first: Item, second: Item): boolean {
  const { codes, length } = stream;
  if (
    second.start - first.end > LONGEST_JOINT ||
    !isNumber(first) ||
    !isNumber(second) ||
    !fits(first, second)
  )
    return false;
  const place = beforeSpace(codes, first.start);
  if (isJoint(stream, PAIR_JOINTS, first, second)) {
    const between = BETWEEN.findBefore(codes, place, 0) !== null;
    const latin = (codes[BETWEEN.end] ?? 0) < 0x80;
    // 3.4、7.9和12.5个百分点不等: three of a list are no range.
    const listed = codes[first.start - 1] === 0x3001;
    if (listed) return false;
    return (between && latin) || AMONG.find(codes, overSpace(codes, second.end), length) !== null;
  }
  if (!isJoint(stream, JOINTS, first, second)) return isEither(stream, first, second);
  if (isChangeTo(stream, first, second, place)) return false;
  // 18-24: a stroke between digits joins them whatever stands before.
  const tight =
    first.end === second.start - 1 && (codes[first.end] === 0x2d || codes[first.end] === 0x7e);
  if (tight || !FROMS.findBefore(codes, place, 0)) return true;
  return (
    RANGING.findBefore(codes, place, 0) !== null ||
    AMONG.find(codes, overSpace(codes, second.end), length) !== null
  );
}

/** 七、八亿元: two digits in a row, parted by a comma. */
function isEither({ codes }: Stream, first: Item, second: Item): boolean {
  const digits =
    first.numeral?.form === 'han' &&
    second.numeral?.form === 'han' &&
    first.end - first.start === 1;
  return (
    digits &&
    codes[first.end] === 0x3001 &&
    second.start === first.end + 1 &&
    hanDigit(codes[second.start] ?? 0) === (first.lo ?? 0) + 1 &&
    second.numberEnd > second.start &&
    (second.unit !== null || hanScale(codes[second.start + 1] ?? 0) > 10)
  );
}

const BY = wordsBefore('by');
const RISES = new WordTrie<1 | -1>(CHANGES, { backward: true });

/** "by 5 cents to 35 cents", "rose $55 to $742": a change and what it led to. */
function isChangeTo({ codes }: Stream, first: Item, second: Item, place: number): boolean {
  // "rose 2 to 5 cents": the unit behind the second is the first one's too.
  const lends = first.unit === null && second.unit !== null;
  if (first.lo === null || lends || codes[overSpace(codes, first.end)] !== 0x74) return false;
  if (BY.findBefore(codes, place, 0)) return true;
  return RISES.findBefore(codes, place, 0) !== null;
}

/** Joins the two ends of ranges (20%-30%, 八千亿至万亿, between 20 and 30) into one item each. */
export function joinRanges(stream: Stream, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined[joined.length - 1];
    if (last && isRange(stream, last, item) && isAscending(last, item)) {
      join(last, item);
      continue;
    }
    joined.push(item);
  }
  return joined;
}

/** A range goes up; "10-8" is a score. Ends without scale of their own are compared after sharing it. */
function isAscending(first: Item, second: Item): boolean {
  const [low, high] = [first.numeral?.lo, second.numeral?.hi];
  if (low === undefined || high === undefined) return false;
  const scale = first.numeral?.scaled ? 1 : scaleOf(second);
  return Math.abs(low) <= Math.abs(high) || low * scale <= high;
}
