import type { WordSet } from '../text/word-set.ts';
import { overSpace } from './code-runs.ts';
import type { Item } from './item.ts';
import { type Numeral, tenTo, times } from './numeral.ts';

/** Whether nothing but one of the words stands between two items. */
export function isJoined(codes: Uint16Array, words: WordSet, first: Item, second: Item): boolean {
  const end = words(codes, overSpace(codes, first.end), second.start);
  return end > 0 && overSpace(codes, end) === second.start;
}

/** The number with the scale that only the other one prints: 4000 in 4000-5000万 is 4000万. */
export function withScaleOf(numeral: Numeral, other: Numeral): Numeral {
  if (numeral.scaled || !other.scaled || other.step === 0) return numeral;
  const scale = times(other.step, tenTo(other.decimals));
  return {
    ...numeral,
    lo: times(numeral.lo, scale),
    hi: times(numeral.hi, scale),
    step: times(numeral.step, scale),
    scaled: scale > 1,
  };
}
