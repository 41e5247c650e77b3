import { type TrieEntry, WordTrie } from '../text/word-trie.ts';
import { UNITS_BEFORE } from '../unit/unit-table.ts';
import { MONTHS } from './date-words.ts';
import { ENGLISH_NUMBER_WORDS } from './english-number-words.ts';
import {
  ahead,
  all,
  any,
  ascii,
  digit,
  inName,
  many,
  maybe,
  name,
  not,
  one,
  type Pattern,
  space,
} from './pattern.ts';
import type { PlainKind } from './quantity.ts';

/**
 * What an English word at the head of a quantity announces: a number in words, a month, a factor
 * (its value), or something plain, with what must follow it.
 */
export type Lead =
  | 'number'
  | 'month'
  | number
  | { readonly kind: PlainKind; readonly rest: Pattern };

/** The rest of an address: up to a space, a bracket or a quote. */
const urlRest: Pattern = all(one(':.'), many(all(not(one(')]">')), ascii)));
const numbered = all(ahead(digit), name);
/** 10.1038/s41586-024-07421-0 */
const coded = all(ahead(digit), many(any(inName, all(one('-._/()'), ahead(inName)))));

/** The words at which a quantity may begin, other than money. */
export const LEAD_WORDS: readonly TrieEntry<Lead>[] = [
  ...ENGLISH_NUMBER_WORDS.flatMap(([words, word]): TrieEntry<Lead>[] => {
    if (word.role === 'and' || word.role === 'of' || word.role === 'point') return [];
    const value = word.role === 'part' || word.role === 'crowd' ? 0 : word.value;
    // twofold, twelve-fold
    return value > 0
      ? [
          [words, 'number'],
          [`${words}-?fold`, value],
        ]
      : [[words, 'number']];
  }),
  [
    '(double|triple|treble)(-|_)(digit|digits|check|down|edged|standard|standards|taxation|glazing|click|blind|counting|whammy)',
    0,
  ],
  ['twice-(yearly|weekly|daily|monthly|annual|divorced|elected)', 0],
  ['double[sd]? doubling twice', 2],
  ['triple[sd]? tripling trebled thrice', 3],
  ['quadruple[sd]? quadrupling', 4],
  ['quintupled', 5],
  ['halve[sd] halving', 0.5],
  [MONTHS, 'month'],
  ['https? www', { kind: 'url', rest: urlRest }],
  ['fiscal(_year|) [fc]y', { kind: 'date', rest: all(space, numbered) }],
  ['v(er|)', { kind: 'version', rest: all(maybe(one('.')), numbered) }],
  ['arxiv isbn issn doi pmid', { kind: 'identifier', rest: all(many(one(': /'), 0), coded) }],
];

/** All of them, to be looked up. */
export const LEADS: WordTrie<Lead> = new WordTrie(LEAD_WORDS);

/**
 * By the last five bits of two letters: whether a quantity may begin with a word that begins with
 * them. Most words of a text are told off by it.
 */
export const LEAD_PAIRS: Uint8Array = new Uint8Array(32 * 32);
for (let first = 1; first <= 26; first++) {
  for (let second = 1; second <= 26; second++) {
    const isLead = [LEADS, UNITS_BEFORE].some((words) => words.mayBe(0x60 + first, 0x60 + second));
    LEAD_PAIRS[first * 32 + second] = isLead ? 1 : 0;
  }
}
