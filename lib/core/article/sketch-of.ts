import type { Sketch } from './sketch.ts';
import { tokenise } from './tokens.ts';

/** Tokens in a shingle: long enough that two unrelated articles share next to none, short enough to survive an edit every few words. */
const SHINGLE = 7;
/** Shingles in a window, of which the least is kept: any 22 unchanged tokens in a row leave a hash. */
const WINDOW = 16;
/** Hashes kept of one text, the least ones: enough for any article, and it bounds what a 10 MB page sends. */
export const MAX_HASHES = 20_000;

/** Units of text turned into tokens at a time. */
const CHUNK = 4096;
const BASE = 0x01000193;
const MIX = 0x2c1b3c6d;
/** BASE to the power of SHINGLE, for taking the oldest token out again. */
const LEAVING = Array.from({ length: SHINGLE }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

/**
 * Takes a fingerprint of a text that comes in pieces, such as the blocks of a page: one pass, one
 * rolling hash over tokens, no strings made. Hashes are signed until the end, because signed
 * numbers stay unboxed.
 */
export class Sketcher {
  /** The last tokens of the chunk before, then those of this chunk. */
  readonly #tokens = new Int32Array(SHINGLE + CHUNK);
  /** The hashes of the last WINDOW shingles, by their number modulo WINDOW. */
  readonly #hashes = new Int32Array(WINDOW);
  #kept = new Int32Array(256);
  #keptCount = 0;
  #seen = 0;
  #rolling = 0;
  #least = 0x7fffffff;
  /** The first shingle whose window no longer holds the least hash. */
  #expires = WINDOW;

  /** Adds a piece of text; a word never runs on from one piece into the next. */
  add(text: string): void {
    for (let from = 0; from < text.length; from += CHUNK) {
      const to = Math.min(from + CHUNK, text.length);
      const end = tokenise(text, { from, to }, { into: this.#tokens, at: SHINGLE });
      this.#roll(end);
      this.#tokens.copyWithin(0, end - SHINGLE, end);
    }
  }

  #roll(end: number): void {
    const tokens = this.#tokens;
    const hashes = this.#hashes;
    let rolling = this.#rolling;
    let seen = this.#seen;
    for (let i = SHINGLE; i < end; i++) {
      const entering = tokens[i] ?? 0;
      const leaving = tokens[i - SHINGLE] ?? 0;
      rolling = (Math.imul(rolling, BASE) + entering - Math.imul(leaving, LEAVING)) | 0;
      const hash = Math.imul(rolling ^ (rolling >>> 15), MIX);
      hashes[seen % WINDOW] = hash;
      if (hash <= this.#least || seen >= this.#expires) this.#keep(hash, seen);
      seen++;
    }
    this.#rolling = rolling;
    this.#seen = seen;
  }

  /** Keeps the least hash of the window that ends with this shingle; the latest of equal ones. */
  #keep(hash: number, at: number): void {
    const hashes = this.#hashes;
    let least = hash;
    let leastAt = at;
    if (hash > this.#least) {
      for (let back = at - 1; back > at - WINDOW; back--) {
        const earlier = hashes[back % WINDOW] ?? 0;
        if (earlier >= least) continue;
        least = earlier;
        leastAt = back;
      }
    }
    this.#least = least;
    this.#expires = leastAt + WINDOW;
    if (this.#keptCount === this.#kept.length) {
      const longer = new Int32Array(this.#keptCount * 2);
      longer.set(this.#kept);
      this.#kept = longer;
    }
    this.#kept[this.#keptCount++] = least;
  }

  /** The fingerprint of all that was added. */
  finish(): Sketch {
    const sorted = new Uint32Array(this.#kept.buffer, 0, this.#keptCount).slice().sort();
    const hashes: number[] = [];
    for (let i = 0; i < sorted.length && hashes.length < MAX_HASHES; i++) {
      const hash = sorted[i] ?? 0;
      if (i === 0 || hash !== sorted[i - 1]) hashes.push(hash);
    }
    return { hashes };
  }
}

/** The fingerprint of a text, or of the texts of a document's blocks in order. */
export function sketchOf(text: string | readonly string[]): Sketch {
  const sketcher = new Sketcher();
  for (const piece of typeof text === 'string' ? [text] : text) sketcher.add(piece);
  return sketcher.finish();
}
