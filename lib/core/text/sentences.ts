import type { Span } from '../span.ts';

/** Words whose full stop ends no sentence. Lower case. Source: own list, from news prose. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc corp co ltd llc plc vs no nos fig figs mr mrs ms dr prof st jr sr approx est dept gov sen rep gen jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

const isIn = (characters: string, character: string | undefined): boolean =>
  character !== undefined && characters.includes(character);
const isBetween = (first: string, last: string, character = ''): boolean =>
  character >= first && character <= last;
const isSpace = (character: string | undefined): boolean => isIn(' \n\t\r\u00a0\u3000', character);
const isDigit = (character: string | undefined): boolean => isBetween('0', '9', character);
const isLower = (character: string | undefined): boolean => isBetween('a', 'z', character);
const isLatin = (character: string | undefined): boolean => isLower(character?.toLowerCase());

/** Closing quotes, brackets and emphasis that still belong to the sentence they follow. */
const CLOSERS = `"')]*_”’」』）】`;

function afterClosers(text: string, from: number): number {
  let i = from;
  while (isIn(CLOSERS, text[i])) i++;
  return i;
}

/** Longest abbreviation looked back for, in units. */
const LONGEST_ABBREVIATION = 6;

function isAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (dot - from <= LONGEST_ABBREVIATION && isLatin(text[from - 1])) from--;
  // One letter is an initial, or the end of U.S. and a.m.
  return dot - from === 1 || ABBREVIATIONS.has(text.slice(from, dot).toLowerCase());
}

/** Whether the full stop at `dot` ends a sentence: a space follows, and no abbreviation or list number comes before. */
function endsAtDot(text: string, dot: number, start: number): boolean {
  let next = afterClosers(text, dot + 1);
  if (next >= text.length) return true;
  if (isBetween('\u3400', '\u9fff', text[next])) return next > dot + 1 || isLatin(text[dot - 1]);
  if (!isSpace(text[next])) return false;
  while (isSpace(text[next])) next++;
  if (isLower(text[next]) || isAbbreviation(text, dot)) return false;
  let digit = dot;
  while (digit > start && isDigit(text[digit - 1])) digit--;
  // "3. Title": the number of a list item stays with its item.
  return !(digit < dot && isBlank(text, start, digit));
}

/** White space and markup before a list number that is looked through, in units; keeps the search linear. */
const LONGEST_INDENT = 40;

function isBlank(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_INDENT) return false;
  for (let i = from; i < to; i++) if (!isSpace(text[i]) && !isIn('*#>-', text[i])) return false;
  return true;
}

/** Whether a line that begins at `from` is a block of its own: blank, list item, heading, quotation, table row. */
function beginsBlock(text: string, from: number): boolean {
  let i = from;
  while (isIn(' \t', text[i])) i++;
  const [first, second] = [text[i], text[i + 1]];
  if (first === undefined || isIn('\n\r#>|', first)) return true;
  if (isIn('-*+', first)) return second === ' ' || second === first;
  let digits = i;
  while (digits < i + 2 && isDigit(text[digits])) digits++;
  return digits > i && text.startsWith('. ', digits);
}

/** Whether the line break at `at` ends a sentence: a block follows, or Chinese stands on both sides. */
function endsAtBreak(text: string, at: number): boolean {
  const isChinese = (i: number): boolean => text.charCodeAt(i) > 0x2e7f;
  return beginsBlock(text, at + 1) || (isChinese(at - 1) && isChinese(at + 1));
}

/**
 * Where the sentence from `start` ends, if the unit at `at` ends it: behind the closing quotes and
 * brackets that follow.
 *
 * @param at - Of a full stop, exclamation or question mark (either width), or a line feed.
 * @returns 0 when it ends none.
 */
export function sentenceEndAt(text: string, at: number, start: number): number {
  const sign = text[at];
  if (sign === '\n') return endsAtBreak(text, at) ? at + 1 : 0;
  // A full-width full stop stands in numbers.
  if (sign === '．') return 0;
  const end = afterClosers(text, at + 1);
  if (sign === '.') return endsAtDot(text, at, start) ? end : 0;
  return !isIn('!?', sign) || end >= text.length || isSpace(text[end]) ? end : 0;
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
    while (from < to && isSpace(text[from])) from++;
    while (to > from && isSpace(text[to - 1])) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
    if (!last) i = end - 1;
  }
  return spans;
}
