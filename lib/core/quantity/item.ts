import type { Unit } from '../unit/unit.ts';
import type { Numeral } from './numeral.ts';
import type { Bound, ChangeRole, QuantityKind } from './quantity.ts';
import type { Stream } from './stream.ts';

/** A quantity in the making: what the later steps of the stage complete. Places are into the stream. */
export interface Item {
  start: number;
  end: number;
  /** Where the number ends and its unit begins. */
  numberEnd: number;
  kind: QuantityKind;
  /** Absent for dates, names and other plain things. */
  numeral: Numeral | null;
  unit: Unit | null;
  /** Whether the currency stands before the number. */
  prefixed: boolean;
  /** Whether the unit was taken over from a neighbour. */
  shared: boolean;
  /** Whether its kind is decided, whatever stands around it. */
  settled: boolean;
  lo: number | null;
  hi: number | null;
  precision: number;
  bound: Bound;
  vague: boolean;
  per: string | null;
  change: ChangeRole | null;
}

/** An item of a plain kind, without a value. */
export function plainItem(kind: QuantityKind, start: number, end: number): Item {
  return {
    start,
    end,
    numberEnd: end,
    kind,
    numeral: null,
    unit: null,
    prefixed: false,
    shared: false,
    settled: false,
    lo: null,
    hi: null,
    precision: 0,
    bound: 'exact',
    vague: false,
    per: null,
    change: null,
  };
}

/** Units that what joins two items may take, with its spaces: " out of every ". */
const LONGEST_JOINT = 14;

/**
 * Leaves out of `items`, in place, those that `join` has made part of the item before them. In
 * place, because most sentences join none.
 */
export function joinNeighbours(
  stream: Stream,
  items: Item[],
  join: (stream: Stream, last: Item, item: Item) => boolean,
): void {
  let last: Item | null = null;
  let kept = 0;
  for (const item of items) {
    if (last && item.start - last.end <= LONGEST_JOINT && join(stream, last, item)) continue;
    items[kept++] = item;
    last = item;
  }
  if (kept < items.length) items.length = kept;
}
