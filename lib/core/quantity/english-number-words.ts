import type { TrieEntry } from '../text/word-trie.ts';
import { ENGLISH_SCALES } from '../unit/scales.ts';

/** What a word does in an English number. */
export interface NumberWord {
  readonly role:
    | 'none'
    | 'ones'
    | 'tens'
    | 'scale'
    | 'part' // the bottom of a fraction: third(s), half, quarter(s)
    | 'crowd' // hundreds, millions: an order of magnitude
    | 'article'
    | 'and'
    | 'point'
    | 'several'
    | 'minus'
    | 'of';
  readonly value: number;
  /** For the bottom of a fraction, whether it is in the plural. */
  readonly many: boolean;
}

/** From nought upwards. */
const ONES =
  '(zero|nought|naught) one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
/** From twenty upwards. */
const TENS = 'twenty thirty fou?rty fifty sixty seventy eighty ninety';
/** Bottoms of fractions from a third upwards, and others. */
const BOTTOMS = 'third (quarter|fourth) fifth sixth seventh eighth ninth tenth eleventh twelfth';
const OTHER_BOTTOMS: readonly (readonly [string, number])[] = [
  ['half', 2],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['twenty-first', 21],
];

const entry = (
  words: string,
  role: NumberWord['role'],
  value = 0,
  many = false,
): TrieEntry<NumberWord> => [words, { role, value, many }];

const partEntries = (word: string, value: number): TrieEntry<NumberWord>[] => [
  entry(word, 'part', value),
  entry(`${word}s`, 'part', value, true),
];

/** The words of English numbers. Source: any grammar. */
export const ENGLISH_NUMBER_WORDS: readonly TrieEntry<NumberWord>[] = [
  ...ONES.split(' ').map((word, value) => entry(word, 'ones', value)),
  ...TENS.split(' ').map((word, tens) => entry(word, 'tens', tens * 10 + 20)),
  // The plurals of scales are crowds, and their ordinals bottoms of fractions.
  ...ENGLISH_SCALES.flatMap(([word, value]) => [
    entry(word, 'scale', value),
    entry(`${word}s`, 'crowd', value),
    ...partEntries(`${word}th`, value),
  ]),
  ...BOTTOMS.split(' ').flatMap((word, above) => partEntries(word, above + 3)),
  ...OTHER_BOTTOMS.flatMap(([word, value]) => partEntries(word, value)),
  entry('halves', 'part', 2, true),
  entry('doz', 'scale', 12),
  entry('dozs', 'crowd', 12),
  entry('tens', 'crowd', 10),
  entry('an?', 'article'),
  entry('and', 'and'),
  entry('of', 'of'),
  entry('point', 'point'),
  entry('several a_few a_couple_of', 'several'),
  entry('minus negative', 'minus'),
];
