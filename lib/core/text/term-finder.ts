/** A term found in a text, with what it stands for. */
export interface TermHit<T> {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly value: T;
}

interface Entry<T> {
  readonly term: string;
  readonly values: T[];
}

/** Terms by their first two characters, longest first. Terms of one character stand under it alone. */
export interface TermFinder<T> {
  readonly byStart: ReadonlyMap<number, readonly Entry<T>[]>;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const LETTER_S = 115;

/**
 * Chinese is set with and without a space between Han and Latin or digits: "6 月", "AI 市场". The
 * space comes first in the expression, so that it is looked for alone.
 */
const SETTING_SPACE = / (?=[a-z\d])(?<=\p{Script=Han} )| (?=\p{Script=Han})(?<=[a-z\d] )/gu;

/** The place in `text` of each unit that is left of it without such spaces. */
function placesIn(text: string): Uint32Array {
  const gaps = new Set(Array.from(text.matchAll(SETTING_SPACE), ({ index }) => index));
  const places = new Uint32Array(text.length - gaps.size);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (!gaps.has(at)) places[count++] = at;
  return places;
}

const startKey = (first: number, second: number): number => first * 65_536 + second;

/**
 * Prepares a table of terms for `findTerms`.
 *
 * @param entries - Terms in simplified Chinese or lower-case English, with what each stands for;
 *   one term may stand for several things.
 */
export function buildTermFinder<T>(entries: Iterable<readonly [string, T]>): TermFinder<T> {
  const byTerm = new Map<string, Entry<T>>();
  for (const [written, value] of entries) {
    const term = written.replace(SETTING_SPACE, '');
    const entry = byTerm.get(term);
    if (entry) entry.values.push(value);
    else if (term !== '') byTerm.set(term, { term, values: [value] });
  }
  const byStart = new Map<number, Entry<T>[]>();
  for (const entry of byTerm.values()) {
    const second = entry.term.length > 1 ? entry.term.charCodeAt(1) : 0;
    const key = startKey(entry.term.charCodeAt(0), second);
    const list = byStart.get(key);
    if (list) list.push(entry);
    else byStart.set(key, [entry]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.term.length - a.term.length);
  return { byStart };
}

/**
 * Whether a place between two characters parts words. Digits part from letters: "tokens20元" is the
 * word and a number; but "ai" is not in "said", nor "h20" in "h200".
 */
const isSeam = (before: number, after: number): boolean =>
  !(isLetter(before) && isLetter(after)) && !(isDigit(before) && isDigit(after));

/** A Latin term stands alone, but for a plural s: "token" is in "tokens". */
function standsAlone(text: string, start: number, end: number): boolean {
  const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
  if (start > 0 && !isSeam(text.charCodeAt(start - 1), first)) return false;
  if (end >= text.length || isSeam(last, text.charCodeAt(end))) return true;
  const isPlural = isLetter(last) && text.charCodeAt(end) === LETTER_S;
  return isPlural && (end + 1 >= text.length || !isLetter(text.charCodeAt(end + 1)));
}

/**
 * Finds the terms of a table in a text, in one pass whose cost does not depend on the table's size.
 *
 * @param text - Simplified Chinese or lower-case English.
 * @returns In text order, longest first where several start together; with `overlapping` every
 *   term that stands there, otherwise only the longest at each place, never overlapping.
 */
export function findTerms<T>(
  finder: TermFinder<T>,
  text: string,
  overlapping: boolean,
): TermHit<T>[] {
  const tight = text.replace(SETTING_SPACE, '');
  const hits: TermHit<T>[] = [];
  for (let at = 0; at < tight.length; at += 1) {
    const longest = findAt(finder, tight, at, overlapping, hits);
    if (!overlapping && longest > 0) at += longest - 1;
  }
  if (tight.length === text.length) return hits;
  const places = placesIn(text);
  return hits.map((hit) => ({
    ...hit,
    start: places[hit.start] ?? 0,
    end: (places[hit.end - 1] ?? 0) + 1,
  }));
}

/** Adds the terms that start at a place to `hits`; gives the length of the longest. */
function findAt<T>(
  finder: TermFinder<T>,
  text: string,
  at: number,
  overlapping: boolean,
  hits: TermHit<T>[],
): number {
  const first = text.charCodeAt(at);
  const pair = finder.byStart.get(startKey(first, text.charCodeAt(at + 1) || 0));
  let longest = findIn(pair, text, at, overlapping, hits);
  if (overlapping || longest === 0) {
    const single = finder.byStart.get(startKey(first, 0));
    longest = Math.max(longest, findIn(single, text, at, overlapping, hits));
  }
  return longest;
}

function findIn<T>(
  entries: readonly Entry<T>[] | undefined,
  text: string,
  at: number,
  overlapping: boolean,
  hits: TermHit<T>[],
): number {
  let longest = 0;
  for (const { term, values } of entries ?? []) {
    const end = at + term.length;
    if (!text.startsWith(term, at) || !standsAlone(text, at, end)) continue;
    for (const value of values) hits.push({ start: at, end, term, value });
    if (!overlapping) return term.length;
    longest = Math.max(longest, term.length);
  }
  return longest;
}
