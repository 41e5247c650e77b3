import { wordsOf } from './word-list.ts';

/** Words as `wordsOf` takes them, and what each stands for. */
export type TrieEntry<T> = readonly [words: string, value: T];

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const lower = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);

/**
 * One tree of the words of all lists. Places are asked for many lists, one after the other: what
 * they share stays in the processor's cache, where a tree for each list would not.
 *
 * Its edges are an open table of pairs: a key, node × 65,536 + unit, and the next node; 0 is an empty
 * slot. The end of a word has an edge for each list that the word is in, from the unit that stands
 * for the list to the place of the word's value.
 */
/** Room for twice the edges there are; of a fixed size, because a constant array is read faster. */
const EDGES = 1 << 16;
const edges = new Int32Array(EDGES);
let edgeCount = 0;
/** Words that are read forwards begin at node 1, the others at node 2. */
let nodeCount = 3;
/** Units that no text has stand for lists: the private ones of Unicode, which are no more than dropped. */
const FIRST_LIST = 0xe000;
let listCount = 0;
/** Bit of a node's number that says a word of some list ends there. */
const ENDS = 1 << 15;
/** The other bits. */
const NODE = ENDS - 1;
/** Knuth's multiplicative hash: 2^32 divided by the golden ratio. */
const HASH = 0x9e3779b1;

/** Where the edge of `key` is, or would be. */
function slotOf(key: number): number {
  const mask = EDGES - 2;
  let slot = (Math.imul(key, HASH) >>> 14) & mask;
  while (edges[slot] !== key && edges[slot] !== 0) slot = (slot + 2) & mask;
  return slot;
}

const edge = (node: number, unit: number): number => edges[slotOf((node << 16) | unit) + 1] ?? 0;

function setEdge(node: number, unit: number, to: number): void {
  const slot = slotOf((node << 16) | unit);
  if (edges[slot] === 0) edgeCount++;
  edges[slot] = (node << 16) | unit;
  edges[slot + 1] = to;
  if (edgeCount * 2.2 > EDGES) throw new RangeError('EDGES has no more room for words');
}

/** Units that the filter of first units tells apart, less one; most look-ups end there. */
const HEAD_MASK = 4095;
/** Words of 32 lists in the filter's row of a unit. */
const ROW = 4;
/** For each unit a bit for each list that has a word which begins so. */
const heads = new Uint32Array((HEAD_MASK + 1) * ROW);

/**
 * A list of words that is looked up at a place in an array of UTF-16 units, longest first. Latin
 * words match whole words only, in any case. A look-up costs one step a unit of the longest match.
 */
export class WordTrie<T> {
  readonly #list = listCount++;
  readonly #values: T[] = [];
  readonly #root: number;

  /** Where the last match ended (where it began, for a backward list). */
  end = 0;

  constructor(entries: Iterable<TrieEntry<T>>, options?: { readonly backward?: boolean }) {
    this.#root = options?.backward ? 2 : 1;
    for (const [words, value] of entries) {
      this.#values.push(value);
      for (const word of wordsOf(words)) this.#add(word);
    }
  }

  #add(word: string): void {
    const backward = this.#root === 2;
    let node = this.#root;
    let parent = 0;
    let code = 0;
    for (let i = 0; i < word.length; i++) {
      code = word.charCodeAt(backward ? word.length - 1 - i : i);
      if (i === 0) heads[this.#row(code)] = (heads[this.#row(code)] ?? 0) | (1 << this.#list);
      if (edge(node, code) === 0) setEdge(node, code, nodeCount++);
      parent = node;
      node = edge(node, code) & NODE;
    }
    setEdge(parent, code, node | ENDS);
    setEdge(node, FIRST_LIST + this.#list, this.#values.length);
  }

  #row(code: number): number {
    return (code & HEAD_MASK) * ROW + (this.#list >> 5);
  }

  /** The longest word that begins at `from` and ends by `to`; null when there is none. Sets `end`. */
  find(codes: Uint16Array, from: number, to = codes.length): T | null {
    return from < to && this.#mayBegin(codes[from] ?? 0) ? this.#walk(codes, from, to, 1) : null;
  }

  /** For a backward list: the longest word that ends before `from` and begins at `to` or after. Sets `end`. */
  findBefore(codes: Uint16Array, from: number, to = 0): T | null {
    return from > to && this.#mayBegin(codes[from - 1] ?? 0)
      ? this.#walk(codes, from - 1, to - 1, -1)
      : null;
  }

  #mayBegin(code: number): boolean {
    return (((heads[this.#row(lower(code))] ?? 0) >>> this.#list) & 1) === 1;
  }

  #walk(codes: Uint16Array, from: number, to: number, step: 1 | -1): T | null {
    let node = this.#root;
    let found = 0;
    for (let i = from; i !== to; i += step) {
      const code = codes[i] ?? 0;
      const next = edge(node, lower(code));
      if (next === 0) break;
      node = next & NODE;
      if (next < ENDS || (isLetter(code) && i + step !== to && isLetter(codes[i + step] ?? 0)))
        continue;
      const value = edge(node, FIRST_LIST + this.#list);
      if (value === 0) continue;
      found = value;
      this.end = step > 0 ? i + 1 : i;
    }
    return found === 0 ? null : (this.#values[found - 1] ?? null);
  }
}
