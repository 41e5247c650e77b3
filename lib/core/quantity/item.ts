import type { Unit } from '../unit/unit.ts';
import type { Bound, ChangeRole, QuantityKind } from './quantity.ts';
import { roundOff, times } from './rounding.ts';

/** How the number of an item is written; `PLAIN` for dates, names and other things without a value. */
export const PLAIN = 0;
export const DIGITS = 1;
export const HAN = 2;
export const ENGLISH = 3;

/** Bits of `Item.is`. */
export const SCALED = 1; // a scale word or letter multiplied it
export const BARE = 2; // a scale word alone: 千, 百亿, "millions"
export const VAGUE = 4;
export const SHARE = 8; // a share of one: 五分之一, 3/4, "a third"
export const PER_CENT = 16; // 百分之, 千分之: the value is in per cent
export const PREFIXED = 32; // the currency stands before the number
export const SETTLED = 64; // its kind is decided, whatever stands around it

/** A quantity in the making. Places are into the sentence; values are before the unit's factor. */
export interface Item {
  start: number;
  end: number;
  /** Where the number ends and its unit begins. */
  numberEnd: number;
  form: number;
  is: number;
  lo: number;
  hi: number;
  /** What one of the last printed digit is worth; 0 when exact by nature or vague. */
  step: number;
  /** Integer digits as printed without grouping; 0 for grouped numbers and words. */
  run: number;
  decimals: number;
  unit: Unit | null;
  kind: QuantityKind;
  bound: Bound;
  per: string | null;
  change: ChangeRole | null;
  /** What the words of change before it say: bits of the payload of `CHANGE`. */
  gap: number;
  /** Its neighbours in the sentence. */
  before: Item | null;
  next: Item | null;
}

/** Items of the sentence that is read; they are used again for the next, which spares their making. */
const pool: Item[] = [];
let used = 0;

/** Gives all items back. */
export function clearItems(): void {
  used = 0;
}

function make(): Item {
  const item: Item = {
    start: 0,
    end: 0,
    numberEnd: 0,
    form: 0,
    is: 0,
    lo: 0.5,
    hi: 0.5,
    step: 0.5,
    run: 0,
    decimals: 0,
    unit: null,
    kind: 'number',
    bound: 'exact',
    per: null,
    change: null,
    gap: 0,
    before: null,
    next: null,
  };
  pool.push(item);
  return item;
}

/** An item of a kind. */
export function newItem(kind: QuantityKind, form: number, start: number, end: number): Item {
  const item = pool[used++] ?? make();
  item.start = start;
  item.end = item.numberEnd = end;
  item.form = form;
  item.is = item.run = item.decimals = item.gap = 0;
  item.lo = item.hi = 0;
  item.step = 1;
  item.kind = kind;
  item.bound = 'exact';
  item.unit = item.per = item.change = item.before = item.next = null;
  return item;
}

/** Puts `next` behind an item, in place of what stood there. */
export function link(item: Item, next: Item | null): void {
  item.next = next;
  if (next) next.before = item;
}

/** An item of a plain kind, without a value. */
export const plainItem = (kind: QuantityKind, start: number, end: number): Item =>
  newItem(kind, PLAIN, start, end);

/** A number that ends at `end` and is not made an item yet. */
export function numberAt(form: number, start: number, end: number, value: number): Item {
  const item = newItem('number', form, start, end);
  item.lo = item.hi = value;
  return item;
}

/** Gives the number another exact value, and another end. */
export function setValue(item: Item, value: number, end: number): void {
  item.lo = item.hi = value;
  item.end = end;
  item.step = 0;
}

/** Multiplies the number. */
export function scale(item: Item, by: number): void {
  item.lo = times(item.lo, by);
  item.hi = times(item.hi, by);
  item.step = times(item.step, by);
  item.is |= SCALED;
}

/** Adds to the value of an item, in units of its code. */
export function addTo(item: Item, more: number, end: number, step: number): void {
  const factor = factorOf(item);
  item.lo = roundOff(item.lo + more / factor);
  item.hi = roundOff(item.hi + more / factor);
  item.end = end;
  item.step = step / factor;
}

/** Makes the number its negative. */
export const negate = (item: Item): void => {
  [item.lo, item.hi] = [-item.hi, -item.lo];
};

/** What one of its printed units is worth. */
export const factorOf = ({ unit }: Item): number => (unit === null ? 1 : unit.factor);

/** Gives the item a unit, and the kind of its quantities. */
export function setUnit(item: Item, unit: Unit | null): void {
  item.unit = unit;
  if (!unit) return;
  const { kind } = unit;
  item.kind = kind === 'rank' ? 'number' : kind === 'token' || kind === 'loose' ? 'count' : kind;
}
