import { WordTrie } from './word-trie.ts';

/** Words that are only looked for; `find` gives true or null. The list is as `wordsOf` takes it. */
export const wordSet = (list: string): WordTrie<true> => new WordTrie([[list, true]]);

/** Words that are looked for before a place, with `findBefore`. */
export const wordsBefore = (list: string): WordTrie<true> =>
  new WordTrie([[list, true]], { backward: true });
