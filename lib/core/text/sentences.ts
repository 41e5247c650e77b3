import type { Span } from '../span.ts';

/** Words whose full stop ends no sentence. Lower case. Source: own list, from news prose. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc vs no nos fig figs mr mrs ms dr prof st jr sr approx est dept gov sen rep gen jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x0a ||
  code === 0x09 ||
  code === 0x0d ||
  code === 0xa0 ||
  code === 0x3000;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isLatin = (code: number): boolean => isLower(code | 0x20);
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Closing quotes, brackets and emphasis that still belong to the sentence they follow: " ' ) ] * _ ” ’ 」 』 ） 】 〕 》 */
const isCloser = (code: number): boolean =>
  code < 0x80
    ? code === 0x22 ||
      code === 0x27 ||
      code === 0x29 ||
      code === 0x5d ||
      code === 0x2a ||
      code === 0x5f
    : code === 0x201d ||
      code === 0x2019 ||
      code === 0x300d ||
      code === 0x300f ||
      code === 0xff09 ||
      code === 0x3011;

function afterClosers(text: string, from: number): number {
  let i = from;
  while (i < text.length && isCloser(text.charCodeAt(i))) i++;
  return i;
}

/** Longest abbreviation looked back for, in units. */
const LONGEST_ABBREVIATION = 6;

function isAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from <= LONGEST_ABBREVIATION && isLatin(text.charCodeAt(from - 1)))
    from--;
  const length = dot - from;
  if (length === 0 || length > LONGEST_ABBREVIATION) return false;
  // One letter is an initial, or the end of U.S. and a.m.
  return length === 1 || ABBREVIATIONS.has(text.slice(from, dot).toLowerCase());
}

/** Whether the full stop at `dot` ends a sentence: a space follows, and no abbreviation or list number comes before. */
function endsAtDot(text: string, dot: number, start: number): boolean {
  let next = afterClosers(text, dot + 1);
  if (next >= text.length) return true;
  const code = text.charCodeAt(next);
  if (isHan(code)) return next > dot + 1 || (dot > 0 && isLatin(text.charCodeAt(dot - 1)));
  if (!isSpace(code)) return false;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next < text.length && isLower(text.charCodeAt(next))) return false;
  if (isAbbreviation(text, dot)) return false;
  let digit = dot;
  while (digit > start && isDigit(text.charCodeAt(digit - 1))) digit--;
  // "3. Title": the number of a list item stays with its item.
  return !(digit < dot && isBlank(text, start, digit));
}

/** White space and markup before a list number that is looked through, in units; keeps the search linear. */
const LONGEST_INDENT = 40;

function isBlank(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_INDENT) return false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && code !== 0x2a && code !== 0x23 && code !== 0x3e && code !== 0x2d)
      return false;
  }
  return true;
}

/** Whether a line that begins at `from` is a block of its own: blank, list item, heading, quotation, table row. */
function beginsBlock(text: string, from: number): boolean {
  let i = from;
  while (i < text.length && (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x09)) i++;
  if (i >= text.length) return true;
  const code = text.charCodeAt(i);
  if (code === 0x0a || code === 0x0d || code === 0x23 || code === 0x3e || code === 0x7c)
    return true;
  const next = text.charCodeAt(i + 1);
  if (code === 0x2d || code === 0x2a || code === 0x2b) return next === 0x20 || next === code;
  let digits = i;
  while (digits < i + 2 && isDigit(text.charCodeAt(digits))) digits++;
  return digits > i && text.charCodeAt(digits) === 0x2e && text.charCodeAt(digits + 1) === 0x20;
}

/** Whether the line break at `at` ends a sentence: a block follows, or Chinese stands on both sides. */
function endsAtBreak(text: string, at: number): boolean {
  return (
    beginsBlock(text, at + 1) ||
    (at > 0 && text.charCodeAt(at - 1) > 0x2e7f && text.charCodeAt(at + 1) > 0x2e7f)
  );
}

/**
 * Where the sentence from `start` ends, if the unit at `at` ends it: behind the closing quotes and
 * brackets that follow.
 *
 * @param at - Of a full stop, exclamation or question mark (either width), or a line feed.
 * @returns 0 when it ends none.
 */
export function sentenceEndAt(text: string, at: number, start: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x0a) return endsAtBreak(text, at) ? at + 1 : 0;
  if (code === 0x2e) return endsAtDot(text, at, start) ? afterClosers(text, at + 1) : 0;
  // A full-width full stop stands in numbers.
  if (code === 0xff0e) return 0;
  const end = afterClosers(text, at + 1);
  if (code === 0x21 || code === 0x3f)
    return end >= text.length || isSpace(text.charCodeAt(end)) ? end : 0;
  return end;
}

/** Whether `sentenceEndAt` is to be asked about a unit: \n . ! ? 。 ！ ？ */
const mayEnd = (code: number): boolean =>
  code < 0x3002
    ? code === 0x0a || code === 0x2e || code === 0x21 || code === 0x3f
    : code === 0x3002 || code === 0xff01 || code === 0xff1f;

/**
 * The sentences of a block of text. A sentence keeps its closing punctuation, quotes and brackets.
 *
 * @returns In text order, never overlapping, without the white space between them; `[]` for blank text.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const last = i === text.length;
    const end = last ? i : mayEnd(text.charCodeAt(i)) ? sentenceEndAt(text, i, start) : 0;
    if (end === 0 && !last) continue;
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
    if (!last) i = end - 1;
  }
  return spans;
}
