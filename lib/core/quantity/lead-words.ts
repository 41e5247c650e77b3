import { wordsOf } from '../text/word-list.ts';
import { WordTrie } from '../text/word-trie.ts';
import { MONEY_BEFORE } from '../unit/money-units.ts';
import { MONTHS } from './date-words.ts';
import { ENGLISH_NUMBER_WORDS } from './english-number-words.ts';

/** What an English word at the head of a quantity announces. */
export type Lead =
  | 'number'
  | 'month'
  | 'money'
  | 'factor'
  | 'url'
  | 'fiscal'
  | 'version'
  | 'identifier';

/** twofold, twelve-fold: every number word with "fold". */
const FOLDS: readonly (readonly [string, number])[] = ENGLISH_NUMBER_WORDS.flatMap(
  ([words, word]) =>
    word.role === 'ones' || word.role === 'tens' || (word.role === 'scale' && word.value <= 1000)
      ? wordsOf(words).map((one) => [`${one}fold ${one}-fold`, word.value] as const)
      : [],
);

/** Verbs and adverbs that state a factor, with its value: doubled is 2. */
export const FACTORS: readonly (readonly [words: string, value: number])[] = [
  ['double[sd]? doubling twice', 2],
  ['triple[sd]? tripling trebled thrice', 3],
  ['quadruple[sd]? quadrupling', 4],
  ['quintupled', 5],
  ...FOLDS,
  ['halve[sd] halving', 0.5],
];

const latin = (words: string): string =>
  wordsOf(words)
    .filter((word) => /^[a-z]/.test(word))
    .join(' ');

/** The words at which a quantity may begin. */
export const LEADS: WordTrie<Lead> = new WordTrie<Lead>([
  ...MONEY_BEFORE.map(([, words]) => [latin(words), 'money'] as const),
  ...ENGLISH_NUMBER_WORDS.filter(
    ([, { role }]) => role !== 'and' && role !== 'of' && role !== 'point',
  ).map(([words]) => [words, 'number'] as const),
  ...FACTORS.map(([words]) => [words, 'factor'] as const),
  [MONTHS, 'month'],
  ['https? www', 'url'],
  ['fiscal(_year|) [fc]y', 'fiscal'],
  ['v(er|)', 'version'],
  ['arxiv isbn issn doi pmid', 'identifier'],
]);

/** Values of the factor words. */
export const FACTOR_VALUES: WordTrie<number> = new WordTrie(FACTORS);

/** First two letters of all lead words, as a bit a pair: most words are told off by it. */
export const LEAD_PAIRS: Uint8Array = new Uint8Array(26 * 27);
for (const words of [
  ...MONEY_BEFORE.map(([, list]) => latin(list)),
  ...ENGLISH_NUMBER_WORDS.map(([list]) => list),
  ...FACTORS.map(([list]) => list),
  MONTHS,
  'https? www fiscal fy cy v ver arxiv isbn issn doi pmid',
]) {
  for (const word of wordsOf(words)) {
    if (word === '') continue;
    const second = word.length > 1 ? word.charCodeAt(1) - 0x61 : 26;
    LEAD_PAIRS[(word.charCodeAt(0) - 0x61) * 27 + (second >= 0 && second < 26 ? second : 26)] = 1;
  }
}
