import type { Span } from '../span.ts';

/** Words whose full stop ends no sentence. Lower case. Source: own list, from news prose. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'pp vol inc corp co ltd llc plc vs no nos fig figs mr mrs ms dr prof st jr sr approx est avg rs rp tk eq eqs ref refs cf dept gov sen rep gen jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** The unit at a place; 0 outside of the text. */
const codeAt = (text: string, i: number): number => text.charCodeAt(i) | 0;

/** What a unit may be at the ends of sentences, one bit each. A table, because it is asked often. */
const roles = new Uint8Array(0x10000);
const enter = (role: number, characters: string): number => {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    roles[code] = (roles[code] ?? 0) | role;
  }
  return role;
};
const SPACE = enter(1, ' \n\t\r\u00a0\u3000');
const MARKUP = enter(2, '*#>-');
const BULLET = enter(4, '-*+');
/** What a line that is no running text begins with. */
const OPENER = enter(8, '\n\r#>|');
const INDENT = enter(16, ' \t');
/** Closing quotes, brackets and emphasis that still belong to the sentence they follow. */
const CLOSER = enter(32, `"')]*_”’」』）】`);
/** What a single letter before a full stop is a part of the word or number behind. */
const PART = enter(64, "0123456789'’");

const is = (role: number, code: number): boolean => ((roles[code] ?? 0) & role) !== 0;
const isSpace = (code: number): boolean => is(SPACE, code);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isLatin = (code: number): boolean => isLower(code | 0x20);
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

function afterClosers(text: string, from: number): number {
  let i = from;
  while (is(CLOSER, codeAt(text, i))) i++;
  return i;
}

/** Longest abbreviation looked back for, in units. */
const LONGEST_ABBREVIATION = 6;

function isAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (dot - from <= LONGEST_ABBREVIATION && isLatin(codeAt(text, from - 1))) from--;
  // One letter is an initial, or the end of U.S. and a.m.; but that of "$170m" or "the year's" is none.
  if (dot - from === 1 && !is(PART, codeAt(text, from - 1))) return true;
  if (dot - from > LONGEST_ABBREVIATION) return false;
  return ABBREVIATIONS.has(text.slice(from, dot).toLowerCase());
}

/** Whether the full stop at `dot` ends a sentence: a space follows, and no abbreviation or list number comes before. */
function endsAtDot(text: string, dot: number, start: number): boolean {
  let next = afterClosers(text, dot + 1);
  if (next >= text.length) return true;
  if (isHan(codeAt(text, next))) return next > dot + 1 || isLatin(codeAt(text, dot - 1));
  if (!isSpace(codeAt(text, next))) return false;
  while (isSpace(codeAt(text, next))) next++;
  if (isLower(codeAt(text, next)) || isAbbreviation(text, dot)) return false;
  let digit = dot;
  while (digit > start && isDigit(codeAt(text, digit - 1))) digit--;
  // "3. Title": the number of a list item stays with its item.
  return !(digit < dot && isBlank(text, start, digit));
}

/** White space and markup before a list number that is looked through, in units; keeps the search linear. */
const LONGEST_INDENT = 40;

function isBlank(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_INDENT) return false;
  for (let i = from; i < to; i++) if (!is(SPACE | MARKUP, codeAt(text, i))) return false;
  return true;
}

/** Whether a line that begins at `from` is a block of its own: blank, list item, heading, quotation, table row. */
function beginsBlock(text: string, from: number): boolean {
  let i = from;
  while (is(INDENT, codeAt(text, i))) i++;
  const first = codeAt(text, i);
  const second = codeAt(text, i + 1);
  if (i >= text.length || is(OPENER, first)) return true;
  if (is(BULLET, first)) return second === 0x20 || second === first;
  let digits = i;
  while (digits < i + 2 && isDigit(codeAt(text, digits))) digits++;
  if (digits === i) return false;
  const sign = codeAt(text, digits);
  // "3. Title", and 3.押金 or 3、押金
  const isNext = codeAt(text, digits + 1) === 0x20 || isHan(codeAt(text, digits + 1));
  // 1/2 cup, 2/7 of a thread
  const isParted = sign === 0x2f && isDigit(codeAt(text, digits + 1));
  return isParted || sign === 0x3001 || (sign === 0x2e && isNext);
}

/** Whether the line break at `at` ends a sentence: a block follows, or Chinese stands on both sides. */
function endsAtBreak(text: string, at: number): boolean {
  const isChinese = (i: number): boolean => codeAt(text, i) > 0x2e7f;
  const mayEnd = isChinese(at - 1) || isDigit(codeAt(text, at - 1));
  return beginsBlock(text, at + 1) || (mayEnd && isChinese(at + 1));
}

/**
 * Where the sentence from `start` ends, if the unit at `at` ends it: behind the closing quotes and
 * brackets that follow.
 *
 * @param at - Of a full stop, exclamation or question mark (either width), or a line feed.
 * @returns 0 when it ends none.
 */
export function sentenceEndAt(text: string, at: number, start: number): number {
  const code = codeAt(text, at);
  if (code === 0x0a) return endsAtBreak(text, at) ? at + 1 : 0;
  // A full-width full stop stands in numbers.
  if (code === 0xff0e) return 0;
  const end = afterClosers(text, at + 1);
  if (code === 0x2e) return endsAtDot(text, at, start) ? end : 0;
  const needsSpace = code === 0x21 || code === 0x3f;
  return !needsSpace || end >= text.length || isSpace(codeAt(text, end)) ? end : 0;
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
    while (from < to && isSpace(codeAt(text, from))) from++;
    while (to > from && isSpace(codeAt(text, to - 1))) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
    if (!last) i = end - 1;
  }
  return spans;
}
