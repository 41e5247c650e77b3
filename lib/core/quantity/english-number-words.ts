import type { TrieEntry } from '../text/word-trie.ts';

/** What a word does in an English number. */
export type NumberWord =
  | { readonly role: 'ones' | 'tens' | 'scale'; readonly value: number }
  /** The bottom of a fraction: third(s), half, quarter(s). `many` for the plural. */
  | { readonly role: 'part'; readonly value: number; readonly many: boolean }
  /** hundreds, millions: an order of magnitude. */
  | { readonly role: 'crowd'; readonly value: number }
  | { readonly role: 'article' | 'and' | 'point' | 'several' | 'minus' | 'of' };

/** From nought upwards. */
const ONES =
  '(zero|nought|naught) one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
/** From twenty upwards. */
const TENS = 'twenty thirty fou?rty fifty sixty seventy eighty ninety';
/** Scales, whose plurals are crowds and whose ordinals are bottoms of fractions. Lakh and crore: Indian English. */
const SCALES: readonly (readonly [string, number])[] = [
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['doz(en|)', 12],
];
/** Bottoms of fractions from a third upwards, and others. */
const BOTTOMS = 'third (quarter|fourth) fifth sixth seventh eighth ninth tenth eleventh twelfth';
const OTHER_BOTTOMS: readonly (readonly [string, number])[] = [
  ['half', 2],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['twenty-first', 21],
];

function* partOf(word: string, value: number): Generator<TrieEntry<NumberWord>> {
  yield [word, { role: 'part', value, many: false }];
  yield [`${word}s`, { role: 'part', value, many: true }];
}

function* numberWords(): Generator<TrieEntry<NumberWord>> {
  for (const [value, word] of ONES.split(' ').entries()) yield [word, { role: 'ones', value }];
  for (const [tens, word] of TENS.split(' ').entries())
    yield [word, { role: 'tens', value: tens * 10 + 20 }];
  for (const [word, value] of SCALES) {
    yield [word, { role: 'scale', value }];
    yield [`${word}s`, { role: 'crowd', value }];
    yield* partOf(`${word}th`, value);
  }
  for (const [above, word] of BOTTOMS.split(' ').entries()) yield* partOf(word, above + 3);
  for (const [word, value] of OTHER_BOTTOMS) yield* partOf(word, value);
  yield ['halves', { role: 'part', value: 2, many: true }];
  yield ['tens', { role: 'crowd', value: 10 }];
  yield ['an?', { role: 'article' }];
  yield ['and', { role: 'and' }];
  yield ['of', { role: 'of' }];
  yield ['point', { role: 'point' }];
  yield ['several a_few a_couple_of', { role: 'several' }];
  yield ['minus negative', { role: 'minus' }];
}

/** The words of English numbers. Source: any grammar. */
export const ENGLISH_NUMBER_WORDS: readonly TrieEntry<NumberWord>[] = [...numberWords()];
