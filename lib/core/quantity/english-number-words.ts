import type { TrieEntry } from '../text/word-trie.ts';

/** What a word does in an English number. */
export type NumberWord =
  | { readonly role: 'ones' | 'tens' | 'scale'; readonly value: number }
  /** The bottom of a fraction: third(s), half, quarter(s). `many` for the plural. */
  | { readonly role: 'part'; readonly value: number; readonly many: boolean }
  /** hundreds, millions: an order of magnitude. */
  | { readonly role: 'crowd'; readonly value: number }
  | { readonly role: 'article' | 'and' | 'point' | 'several' | 'minus' | 'of' };

const rows = (
  role: 'ones' | 'tens' | 'scale' | 'crowd',
  words: readonly (readonly [string, number])[],
): TrieEntry<NumberWord>[] => words.map(([word, value]) => [word, { role, value }]);

const parts: TrieEntry<NumberWord>[] = [
  ['half', { role: 'part', value: 2, many: false }],
  ['halves', { role: 'part', value: 2, many: true }],
];
/** Bottoms of fractions with their values; the plural is the word with an s. */
const BOTTOMS: readonly (readonly [string, number])[] = [
  ['third', 3],
  ['quarter fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['twenty-first', 21],
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
];
for (const [words, value] of BOTTOMS) {
  for (const word of words.split(' ')) {
    parts.push(
      [word, { role: 'part', value, many: false }],
      [`${word}s`, { role: 'part', value, many: true }],
    );
  }
}

/** The words of English numbers. Source: any grammar; lakh and crore are Indian English. */
export const ENGLISH_NUMBER_WORDS: readonly TrieEntry<NumberWord>[] = [
  ...rows('ones', [
    ['zero nought naught', 0],
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
    ['nine', 9],
    ['ten', 10],
    ['eleven', 11],
    ['twelve', 12],
    ['thirteen', 13],
    ['fourteen', 14],
    ['fifteen', 15],
    ['sixteen', 16],
    ['seventeen', 17],
    ['eighteen', 18],
    ['nineteen', 19],
  ]),
  ...rows('tens', [
    ['twenty', 20],
    ['thirty', 30],
    ['forty fourty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
  ]),
  ...rows('scale', [
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['lakh', 1e5],
    ['million', 1e6],
    ['crore', 1e7],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['dozen doz', 12],
  ]),
  ...rows('crowd', [
    ['dozens dozs', 12],
    ['tens', 10],
    ['hundreds', 1e2],
    ['thousands', 1e3],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
  ]),
  ...parts,
  ['a an', { role: 'article' }],
  ['and', { role: 'and' }],
  ['of', { role: 'of' }],
  ['point', { role: 'point' }],
  ['several a_few a_couple_of', { role: 'several' }],
  ['minus negative', { role: 'minus' }],
];
