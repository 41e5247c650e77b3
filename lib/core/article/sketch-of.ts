import { isAlphabetic, matchingForm } from './matching-form.ts';
import type { Sketch } from './sketch.ts';

/** Tokens in a shingle: long enough that two unrelated articles share next to none, short enough to survive an edit every few words. */
const SHINGLE = 6;
/** Shingles in a window, of which the least is kept: any 15 unchanged tokens in a row leave a hash. */
const WINDOW = 10;
/** Hashes kept of one text, the least ones: enough for any article, and it bounds what a 10 MB page sends. */
export const MAX_HASHES = 20_000;

const BASE = 0x01000193;
/** BASE to the power of SHINGLE, for taking the oldest token out again. */
const LEAVING = Array.from({ length: SHINGLE }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

/**
 * Takes a fingerprint of a text that comes in pieces, such as the blocks of a page: one pass, one
 * rolling hash over tokens (a word of an alphabet, a number, or one Han character), no strings made.
 */
export class Sketcher {
  readonly #table = matchingForm();
  readonly #tokens = new Int32Array(SHINGLE);
  readonly #window = new Uint32Array(WINDOW);
  readonly #kept: number[] = [];
  #seen = 0;
  #rolling = 0;
  #least = 0;
  #leastAt = 0;

  /** Adds a piece of text; a word never runs on from one piece into the next. */
  add(text: string): void {
    const table = this.#table;
    let word = 0;
    for (let i = 0; i < text.length; i++) {
      const folded = table[text.charCodeAt(i)] ?? 0;
      if (folded !== 0 && isAlphabetic(folded)) {
        word = Math.imul(word ^ folded, BASE) | 1;
        continue;
      }
      if (word !== 0) this.#push(word);
      word = 0;
      if (folded !== 0) this.#push(folded);
    }
    if (word !== 0) this.#push(word);
  }

  #push(token: number): void {
    const slot = this.#seen % SHINGLE;
    this.#rolling =
      (Math.imul(this.#rolling, BASE) + token - Math.imul(this.#tokens[slot] ?? 0, LEAVING)) | 0;
    this.#tokens[slot] = token;
    this.#seen++;
    if (this.#seen >= SHINGLE) this.#winnow(this.#rolling);
  }

  #winnow(rolling: number): void {
    let hash = Math.imul(rolling ^ (rolling >>> 15), 0x2c1b3c6d);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    const at = this.#seen - SHINGLE;
    this.#window[at % WINDOW] = hash;
    if (this.#leastAt <= at - WINDOW) {
      this.#findLeast(at);
    } else if (at === 0 || hash <= this.#least) {
      this.#least = hash;
      this.#leastAt = at;
    } else if (at !== WINDOW - 1) {
      return;
    }
    if (at >= WINDOW - 1) this.#kept.push(this.#least);
  }

  #findLeast(at: number): void {
    this.#least = this.#window[at % WINDOW] ?? 0;
    this.#leastAt = at;
    for (let back = 1; back < WINDOW && back <= at; back++) {
      const hash = this.#window[(at - back) % WINDOW] ?? 0;
      if (hash >= this.#least) continue;
      this.#least = hash;
      this.#leastAt = at - back;
    }
  }

  /** The fingerprint of all that was added. */
  finish(): Sketch {
    const shorterThanWindow = this.#seen >= SHINGLE && this.#kept.length === 0;
    const kept = shorterThanWindow ? [this.#least] : this.#kept;
    return { hashes: [...new Set(Uint32Array.from(kept).sort())].slice(0, MAX_HASHES) };
  }
}

/** The fingerprint of a text, or of the texts of a document's blocks in order. */
export function sketchOf(text: string | readonly string[]): Sketch {
  const sketcher = new Sketcher();
  for (const piece of typeof text === 'string' ? [text] : text) sketcher.add(piece);
  return sketcher.finish();
}
