import { wordSet } from '../text/word-set.ts';
import { isJoined, withScaleOf } from './is-joined.ts';
import type { Item } from './item.ts';
import { applyUnit } from './read-unit.ts';
import type { Stream } from './stream.ts';

/** What stands between the members of a list. */
const SEPARATORS = wordSet('、 和 以?及 与 / → -> ,(_and|) and or 或者?');

/** A number without a unit, that may take its neighbour's. */
const isBare = (item: Item): boolean =>
  item.numeral !== null &&
  item.unit === null &&
  item.numeral.share === 'none' &&
  (item.kind === 'number' || item.kind === 'count');

/** Gives `item` the unit of `from`, and its scale where `item` printed none. */
function share(item: Item, from: Item): void {
  if (!item.numeral || !from.numeral) return;
  item.numeral = withScaleOf(item.numeral, from.numeral);
  applyUnit(item, item.numeral, from.unit);
  item.shared = true;
}

/** Lets the members of a list share the unit of its last: 3.2、5.8和11个百分点, 0.3/1.1美元. */
export function shareUnits({ codes }: Stream, items: readonly Item[]): void {
  for (let i = items.length - 2; i >= 0; i--) {
    const item = items[i];
    const next = items[i + 1];
    if (!item || !next?.unit || next.prefixed || next.unit.kind === 'rank') continue;
    if (isBare(item) && isJoined(codes, SEPARATORS, item, next)) share(item, next);
  }
}

/** Whether the item has a unit that a change passes on to its other end. */
const passesOn = ({ unit }: Item): boolean =>
  unit !== null &&
  unit.kind !== 'multiple' &&
  unit.kind !== 'count' &&
  unit.kind !== 'loose' &&
  unit.kind !== 'rank';

/**
 * Lets the ends of a change share the unit that one of them prints: 从 8% 缩至 1.7, 由330亿上调至346亿美元.
 */
export function shareChanges(items: readonly Item[]): void {
  let from: Item | null = null;
  for (const item of items) {
    if (item.change?.role === 'from') from = item;
    else if (item.change?.role === 'to' && from) {
      if (passesOn(from) && isBare(item)) share(item, from);
      else if (isBare(item) && isBare(from) && item.numeral?.scaled && !from.numeral?.scaled)
        share(from, item);
      else if (passesOn(item) && isBare(from) && from.numeral?.scaled) share(from, item);
      from = null;
    }
  }
}
