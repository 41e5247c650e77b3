import { WordTrie } from './word-trie.ts';

/** Where the longest word of a list ends (or, looked for backwards, begins), or -1. `to` is a limit. */
export type WordSet = (codes: Uint16Array, at: number, to?: number) => number;

/** Words to be looked for from a place on. The list is as `wordsOf` takes it. */
export function wordSet(list: string): WordSet {
  const words = new WordTrie([[list, true]]);
  return (codes, at, to) => (words.find(codes, at, to) ? words.end : -1);
}

/** Words to be looked for before a place. */
export function wordsBefore(list: string): WordSet {
  const words = new WordTrie([[list, true]], { backward: true });
  return (codes, at, to) => (words.findBefore(codes, at, to) ? words.end : -1);
}
