import { isNoYear } from './is-no-year.ts';
import { type Item, plainItem } from './item.ts';
import { payload, shapeAt, wordBefore } from './lexicon.ts';
import {
  beforeSpace,
  DOT,
  digitsEnd,
  isDigit,
  isInName,
  isLetter,
  isOne,
  NIAN,
  overSpace,
  wholeAt,
  wordEnd,
} from './look-around.ts';
import { SHAPE_KINDS } from './plain-shapes.ts';
import type { PlainKind } from './quantity.ts';
import { isPartAt, LAST_DAY } from './read-fraction.ts';
import { codes } from './sentence.ts';
import { unitEnd } from './unit-index.ts';
import { DAYTIME, LASTING, LENGTH } from './word-classes.ts';

/** Characters behind 年 that make it a length of time: 100年前, 110年历史. */
const HISTORY = '前来间的历内后以老';

/** 11/8 and 5/31 are dates; 3/4 may be a fraction, and 8/16元 two prices. */
function isSlashDate(start: number, end: number): boolean {
  const slash = digitsEnd(start);
  const month = wholeAt(start, slash);
  const day = wholeAt(slash + 1, end);
  if (month > 12 || day < 1 || day > LAST_DAY || (day <= 10 && month < day)) return false;
  if (month === 1 && isPartAt(start)) return false;
  return !isOne(end, '/.%十百千万亿兆') && (unitEnd(overSpace(end)) < 0 || isOne(end, '起'));
}

/** 较112年 is a year of the Republic of China; 112年历史 is a length of time. */
function isRepublic(start: number, end: number): boolean {
  const year = wholeAt(start, start + 3);
  if (year > 120) return false;
  return (
    codes[end - 1] !== NIAN ||
    !isOne(end, HISTORY) ||
    // 114年的2.5倍
    isDigit(end + 1) ||
    isOne(beforeSpace(start) - 1, '较比自从至到在于国')
  );
}

/** 4K is a picture and 5G a network; but 4K stars and a context of 8K are thousands. */
function isFormat(start: number, end: number): boolean {
  if (isOne(end - 1, 'Gg')) return isOne(start, '23456');
  if (isOne(end, '屏分解画视超高清显')) return true;
  const i = overSpace(end);
  const isMany = isLetter(i) && codes[wordEnd(i) - 1] === 0x73;
  return (
    isOne(start, '248') && !isMany && unitEnd(i) < 0 && wordBefore(beforeSpace(start), LENGTH) < 0
  );
}

/** Whether a day's number in digits stands at `start`. */
const isDay = (start: number): boolean =>
  isDigit(start) && wholeAt(start, digitsEnd(start)) <= LAST_DAY;

/** Whether what ends at `end` goes on as an amount behind a label: 二：34.9亿元 is no time. */
const isAmountAt = (end: number): boolean =>
  codes[end] === DOT ? isOne(digitsEnd(end + 1), '万亿%') : isOne(end, '亿%');

/** The kind of what has a shape; null when what stands around it makes a number of it. */
function kindOf(start: number, end: number): PlainKind | null {
  const kind = SHAPE_KINDS[payload(1)] ?? 'none';
  switch (kind) {
    case 'none':
      return null;
    // 零点六分 is no time.
    case 'time':
      return codes[start] === 0x96f6 || isAmountAt(end) ? null : 'time';
    case 'year':
    case 'years':
      return isNoYear(start, end) ? null : 'date';
    case 'republic':
      return isRepublic(start, end) ? 'date' : null;
    case 'season':
      return wholeAt(start + 3, start + 5) === (wholeAt(start, start + 2) + 1) % 100
        ? 'date'
        : null;
    case 'day':
      return isDay(start) && wordBefore(start, LASTING) < 0 ? 'date' : null;
    case 'slash':
      return isSlashDate(start, end) ? 'date' : null;
    case 'hour':
      return wordBefore(beforeSpace(start), DAYTIME) < 0 ? null : 'time';
    case 'decade':
      return codes[end - 2] === 0x30 ? 'date' : null;
    case 'format':
      return isFormat(start, end) ? 'name' : null;
    default:
      return kind;
  }
}

/** Fewest and most digits of telephone numbers with the code of their country (ITU-T E.164). */
const SHORTEST_PHONE = 9;
const LONGEST_PHONE = 15;

/** The end of a telephone number behind "+": 1 (415) 555-0132; -1 when it is none. */
function phoneEnd(start: number): number {
  let digits = 0;
  let groups = 0;
  let i = start;
  let end = start;
  while (isDigit(i) && digits <= LONGEST_PHONE) {
    end = digitsEnd(i);
    digits += end - i;
    groups++;
    i = end;
    while (i < end + 2 && isOne(i, ' ()-.')) i++;
  }
  return groups > 1 && digits >= SHORTEST_PHONE ? end : -1;
}

/** Whether digits at `start` may be those of a telephone: behind "+", or with the nought that is dialled first: 0755-8653 2210. */
const isDialled = (start: number): boolean =>
  codes[start - 1] === 0x2b ||
  (codes[start] === 0x30 && isDigit(start + 1) && isDigit(start + 2) && !isInName(start - 1));

/** Reads a date, a time, a telephone number or another thing with a shape of its own at `start`. */
export function readShape(start: number): Item | null {
  const phone = isDialled(start) ? phoneEnd(start) : -1;
  if (phone > 0) return plainItem('phone', start, phone);
  const end = shapeAt(start);
  const kind = end < 0 ? null : kindOf(start, end);
  return kind && plainItem(kind, start, end);
}
