import { wordsOf } from '../text/word-list.ts';
import type { WordRow } from './lexicon.ts';
import { NUMBER, OPENING, SCALE } from './word-classes.ts';

/** What a word does in an English number. */
export const NONE = 0;
export const ONES = 1;
export const TENS = 2;
export const MULTIPLIER = 3; // hundred, million
export const BOTTOM = 4; // of a fraction: third, half, quarter
export const BOTTOMS = 5; // the same in the plural
export const CROWD = 6; // hundreds, millions: an order of magnitude
export const ARTICLE = 7;
export const AND = 8;
export const POINT = 9;
export const SEVERAL = 10;
export const NEGATIVE = 11;
export const LINK = 12; // of

/** A word of English numbers. */
export interface NumberWord {
  readonly words: string;
  readonly role: number;
  readonly value: number;
}

/** From nought upwards. */
const ONE_WORDS =
  '(zero|nought|naught) one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
/** From twenty upwards. */
const TEN_WORDS = 'twenty thirty fou?rty fifty sixty seventy eighty ninety';
/** Bottoms of fractions from a third upwards, and others. */
const BOTTOM_WORDS =
  'third (quarter|fourth) fifth sixth seventh eighth ninth tenth eleventh twelfth';
const OTHER_BOTTOMS: readonly (readonly [string, number])[] = [
  ['half', 2],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['twenty-first', 21],
];
/** Scales, their values and short forms behind digits. Lakh and crore: Indian English. */
const SCALES: readonly (readonly [word: string, value: number, short?: string])[] = [
  ['dozen', 12, 'dozs?'],
  ['hundred', 1e2],
  ['thousand', 1e3, 'grand'],
  ['lakh', 1e5],
  ['million', 1e6, 'ml?n mil mio'],
  ['crore', 1e7, 'cr'],
  ['billion', 1e9, 'bl?n'],
  ['trillion', 1e12, 't[lr]?n'],
  ['quadrillion', 1e15],
];

const word = (words: string, role: number, value = 0): NumberWord => ({ words, role, value });
const bottom = (words: string, value: number): NumberWord[] => [
  word(words, BOTTOM, value),
  word(`${words}s`, BOTTOMS, value),
];

/** The words of English numbers, by the payload of `NUMBER`. Source: the cardinals, ordinals and scales above. */
export const NUMBER_WORDS: readonly NumberWord[] = [
  ...ONE_WORDS.split(' ').map((one, value) => word(one, ONES, value)),
  ...TEN_WORDS.split(' ').map((ten, tens) => word(ten, TENS, tens * 10 + 20)),
  // The plurals of scales are crowds, and their ordinals bottoms of fractions.
  ...SCALES.flatMap(([scale, value]) => [
    word(scale, MULTIPLIER, value),
    word(`${scale}s`, CROWD, value),
    ...bottom(`${scale}th`, value),
  ]),
  ...BOTTOM_WORDS.split(' ').flatMap((part, above) => bottom(part, above + 3)),
  ...OTHER_BOTTOMS.flatMap(([part, value]) => bottom(part, value)),
  word('halves', BOTTOMS, 2),
  word('tens', CROWD, 10),
  word('an?', ARTICLE),
  word('and', AND),
  word('of', LINK),
  word('point', POINT),
  word('several a_few a_couple_of', SEVERAL),
  word('minus negative', NEGATIVE),
];

/** What a number begins with. An article does before a scale or a part only: nearly every "a" of a text belongs to no number. */
const OPENERS = NUMBER_WORDS.filter(
  ({ role }) => role !== ARTICLE && role !== AND && role !== LINK && role !== POINT,
).flatMap(({ words, role }): WordRow[] => [
  [OPENING, words],
  ...(role === MULTIPLIER || role === BOTTOM
    ? wordsOf(words).map((after): WordRow => [OPENING, `an?[_-]${after}`])
    : []),
]);

/** Rows of both classes; the payload of `SCALE` is the place in `SCALE_VALUES`. */
export const NUMBER_ROWS: readonly WordRow[] = [
  ...OPENERS,
  ...NUMBER_WORDS.map(({ words }, i): WordRow => [NUMBER, words, i]),
  ...SCALES.map(([scale, , short = ''], i): WordRow => [SCALE, `${scale}s? ${short}`, i]),
];

/** What a scale behind digits multiplies by, by the payload of `SCALE`. */
export const SCALE_VALUES: readonly number[] = SCALES.map(([, value]) => value);
