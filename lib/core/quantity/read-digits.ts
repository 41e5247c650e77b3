import { hanScale, isOdd, isSeveral } from './han-numerals.ts';
import { DIGITS, type Item, numberAt, SCALED, scale, setValue } from './item.ts';
import { wordAt } from './lexicon.ts';
import {
  at,
  COMMA,
  DOT,
  digitsEnd,
  isDigit,
  isOne,
  overSpace,
  SPACE,
  wholeAt,
} from './look-around.ts';
import { tenTo, times } from './rounding.ts';
import { codes } from './sentence.ts';
import { unitAt } from './unit-index.ts';
import { IDIOM, MEGA, UNIT } from './word-classes.ts';

/** Longest run of digits that is read as a number; longer ones are identifiers. */
const LONGEST_RUN = 30;
/** Powers of ten up to this one are exact. */
const EXACT_PLACES = 22;

/** Whether a group of three digits and no more stands behind the separator at `i`. */
const isGroup = (i: number): boolean => digitsEnd(i + 1) === i + 4;

/** The end of the groups behind the first run, which ends at `end`: 1,130 and 1 130; as India prints it, 12,45,000. */
function groupsEnd(start: number, end: number): number {
  const sign = codes[end];
  if ((sign !== COMMA && sign !== SPACE) || end - start > 3) return end;
  let i = end;
  while (sign === COMMA && codes[i] === COMMA && codes[i + 3] === COMMA) i = digitsEnd(i + 1);
  if (i > end && !(isGroup(i) && end - start < 3)) i = end;
  while (codes[i] === sign && isGroup(i)) i += 4;
  return i;
}

/** The value of digits with separators and a dot among them. */
function decimalAt(start: number, end: number, decimals: number): number {
  let value = 0;
  for (let i = start; i < end; i++) if (isDigit(i)) value = value * 10 + at(i) - 0x30;
  // A whole number below 2^53 over a power of ten is rounded once, as the printed decimal would be.
  if (value <= Number.MAX_SAFE_INTEGER && decimals <= EXACT_PLACES) return value / tenTo(decimals);
  return Number(String.fromCharCode(...codes.subarray(start, end)).replace(/[, ]/g, ''));
}

/**
 * Reads a number in digits at `start`, where a digit or the dot of ".5" stands: 1,130, 1 130, 1.3,
 * 2e5, 1.3×10^6, with the Han scales behind it (4.78万亿, 3,000多亿, 5万4千6百).
 *
 * @returns null for a run that is too long for a number, and for 1.2.3.
 */
export function readDigits(start: number): Item | null {
  const whole = digitsEnd(start);
  if (whole - start > LONGEST_RUN) return null;
  const grouped = groupsEnd(start, whole);
  let end = grouped;
  if (codes[end] === DOT && isDigit(end + 1)) {
    end = digitsEnd(end + 1);
    if (codes[end] === DOT && isDigit(end + 1)) return null;
  }
  const decimals = end > grouped ? end - grouped - 1 : 0;
  const item = numberAt(DIGITS, start, end, decimalAt(start, end, decimals));
  item.decimals = decimals;
  item.step = 1 / tenTo(decimals);
  if (end === whole) item.run = whole - start;
  readPower(item);
  readScales(item);
  return item;
}

/** Reads ×10^24, x10^6, ^3, e+14 at the end of a number. */
function readPower(item: Item): void {
  const { end } = item;
  if (!isOne(end, '^x×*e')) return;
  const isRaised = codes[end] === 0x5e;
  let i = end + 1;
  if (isOne(end, 'x×*')) {
    if (codes[i + 2] !== 0x5e) return;
    i += 3;
  }
  const isNegative = codes[i] === 0x2d;
  if (isNegative || codes[i] === 0x2b) i++;
  const to = digitsEnd(i);
  if (to === i || to - i > 3) return;
  const power = wholeAt(i, to) * (isNegative ? -1 : 1);
  if (isRaised) setValue(item, item.lo ** power, to);
  else scale(item, 10 ** power);
  item.end = to;
}

/** Whether the scale at `i` begins a name (百度) or a unit (千瓦, 百分点) instead. */
function isWordAt(i: number): boolean {
  if (wordAt(i, IDIOM) > 0) return true;
  if (codes[i] === 0x5146 && wordAt(i + 1, MEGA) > 0) return true;
  return wordAt(i, UNIT) > i + 1;
}

/** No number has more Han scales in a row: 千万亿 and its like. */
const MOST_SCALES = 4;

/**
 * Reads the Han scales behind digits, with 多 or 余 among them, and what is printed after them: only
 * where they are smaller than the scale before, `below`, so that each is read once.
 */
export function readScales(item: Item, below = Number.POSITIVE_INFINITY): void {
  let i = item.end;
  let scaled = 1;
  for (let count = 0; count < MOST_SCALES; count++) {
    let from = overSpace(i);
    const code = at(from);
    const isOver = isOdd(code) || isSeveral(code);
    if (isOver) from++;
    const by = hanScale(at(from));
    if (by < 100 || isWordAt(from)) break;
    // "5 千" has a space before a small scale only where another follows.
    if (codes[i] === SPACE && by < 1e4 && hanScale(at(from + 1)) === 0) break;
    scale(item, by);
    scaled *= by;
    if (isOver) item.bound = 'over';
    i = from + 1;
  }
  item.end = i;
  if (scaled < below) readRest(item, scaled);
}

/** Adds what follows a scaled number at a smaller scale: 4千6百 after 5万, 5000万 after 6亿, 零1 after 1千. */
function readRest(item: Item, scaled: number): void {
  const i = isOne(item.end, '零〇') ? item.end + 1 : item.end;
  if (!isDigit(i)) return;
  const end = digitsEnd(i);
  const to = groupsEnd(i, end);
  if (to - i > 5) return;
  const rest = numberAt(DIGITS, i, to, decimalAt(i, to, 0));
  readScales(rest, scaled);
  const isNext =
    (rest.is & SCALED) !== 0 ||
    i > item.end ||
    rest.lo >= scaled / 10 ||
    // 2万680元
    (to > i + 1 && unitAt(to) !== null);
  // 7万5 is 75,000.
  if (
    !isNext &&
    end === i + 1 &&
    (isOne(end, '，。；、元")到至加减升降涨跌变') || at(overSpace(end)) === 0)
  ) {
    rest.lo = times(rest.lo, scaled / 10);
    rest.step = scaled / 10;
  } else if (!isNext || rest.lo >= scaled) return;
  item.lo += rest.lo;
  item.hi += rest.lo;
  item.step = rest.step;
  item.end = rest.end;
}
