import { wordSet, wordsBefore } from '../text/word-set.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';
import { LATIN } from './char-class.ts';
import { address, shareCode } from './code-patterns.ts';
import { beforeSpace, digitsEnd, isDigit, isLetter, overSpace } from './code-runs.ts';
import { ENGLISH_SCALE_TRIE } from './english-scale.ts';
import { type Item, plainItem } from './item.ts';
import {
  MEASURE_NAMES,
  NOT_NAMES,
  NUMBER_NAMES,
  PART_WORDS,
  RANK_WORDS,
  VERSION_TAILS,
  VERSIONED,
} from './name-words.ts';
import {
  ahead,
  all,
  any,
  digit,
  digits,
  latin,
  many,
  maybe,
  name,
  not,
  one,
  space,
  wholeAt,
} from './pattern.ts';
import type { PlainKind } from './quantity.ts';
import { date } from './read-date.ts';
import { phoneEnd } from './read-phone.ts';
import { time } from './read-time.ts';
import type { Stream } from './stream.ts';

const HAN_PRODUCTS = wordsBefore(VERSIONED);
/** Words before 8K that make it thousands of tokens. */
const LENGTHS = wordsBefore('上下文 窗口 长度 输[入出] context window');
const PARTS = wordsBefore(PART_WORDS);
const RANKS = wordsBefore(RANK_WORDS);
const COMMON = wordsBefore(`${NOT_NAMES} ${MEASURE_NAMES}`);
const TAILS = wordSet(VERSION_TAILS);

const DI = 0x7b2c; // 第
const QIAN = 0x524d; // 前
const COMMA = 0x2c;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const PLUS = 0x2b;

/** 360公司, 12306: a number that is a name. */
const numberName = wordSet(NUMBER_NAMES);
const ordinal = all(digits(1, 15), wordSet('st nd rd th'));
/** The number of a list item: "3. Title", "(2) …", "2、". */
const listNumber = all(digits(1, 2), any(one('、'), all(one('.)'), not(digit))));
/** The number of a section. */
const section = all(digits(1, 4), many(all(one('.'), digits(1, 4)), 1, 3));
const SCREENS = wordSet('屏 分辨率 画质 视频 [超高]清 显示');
/** Pictures, networks and dimensions: 3D, 5G, 4K, 1080p; but 4K stars. */
const format = all(
  any(
    all(one('123456789'), one('D')),
    all(one('23456'), one('Gg')),
    all(digits(3, 4), one('p')),
    all(digit, one('Kk'), ahead(SCREENS)),
    all(one('248'), one('Kk'), not(all(space, wordSet('tokens? 参数 美?元 users 人 stars')))),
  ),
  not(any(latin, digit)),
);
/** No amounts: a 4-bit quant, the 10-K filing. */
const bits = all(
  digits(1, 3),
  any(wordSet('-bit'), all(one('-'), one('KQ'), not(any(latin, digit)))),
);
/** A letter that is a scale or unit where it stands alone; powers of ten. */
const scaled = any(
  all(one('kKmMbBtTGxXWwVs'), not(any(latin, digit))),
  all(one('e'), any(digit, one('+-'))),
  all(one('x'), one('1'), one('0'), one('^')),
);
const hanScale = any(one('万亿兆%'), all(one('千百'), one('万亿')));

const isUpper = (code: number | undefined): boolean => isLetter(code) && (code ?? 0) < 0x61;

/** The unit that stands at `at`, over a space or hyphen, with or without a scale before it. */
function hasUnit(codes: Uint16Array, end: number): boolean {
  const at = codes[end] === HYPHEN ? end + 1 : overSpace(codes, end);
  const unit = UNITS_AFTER.find(codes, at);
  return (unit !== null && unit.factor !== 0) || ENGLISH_SCALE_TRIE.find(codes, at) !== null;
}

/** Whether a number behind a capitalised English word or a product is a version: Llama 3.1, Windows 11, 文心 4.0. */
function isNamed({ codes, kind }: Stream, from: number, end: number): boolean {
  const place = beforeSpace(codes, from);
  let start = place;
  while (
    start > 0 &&
    (kind[codes[start - 1] ?? 0] === LATIN || (start < place && isDigit(codes[start - 1])))
  )
    start--;
  if (start < place)
    return COMMON(codes, place, start) < 0 && (isUpper(codes[start]) || isUpper(codes[start + 1]));
  const tail = overSpace(codes, end);
  return HAN_PRODUCTS(codes, place) >= 0 || (isLetter(codes[tail]) && TAILS(codes, tail) > 0);
}

/** What a word before a number makes of it: "Chapter 3", "top 10", "No. 5". */
function wordKind({ codes }: Stream, from: number): 'list-number' | 'ordinal' | null {
  const place = beforeSpace(codes, from);
  if (RANKS(codes, place) >= 0) return 'ordinal';
  const end = codes[place - 1] === DOT ? place - 1 : place;
  return end < from && PARTS(codes, end) >= 0 ? 'list-number' : null;
}

/** Units that a section's number would be followed by if it were none: 1.2 亿元. */
const hanAmount = any(one('万亿千百元倍%个家'), all(one('美'), one('元')));

/** The end of a section's number at the beginning of a line: "2.1 Segments", "1.2 分级"; -1 when it is none. */
function sectionEnd({ codes, kind }: Stream, from: number): number {
  for (let i = 0; i < from; i++)
    if (kind[codes[i] ?? 0] === LATIN || (codes[i] ?? 0) > 0x2e7f || codes[i] === 0x24) return -1;
  const end = section(codes, from);
  if (end < 0 || codes[end] !== 0x20) return -1;
  const next = codes[end + 1] ?? 0;
  const isTitle =
    next > 0x2e7f ? hanAmount(codes, end + 1) < 0 : isUpper(next) && !hasUnit(codes, end);
  return isTitle ? end : -1;
}

const listSign = one('( #->');

/** Whether nothing but brackets and signs of lists stands before a number in its sentence. */
function isFirst({ codes }: Stream, from: number): boolean {
  let start = from;
  while (start > 0 && listSign(codes, start - 1) > 0) start--;
  return start === 0;
}

/** What stands behind the first digits of a date, a time, a telephone number, or 1st, over a space. */
const goesOn = any(one('-/~—至:.)月日年时点'), latin);

/** A date, a time, a telephone number, or 1st: most numbers go on otherwise, and are none. */
function readMoment(stream: Stream, start: number, end: number): Item | null {
  const { codes } = stream;
  const isYear = end - start === 4;
  if (
    !isYear &&
    codes[start - 1] !== PLUS &&
    codes[start] !== 0x30 &&
    goesOn(codes, overSpace(codes, end)) < 0
  )
    return null;
  const phone = phoneEnd(stream, start);
  const dateEnd = date(codes, start);
  if (dateEnd > 0 && dateEnd >= phone) return plainItem('date', start, dateEnd);
  if (phone > 0) return plainItem('phone', start, phone);
  const timeEnd = time(codes, start);
  if (timeEnd > 0) return plainItem('time', start, timeEnd);
  const ordinalEnd = isLetter(codes[end]) ? ordinal(codes, start) : -1;
  return ordinalEnd > 0 ? plainItem('ordinal', start, ordinalEnd) : null;
}

/**
 * Reads what digits at `start` are when they are no number of things: a date, a time, a list
 * number, a phone number, a version, a model, an ordinal.
 *
 * @returns null when they are a number.
 */
export function readPlainDigits(stream: Stream, start: number): Item | null {
  const { codes } = stream;
  const end = digitsEnd(codes, start);
  const plain = (kind: PlainKind, to: number): Item => plainItem(kind, start, to);
  if (isFirst(stream, start) && listNumber(codes, start) > 0) return plain('list-number', end);
  const titleEnd = start < 4 ? sectionEnd(stream, start) : -1;
  if (titleEnd > 0) return plain('list-number', titleEnd);
  const named = numberName(codes, start);
  if (named > 0 && !isDigit(codes[named])) return plain('name', named);
  const bitsEnd = codes[end] === HYPHEN ? bits(codes, start) : -1;
  if (bitsEnd > 0) return plain('name', bitsEnd);
  const code = shareCode(codes, start);
  if (code > 0) return plain('identifier', code);
  if (codes[end] === 0x20 && address(codes, start) > 0) return plain('identifier', end);
  const before = codes[start - 1];
  const unit = before === DI || before === QIAN ? UNITS_AFTER.find(codes, end) : null;
  const unitEnd = unit && unit.factor !== 0 ? UNITS_AFTER.end : end;
  if (before === DI) return plainItem('ordinal', start - 1, unitEnd);
  const moment = readMoment(stream, start, end);
  if (moment) return moment;
  if (before === QIAN && end - start < 4 && hanScale(codes, end) < 0) {
    if (!unit || unit.kind === 'loose' || unit.kind === 'count' || unit.kind === 'rank')
      return plain('ordinal', unitEnd);
  }
  return readTouched(stream, start, end) ?? readNamed(stream, start, end);
}

/** Digits that letters touch, where the letters are no unit: 4o, 5G, 3D, 4K. */
function readTouched({ codes }: Stream, start: number, end: number): Item | null {
  if (!isLetter(codes[end])) return null;
  const formatEnd = format(codes, start);
  if (formatEnd > 0 && LENGTHS(codes, beforeSpace(codes, start)) < 0)
    return plainItem('name', start, formatEnd);
  const isModel = HAN_PRODUCTS(codes, start) >= 0 && !isDigit(codes[start - 1]);
  if (isModel) return plainItem('name', start, name(codes, start));
  if (scaled(codes, end) > 0) return null;
  const unit = UNITS_AFTER.find(codes, end);
  if (unit && unit.factor !== 0 && !isDigit(codes[UNITS_AFTER.end])) return null;
  return ENGLISH_SCALE_TRIE.find(codes, end) === null
    ? plainItem('name', start, name(codes, start))
    : null;
}

/** Whole part from which a number with decimals is no version. Ubuntu is at 26.04. */
export const HIGHEST_VERSION = 30;
/** A dot and two digits: more decimals than a version has. */
const LONGEST_VERSION = 3;
/** Context 128K; but Llama 8B is a name. */
const thousands = all(one('kKMT'), not(any(latin, digit)));
const decimals = maybe(one('.'), digits(1, 99));

/** A number without a unit that a word before it, or its length, makes the number of something. */
function readNamed(stream: Stream, start: number, end: number): Item | null {
  const { codes } = stream;
  const numberEnd = decimals(codes, end);
  if (hasUnit(codes, numberEnd) || hanScale(codes, overSpace(codes, numberEnd)) > 0) return null;
  // MMLU 88.7 is a score; versions are lower.
  const isScore =
    wholeAt(codes, start, end) >= HIGHEST_VERSION || numberEnd - end > LONGEST_VERSION;
  if (numberEnd > end && isScore) return null;
  if (thousands(codes, numberEnd) > 0) return null;
  const kind = codes[start - 1] === 0x23 ? 'list-number' : wordKind(stream, start);
  if (kind) return plainItem(kind, start, numberEnd);
  if (end - start > (codes[end] === DOT ? 5 : 8)) {
    const idEnd = name(codes, start);
    return idEnd - start > 6 && hanScale(codes, idEnd) < 0 && codes[idEnd] !== COMMA
      ? plainItem('identifier', start, idEnd)
      : null;
  }
  return isNamed(stream, start, numberEnd) ? plainItem('version', start, numberEnd) : null;
}
