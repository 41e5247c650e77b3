import { HAN, type Item, SCALED } from './item.ts';
import { classesFound, wordAt } from './lexicon.ts';
import { overSpace } from './look-around.ts';
import { tenTo, times } from './rounding.ts';
import { IN, JOINT, LIST, PAIR } from './word-classes.ts';

/** The classes of the word that stands alone between two neighbours; 0 for none. */
export function jointOf(first: Item, second: Item): number {
  const end = wordAt(overSpace(first.end), JOINT | PAIR | LIST | IN);
  return overSpace(end) === second.start ? classesFound() : 0;
}

const HAN_SCALES: readonly number[] = [1e12, 1e8, 1e4];

/** What the number is multiplied by that leaves its scale to the other one: 10,000 for 4000 in 4000-5000万. */
export function scaleLike(item: Item, other: Item): number {
  const isScaled = (item.is & SCALED) !== 0;
  const inHundreds = item.form === HAN && item.hi < 1e4;
  if ((isScaled && !inHundreds) || (other.is & SCALED) === 0 || other.step === 0) return 1;
  const printed = times(other.step, tenTo(other.decimals));
  // 三百到三百五十万: the scale is 万, not the last digit's 十万.
  const inTens = item.lo * printed > other.hi;
  const by = inTens ? (HAN_SCALES.find((han) => han <= printed) ?? printed) : printed;
  return isScaled && item.lo * by > other.hi ? 1 : by;
}
