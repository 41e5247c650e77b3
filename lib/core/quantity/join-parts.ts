import { wordSet } from '../text/word-set.ts';
import { overSpace } from './code-runs.ts';
import { isJoined } from './is-joined.ts';
import { type Item, joinNeighbours } from './item.ts';
import { addTo } from './read-small-change.ts';
import type { Stream } from './stream.ts';

/** What stands between the two numbers of a proportion: one in five, 3 out of 4. */
const PROPORTION = wordSet('(in|out_of)(_every|) of_every');
/** What stands between an amount and its smaller unit: thirteen dollars and forty-five cents. */
const AND = wordSet('and');

/** The largest whole of a proportion; "5 in 2024" has a year behind it. */
const LARGEST_WHOLE = 1000;
/** From this part on, digits with a bare "in" are no proportion: "12 in 60 days". */
const LARGEST_PART = 10;
/** How many of the second unit make one of the first, where the two are one quantity: 4小时28分, two years and six months. */
const SMALLER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  foot: { inch: 12 },
  year: { month: 12 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60, 分: 60, m: 60 },
  minute: { second: 60 },
};

/** A whole number; as the whole of a proportion it may have a unit, which is of what is counted: one in five dollars. */
const isWhole = (item: Item, unit: boolean): boolean =>
  item.numeral !== null &&
  (unit || item.unit === null) &&
  !item.numeral.scaled &&
  !item.prefixed &&
  item.numeral.share === 'none' &&
  item.lo === item.hi &&
  Number.isInteger(item.lo);

function isProportion(codes: Uint16Array, part: Item, whole: Item): boolean {
  if (!isWhole(part, false) || part.lo === null || whole.lo === null) return false;
  // one in ten thousand, 1 in a million
  const ofMany = part.lo === 1 && whole.numeral?.form === 'english' && whole.numeral.scaled;
  if (!ofMany && !isWhole(whole, true)) return false;
  if (!isJoined(codes, PROPORTION, part, whole)) return false;
  // "in" alone, with its spaces.
  const most = whole.start - part.end <= 4 ? LARGEST_PART : LARGEST_WHOLE;
  return (
    part.lo > 0 && part.lo < whole.lo && part.lo <= most && (ofMany || whole.lo <= LARGEST_WHOLE)
  );
}

/** How much of the first item's unit one of the second is: a cent of a dollar, an inch of a foot; 0 for nothing. */
function partOf(codes: Uint16Array, first: Item, second: Item): number {
  const isNext =
    overSpace(codes, first.end) === second.start || isJoined(codes, AND, first, second);
  if (!isNext || first.prefixed || !first.unit || second.lo === null) return 0;
  const { unit } = second;
  const parts = SMALLER[first.unit.code]?.[unit?.code ?? ''];
  if (parts) return second.lo < parts ? 1 / parts : 0;
  if (first.kind !== 'money' || first.unit.factor !== 1 || first.numeral?.scaled) return 0;
  if (unit)
    return unit.kind === 'money' && unit.code === first.unit.code && unit.factor < 1 ? 1 : 0;
  // "15 dollars 50", at the end of what is said.
  const behind = codes[overSpace(codes, second.end)] ?? 0;
  const ends = behind === 0 || behind === 0x2e || behind === 0x2c;
  return ends && second.numeral?.share === 'none' && second.lo >= 10 && second.lo < 100 ? 0.01 : 0;
}

/** Adds `item` to `last` where the two are one quantity. */
function joinPart({ codes }: Stream, last: Item, item: Item): boolean {
  const part = partOf(codes, last, item);
  if (part > 0) {
    addTo(last, (item.lo ?? 0) * part, item.end, item.precision * part);
    return true;
  }
  if (!last.numeral || !isProportion(codes, last, item)) return false;
  last.lo = last.hi = (last.lo ?? 0) / (item.lo ?? 1);
  last.precision = 0;
  last.kind = last.numeral.share = 'fraction';
  last.end = last.numberEnd = item.numberEnd;
  return true;
}

/**
 * Makes one item of two that are one quantity: proportions ("one in five" is 0.2), dollars and
 * cents, feet and inches.
 */
export function joinParts(stream: Stream, items: Item[]): void {
  joinNeighbours(stream, items, joinPart);
}
