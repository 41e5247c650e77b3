import type { Unit } from '../unit/unit.ts';
import { HAN, type Item, newItem, plainItem, setValue } from './item.ts';
import { LEADS, URL, VERSIONED } from './lead-words.ts';
import { classesFound, payload, wordAt } from './lexicon.ts';
import {
  at,
  codeEnd,
  DOT,
  digitsEnd,
  HYPHEN,
  isDigit,
  isInName,
  isLatin,
  isLetter,
  isOne,
  isWide,
  nameEnd,
  overSpace,
  wordEnd,
} from './look-around.ts';
import { readAmount } from './read-amount.ts';
import { readMoney } from './read-digit-item.ts';
import { readEnglish } from './read-english.ts';
import { readShape } from './read-shape.ts';
import { codes } from './sentence.ts';
import { unitAt, unitFound } from './unit-index.ts';
import { LEAD, LEADING, MONEY, OF } from './word-classes.ts';

const FACTOR: Unit = { code: 'x', kind: 'multiple', factor: 1 };
const PERCENT: Unit = { code: '%', kind: 'percent', factor: 1 };

/** A word that is a quantity by itself: 翻番, 减半, doubled. */
export function wholeItem(
  kind: 'multiple' | 'percent' | 'fraction',
  start: number,
  end: number,
  value: number,
): Item {
  const item = newItem(kind, HAN, start, end);
  setValue(item, value, end);
  if (kind !== 'fraction') item.unit = kind === 'multiple' ? FACTOR : PERCENT;
  return item;
}

/** Reads the name behind "v", the address behind "https" or the number behind "arXiv". */
function readRest(mark: number, start: number, end: number): Item | null {
  let i = end;
  if (mark === URL) {
    if (!isOne(i, ':.')) return null;
    while (at(i) > 0x20 && at(i) < 0x7f && !isOne(i, ')]">')) i++;
    return plainItem('url', start, i);
  }
  if (mark === VERSIONED) {
    if (codes[i] === DOT) i++;
    return isDigit(i) ? plainItem('version', start, nameEnd(i)) : null;
  }
  while (isOne(i, ': /')) i++;
  return isDigit(i) ? plainItem('identifier', start, codeEnd(i)) : null;
}

/** Reads what the Latin word or sign at `i` begins: a number, money, a month, an address; null for nothing. */
export function readLead(i: number): Item | null {
  const shape = isLetter(i) ? readShape(i) : null;
  if (shape) return shape;
  const end = wordAt(i, LEADING);
  if (end < 0) return null;
  const classes = classesFound();
  if ((classes & MONEY) !== 0) {
    // US $5, but "it costs us $5"
    const isWord = at(i) >= 0x61 && isOne(wordEnd(i), ' ') && wordEnd(i) < end;
    return isWord ? null : readMoney(unitFound(MONEY), i, end);
  }
  if ((classes & LEAD) !== 0) {
    const value = LEADS[payload(LEAD)] ?? 0;
    if (value < 0) return readRest(value, i, end);
    // "twice as many" is a factor, "sown twice" none.
    const isOften = isOne(i, 'tT') && isOne(end - 1, 'e') && wordAt(overSpace(end), OF) < 0;
    return value === 0 || isOften ? null : wholeItem('multiple', i, end, value);
  }
  const item = readEnglish(i);
  return item && readAmount(item, null);
}

/** Longest name that is looked back for from its digits. */
const LONGEST_NAME = 48;

/** Where the name begins that digits at `i` are part of: over letters, digits and - . _ between them. */
function nameStart(i: number, floor: number): number {
  let start = i;
  const lowest = Math.max(floor, i - LONGEST_NAME);
  while (start > lowest) {
    const joins = isOne(start - 1, '-_.') && start - 1 > lowest && isInName(start - 2);
    if (!joins && !isInName(start - 1)) break;
    start--;
  }
  return start;
}

/** A number although letters touch it: GPU10万张, AI30%, 每FEU2,189美元; but not the 4 of GPT-4个人版. */
function isAmount(i: number): boolean {
  let end = digitsEnd(i);
  while (isOne(end, '.,') && isDigit(end + 1)) end = digitsEnd(end + 1);
  if (isOne(end, '%万亿倍元')) return true;
  return isWide(end) && unitAt(end)?.kind === 'money';
}

/** Whether letters touch the digits at `i` from before: H20, GPT-4. */
export const isAttached = (i: number): boolean =>
  isLatin(i - 1) || ((codes[i - 1] === HYPHEN || codes[i - 1] === 0x5f) && isLatin(i - 2));

/**
 * Reads the name that digits at `i` are part of, because letters touch them: GPT-4o, H20,
 * DeepSeek-R1. `floor` is where the last quantity ended.
 *
 * @returns null when they are a number all the same: GPU10万张, AI30%.
 */
export function readAttached(i: number, floor: number): Item | null {
  const start = nameStart(i, floor);
  if (!isLatin(start)) return null;
  // 436亩x500元: the letter in place of ×.
  const isTimes = codes[start] === 0x78 && start === i - 1;
  const isNumber = isTimes || codes[i - 1] === HYPHEN || wordEnd(start) - start > 1;
  if (isNumber && isAmount(i)) return null;
  return plainItem('name', start, nameEnd(start));
}
