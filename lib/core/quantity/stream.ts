import { sentenceEndAt } from '../text/sentences.ts';
import {
  BREAK,
  type CharTables,
  DIGIT,
  DOT,
  HAN_NUMERAL,
  LATIN,
  MARK,
  OTHER,
  SKIP,
  SPACE,
  WIDE_COMMA,
  WIDE_DIGIT,
} from './char-class.ts';

/** A footnote mark or circled number that was taken out of the stream. Spans are raw. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Length of the stream when it was met. */
  readonly place: number;
}

/**
 * One sentence, folded and compacted: script, width, dashes and quotes folded, runs of white space
 * one space, emphasis, zero-width characters and footnote marks gone. `at` leads back.
 */
export interface Stream {
  /** `length` units, then zeros. */
  codes: Uint16Array;
  /** Raw index of each unit. */
  at: Uint32Array;
  length: number;
  marks: Mark[];
  /** Where a quantity may begin, ascending; `spotCount` of them. */
  spots: Uint32Array;
  spotCount: number;
  readonly kind: Uint8Array;
}

/** Room after the last unit, so that readers may look ahead without asking. */
const PADDING = 8;

/** Longest sentence that is read in one piece; what claims to be longer is no prose, and is cut. */
const LONGEST_SENTENCE = 32_768;

let stream: Stream | null = null;

/**
 * The stream, with room for the sentences of a text of `length` units, to be filled by `fillStream`.
 * One for all texts: most blocks of a page are shorter than the making of its arrays is long.
 */
export function streamFor(length: number, { kind }: CharTables): Stream {
  // A superscript can be written as two units: "^" and the power.
  const most = Math.min(length, LONGEST_SENTENCE);
  const room = most + (most >> 1) + PADDING;
  if (stream && stream.codes.length >= room) return stream;
  stream = {
    codes: new Uint16Array(room),
    at: new Uint32Array(room),
    length: 0,
    marks: NO_MARKS,
    spots: new Uint32Array(room),
    spotCount: 0,
    kind,
  };
  return stream;
}

const NO_MARKS: Mark[] = [];

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LONGEST_MARK = 6;

function addMark(stream: Stream, start: number, end: number): void {
  if (stream.marks === NO_MARKS) stream.marks = [];
  stream.marks.push({ start, end, place: stream.length });
}

/** The end of a mark like "[3]", "[^12]" or "[注1]" at `from`; 0 when it is none. */
function bracketMarkEnd(text: string, from: number): number {
  let i = from + 1;
  if (text.charCodeAt(i) === 0x5e || text[i] === '注') i++;
  const first = i;
  while (i - first < LONGEST_MARK - 2 && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39)
    i++;
  return i > first && i - first <= 3 && text.charCodeAt(i) === 0x5d ? i + 1 : 0;
}

/** Whether a superscript after the stream so far belongs to a unit (km²) or a power of ten (10²⁴). */
function isPower({ codes, length }: Stream): boolean {
  const last = codes[length - 1] ?? 0;
  if (last === 0x6d) return true;
  return last === 0x30 && codes[length - 2] === 0x31 && (codes[length - 3] ?? 0) !== 0x2e;
}

/**
 * Reads a mark at `from` into the stream.
 *
 * @returns The raw index after it, or 0 when the unit is to be taken as it is.
 */
function takeMark(stream: Stream, text: string, from: number): number {
  if (text.charCodeAt(from) === 0x5b) {
    const end = stream.length > 0 ? bracketMarkEnd(text, from) : 0;
    if (end > 0) addMark(stream, from, end);
    return end;
  }
  const digit = SUPERSCRIPTS.indexOf(text.charAt(from));
  let end = from + 1;
  if (digit < 0) {
    addMark(stream, from, end);
    return end;
  }
  const power = isPower(stream);
  if (power && stream.codes[stream.length - 1] === 0x30) push(stream, 0x5e, from);
  if (power) push(stream, 0x30 + digit, from);
  while (
    end - from < LONGEST_MARK &&
    SUPERSCRIPTS.includes(text.charAt(end)) &&
    end < text.length
  ) {
    if (power) push(stream, 0x30 + SUPERSCRIPTS.indexOf(text.charAt(end)), end);
    end++;
  }
  if (!power) addMark(stream, from, end);
  return end;
}

function push(stream: Stream, code: number, raw: number): void {
  stream.codes[stream.length] = code;
  stream.at[stream.length] = raw;
  stream.length++;
}

/** Whether the "*" at `at` stands between digits, where it is a sign of multiplication and no emphasis. */
function isTimes(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (
    text.charCodeAt(at) === 0x2a &&
    before >= 0x30 &&
    before <= 0x39 &&
    after >= 0x30 &&
    after <= 0x39
  );
}

/** Whether the "_" at `at` is emphasis: white space, punctuation or Han on one side at least. */
function isEmphasis(text: string, at: number, kind: Uint8Array): boolean {
  const isWord = (code: number): boolean =>
    kind[code] === LATIN || kind[code] === DIGIT || code === 0x5f;
  return !(
    at > 0 &&
    isWord(text.charCodeAt(at - 1)) &&
    at + 1 < text.length &&
    isWord(text.charCodeAt(at + 1))
  );
}

/** What to do with a mark or a sign of emphasis: the raw index behind it, or 0 when it is text. */
function special(stream: Stream, text: string, i: number, cls: number): number {
  if (cls === MARK) return takeMark(stream, text, i);
  const isEmpty =
    text.charCodeAt(i) === 0x5f ? isEmphasis(text, i, stream.kind) : !isTimes(text, i);
  return isEmpty ? i + 1 : 0;
}

/** A comma between full-width digits groups them, as in １，１３０; elsewhere it parts clauses. */
function mendComma(codes: Uint16Array, length: number, kind: Uint8Array): void {
  if (codes[length - 1] === WIDE_COMMA && kind[codes[length - 2] ?? 0] === DIGIT)
    codes[length - 1] = 0x2c;
}

const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * Fills the stream with the sentence of `text` that begins at `start`. One step a unit: this loop
 * and the reading of what it marks are the whole cost of a text without numbers. Runs of digits and
 * words that may begin a quantity are marked once, Han numerals each; of several spaces one is kept.
 *
 * @returns Where the sentence ends in `text`.
 */
export function fillStream(
  stream: Stream,
  text: string,
  start: number,
  packed: Uint32Array,
): number {
  const { codes, at, spots } = stream;
  stream.marks = NO_MARKS;
  let spotCount = 0;
  let length = 0;
  let last = SPACE;
  let i = start;
  const limit = Math.min(text.length, start + LONGEST_SENTENCE);
  for (; i < limit; i++) {
    const unit = packed[text.charCodeAt(i)] ?? 0;
    let cls = unit >>> 16;
    if (cls > SPACE) {
      if (cls === MARK || cls === SKIP) {
        stream.length = length;
        const next = special(stream, text, i, cls);
        length = stream.length;
        if (next > 0) {
          i = next - 1;
          continue;
        }
        cls = OTHER;
      } else if (cls === WIDE_DIGIT) {
        cls = DIGIT;
        mendComma(codes, length, stream.kind);
      } else {
        const end = sentenceEndAt(text, i, start);
        if (end > 0) {
          i = end;
          break;
        }
        if (
          cls === DOT &&
          last !== DIGIT &&
          isDigitCode((packed[text.charCodeAt(i + 1)] ?? 0) & 0xffff)
        )
          spots[spotCount++] = length;
        cls = cls === BREAK ? SPACE : OTHER;
      }
    }
    if (cls !== OTHER) {
      if (cls === SPACE) {
        if (last === SPACE) continue;
      } else if (cls !== last || cls === HAN_NUMERAL) {
        spots[spotCount++] = length;
      }
    }
    codes[length] = unit;
    at[length++] = i;
    last = cls;
  }
  stream.length = length;
  stream.spotCount = spotCount;
  for (let pad = length; pad < length + PADDING; pad++) codes[pad] = 0;
  return i;
}
