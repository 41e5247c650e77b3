import { DENOMINATORS, SHORT_FOR_PER } from './joint-words.ts';
import { foundEnd, payload, wordAt, wordBefore } from './lexicon.ts';
import { HYPHEN, isLatin, isOne, overSpace, SPACE, wordEnd } from './look-around.ts';
import { codes } from './sentence.ts';
import { unitAt, unitEnd } from './unit-index.ts';
import { COMMON, DENOMINATOR, EACH, EARLIER, QUALIFIER } from './word-classes.ts';

const MILLION = 1e6;

/** An amount in the form of `Quantity.per`: 1M, 1k, 100. */
export function amountText(amount: number): string {
  if (amount % 1e9 === 0) return `${amount / 1e9}B`;
  if (amount % MILLION === 0) return `${amount / MILLION}M`;
  return amount % 1000 === 0 ? `${amount / 1000}k` : String(amount);
}

/** So many tokens. */
export const tokenPer = (amount: number): string => `${amountText(amount)} token`;

/** What a price is for, in the form of `Quantity.per`, and where it ends. */
export interface Denominator {
  readonly per: string;
  readonly end: number;
}

/** Most words between a denominator's amount and its tokens: per million output or reasoning tokens. */
const MOST_QUALIFIERS = 3;

/** The end of the token word at `from` or a few words behind it; 0 when there is none. */
export function tokensEnd(from: number): number {
  let i = overSpace(from);
  for (let words = 0; words <= MOST_QUALIFIERS; words++) {
    if (unitAt(i)?.code === 'token') return foundEnd;
    let end = i;
    while (isLatin(end) || codes[end] === HYPHEN) end++;
    if (end === i) end = wordAt(i, QUALIFIER);
    if (end < 0) return 0;
    i = overSpace(end);
  }
  return 0;
}

/** Over the rest of a unit of time: GB-month, card-hour. */
const overHyphen = (end: number): number =>
  codes[end] === HYPHEN && unitAt(end + 1)?.kind === 'duration' ? foundEnd : end;

/** A denominator that is a unit or a word of the list, at `i`; null when there is none. */
function namedDenominator(i: number): Denominator | null {
  const end = wordAt(i, DENOMINATOR);
  // kg/m²: the longer of a word and a unit
  if (end > 0 && unitEnd(i) <= end) {
    wordAt(i, DENOMINATOR);
    const per = DENOMINATORS[payload(DENOMINATOR)] ?? '';
    // /M tokens
    return { per, end: per.endsWith('token') ? tokensEnd(end) || end : end };
  }
  const unit = unitAt(i);
  if (unit?.factor !== 1 || unit.kind === 'money') return null;
  return { per: `1 ${unit.code}`, end: overHyphen(foundEnd) };
}

/** A denominator at `i` that is short for "per" and more: £650 p.a., £2,950 pcm. */
export function shortDenominator(i: number): Denominator | null {
  const end = wordAt(i, DENOMINATOR);
  if (end < 0 || payload(DENOMINATOR) >= SHORT_FOR_PER) return null;
  return { per: DENOMINATORS[payload(DENOMINATOR)] ?? '', end };
}

/** A denominator without a number of its own at `i`: 月, month, token, 吨; any noun behind "per". */
export function bareDenominator(i: number): Denominator | null {
  const named = namedDenominator(i);
  // "$15 a year earlier" is no price per year.
  if (named) return wordAt(overSpace(named.end), EARLIER) < 0 ? named : null;
  const tokens = tokensEnd(i);
  if (tokens > 0) return { per: tokenPer(1), end: tokens };
  const end = wordEnd(i);
  const isNamed = wordBefore(i - 1, EACH) >= 0 || (isAfterArticle(i) && isOne(end, ',.;:)\0'));
  if (end === i || !isNamed || wordAt(i, COMMON) > 0) return null;
  const noun = String.fromCharCode(...codes.subarray(i, end)).toLowerCase();
  return NO_NOUNS.has(noun) ? null : { per: `1 ${noun}`, end };
}

/** "$48 a pupil," as against "$48 a pupil gave". */
const isAfterArticle = (i: number): boolean =>
  codes[i - 1] === SPACE && codes[isOne(i - 2, 'n') ? i - 3 : i - 2] === 0x61;

/** Words behind "per" that are nothing it is counted by. */
const NO_NOUNS: ReadonlySet<string> = new Set([
  'se',
  'capita',
  'cent',
  'million',
  'billion',
  'thousand',
  'hundred',
]);
