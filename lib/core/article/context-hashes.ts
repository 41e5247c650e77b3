import type { Span } from '../span.ts';
import { matchingForm } from './matching-form.ts';

/** Units of matching form looked at on each side: about the clause that a figure stands in. */
const REACH = 24;
/** Length of an n-gram: three Han characters are a word and a bit, so that one edited word costs few of them. */
const GRAM = 3;
const SEED_BEFORE = 0x9e3779b1;
const SEED_AFTER = 0x85ebca77;

function gramHash(grams: Uint16Array, from: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < from + GRAM; i++) hash = Math.imul(hash ^ (grams[i] ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/**
 * Hashes of the n-grams on both sides of a span, in matching form, so that script, spaces and
 * punctuation do not matter. The two sides are told apart; the span itself is left out.
 *
 * @returns Sorted and distinct; `[]` for a span that stands alone in its block.
 */
export function contextHashes(text: string, span: Span): number[] {
  const table = matchingForm();
  const side = new Uint16Array(REACH);
  const hashes = new Set<number>();
  const collect = (start: number, step: 1 | -1, seed: number) => {
    let length = 0;
    for (let i = start; i >= 0 && i < text.length && length < REACH; i += step) {
      const folded = table[text.charCodeAt(i)] ?? 0;
      if (folded !== 0) side[length++] = folded;
    }
    for (let from = 0; from + GRAM <= length; from++) hashes.add(gramHash(side, from, seed));
  };
  collect(span.start - 1, -1, SEED_BEFORE);
  collect(span.end, 1, SEED_AFTER);
  return [...hashes].sort((a, b) => a - b);
}
