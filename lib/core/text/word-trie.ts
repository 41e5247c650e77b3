/** A word of a list, as it is spelt in the data: simplified, half width, lower case, `_` for a space. */
export type TrieEntry<T> = readonly [words: string, value: T];

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);

/**
 * A list of words that is looked up at a place in an array of UTF-16 units, longest first. Latin
 * words match whole words only, in any case. A look-up costs one step a unit of the longest match.
 */
export class WordTrie<T> {
  /** Key: node × 65,536 + unit. One flat map is faster here than a map a node. */
  readonly #steps = new Map<number, number>();
  readonly #values: (T | null)[] = [null];
  readonly #backward: boolean;

  /** Where the last match ended (where it began, for a backward list). */
  end = 0;

  constructor(entries: Iterable<TrieEntry<T>>, options?: { readonly backward?: boolean }) {
    this.#backward = options?.backward ?? false;
    for (const [words, value] of entries) {
      for (const word of words.split(' '))
        if (word !== '') this.#add(word.replaceAll('_', ' '), value);
    }
  }

  #add(word: string, value: T): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(this.#backward ? word.length - 1 - i : i);
      const key = node * 0x10000 + code;
      let next = this.#steps.get(key);
      if (next === undefined) {
        next = this.#values.length;
        this.#values.push(null);
        this.#steps.set(key, next);
      }
      node = next;
    }
    this.#values[node] = value;
  }

  /** The longest word that begins at `from` and ends by `to`; null when there is none. Sets `end`. */
  find(codes: Uint16Array, from: number, to: number): T | null {
    let node = 0;
    let found: T | null = null;
    for (let i = from; i < to; i++) {
      const code = codes[i] ?? 0;
      const next = this.#steps.get(node * 0x10000 + lower(code));
      if (next === undefined) break;
      node = next;
      const value = this.#values[node] ?? null;
      if (value === null || (isLetter(code) && i + 1 < to && isLetter(codes[i + 1] ?? 0))) continue;
      found = value;
      this.end = i + 1;
    }
    return found;
  }

  /** For a backward list: the longest word that ends before `from` and begins at `to` or after. Sets `end`. */
  findBefore(codes: Uint16Array, from: number, to: number): T | null {
    let node = 0;
    let found: T | null = null;
    for (let i = from - 1; i >= to; i--) {
      const code = codes[i] ?? 0;
      const next = this.#steps.get(node * 0x10000 + lower(code));
      if (next === undefined) break;
      node = next;
      const value = this.#values[node] ?? null;
      if (value === null || (isLetter(code) && i > to && isLetter(codes[i - 1] ?? 0))) continue;
      found = value;
      this.end = i;
    }
    return found;
  }
}
