import { type Item, plainItem } from './item.ts';
import { foundEnd, payload, wordAt, wordBefore } from './lexicon.ts';
import {
  beforeSpace,
  COMMA,
  codeEnd,
  DOT,
  digitsEnd,
  HYPHEN,
  isDigit,
  isInName,
  isLatin,
  isLetter,
  isOne,
  isUpper,
  isWide,
  nameEnd,
  overSpace,
  SLASH,
  SPACE,
  wholeAt,
  wordEnd,
} from './look-around.ts';
import { SECTION, STREET } from './name-words.ts';
import type { PlainKind } from './quantity.ts';
import { scaleAt } from './read-scale.ts';
import { readShape } from './read-shape.ts';
import { codes, PADDING } from './sentence.ts';
import { unitAt, unitEnd } from './unit-index.ts';
import { CODE, JOINT, NAMED, NO_NAME, OF, PART, PRODUCT, RANK, VERSION } from './word-classes.ts';

const COLON = 0x3a;
const DI = 0x7b2c; // 第
const QIAN = 0x524d; // 前

/** Whether a name and a word like "street" follow a house number: 1600 Amphitheatre Parkway. */
function isAddress(end: number): boolean {
  let i = end + 1;
  for (let words = 0; words < 2 && isUpper(i); words++) {
    i = wordEnd(i) + 1;
    if (wordAt(i, VERSION) > 0 && payload(VERSION) === STREET) return true;
  }
  return false;
}

/** Whether nothing but brackets and signs of lists stands before a number in its sentence. */
export function isFirst(from: number): boolean {
  let i = from;
  while (isOne(i - 1, '( #->')) i--;
  return codes[i - 1] === 0;
}

/** Of so many posts, "2/7" at the beginning numbers one; 2/3 and 3/5 may be shares, and 11/28 is a day. */
const FEWEST_POSTS = 6;
const MOST_POSTS = 10;

/** The end of a list item's or section's number at the beginning of a sentence, "3. Title", "2.1 Segments"; -1 when it is none. */
function listEnd(start: number, end: number): number {
  if (!isFirst(start) || end > start + 2) return -1;
  if (codes[end] === 0x3001 || (isOne(end, '.)') && !isDigit(end + 1))) return end;
  let i = end;
  // 2/7: one of a thread of posts
  if (codes[end] === SLASH && isDigit(end + 1)) {
    i = digitsEnd(end + 1);
    const posts = wholeAt(end + 1, i);
    const isPost = posts >= FEWEST_POSTS && posts <= MOST_POSTS && wholeAt(start, end) <= posts;
    return isPost && codes[i] === SPACE && !hasUnit(i) && wordAt(i + 1, OF) < 0 ? i : -1;
  }
  while (codes[i] === DOT && isDigit(i + 1)) i = digitsEnd(i + 1);
  if (codes[i] !== SPACE) return -1;
  // "1 Introduction", where "5 Companies" counts.
  if (i === end && !(isUpper(i + 1) && wordAt(i + 1, VERSION) > 0 && payload(VERSION) === SECTION))
    return -1;
  const isTitle = isWide(i + 1)
    ? !isOne(i + 1, '万亿千百元倍%个家美') && !isDigit(overSpace(wordAt(i + 1, JOINT)))
    : isUpper(i + 1) && !hasUnit(i);
  return isTitle ? i : -1;
}

/** Whether a unit or English scale stands behind a number, over a space or hyphen. */
function hasUnit(end: number): boolean {
  const i = codes[end] === HYPHEN ? end + 1 : overSpace(end);
  return unitEnd(i) > 0 || scaleAt(i) > 0;
}

/** Digits that letters touch, where the letters are no scale and no unit: 4o, 910B. */
function readTouched(start: number, end: number): Item | null {
  if (!isLetter(end)) return null;
  const name = nameEnd(start);
  if (wordBefore(start, PRODUCT) >= 0) return plainItem('name', start, name);
  // A letter that is a scale or unit where it stands alone; powers of ten.
  if (isOne(end, 'kKmMbBTtGxXWwVs') && !isInName(end + 1)) return null;
  if (isOne(end, 'ex') && (isDigit(end + 1) || isOne(end + 1, '+-'))) return null;
  // 50c are cents, 12C is a name.
  if (unitEnd(end) > 0 && !(isOne(end, 'C') && !isLetter(end + 1))) return null;
  return scaleAt(end) > 0 ? null : plainItem('name', start, name);
}

/** Whole part from which a number with decimals is no version: MMLU 88.7 is a score. Ubuntu is at 26.04. */
export const HIGHEST_VERSION = 30;
/** A dot and two digits: more decimals than a version has. */
const LONGEST_VERSION = 3;

/** Whether a number behind a capitalised English word or a product is a version: Llama 3.1, Windows 11, 文心 4.0. */
function isNamed(from: number, end: number): boolean {
  const place = beforeSpace(from);
  let start = place;
  while (isLatin(start - 1) || (start < place && isDigit(start - 1))) start--;
  const tail = overSpace(end);
  if (start < place) {
    // the 5 Pro
    if (isUpper(tail) && wordAt(tail, VERSION) > 0) return true;
    return (isUpper(start) || isUpper(start + 1)) && wordBefore(place, NO_NAME, start) < 0;
  }
  return wordBefore(place, PRODUCT) >= 0 || isOne(tail, '版系代') || wordAt(tail, VERSION) > 0;
}

/** Whether five digits stand behind the code of a state: Austin, TX 78701; Washington, D.C. 20549. */
function isZip(start: number, end: number): boolean {
  if (end !== start + 5 || codes[start - 1] !== SPACE) return false;
  const isDotted = codes[start - 2] === DOT && codes[start - 4] === DOT;
  const first = isDotted ? start - 5 : start - 3;
  return isUpper(first) && isUpper(start - (isDotted ? 3 : 2)) && isOne(first - 2, ',');
}

/** What a word before a number makes of it: "Chapter 3", "top 10", "No. 5", "#2". */
function kindBehindWord(from: number): PlainKind | null {
  if (codes[from - 1] === 0x23) return 'list-number';
  const place = beforeSpace(from);
  if (!isLetter(place - 1) && !isOne(place - 1, '.:')) return null;
  if (wordBefore(place, RANK) >= 0) return 'ordinal';
  const end = isOne(place - 1, '.:') ? place - 1 : place;
  return end < from && wordBefore(end, PART) >= 0 ? 'list-number' : null;
}

/** A number without a unit that a word before it, or its length, makes the number of something. */
export function readNamed(start: number, end: number): Item | null {
  const to = codes[end] === DOT ? Math.max(end, digitsEnd(end + 1)) : end;
  const numberEnd = to > end + 1 ? to : end;
  const next = overSpace(numberEnd);
  if (isOne(next, '万亿兆%千百')) return null;
  // Context 128K; but Llama 8B is a name.
  if (isOne(numberEnd, 'kKMT') && !isInName(numberEnd + 1)) return null;
  if (hasUnit(numberEnd)) return null;
  const kind = isAddress(numberEnd) || isZip(start, end) ? 'identifier' : kindBehindWord(start);
  if (kind) return plainItem(kind, start, numberEnd);
  const isScore = wholeAt(start, end) >= HIGHEST_VERSION || numberEnd - end > LONGEST_VERSION;
  if (numberEnd > end && isScore) return null;
  if (end - start > (codes[end] === DOT ? 5 : 8)) {
    const id = nameEnd(start);
    return id - start > 6 && codes[id] !== COMMA ? plainItem('identifier', start, id) : null;
  }
  return isNamed(start, numberEnd) ? plainItem('version', start, numberEnd) : null;
}

/** An ordinal behind 第, or behind 前 when things are ranked: 第3名, 前10名. */
function readOrdinal(start: number, end: number): Item | null {
  const word = beforeSpace(start) - 1;
  const before = codes[word];
  if (before !== DI && (before !== QIAN || word < start - 1)) return null;
  // 目前210人
  if (before === QIAN && isOne(word - 1, '目此当之以日')) return null;
  const unit = unitAt(end);
  const to = unit && unit.factor !== 0 ? foundEnd : end;
  if (before === DI) {
    // 第12.4.2条, 第62—65页, 第90+5分钟
    const isMore = isOne(end, '.-—~+') && isDigit(end + 1);
    return isMore ? readOrdinal(start, digitsEnd(end + 1)) : plainItem('ordinal', word, to);
  }
  if (end - start > 3 || isOne(end, '万亿兆%千百.')) return null;
  // 关门前1个半小时
  if (codes[end] === 0x4e2a && codes[end + 1] === 0x534a) return null;
  const isRanked = !unit || unit.kind === 'loose' || unit.kind === 'count' || unit.kind === 'rank';
  return isRanked ? plainItem('ordinal', start, to) : null;
}

/** The fewest digits behind the 10. that every DOI begins with. */
const DOI_PREFIX = 4;
/** Longest run behind a word like 编号 that may still be a number. */
const LONGEST_CODED = 4;

/** Whether the number of a figure, table, page or note stands at `start`: 如图2所示, 表4; but 仪表3只. */
const isFigure = (start: number, end: number): boolean =>
  end < start + 3 &&
  isOne(start - 1, '图表页注') &&
  (!isWide(start - 2) || isOne(start - 2, '如见据从与在及和且附，。（、：')) &&
  !isOne(end, '%.万亿');

/** Whether digits are a code: 编号：1001-9081, three groups with hyphens, a DOI. */
function isCode(start: number, end: number): boolean {
  // 0050, a share
  if (codes[start] === 0x30 && end > start + 3 && codes[end] !== DOT) return true;
  if (codes[end] === DOT) {
    const to = digitsEnd(end + 1);
    return wholeAt(start, end) === 10 && to - end > DOI_PREFIX && codes[to] === SLASH;
  }
  const isJoined = codes[end] === HYPHEN && isDigit(end + 1);
  const second = isJoined ? digitsEnd(end + 1) : end;
  if (isJoined && codes[second] === HYPHEN) {
    const third = digitsEnd(second + 1);
    return third > second + 1 && !hasUnit(third);
  }
  if (!isJoined && end - start <= LONGEST_CODED) return false;
  const place = beforeSpace(start);
  return wordBefore(codes[place - 1] === COLON ? place - 1 : place, CODE) >= 0 && !hasUnit(end);
}

/**
 * Reads what digits at `start` are when they are no number of things: a date, a time, a list
 * number, a phone number, a version, a model, an ordinal.
 *
 * @returns null when they are a number.
 */
export function readPlain(start: number): Item | null {
  const end = digitsEnd(start);
  const list = start < PADDING + 8 ? listEnd(start, end) : -1;
  if (list > 0) return plainItem('list-number', start, list);
  const named = wordAt(start, NAMED);
  if (named > 0 && !isDigit(named)) return plainItem('name', start, named);
  if (codes[beforeSpace(start) - 1] === DI) return readOrdinal(start, end);
  if (isFigure(start, end)) return plainItem('list-number', start, end);
  const shape = readShape(start);
  if (shape) return shape;
  if (isCode(start, end)) return plainItem('identifier', start, codeEnd(start));
  return readOrdinal(start, end) ?? readTouched(start, end);
}
