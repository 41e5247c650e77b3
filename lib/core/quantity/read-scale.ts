import { NO_UNIT } from '../unit/unit-table.ts';
import { ENGLISH, type Item, scale, setValue } from './item.ts';
import { foundEnd, payload, wordAt } from './lexicon.ts';
import {
  at,
  DOT,
  digitsEnd,
  HYPHEN,
  isDigit,
  isInName,
  isLetter,
  isOne,
  isWide,
  overSpace,
  SPACE,
  wholeAt,
  wordEnd,
} from './look-around.ts';
import { AND, SCALE_VALUES } from './number-words.ts';
import { numberWordAt, readCardinal } from './read-cardinal.ts';
import { addTail } from './read-english.ts';
import { codes } from './sentence.ts';
import { unitAt } from './unit-index.ts';
import { COMMON, COUNTED, SCALE } from './word-classes.ts';

/** What a letter behind digits multiplies by. w: 万, wàn. */
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12, w: 1e4 };

/** Whether a currency or something that is counted in millions follows the letter at `i`, over a space. */
function isCountedIn(i: number): boolean {
  const from = i + 2;
  if (codes[i + 1] !== SPACE) return false;
  const unit = unitAt(from);
  if (unit && unit !== NO_UNIT && foundEnd > from + 2) return true;
  if (codes[i] !== 0x6d || wordAt(from, COMMON) > 0) return false;
  // Any noun in the plural is.
  return codes[wordEnd(from) - 1] === 0x73 || wordAt(from, COUNTED) > 0;
}

/** 50w+, 3W元, 10w粉丝: 万 by its first letter; elsewhere a watt. */
function isWan(i: number): boolean {
  if (!isOne(i, 'wW')) return false;
  const next = codes[i + 1] === 0x2b ? i + 2 : i + 1;
  if (codes[i] === 0x77 && (next > i + 1 || (isWide(next) && !isOne(next, '的快充功灯电'))))
    return true;
  return isOne(next, '美元块用粉人次播阅下日月会字');
}

/** Whether the letter that touches digits at `i` multiplies them. */
function isScaleLetter(i: number, isMoney: boolean): boolean {
  if (isWan(i)) return true;
  if (isInName(i + 1)) return false;
  return isOne(i, 'kKMbBT') || (isOne(i, 'mt') && (isMoney || isCountedIn(i)));
}

function takeLetter(item: Item, i: number): void {
  scale(item, LETTERS[String.fromCharCode(at(i)).toLowerCase()] ?? 1);
  item.end = i + 1;
}

/** The value of the scale word at `i`, which ends at `foundEnd`; 0 for none. */
export const scaleAt = (i: number): number =>
  isLetter(i) && wordAt(i, SCALE) > 0 ? (SCALE_VALUES[payload(SCALE)] ?? 0) : 0;

/** Multiplies the number by the English scale behind it: "billion", "bn", "-million", K, M, B, T. */
export function readScale(item: Item, isMoney: boolean): void {
  const { end, form } = item;
  const isTouched = isLetter(end);
  if (isTouched && isScaleLetter(end, isMoney)) {
    takeLetter(item, end);
    return;
  }
  const from = isTouched ? end : end + 1;
  if (!isTouched && ((codes[end] !== SPACE && codes[end] !== HYPHEN) || !isLetter(from))) return;
  for (let i = from, by = scaleAt(i); by > 0; by = scaleAt(i)) {
    scale(item, by);
    item.end = foundEnd;
    i = item.end + 1;
    if (codes[item.end] !== SPACE) break;
  }
  if (form === ENGLISH) return;
  if (item.end > end) addRest(item);
  // 2 and a half years
  else if (item.run > 0 && numberWordAt(end).role === AND) addTail(item);
  // "$3 B", "2.33 k": behind a space, where the number can be no name's.
  else if (
    (isMoney || item.run === 0) &&
    codes[end] === SPACE &&
    isOne(from, 'MBTKk') &&
    !isInName(from + 1)
  )
    takeLetter(item, from);
}

/** What follows digits with a scale word: "3 million and a half", "4 thousand 3 hundred and 21". */
function addRest(item: Item): void {
  addTail(item);
  if (item.lo >= 1e6) return;
  const word = numberWordAt(item.end);
  const isAnd = word.role === AND;
  const from = (isAnd ? word.end : item.end) + 1;
  const end = digitsEnd(from);
  if (end > from + 3 || (codes[end] === DOT && isDigit(end + 1))) return;
  const words = end === from && isAnd ? readCardinal(from) : null;
  const by = end > from ? scaleAt(overSpace(end)) : 0;
  const to = by > 0 ? foundEnd : (words?.end ?? end);
  const more = words?.value ?? wholeAt(from, end) * (by || 1);
  if (more === 0 || more >= item.step || (!isAnd && by === 0)) return;
  setValue(item, item.lo + more, to);
  item.step = words?.step ?? (by || 1);
  if (by > 0) addRest(item);
}
