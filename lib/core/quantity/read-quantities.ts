import { findBounds } from './find-bounds.ts';
import { findChanges } from './find-changes.ts';
import { findRates } from './find-rates.ts';
import { DIGITS, factorOf, type Item, PLAIN, SCALED, VAGUE } from './item.ts';
import { joinItems } from './join-items.ts';
import { judgeKinds } from './judge-kinds.ts';
import type { Quantity } from './quantity.ts';
import { readItems } from './read-items.ts';
import { times } from './rounding.ts';
import { fillSentence, marks, rawOf, spotCount } from './sentence.ts';
import { lendUnits, shareChanges, shareUnits } from './share-units.ts';
import { prepareWords } from './words.ts';

/** The steps that a sentence goes through, in order. Gives its first item. */
function readSentence(): Item | null {
  const first = readItems();
  if (first === null) return null;
  joinItems(first);
  shareUnits(first);
  lendUnits(first);
  findRates(first);
  findBounds(first);
  findChanges(first);
  shareChanges(first);
  judgeKinds(first);
  return first;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Half a unit of the last printed digit; 0 for things that are counted one by one. */
function precisionOf({ form, is, decimals, step, unit }: Item, factor: number): number {
  const isWhole = form === DIGITS && decimals === 0 && (is & SCALED) === 0;
  const isCounted = unit === null || unit.kind === 'count' || unit.kind === 'loose';
  return isWhole && isCounted ? 0 : times(step, factor) / 2;
}

function quantityOf(item: Item, text: string): Quantity {
  const start = rawOf(item.start);
  const end = rawOf(item.end - 1) + 1;
  const isPlain = item.form === PLAIN;
  const factor = factorOf(item);
  const quantity: Writable<Quantity> = {
    start,
    end,
    text: text.slice(start, end),
    kind: item.kind,
    lo: isPlain ? null : times(item.lo, factor),
    hi: isPlain ? null : times(item.hi, factor),
    unit: item.unit === null ? null : item.unit.code,
    bound: item.bound,
    precision: isPlain ? 0 : precisionOf(item, factor),
  };
  // Set one by one: spreading what may be absent took longer than all of the above.
  if (item.per !== null) quantity.per = item.per;
  if ((item.is & VAGUE) !== 0) quantity.vague = true;
  if (item.change !== null) quantity.change = item.change;
  return quantity;
}

function markOf(start: number, end: number, text: string): Quantity {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'reference',
    lo: null,
    hi: null,
    unit: null,
    bound: 'exact',
    precision: 0,
  };
}

/**
 * Reads the quantities in a text: the statistics, and everything else with a number in it, each of
 * its own kind. A sentence is read by itself, so that a text split at the ends of its sentences
 * gives the same.
 *
 * @param text - Raw text; spans in the result index into it (UTF-16, half-open).
 * @returns In text order, never overlapping; `[]` when there are none. Values are in base units:
 *   "1.2 million" is 1,200,000, "12%" is 12. Takes time in proportion to the text's length.
 */
export function readQuantities(text: string): Quantity[] {
  prepareWords();
  const quantities: Quantity[] = [];
  let start = 0;
  while (start < text.length) {
    start = fillSentence(text, start);
    const first = spotCount > 0 ? readSentence() : null;
    if (marks.length > 0) addWithMarks(quantities, first, text);
    else for (let item = first; item; item = item.next) quantities.push(quantityOf(item, text));
  }
  return quantities;
}

/** Adds the quantities of a sentence with the footnote marks between them; a mark inside a quantity is part of it. */
function addWithMarks(quantities: Quantity[], first: Item | null, text: string): void {
  let item = first;
  for (const { start, end } of marks) {
    for (; item && rawOf(item.start) < start; item = item.next)
      quantities.push(quantityOf(item, text));
    if ((quantities.at(-1)?.end ?? 0) <= start) quantities.push(markOf(start, end, text));
  }
  for (; item; item = item.next) quantities.push(quantityOf(item, text));
}
