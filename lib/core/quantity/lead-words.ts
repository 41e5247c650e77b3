import type { WordRow } from './lexicon.ts';
import { MULTIPLIER, NUMBER_WORDS, ONES, TENS } from './number-words.ts';
import { LEAD, WHOLE } from './word-classes.ts';

/** Marks of `LEADS` that are no values. */
export const URL = -1;
export const VERSIONED = -2;
export const IDENTIFIED = -3;

/** English words that are a factor by themselves (0 for what only looks like one), and what announces a name. */
const LEAD_LINES: readonly (readonly [value: number, words: string])[] = [
  [2, 'double[sd]? doubling twice'],
  [3, 'triple[sd]? tripling trebled? thrice'],
  [4, 'quadruple[sd]? quadrupling'],
  [5, 'quintupled'],
  [0.5, 'halve[sd] halving'],
  // double-digit growth, a twice-yearly jab
  [
    0,
    '(double|triple|treble)(-|_)(digit|digits|ton|hundred|century|decker|bed|room|agent|entry|double|doubles|check|down|edged|standard|standards|taxation|glazing|click|blind|counting|whammy) doubl(ed|es|ing)_down twice-(yearly|weekly|daily|monthly|annual|divorced|elected)',
  ],
  ...NUMBER_WORDS.filter(({ role }) => role === ONES || role === TENS || role === MULTIPLIER).map(
    ({ words, value }) => [value, `${words}-?fold`] as const,
  ),
  [URL, 'https? www'],
  [VERSIONED, 'v(er|)'],
  [IDENTIFIED, 'arxiv isbn issn doi pmid'],
];

/** What a word announces, by the payload of `LEAD`. */
export const LEADS: readonly number[] = LEAD_LINES.map(([value]) => value);
export const LEAD_ROWS: readonly WordRow[] = LEAD_LINES.map(([, words], i) => [LEAD, words, i]);

/** Chinese words that are a quantity by themselves. */
const WHOLE_LINES: readonly (readonly [
  kind: 'multiple' | 'percent' | 'fraction',
  value: number,
  words: string,
])[] = [
  ['multiple', 2, '翻了?一?[番倍] 成倍'],
  ['multiple', 4, '(翻了?|)[两二]番'],
  ['multiple', 8, '翻了?三番'],
  ['multiple', 0.5, '减半 腰斩 对半'],
  ['percent', 50, '对折'],
  ['fraction', 0.5, '过?半数 [过一大]半'],
];

/** Those words, by the payload of `WHOLE`. */
export const WHOLE_WORDS = WHOLE_LINES.map(([kind, value]) => ({ kind, value }));
export const WHOLE_ROWS: readonly WordRow[] = WHOLE_LINES.map(([, , words], i) => [
  WHOLE,
  words,
  i,
]);
