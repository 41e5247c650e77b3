import { type CharTables, DIGIT, LATIN, MARK, SKIP, SPACE, WIDE_COMMA } from './char-class.ts';

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
  readonly kind: Uint8Array;
}

/** Room after the last unit, so that readers may look ahead without asking. */
const PADDING = 8;

/** A stream with room for sentences of up to `longest` units, to be filled by `fillStream`. */
export function createStream(longest: number, { kind }: CharTables): Stream {
  return {
    codes: new Uint16Array(longest * 2 + PADDING),
    at: new Uint32Array(longest * 2 + PADDING),
    length: 0,
    marks: [],
    kind,
  };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LONGEST_MARK = 6;

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
  if (text.charCodeAt(from) === WIDE_COMMA) {
    const before = text.charCodeAt(from - 1);
    push(stream, before >= 0xff10 && before <= 0xff19 ? 0x2c : WIDE_COMMA, from);
    return from + 1;
  }
  if (text.charCodeAt(from) === 0x5b) {
    const end = stream.length > 0 ? bracketMarkEnd(text, from) : 0;
    if (end > 0) stream.marks.push({ start: from, end, place: stream.length });
    return end;
  }
  const digit = SUPERSCRIPTS.indexOf(text.charAt(from));
  let end = from + 1;
  if (digit < 0) {
    stream.marks.push({ start: from, end, place: stream.length });
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
  if (!power) stream.marks.push({ start: from, end, place: stream.length });
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

/** Fills the stream with `text` from `start` to `end`. Linear. */
export function fillStream(
  stream: Stream,
  text: string,
  start: number,
  end: number,
  fold: Uint16Array,
): void {
  const { codes, at, kind } = stream;
  stream.length = 0;
  stream.marks = [];
  let length = 0;
  for (let i = start; i < end; i++) {
    const raw = text.charCodeAt(i);
    const code = fold[raw] ?? 0;
    const cls = kind[code] ?? 0;
    if (cls >= SPACE) {
      if (cls === SPACE) {
        if (length > 0 && codes[length - 1] === 0x20) continue;
      } else if (cls === SKIP) {
        if (code === 0x5f ? isEmphasis(text, i, kind) : !isTimes(text, i)) continue;
      } else if (cls === MARK) {
        stream.length = length;
        const next = takeMark(stream, text, i);
        length = stream.length;
        if (next > 0) {
          i = next - 1;
          continue;
        }
      }
    }
    codes[length] = code;
    at[length] = i;
    length++;
  }
  stream.length = length;
  codes.fill(0, length, length + PADDING);
}
