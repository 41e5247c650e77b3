import type { WordSet } from '../text/word-set.ts';
import { overSpace } from './code-runs.ts';
import type { Item } from './item.ts';
import { type Numeral, tenTo, times } from './numeral.ts';

/** Whether nothing but one of the words stands between two items. */
export function isJoined(codes: Uint16Array, words: WordSet, first: Item, second: Item): boolean {
  const end = words(codes, overSpace(codes, first.end), second.start);
  return end > 0 && overSpace(codes, end) === second.start;
}

const HAN_SCALES: readonly number[] = [1e12, 1e8, 1e4];

/** The number with the scale that only the other one prints: 4000 in 4000-5000万 is 4000万. */
export function withScaleOf(numeral: Numeral, other: Numeral): Numeral {
  const inHundreds = numeral.form === 'han' && numeral.hi < 1e4;
  if ((numeral.scaled && !inHundreds) || !other.scaled || other.step === 0) return numeral;
  const printed = times(other.step, tenTo(other.decimals));
  // 三百到三百五十万: the scale is 万, not the last digit's 十万.
  const inTens = other.form === 'han' && numeral.lo * printed > other.hi;
  const scale = inTens ? (HAN_SCALES.find((han) => han <= printed) ?? printed) : printed;
  if (numeral.scaled && numeral.lo * scale > other.hi) return numeral;
  return {
    ...numeral,
    lo: times(numeral.lo, scale),
    hi: times(numeral.hi, scale),
    step: times(numeral.step, scale),
    scaled: scale > 1,
  };
}
