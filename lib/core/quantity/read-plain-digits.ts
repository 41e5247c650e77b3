import { wordSet, wordsBefore } from '../text/word-set.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';
import { LATIN } from './char-class.ts';
import { beforeSpace, digitsEnd, isDigit, isLetter, overSpace } from './code-runs.ts';
import { ENGLISH_SCALE_TRIE } from './english-scale.ts';
import { type Item, plainItem } from './item.ts';
import {
  NOT_NAMES,
  NUMBER_NAMES,
  PART_WORDS,
  RANK_WORDS,
  VERSION_TAILS,
  VERSIONED,
} from './name-words.ts';
import { dateEnd } from './read-date.ts';
import { nameEnd } from './read-latin.ts';
import { phoneEnd } from './read-phone.ts';
import { timeEnd } from './read-time.ts';
import type { Stream } from './stream.ts';

const NAMES = wordSet(NUMBER_NAMES);
const HAN_PRODUCTS = wordsBefore(VERSIONED);
const TAILS = wordSet(VERSION_TAILS);
const PARTS = wordsBefore(PART_WORDS);
const RANKS = wordsBefore(RANK_WORDS);
const COMMON = wordsBefore(NOT_NAMES);
const ORDINAL_TAILS = wordSet('st nd rd th');

const DI = 0x7b2c; // 第
const QIAN = 0x524d; // 前
const SPACE = 0x20;
const HYPHEN = 0x2d;

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** The unit or scale that makes four digits, or digits with a letter, a number after all. */
function hasUnit({ codes, length }: Stream, end: number): boolean {
  const at = codes[end] === SPACE || codes[end] === HYPHEN ? end + 1 : end;
  const unit = UNITS_AFTER.find(codes, at, length);
  if (unit && unit.factor !== 0) return true;
  return ENGLISH_SCALE_TRIE.find(codes, at, length) !== null;
}

/** Where the Latin word that ends before `from` begins, over one space; `from` when there is none. */
function wordBefore({ codes, kind }: Stream, from: number): number {
  let i = beforeSpace(codes, from);
  const end = i;
  while (i > 0 && (kind[codes[i - 1] ?? 0] === LATIN || (i < end && isDigit(codes[i - 1])))) i--;
  return i === end ? from : i;
}

/** A number behind a capitalised English word is a version or model: Llama 3.1, Windows 11, iPhone 15. */
function namedEnd(stream: Stream, from: number, end: number): number {
  const { codes, length } = stream;
  const start = wordBefore(stream, from);
  const tail = overSpace(codes, end);
  const tailed = TAILS.find(codes, tail, length) !== null;
  const tailEnd = tailed ? TAILS.end : end;
  if (start === from) {
    const place = beforeSpace(codes, from);
    const product = HAN_PRODUCTS.findBefore(codes, place, 0) !== null;
    return product || (tailed && isLetter(codes[tail] ?? 0)) ? tailEnd : 0;
  }
  if (COMMON.findBefore(codes, beforeSpace(codes, from), start) !== null) return 0;
  const capital = isUpper(codes[start] ?? 0) || isUpper(codes[start + 1] ?? 0);
  return capital ? tailEnd : 0;
}

function looksAhead({ codes }: Stream, end: number): number {
  let at = end;
  if (codes[at] === 0x2e && isDigit(codes[at + 1])) at = digitsEnd(codes, at + 1);
  return at;
}

/** What a word before a number makes of it: "Chapter 3", "top 10", "No. 5". */
function wordKind({ codes }: Stream, from: number): 'list-number' | 'ordinal' | null {
  let place = beforeSpace(codes, from);
  if (RANKS.findBefore(codes, place, 0)) return 'ordinal';
  if (codes[place - 1] === 0x2e) place--;
  return place < from && PARTS.findBefore(codes, place, 0) ? 'list-number' : null;
}

/** Units that a section's number would be followed by if it were none: 1.2 亿元, 2.1 billion, 3.5%. */
const AMOUNTS = wordSet(
  '万 亿 千 百 元 美元 倍 % 个 家 million billion trillion percent per_cent bn mn times',
);

/** The end of a section's number at the beginning of a line: "2.1 Segments", "1.2 分级"; 0 when it is none. */
function sectionEnd(stream: Stream, from: number): number {
  const { codes, kind, length } = stream;
  for (let i = 0; i < from; i++)
    if (kind[codes[i] ?? 0] === LATIN || (codes[i] ?? 0) > 0x2e7f || codes[i] === 0x24) return 0;
  let end = digitsEnd(codes, from);
  let parts = 1;
  while (end - from < 9 && codes[end] === 0x2e && isDigit(codes[end + 1])) {
    end = digitsEnd(codes, end + 1);
    parts++;
  }
  if (parts < 2 || codes[end] !== SPACE) return 0;
  const next = codes[end + 1] ?? 0;
  const isTitle = isUpper(next) || next > 0x2e7f;
  const unit = next < 0x80 ? UNITS_AFTER.find(codes, end + 1, length) : null;
  if (unit && unit.factor !== 0) return 0;
  return isTitle && !AMOUNTS.find(codes, end + 1, length) ? end : 0;
}

/** Sentences begin with the number of a list item: "3. Title", "(2) …", "2、". */
function isListNumber({ codes }: Stream, from: number, end: number): boolean {
  let start = from;
  while (
    start > 0 &&
    (codes[start - 1] === 0x28 ||
      codes[start - 1] === SPACE ||
      codes[start - 1] === 0x23 ||
      codes[start - 1] === 0x2d ||
      codes[start - 1] === 0x3e)
  )
    start--;
  if (start > 0 || end - from > 2) return false;
  const sign = codes[end];
  if (sign === 0x2e) return !isDigit(codes[end + 1]);
  return sign === 0x3001 || (sign === 0x29 && !isDigit(codes[end + 1]));
}

/**
 * Reads what digits at `start` are when they are no number of things: a date, a time, a list
 * number, a phone number, a version, a model, an ordinal.
 *
 * @returns null when they are a number.
 */
export function readPlainDigits(stream: Stream, start: number): Item | null {
  const { codes, length, kind } = stream;
  const end = digitsEnd(codes, start);
  const after = codes[end] ?? 0;
  if (isListNumber(stream, start, end)) return plainItem('list-number', start, end);
  const section = start < 4 ? sectionEnd(stream, start) : 0;
  if (section > 0) return plainItem('list-number', start, section);
  if (NAMES.find(codes, start, length) && !isDigit(codes[NAMES.end]))
    return plainItem('name', start, NAMES.end);
  if (codes[start - 1] === DI) {
    const unit = UNITS_AFTER.find(codes, end, length);
    return plainItem('ordinal', start - 1, unit && unit.factor !== 0 ? UNITS_AFTER.end : end);
  }
  const phone = phoneEnd(stream, start);
  const date = dateEnd(codes, start, length);
  if (date > 0 && date >= phone) return plainItem('date', start, date);
  if (phone > 0) return plainItem('phone', start, phone);
  const time = timeEnd(stream, start);
  if (time > 0) return plainItem('time', start, time);
  if (ORDINAL_TAILS.find(codes, end, length)) return plainItem('ordinal', start, ORDINAL_TAILS.end);
  if (codes[start - 1] === QIAN && end - start < 4 && !hasScale(codes, end)) {
    const unit = UNITS_AFTER.find(codes, end, length);
    if (unit && (unit.kind === 'loose' || unit.kind === 'count' || unit.kind === 'rank'))
      return plainItem('ordinal', start, UNITS_AFTER.end);
    if (!unit) return plainItem('ordinal', start, end);
  }
  if (kind[after] === LATIN && after < 0x80) {
    const name = letterName(stream, start, end);
    if (name) return name;
  }
  const word = wordKind(stream, start);
  const numberEnd = looksAhead(stream, end);
  if (word && !hasUnit(stream, numberEnd)) return plainItem(word, start, numberEnd);
  if (
    end - start > 5 &&
    !hasUnit(stream, numberEnd) &&
    codes[numberEnd] !== 0x2c &&
    (end - start > 8 || codes[end] === 0x2e)
  )
    return identifierItem(stream, start);
  if (!hasUnit(stream, numberEnd) && codes[numberEnd] !== 0x2c) {
    const named = namedEnd(stream, start, numberEnd);
    if (named > 0) return plainItem('version', start, numberEnd);
  }
  return null;
}

function hasScale(codes: Uint16Array, at: number): boolean {
  const code = codes[at] ?? 0;
  return code === 0x4e07 || code === 0x4ebf || code === 0x25;
}

function identifierItem(stream: Stream, start: number): Item | null {
  const end = nameEnd(stream, start);
  return end - start > 6 && !hasScale(stream.codes, end) && stream.codes[end] !== 0x2c
    ? plainItem('identifier', start, end)
    : null;
}

/** Digits that letters touch, where the letters are no unit: 4o, 5G, 3D, 4K, 2nd is seen to before. */
function letterName(stream: Stream, start: number, end: number): Item | null {
  const { codes, length } = stream;
  const letter = codes[end] ?? 0;
  const single = !isLetter(codes[end + 1] ?? 0) && !isDigit(codes[end + 1]);
  const value = end - start === 1 ? (codes[start] ?? 0) - 0x30 : 0;
  if (single) {
    if (letter === 0x44 && value > 0) return plainItem('name', start, end + 1);
    if ((letter === 0x47 || letter === 0x67) && value >= 2 && value <= 6)
      return plainItem('name', start, end + 1);
    if (
      (letter === 0x4b || letter === 0x6b) &&
      (value === 2 || value === 4 || value === 8) &&
      !isCounted(stream, end + 1)
    )
      return plainItem('name', start, end + 1);
    if ('kKmMbBtTGxXWwVs'.includes(String.fromCharCode(letter))) return null;
  }
  const unit = UNITS_AFTER.find(codes, end, length);
  if (unit && unit.factor !== 0 && !isDigit(codes[UNITS_AFTER.end])) return null;
  if (ENGLISH_SCALE_TRIE.find(codes, end, length) !== null) return null;
  if (
    letter === 0x65 &&
    (isDigit(codes[end + 1]) || codes[end + 1] === 0x2b || codes[end + 1] === 0x2d)
  )
    return null;
  if (
    letter === 0x78 &&
    codes[end + 1] === 0x31 &&
    codes[end + 2] === 0x30 &&
    codes[end + 3] === 0x5e
  )
    return null;
  return plainItem('name', start, nameEnd(stream, start));
}

const COUNTED_AFTER_K = wordSet('token tokens 参数 美元 元 users 人 stars');

/** Whether something counted follows 4K, which otherwise is a picture format. */
function isCounted({ codes, length }: Stream, from: number): boolean {
  return COUNTED_AFTER_K.find(codes, overSpace(codes, from), length) !== null;
}
