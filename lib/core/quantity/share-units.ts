import type { Unit } from '../unit/unit.ts';
import { NO_UNIT } from '../unit/unit-table.ts';
import {
  BARE,
  type Item,
  PER_CENT,
  PLAIN,
  PREFIXED,
  SCALED,
  SHARE,
  scale,
  setUnit,
} from './item.ts';
import { jointOf, scaleLike } from './joint.ts';
import { wordAt } from './lexicon.ts';
import { isOne, overSpace } from './look-around.ts';
import { unitFound, YUAN } from './unit-index.ts';
import { LIST, TOPIC } from './word-classes.ts';

/** A number without a unit, that may take its neighbour's. */
const isUnitless = (item: Item): boolean =>
  item.form !== PLAIN &&
  item.unit === null &&
  (item.is & (SHARE | PER_CENT)) === 0 &&
  (item.kind === 'number' || item.kind === 'count');

/** Gives `item` the unit of `from`, and its scale where `item` printed none. */
function share(item: Item, from: Item): void {
  const by = scaleLike(item, from);
  if (by !== 1) scale(item, by);
  setUnit(item, from.unit);
}

/** Lets the members of a list share the unit of its last: 3.2、5.8和11个百分点, 0.3/1.1美元. */
export function shareUnits(first: Item): void {
  let last = first;
  while (last.next) last = last.next;
  let isShared = false;
  for (let next = last, { before } = next; before; next = before, { before } = next) {
    // A comma alone makes a list where it goes on: "to 20,000, eight times" is none.
    const isListed: boolean =
      (jointOf(before, next) & LIST) !== 0 && (isShared || !isBareComma(before, next));
    isShared = isListed && isUnitless(before) && hasUnitToShare(next);
    if (isShared) share(before, next);
  }
}

const hasUnitToShare = ({ unit, is }: Item): boolean =>
  unit !== null && (is & PREFIXED) === 0 && unit.kind !== 'rank';

/** Whether nothing but a comma stands between two neighbours. */
const isBareComma = (before: Item, next: Item): boolean => {
  const i = overSpace(before.end);
  return isOne(i, ',') && overSpace(i + 1) === next.start;
};

/** Kinds of unit that say nothing about the other end of a change. */
const KEPT: readonly string[] = ['multiple', 'count', 'loose', 'rank'];

/** Whether the item has a unit that a change passes on to its other end. */
const passesOn = ({ unit }: Item): boolean => unit !== null && !KEPT.includes(unit.kind);

/** Lets the ends of a change share the unit that one of them prints: 从 8% 缩至 1.7, 由330亿上调至346亿美元. */
export function shareChanges(first: Item): void {
  let from: Item | null = null;
  for (let item: Item | null = first; item; item = item.next) {
    const role = item.change?.role;
    if (role === 'from') from = item;
    else if (role === 'to' && from) {
      const isFromScaled = (from.is & SCALED) !== 0;
      if (isUnitless(item)) {
        if (passesOn(from)) share(item, from);
        else if (isUnitless(from) && (item.is & SCALED) !== 0 && !isFromScaled) share(from, item);
      } else if (passesOn(item) && isUnitless(from) && isFromScaled) share(from, item);
      from = null;
    }
  }
}

/** How far before a number its topic may stand, in units. */
const REACH = 16;

/** What the clause says last, before a number, that it counts or is paid in; null for nothing. */
function topicBefore({ start }: Item): Unit | null {
  for (let i = start - 1; i >= start - REACH && !isOne(i, ',，;；'); i--) {
    const end = wordAt(i, TOPIC);
    const unit = end < 0 || end > start ? NO_UNIT : unitFound(TOPIC);
    if (unit !== NO_UNIT) return unit;
  }
  return null;
}

/** The unit that the text around lends to a scaled number without one. */
function unitAround(first: Item, item: Item): Unit | null {
  const topic = topicBefore(item);
  if (topic?.kind === 'money') {
    for (let other: Item | null = first; other; other = other.next)
      if (other.kind === 'money' && other.unit) return other.unit;
    return YUAN;
  }
  const next = item.next?.unit ?? null;
  return topic ?? ((item.is & BARE) !== 0 && next?.kind === 'money' ? next : null);
}

/**
 * Lends a unit to scaled numbers that print none: tokens and parameters where the clause speaks of
 * them, the sentence's currency where it speaks of money (the yuan when it names none), and to a
 * bare 千亿 the unit of the sum that follows it.
 */
export function lendUnits(first: Item): void {
  for (let item: Item | null = first; item; item = item.next)
    if ((item.is & SCALED) !== 0 && isUnitless(item)) setUnit(item, unitAround(first, item));
}
