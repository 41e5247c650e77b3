import { matchingForm } from './matching-form.ts';

/** Folded units below this write words of an alphabet and numbers, which are one token each; a Han character is one by itself. */
const FIRST_HAN = 0x2e80;
/** FNV's prime: mixes a word's letters into one number. Source: Fowler, Noll and Vo, 1991. */
const PRIME = 0x01000193;

/**
 * Turns part of a text into tokens, as numbers: a hash for a word or number, its code for a Han
 * character; what has no matching form ends a word and leaves nothing.
 *
 * @param into - Tokens are put here from `at` on, and never more than `to - from` of them.
 * @returns The index after the last token. A word is cut at `to`.
 */
export function tokenise(
  text: string,
  range: { readonly from: number; readonly to: number },
  target: { readonly into: Int32Array; readonly at: number },
): number {
  const table = matchingForm();
  const { into } = target;
  const { to } = range;
  let at = target.at;
  let word = 0;
  for (let i = range.from; i < to; i++) {
    const folded = table[text.charCodeAt(i)] ?? 0;
    if (folded !== 0 && folded < FIRST_HAN) {
      word = Math.imul(word ^ folded, PRIME) | 1;
      continue;
    }
    if (word !== 0) into[at++] = word;
    word = 0;
    if (folded !== 0) into[at++] = folded;
  }
  if (word !== 0) into[at++] = word;
  return at;
}
