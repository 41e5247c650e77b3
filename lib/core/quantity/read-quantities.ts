import { charTables } from './char-class.ts';
import { findBounds } from './find-bounds.ts';
import { findChanges } from './find-changes.ts';
import { findRates } from './find-rates.ts';
import type { Item } from './item.ts';
import { joinRanges } from './join-ranges.ts';
import { judgeKinds } from './judge-kinds.ts';
import { lendUnits } from './lend-units.ts';
import type { Quantity } from './quantity.ts';
import { readItems } from './read-items.ts';
import { shareChanges, shareUnits } from './share-units.ts';
import { fillStream, type Stream, streamFor } from './stream.ts';

/** The steps that a sentence goes through, in order. */
function readSentence(stream: Stream): Item[] {
  const items = readItems(stream);
  if (items.length === 0) return items;
  joinRanges(stream, items);
  shareUnits(stream, items);
  lendUnits(stream, items);
  findRates(stream, items);
  findBounds(stream, items);
  findChanges(stream, items);
  shareChanges(items);
  judgeKinds(stream, items);
  return items;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function quantityOf(item: Item, { at }: Stream, text: string): Quantity {
  const start = at[item.start] ?? 0;
  const end = (at[item.end - 1] ?? 0) + 1;
  const quantity: Writable<Quantity> = {
    start,
    end,
    text: text.slice(start, end),
    kind: item.kind,
    lo: item.lo,
    hi: item.hi,
    unit: item.unit === null ? null : item.unit.code,
    bound: item.bound,
    precision: item.precision,
  };
  // Set one by one: spreading what may be absent took longer than all of the above.
  if (item.per !== null) quantity.per = item.per;
  if (item.vague) quantity.vague = true;
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
  const tables = charTables();
  const stream = streamFor(text.length, tables);
  const quantities: Quantity[] = [];
  let start = 0;
  while (start < text.length) {
    start = fillStream(stream, text, start, tables.packed);
    if (stream.spotCount === 0 && stream.marks.length === 0) continue;
    const items = stream.spotCount > 0 ? readSentence(stream) : NOTHING;
    if (stream.marks.length > 0) addWithMarks(quantities, items, stream, text);
    else for (const item of items) quantities.push(quantityOf(item, stream, text));
  }
  return quantities;
}

const NOTHING: readonly Item[] = [];

/** Adds the quantities of a sentence with the footnote marks between them; a mark inside a quantity is part of it. */
function addWithMarks(
  quantities: Quantity[],
  items: readonly Item[],
  stream: Stream,
  text: string,
): void {
  let next = 0;
  for (const mark of stream.marks) {
    while (next < items.length && (stream.at[items[next]?.start ?? 0] ?? 0) < mark.start) {
      const item = items[next++];
      if (item) quantities.push(quantityOf(item, stream, text));
    }
    if ((quantities[quantities.length - 1]?.end ?? 0) <= mark.start)
      quantities.push(markOf(mark.start, mark.end, text));
  }
  for (const item of items.slice(next)) quantities.push(quantityOf(item, stream, text));
}
