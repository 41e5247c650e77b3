import { wordsOf } from '../text/word-list.ts';
import { type TrieEntry, WordTrie } from '../text/word-trie.ts';
import { MONEY_BEFORE } from '../unit/money-units.ts';
import type { Unit } from '../unit/unit.ts';
import { lines } from '../unit/unit-table.ts';
import { isLetter } from './code-runs.ts';
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
 * What a word or sign at the head of a quantity announces: a number in words, a month, a factor (its
 * value), money, or something plain, with what must follow it.
 */
export type Lead =
  | 'number'
  | 'month'
  | number
  | Unit
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

const ENTRIES: readonly TrieEntry<Lead>[] = [...LEAD_WORDS, ...lines('money', MONEY_BEFORE)];

/** All of them, and the money that stands before numbers, to be looked up. */
export const LEADS: WordTrie<Lead> = new WordTrie(ENTRIES);

/** Up to three letters that a word begins with, five bits each. */
function headOf(first: number, second: number, third: number): number {
  const head = (first & 31) << 10;
  if (!isLetter(second)) return head;
  return head | ((second & 31) << 5) | (isLetter(third) ? third & 31 : 0);
}

/** A bit for each of the heads of `LEADS`. */
const HEADS = new Uint32Array(1024);
for (const [words] of ENTRIES) {
  for (const word of wordsOf(words)) {
    const head = headOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    HEADS[head >> 5] = (HEADS[head >> 5] ?? 0) | (1 << (head & 31));
  }
}

/** Whether a quantity may begin with the Latin word at `at`. Most words of a text are told off by it. */
export function mayLead(codes: Uint16Array, at: number): boolean {
  const head = headOf(codes[at] ?? 0, codes[at + 1] ?? 0, codes[at + 2] ?? 0);
  return (((HEADS[head >> 5] ?? 0) >>> (head & 31)) & 1) === 1;
}
