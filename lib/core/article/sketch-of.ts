import { hashesOfNumber, isInsideWord } from './inside-word.ts';
import { FIRST_HAN, matchingForm } from './matching-form.ts';
import { HASH_KINDS, MAX_HASHES, type Sketch } from './sketch.ts';
import { sortHashes } from './sort-hashes.ts';

/**
 * How far a hash moves down with each token. A token's last four bits leave it after the eighth, so
 * that it speaks of eight tokens: enough for unrelated articles to share next to nothing, few
 * enough to survive an edit every other clause.
 */
const STEP = 4;
/**
 * Runs whose hash has these bits clear are kept: one in four, so that a third of 300 characters
 * leaves some twenty, and too few for a sentence to be guessed from them character by character.
 * The bits are free then to say the kind.
 */
const SAMPLE = 3;

/** FNV's prime, for a word's letters. Source: Fowler, Noll and Vo, 1991. */
const PRIME = 0x01000193;
/** The golden ratio of 2^32, which spreads tokens over all bits. Source: Knuth, TAOCP 6.4. */
const SPREAD = 0x9e3779b1;
const MIX = 0x2c1b3c6d;
/** The last digit's matching form. */
const NINE = 0x39;
/** Bits of a number's hash that are its own. The others are its place's, so that a sketch that is cut off has both or neither. */
const NUMBERS_OWN = 0xfffc;

const enter = (hash: number, token: number): number => (hash >>> STEP) ^ Math.imul(token, SPREAD);

/** 1 for a hash of the sample, 0 for another: added to a count in any case, since a branch would be guessed wrong too often. */
const isSampled = (hash: number): number => ((hash & SAMPLE) - 1) >>> 31;

/** Spreads a hash over thirty bits, the last two clear: until here its first bits are those of the last token. */
const spread = (hash: number): number => Math.imul((hash >>> 2) ^ (hash >>> 17), MIX) & 0x3ffffffc;

/** Letters and digits, of which words and numbers are. */
const isLetter = (folded: number): boolean => folded !== 0 && folded < FIRST_HAN;

/** Writes a place, which is a spread hash, and the number there, from `at` on. */
function keepNumber(kept: Uint32Array, at: number, place: number, number: number): void {
  kept[at] = place | HASH_KINDS.place;
  const ownBits = (Math.imul(number, SPREAD) >>> 16) & NUMBERS_OWN;
  kept[at + 1] = (place & ~NUMBERS_OWN) | ownBits | HASH_KINDS.number;
}

let room: Uint32Array | null = null;

/** Room for hashes, the same for one text after the other: to make it anew costs as much as to fill it. */
function roomFor(length: number): Uint32Array {
  if (room === null || room.length < length) room = new Uint32Array(length);
  return room;
}

/**
 * The hashes of a text, unsorted, in room that the next text will take: one pass, one rolling hash
 * over tokens, no strings made. A token is a word of an alphabet or one Han character, in matching
 * form. Numbers are apart: a run of tokens goes on over them, and each is kept with the run that it
 * stands behind, which tells a copy from the same form filled in with other numbers. A word that
 * the text ends in is left out.
 *
 * Which runs are kept is decided by their own bits. Winnowing, which keeps one of every window, was
 * measured at 2.5 times a bare rolling hash before sorting, this at 1.5, and both recognise the same
 * copies (tests/bench/sketch.bench.ts).
 */
function hashesIn(text: string): Uint32Array {
  const table = matchingForm();
  // A number makes two hashes, but is of three units with what parts it from the next.
  const kept = roomFor(text.length + 1);
  let count = 0;
  let hash = 0;
  let word = 0;
  let length = 0;
  let beyondDigits = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = table[text.charCodeAt(i)] ?? 0;
    if (isLetter(folded)) {
      length++;
      word = Math.imul(word ^ folded, PRIME) | 1;
      beyondDigits |= NINE - folded;
      continue;
    }
    if (word !== 0) {
      if (isInsideWord(text, i, folded)) {
        length++;
        continue;
      }
      if (beyondDigits < 0) {
        hash = enter(hash, word);
        kept[count] = spread(hash);
        count += isSampled(hash);
      } else {
        keepNumber(kept, count, spread(hash), word);
        count += hashesOfNumber(text, i - length, i);
      }
      word = 0;
      length = 0;
      beyondDigits = 0;
    }
    if (folded !== 0) {
      hash = enter(hash, folded);
      kept[count] = spread(hash);
      count += isSampled(hash);
    }
  }
  return kept.subarray(0, count);
}

/** Distinct and ascending, and no more than a sketch keeps. */
function leastOf(hashes: Uint32Array): number[] {
  const sorted = sortHashes(hashes);
  const least = new Array<number>(Math.min(sorted.length, MAX_HASHES));
  let count = 0;
  for (let i = 0; i < sorted.length && count < least.length; i++) {
    const hash = sorted[i] ?? 0;
    if (i === 0 || hash !== sorted[i - 1]) least[count++] = hash;
  }
  least.length = count;
  return least;
}

/** The fingerprint of a text, or of the texts of a document's blocks in order; no word goes on from one to the next. */
export const sketchOf = (text: string | readonly string[]): Sketch => ({
  hashes: leastOf(hashesIn(typeof text === 'string' ? text : text.join(' '))),
});
