import { hanDigit, hanScale, hanTens, isOdd, isSeveral } from './han-numerals.ts';
import { BARE, HAN, type Item, numberAt, SCALED, scale, VAGUE } from './item.ts';
import { wordAt } from './lexicon.ts';
import { at, FEN, overSpace, SPACE } from './look-around.ts';
import { tenTo, times } from './rounding.ts';
import { codes } from './sentence.ts';
import { MEGA, UNIT } from './word-classes.ts';

// What has been read of a Han number. Numbers are read one at a time.
let total = 0;
/** Below the next 万, 亿 or 兆. */
let section = 0;
/** The digit that waits for its scale; -1 where none does. */
let waiting = -1;
/** How much higher the most of 几, 数 or 三四 is than the least, in all that was read and in the digit that waits. */
let spread = 0;
let waitingSpread = 0;
/** Last scale read, the last below 万 in this section, and the largest. */
let last = 0;
let small = 0;
let big = 0;
/** What one of the last digit is worth. */
let step = 1;
/** How many digits were read, 十 counted as one. */
let digits = 0;
/** Whether 零 came after the last scale. */
let zero = false;
let vague = false;
let over = false;

function clear(): void {
  total = section = spread = waitingSpread = last = small = big = digits = 0;
  waiting = -1;
  step = 1;
  zero = vague = over = false;
}

/** Takes 十, 百 or 千 with the digit before it; false when none may stand there. */
function takeSmall(by: number, isFirst: boolean): boolean {
  if (small > 0 && by >= small) return false;
  if (waiting < 0) {
    if (!isFirst && !zero && (by !== 10 || small > 0)) return false;
    waiting = 1;
  }
  section += waiting * by;
  spread += waitingSpread * by;
  small = step = by;
  if (by === 10) digits++;
  return true;
}

/** Takes 万, 亿 or 兆 with all below it; false when none may stand there. */
function takeBig(by: number, isFirst: boolean): boolean {
  let below = section + Math.max(waiting, 0);
  if (below === 0) {
    if (isFirst) below = 1;
    else if (by < big) return false;
  }
  spread = (spread + waitingSpread) * by;
  if (by >= big) {
    total = times(total + below, by);
    big = by;
  } else total += below * by;
  step *= by;
  section = small = 0;
  return true;
}

function takeScale(by: number, isFirst: boolean): boolean {
  if (!(by < 1e4 ? takeSmall(by, isFirst) : takeBig(by, isFirst))) return false;
  waiting = -1;
  waitingSpread = 0;
  last = by;
  zero = false;
  return true;
}

/** Takes a digit, or the second of 三四, 七八 and 三五: one or the other. */
function takeDigit(digit: number, next: number): boolean {
  if (waiting < 0) {
    waiting = digit;
    step = 1;
  } else {
    const isEither = digit === waiting + 1 || (waiting === 3 && digit === 5);
    if (waitingSpread > 0 || !isEither || hanDigit(next) >= 0) return false;
    waitingSpread = digit - waiting;
  }
  digits++;
  return true;
}

const ZHAO = 0x5146; // 兆
const LIANG = 0x4e24; // 两
const SHU = 0x6570; // 数

/** Where the number goes on after `i`, over one space between characters of which one is a scale; else `i`. */
function overInner(i: number): number {
  if (codes[i] !== SPACE) return i;
  const before = at(i - 1);
  const after = at(i + 1);
  const isMore = isOdd(after) || isSeveral(after);
  // 余 and 几 must have a scale behind them: 五百 余万, but not 五百 多.
  if (isMore && hanScale(at(overSpace(i + 2))) === 0) return i;
  const known = isMore || hanDigit(after) >= 0 || hanScale(after) > 0;
  return known && (hanScale(before) > 0 || hanScale(after) > 0) ? i + 1 : i;
}

/** Takes 几 or 数: 十几 begins at eleven, 几十 at twenty. */
function takeSeveral(code: number, next: number, isFirst: boolean): boolean {
  if (code === SHU && (!isFirst || hanScale(next) === 0)) return false;
  waiting = last > 0 ? 1 : 2;
  waitingSpread = 9 - waiting;
  vague = true;
  digits++;
  return true;
}

/** Takes the unit at `i` into the number; false when it is no part of it. */
function take(i: number, isFirst: boolean): boolean {
  const code = at(i);
  const next = at(i + 1);
  const by = hanScale(code);
  // 三十五兆瓦: a prefix of the unit.
  if (code === ZHAO && (wordAt(i, UNIT) > i + 1 || wordAt(i + 1, MEGA) > 0)) return false;
  if (by > 0) return takeScale(by, isFirst);
  const digit = hanDigit(code);
  if (digit === 0 && !isFirst && waiting < 0) {
    // 零 between scales; a 零 at the end belongs to no number.
    zero = hanDigit(next) >= 0 || hanScale(next) === 10 || isSeveral(next);
    return zero;
  }
  if (digit >= 0) {
    // 三十两 is thirty taels: after a scale 两 is a digit only before another scale.
    return !(code === LIANG && last > 0 && hanScale(next) === 0) && takeDigit(digit, next);
  }
  if (waiting >= 0) return false;
  if (isSeveral(code)) return takeSeveral(code, next, isFirst);
  const tens = hanTens(code);
  if (tens > 0) {
    if (last > 0 && last <= 10) return false;
    section += tens;
    last = small = step = 10;
    digits++;
    return true;
  }
  const isOver = isOdd(code) && !isFirst && hanScale(at(overInner(i + 1))) >= 1e4;
  over ||= isOver;
  return isOver;
}

/** Longest run of Han digits that is read as one number. */
const LONGEST_RUN = 15;
/** Longest Han number: a scale word that states nothing is read anew from each of its units. */
const LONGEST_NUMBER = 32;

/** Digits one after the other from `from`, whose value is then `runValue`: 二〇二四, and what follows 点. */
function readRun(from: number): void {
  runEnd = from;
  runValue = 0;
  for (;;) {
    const code = at(runEnd);
    const digit = hanDigit(code);
    if (digit < 0 || code === LIANG || runEnd - from > LONGEST_RUN) return;
    runValue = runValue * 10 + digit;
    runEnd++;
  }
}
let runEnd = 0;
let runValue = 0;

/** 二〇二四; of two digits only before 折 and 成, where 五五 is 5.5: 六五折, but 一一列举. */
function readPositional(start: number): Item | null {
  readRun(start);
  const count = runEnd - start;
  const next = codes[runEnd];
  const isTenths = count === 2 && (next === 0x6298 || next === 0x6210);
  if (count > LONGEST_RUN || (count < 3 && !isTenths)) return null;
  const item = numberAt(HAN, start, runEnd, isTenths ? runValue / 10 : runValue);
  if (isTenths) item.step = 0.1;
  item.run = count;
  return item;
}

/**
 * Reads a Han number at `start`: 十二, 三千五百, 四万亿, 两三百, 十几, 数百万, 一千多亿, 二〇二四,
 * 千亿, 一点五亿. Spaces between its characters are allowed beside a scale.
 *
 * @returns null when none begins there. A scale word alone is marked `BARE`.
 */
export function readHan(start: number): Item | null {
  clear();
  let end = start;
  for (let i = start; i - start < LONGEST_NUMBER && take(i, i === start); i = overInner(end))
    end = i + 1;
  if (end === start) return null;
  if (digits === 1 && end === start + 1 && hanDigit(at(end)) >= 0) return readPositional(start);
  const item = numberAt(HAN, start, end, total + section);
  // 四百五 is 450, 九万四 is 94,000: a last digit stands one place below the last scale.
  if (waiting >= 0) {
    const worth = last >= 100 && !zero ? last / 10 : 1;
    step = worth;
    item.lo += waiting * worth;
    spread += waitingSpread * worth;
  }
  item.hi = item.lo + spread;
  const isBare = digits === 0;
  item.step = vague || isBare ? 0 : step;
  if (last > 10 || big > 0) item.is |= SCALED;
  if (isBare) item.is |= BARE | VAGUE;
  if (vague) item.is |= VAGUE;
  if (over) item.bound = 'over';
  readPoint(item);
  return item;
}

/** Reads 点 and its digits behind a number, and the scales behind those; not where it is a clock time. */
function readPoint(item: Item): void {
  const point = overSpace(item.end);
  if (codes[point] !== 0x70b9) return;
  readRun(overSpace(point + 1));
  const count = runEnd - overSpace(point + 1);
  const next = codes[runEnd];
  // 三点五十, and 三点五分 unless it is 零点五分.
  if (count === 0 || next === 0x5341 || (next === FEN && codes[point - 1] !== 0x96f6)) return;
  item.decimals = count;
  item.step = 1 / tenTo(count);
  item.lo += runValue / tenTo(count);
  item.hi += runValue / tenTo(count);
  item.end = runEnd;
  for (let by = hanScale(at(item.end)); by >= 100; by = hanScale(at(item.end))) {
    scale(item, by);
    item.end++;
  }
}
