import { sentenceEndAt } from '../text/sentences.ts';
import {
  BREAK,
  DIGIT,
  DOT,
  kinds,
  LATIN,
  MARK,
  OTHER,
  packed,
  SKIP,
  SPACE,
  WIDE_COMMA,
  WIDE_DIGIT,
} from './char-class.ts';

// An own constant, because what is imported is looked up anew at every use.
const table = packed;

/** Room before the first unit, so that readers may look back without asking. */
export const PADDING = 64;
/** Zeros behind the last unit; readers look no further behind a unit that is 0. */
const BEHIND = 8;
/** Longest sentence that is read in one piece; what claims to be longer is no prose, and is cut. */
const LONGEST_SENTENCE = 8192;
/** A superscript can be written as two units: "^" and the power. */
const ROOM = LONGEST_SENTENCE * 1.5 + PADDING + BEHIND;

const units = new Uint16Array(ROOM);
/**
 * The sentence that is being read, one at a time: script, width, dashes and quotes folded, runs of
 * white space one space, emphasis, zero-width characters and footnote marks gone. Its units stand
 * from `PADDING` on, with zeros around them.
 */
export const codes: Uint16Array = units;
/** Raw index of each unit, from the sentence's start. */
const places = new Uint16Array(ROOM);
/** Where a quantity or a word of change may begin, ascending, and the class there above `SPOT_BITS`; `spotCount` of them. */
const spots = new Uint32Array(ROOM);
const SPOT_BITS = 16;
export let spotCount = 0;
let length = PADDING;
let rawStart = 0;

/** A footnote mark or circled number that was taken out of the sentence. Spans are raw. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}
/** Those of the sentence. */
export let marks: Mark[] = [];

/** Where a spot is. */
export const placeOf = (spot: number): number => (spots[spot] ?? 0) & ((1 << SPOT_BITS) - 1);
/** The class of the unit there. */
export const classOf = (spot: number): number => (spots[spot] ?? 0) >>> SPOT_BITS;

/** The raw index of a unit. */
export const rawOf = (i: number): number => rawStart + (places[i] ?? 0);

function push(code: number, raw: number): void {
  units[length] = code;
  places[length++] = raw - rawStart;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LONGEST_MARK = 6;
/** "[3]", "[^12]" or "[注1]". */
const BRACKETED = /\[[\^注]?\d{1,3}\]/y;

/** Whether a superscript after the sentence so far belongs to a unit (km²) or a power of ten (10²⁴). */
function isPower(): boolean {
  const last = units[length - 1];
  return (
    last === 0x6d || (last === 0x30 && units[length - 2] === 0x31 && units[length - 3] !== 0x2e)
  );
}

/** Takes a mark at `from` out of the text, or a power in; gives the raw index behind it, 0 for neither. */
function takeMark(text: string, from: number): number {
  let end = from + 1;
  if (text.charCodeAt(from) === 0x5b) {
    BRACKETED.lastIndex = from;
    if (length === PADDING || !BRACKETED.test(text)) return 0;
    end = BRACKETED.lastIndex;
  } else if (SUPERSCRIPTS.includes(text.charAt(from))) {
    const power = isPower();
    if (power && units[length - 1] === 0x30) push(0x5e, from);
    for (end = from; end - from < LONGEST_MARK && end < text.length; end++) {
      const digit = SUPERSCRIPTS.indexOf(text.charAt(end));
      if (digit < 0) break;
      if (power) push(0x30 + digit, end);
    }
    if (power) return end;
  }
  marks.push({ start: from, end });
  return end;
}

/** Whether the "*" or "_" at `i` is emphasis: no product of digits, no part of a name. */
function isEmphasis(text: string, i: number): boolean {
  const sign = text.charCodeAt(i);
  const before = kinds[text.charCodeAt(i - 1)];
  const after = kinds[text.charCodeAt(i + 1)];
  if (sign === 0x2a) return before !== DIGIT || after !== DIGIT;
  if (sign !== 0x5f) return true;
  return !(before === DIGIT || before === LATIN) || !(after === DIGIT || after === LATIN);
}

/**
 * What to do with a unit that the filling stops at, other than a space.
 *
 * @returns The raw index behind a mark or a sign of emphasis, which is no text; less than 0 for the
 *   end of the sentence; 0 when the unit is text.
 */
function special(text: string, i: number, cls: number): number {
  if (cls === MARK) return takeMark(text, i);
  if (cls === SKIP) return isEmphasis(text, i) ? i + 1 : 0;
  if (cls === WIDE_DIGIT) {
    // A comma between full-width digits groups them, as in １，１３０; elsewhere it parts clauses.
    if (units[length - 1] === WIDE_COMMA && kinds[units[length - 2] ?? 0] === DIGIT)
      units[length - 1] = 0x2c;
    return 0;
  }
  // The dot of a number or an address ends nothing; most do not.
  const next = cls === DOT ? kinds[text.charCodeAt(i + 1)] : OTHER;
  return next === DIGIT || next === LATIN ? 0 : -sentenceEndAt(text, i, rawStart);
}

/** The class, as text, of a unit that the filling stopped at. */
function textClassOf(text: string, i: number, cls: number): number {
  if (cls === WIDE_DIGIT) return DIGIT;
  if (cls === BREAK) return SPACE;
  // .5
  const isPoint = cls === DOT && last !== DIGIT;
  return isPoint && kinds[(packed[text.charCodeAt(i + 1)] ?? 0) & 0xffff] === DIGIT ? DOT : OTHER;
}

/** The class of the last unit of the sentence so far. */
let last = SPACE;

/** Puts a unit of the class into the sentence; of several spaces one is kept. */
function put(code: number, cls: number, raw: number): void {
  if (cls === SPACE && last === SPACE) return;
  if ((cls === DIGIT && last !== DIGIT) || cls === DOT)
    spots[spotCount++] = length | (cls << SPOT_BITS);
  push(code, raw);
  last = cls;
}

/**
 * Fills in what needs no second look. One step a unit: this loop and the reading of what it marks are
 * the whole cost of a text without numbers. Runs of digits and words are marked once, what else may
 * begin a quantity each; of several spaces one is kept.
 *
 * @returns Where it stops: at a unit that may be no text, or at the limit.
 */
function fillPlain(text: string, from: number, limit: number): number {
  let end = length;
  let count = spotCount;
  let before = last;
  let i = from;
  for (; i < limit; i++) {
    const unit = table[text.charCodeAt(i)] ?? 0;
    const cls = unit >> 16;
    // Most units are of the class before them, or of none.
    if (cls !== OTHER && (cls !== before || cls > LATIN)) {
      if (cls > SPACE) break;
      if (cls < SPACE) spots[count++] = end | (cls << SPOT_BITS);
      else if (before === SPACE) continue;
    }
    units[end] = unit;
    places[end++] = i - rawStart;
    before = cls;
  }
  length = end;
  spotCount = count;
  last = before;
  return i;
}

/**
 * Makes the sentence of `text` that begins at `start` the one that is read.
 *
 * @returns Where the sentence ends in `text`.
 */
export function fillSentence(text: string, start: number): number {
  if (marks.length > 0) marks = [];
  rawStart = start;
  length = PADDING;
  spotCount = 0;
  last = SPACE;
  const limit = Math.min(text.length, start + LONGEST_SENTENCE);
  let i = fillPlain(text, start, limit);
  while (i < limit) {
    const unit = packed[text.charCodeAt(i)] ?? 0;
    const cls = unit >> 16;
    const next = special(text, i, cls);
    if (next < 0) {
      i = -next;
      break;
    }
    if (next === 0) put(unit, textClassOf(text, i, cls), i);
    i = fillPlain(text, next || i + 1, limit);
  }
  // A space at the end of a text is no more part of a sentence than one between two of them.
  if (units[length - 1] === 0x20) length--;
  for (let behind = length; behind < length + BEHIND; behind++) units[behind] = 0;
  return i;
}
