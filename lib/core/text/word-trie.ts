import { wordsOf } from './word-list.ts';

/** Words as `wordsOf` takes them, and what each stands for. */
export type TrieEntry<T> = readonly [words: string, value: T];

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);

/** Slots of the filter of first units, less one; most look-ups end there. */
const HEAD_MASK = 4095;
/** Bits of the filter: a word begins so; a word of one unit is there; a word begins with this pair. */
const BEGINS = 1;
const ALONE = 2;
const PAIR = 4;
/** The filter's slot for the first two units; no two pairs of letters share one. */
const pairOf = (first: number, second: number): number =>
  (lower(first) * 31 + lower(second)) & HEAD_MASK;
/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const HASH = 0x9e3779b1;
/** Bit of a node's number that says a word ends there. */
const ENDS = 0x10000;
/** The other bits. */
const NODE = ENDS - 1;

/**
 * A list of words that is looked up at a place in an array of UTF-16 units, longest first. Latin
 * words match whole words only, in any case. A look-up costs one step a unit of the longest match.
 */
export class WordTrie<T> {
  readonly #heads = new Uint8Array(HEAD_MASK + 1);
  /** An open table of pairs: node × 65,536 + unit, and the next node; 0 is an empty slot. */
  #table = new Int32Array(128);
  #shift = 26;
  readonly #values: (T | null)[] = [null];
  readonly #backward: boolean;

  /** Where the last match ended (where it began, for a backward list). */
  end = 0;

  constructor(entries: Iterable<TrieEntry<T>>, options?: { readonly backward?: boolean }) {
    this.#backward = options?.backward ?? false;
    for (const [words, value] of entries) for (const word of wordsOf(words)) this.#add(word, value);
  }

  #add(word: string, value: T): void {
    const codeAt = (i: number): number => word.charCodeAt(this.#backward ? word.length - 1 - i : i);
    this.#mark(codeAt(0) & HEAD_MASK, word.length === 1 ? BEGINS + ALONE : BEGINS);
    if (word.length > 1) this.#mark(pairOf(codeAt(0), codeAt(1)), PAIR);
    let slot = 0;
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = codeAt(i);
      if (this.#values.length * 4 > this.#table.length) this.#widen();
      const key = node * 0x10000 + code;
      slot = this.#slot(key);
      if (this.#table[slot] === 0) {
        this.#table[slot] = key;
        this.#table[slot + 1] = this.#values.push(null) - 1;
      }
      node = (this.#table[slot + 1] ?? 0) & NODE;
    }
    this.#table[slot + 1] = node + ENDS;
    this.#values[node] = value;
  }

  #mark(slot: number, bits: number): void {
    this.#heads[slot] = (this.#heads[slot] ?? 0) | bits;
  }

  #widen(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    this.#shift--;
    for (let i = 0; i < old.length; i += 2)
      if (old[i] !== 0) this.#table.set(old.subarray(i, i + 2), this.#slot(old[i] ?? 0));
  }

  /** Where the pair of `key` is, or would be. */
  #slot(key: number): number {
    const table = this.#table;
    let slot = (Math.imul(key, HASH) >>> this.#shift) * 2;
    while (table[slot] !== key && table[slot] !== 0) slot = (slot + 2) & (table.length - 1);
    return slot;
  }

  /** The longest word that begins at `from` and ends by `to`; null when there is none. Sets `end`. */
  find(codes: Uint16Array, from: number, to = codes.length): T | null {
    return from < to && this.mayBe(codes[from] ?? 0, codes[from + 1] ?? 0)
      ? this.#walk(codes, from, to, 1)
      : null;
  }

  /** For a backward list: the longest word that ends before `from` and begins at `to` or after. Sets `end`. */
  findBefore(codes: Uint16Array, from: number, to = 0): T | null {
    return from > to && this.mayBe(codes[from - 1] ?? 0, codes[from - 2] ?? 0)
      ? this.#walk(codes, from - 1, to - 1, -1)
      : null;
  }

  /** Whether a word may be there, by its first two units in the list's direction. */
  mayBe(first: number, second: number): boolean {
    const head = this.#heads[lower(first) & HEAD_MASK] ?? 0;
    if ((head & BEGINS) === 0) return false;
    if ((head & ALONE) !== 0 && !(isLetter(first) && isLetter(second))) return true;
    return ((this.#heads[pairOf(first, second)] ?? 0) & PAIR) !== 0;
  }

  #walk(codes: Uint16Array, from: number, to: number, step: 1 | -1): T | null {
    let node = 0;
    let found = 0;
    for (let i = from; i !== to; i += step) {
      const code = codes[i] ?? 0;
      const next = this.#table[this.#slot(node * 0x10000 + lower(code)) + 1] ?? 0;
      if (next === 0) break;
      node = next & NODE;
      if (next < ENDS || (isLetter(code) && i + step !== to && isLetter(codes[i + step] ?? 0)))
        continue;
      found = node;
      this.end = step > 0 ? i + 1 : i;
    }
    return found === 0 ? null : (this.#values[found] ?? null);
  }
}
