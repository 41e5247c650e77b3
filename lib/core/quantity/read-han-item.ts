import { hanDigit } from './han-numerals.ts';
import {
  BARE,
  HAN,
  type Item,
  negate,
  numberAt,
  PER_CENT,
  plainItem,
  SCALED,
  SHARE,
} from './item.ts';
import { WHOLE_WORDS } from './lead-words.ts';
import { foundEnd, payload, wordAt, wordBefore } from './lexicon.ts';
import { at, isDigit, isInName, isOne, overSpace } from './look-around.ts';
import { readAmount } from './read-amount.ts';
import { readDigits } from './read-digits.ts';
import { readFenZhi, readMixed } from './read-fraction.ts';
import { readHan } from './read-han.ts';
import { wholeItem } from './read-latin.ts';
import { isFirst } from './read-plain.ts';
import { readShape } from './read-shape.ts';
import { codes } from './sentence.ts';
import { unitAt, unitEnd } from './unit-index.ts';
import { IDIOM, SIZE, SIZED, WHOLE } from './word-classes.ts';

const DI = 0x7b2c; // 第
const BAN = 0x534a; // 半
const FU = 0x8d1f; // 负
/** How far before a numeral an idiom may begin. */
const IDIOM_REACH = 3;
/** Payloads of `IDIOM`. */
const STATES_NOTHING = 0;
const ORDINARY = 1;

/** The idiom that covers the numeral at `i`; null when there is none, and an empty one for an ordinary word. */
function readIdiom(i: number): Item | null {
  for (let start = i; start >= i - IDIOM_REACH; start--) {
    if (wordAt(start, IDIOM) <= i) continue;
    const is = payload(IDIOM);
    if (is <= ORDINARY) return plainItem('idiom', start, is === STATES_NOTHING ? foundEnd : start);
  }
  return null;
}

/** 半 before a unit: 半年, 半个月, 半成; 近半 is half of something, and 半月 when something comes out. */
function readHalf(i: number): Item | null {
  const kind = unitAt(i + 1)?.kind;
  if (kind === 'duration' || kind === 'percent' || kind === 'measure') {
    const item = numberAt(HAN, i, i + 1, 0.5);
    item.step = 0;
    return readAmount(item, null);
  }
  if (isOne(i - 1, '近逾超')) return wholeItem('fraction', i, i + 1, 0.5);
  return codes[i + 1] === 0x6708 ? plainItem('date', i, i + 2) : null;
}

/** Whether a weekday's number stands at `i`: 周三, 星期五. */
const isWeekday = (i: number): boolean =>
  isOne(i, '一二三四五六') &&
  (codes[i - 1] === 0x5468 || (codes[i - 1] === 0x671f && codes[i - 2] === 0x661f)) &&
  !isOne(i + 1, '零〇一二三四五六七八九十百千万亿');

/** An ordinal in Han numerals behind 第, with its counter. */
function readOrdinal(i: number): Item | null {
  const item = readHan(i);
  if (!item) return null;
  const isMoney = unitAt(item.end)?.kind === 'money';
  return plainItem('ordinal', i - 1, isMoney ? item.end : Math.max(item.end, unitEnd(item.end)));
}

/** Reads a number after 负 or 零下. */
function readNegative(start: number): Item | null {
  const from = overSpace(codes[start] === FU ? start + 1 : start + 2);
  const item = isDigit(from) ? readDigits(from) : readHan(from);
  if (!item) return null;
  readMixed(item);
  readFenZhi(item);
  negate(item);
  item.start = start;
  return readAmount(item, null);
}

/**
 * Reads what the Han numeral at `i` begins: a number with its unit, an ordinal, a date, an idiom.
 *
 * @returns null when it is part of an ordinary word.
 */
export function readHanItem(i: number): Item | null {
  const code = at(i);
  const whole = wordAt(i, WHOLE);
  const word = whole < 0 ? undefined : WHOLE_WORDS[payload(WHOLE)];
  if (word) return wholeItem(word.kind, i, whole, word.value);
  if (isOne(i, '对翻减腰过')) return null;
  if (codes[i - 1] === DI) return readOrdinal(i);
  const idiom = readIdiom(i);
  if (idiom) return idiom.end > i ? idiom : null;
  if (code === FU || (code === 0x96f6 && codes[i + 1] === 0x4e0b)) return readNegative(i);
  if (code === BAN) return readHalf(i);
  if (isWeekday(i)) return plainItem('date', i - 1, i + 1);
  return readShape(i) ?? readNumber(i);
}

/** Whether a number at the beginning of its sentence numbers what follows: 十一、承诺; but 七、八亿元. */
const isList = ({ start, end }: Item): boolean =>
  isOne(end, '、)') && isFirst(start) && hanDigit(at(end + 1)) < 0;

function readNumber(i: number): Item | null {
  const item = readHan(i);
  if (!item) return null;
  if (isList(item)) return plainItem('list-number', i, item.end);
  readMixed(item);
  readFenZhi(item);
  readAmount(item, null);
  const isBare = (item.is & BARE) !== 0;
  // 上万
  if (isBare && codes[i - 1] === 0x4e0a) item.start = i - 1;
  return (isBare ? keepsBare(item, i) : keeps(item)) ? item : null;
}

/** Whether a scale word alone counts something: it has a hedge, a unit or a word of size beside it. */
function keepsBare(item: Item, numeral: number): boolean {
  const { unit, lo } = item;
  const isAbove = item.start < numeral;
  const isHedged = isAbove || wordBefore(item.start, SIZED) >= 0;
  const isLarge = lo >= 1e8 || item.numberEnd - numeral > 1;
  if (unit && unit.kind !== 'rank') {
    // 千元级, 百元机: a class of prices.
    if (unit.kind === 'money' && lo < 1e4 && isOne(item.end, '级机档')) return false;
    const counts = unit.kind === 'count' || unit.kind === 'money' || unit.kind === 'token';
    return (isHedged || counts || (isLarge && unit.kind !== 'loose')) && lo > 10;
  }
  if (unit) return false;
  if ((isLarge || isHedged) && wordAt(item.numberEnd, SIZE) > 0) {
    // 级 belongs to 百亿级.
    if (codes[item.numberEnd] === 0x7ea7) item.end = ++item.numberEnd;
    return true;
  }
  return isHedged && (isLarge || isAbove);
}

/** Whether a Han digit beside the unit at `i` can be a number: it is a sign, or a word as in 答案是五而不是四. */
function isEdge(i: number): boolean {
  const code = at(i);
  const isSign = (code < 0x2e80 && !isInName(i)) || code >= 0xff00;
  return isSign || isOne(i, '是为的而这于和与或到至、，。；：');
}

/** Whether a Han number is one, and not a part of an ordinary word: it has a unit, a scale of its own, or stands alone. */
function keeps(item: Item): boolean {
  const { start, end, numberEnd } = item;
  if (item.unit || item.decimals > 0 || numberEnd - start > 1) return true;
  if ((item.is & (SCALED | SHARE | PER_CENT)) !== 0) return true;
  // 七、八亿元
  if (codes[end] === 0x3001 && hanDigit(at(end + 1)) === item.lo + 1) return true;
  if (isOne(end, '到至-~—')) return isOne(end + 1, '零〇一二三四五六七八九两十百千万亿兆');
  return isEdge(start - 1) && isEdge(end);
}
