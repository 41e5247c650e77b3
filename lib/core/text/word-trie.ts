import { wordsOf } from './word-list.ts';

/** Words as `wordsOf` takes them, and what each stands for. */
export type TrieEntry<T> = readonly [words: string, value: T];

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);

/** Slots of the filter of first characters, less one; most look-ups end there. */
const HEAD_MASK = 4095;
/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const HASH = 0x9e3779b1;

/**
 * A list of words that is looked up at a place in an array of UTF-16 units, longest first. Latin
 * words match whole words only, in any case. A look-up costs one step a unit of the longest match.
 */
export class WordTrie<T> {
  readonly #heads = new Uint8Array(HEAD_MASK + 1);
  /** An open table from node × 65,536 + unit to the next node; 0 is an empty slot. */
  #keys = new Int32Array(64);
  #next = new Uint16Array(64);
  #shift = 26;
  #used = 0;
  readonly #values: (T | null)[] = [null];
  readonly #backward: boolean;

  /** Where the last match ended (where it began, for a backward list). */
  end = 0;

  constructor(entries: Iterable<TrieEntry<T>>, options?: { readonly backward?: boolean }) {
    this.#backward = options?.backward ?? false;
    for (const [words, value] of entries) for (const word of wordsOf(words)) this.#add(word, value);
  }

  #add(word: string, value: T): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(this.#backward ? word.length - 1 - i : i);
      if (i === 0) this.#heads[code & HEAD_MASK] = 1;
      const next = this.#step(node, code);
      node = next > 0 ? next : this.#grow(node, code);
    }
    this.#values[node] = value;
  }

  #grow(node: number, code: number): number {
    if (this.#used * 2 > this.#keys.length) this.#widen();
    const next = this.#values.length;
    this.#values.push(null);
    this.#put(node * 0x10000 + code, next);
    this.#used++;
    return next;
  }

  #widen(): void {
    const keys = this.#keys;
    const next = this.#next;
    this.#keys = new Int32Array(keys.length * 2);
    this.#next = new Uint16Array(keys.length * 2);
    this.#shift--;
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) this.#put(keys[i] ?? 0, next[i] ?? 0);
  }

  #put(key: number, next: number): void {
    let slot = Math.imul(key, HASH) >>> this.#shift;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & (this.#keys.length - 1);
    this.#keys[slot] = key;
    this.#next[slot] = next;
  }

  /** The node behind `node` on `code`, or 0. */
  #step(node: number, code: number): number {
    const keys = this.#keys;
    const key = node * 0x10000 + code;
    let slot = Math.imul(key, HASH) >>> this.#shift;
    for (;;) {
      const found = keys[slot];
      if (found === key) return this.#next[slot] ?? 0;
      if (found === 0) return 0;
      slot = (slot + 1) & (keys.length - 1);
    }
  }

  /** The longest word that begins at `from` and ends by `to`; null when there is none. Sets `end`. */
  find(codes: Uint16Array, from: number, to = codes.length): T | null {
    if (this.#heads[lower(codes[from] ?? 0) & HEAD_MASK] === 0) return null;
    let node = 0;
    let found: T | null = null;
    for (let i = from; i < to; i++) {
      const code = codes[i] ?? 0;
      node = this.#step(node, lower(code));
      if (node === 0) break;
      const value = this.#values[node] ?? null;
      if (value === null || (isLetter(code) && i + 1 < to && isLetter(codes[i + 1] ?? 0))) continue;
      found = value;
      this.end = i + 1;
    }
    return found;
  }

  /** For a backward list: the longest word that ends before `from` and begins at `to` or after. Sets `end`. */
  findBefore(codes: Uint16Array, from: number, to = 0): T | null {
    if (from <= to || this.#heads[lower(codes[from - 1] ?? 0) & HEAD_MASK] === 0) return null;
    let node = 0;
    let found: T | null = null;
    for (let i = from - 1; i >= to; i--) {
      const code = codes[i] ?? 0;
      node = this.#step(node, lower(code));
      if (node === 0) break;
      const value = this.#values[node] ?? null;
      if (value === null || (isLetter(code) && i > to && isLetter(codes[i - 1] ?? 0))) continue;
      found = value;
      this.end = i;
    }
    return found;
  }
}
