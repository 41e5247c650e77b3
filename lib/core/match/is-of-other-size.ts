import type { Dimension, Metric } from '../claim/claim.ts';
import type { ClaimIndex } from '../claim/claim-index.ts';
import type { Figure } from '../figure/figure.ts';

/**
 * How many times less than all that is claimed of a metric, or more, an amount or count may be: a
 * ticket's price is no market, whatever the words around it. Far above what sources differ by, what
 * a market grows by in ten years, and any two currencies of the packs; a price may be of a thousand.
 */
const OTHER_SIZE: Partial<Record<Dimension, number>> = { money: 200, count: 200, rate: 200_000 };
/** Claims of each year that are looked at, so that no look-up grows with their number. */
const OF_EACH_YEAR = 4;

interface Sizes {
  readonly least: number;
  readonly most: number;
}

const known = new WeakMap<ClaimIndex, Map<string, Sizes | null>>();

function findSizes(metric: string, index: ClaimIndex): Sizes | null {
  const values = index
    .yearsOf(metric)
    .flatMap((year) => index.claimsOfYear(metric, year, OF_EACH_YEAR))
    .flatMap(({ value }) => [value.lo, value.hi])
    .filter((value) => Number.isFinite(value) && value > 0);
  if (values.length === 0) return null;
  return { least: Math.min(...values), most: Math.max(...values) };
}

function sizesOf(metric: string, index: ClaimIndex): Sizes | null {
  const sizes = known.get(index) ?? new Map<string, Sizes | null>();
  known.set(index, sizes);
  const found = sizes.get(metric) ?? findSizes(metric, index);
  sizes.set(metric, found);
  return found;
}

/** Whether an amount of money or a count is of another order than anything that is claimed of a metric. */
export function isOfOtherSize(figure: Figure, metric: Metric, index: ClaimIndex): boolean {
  const { dimension, id } = metric;
  const times = OTHER_SIZE[dimension];
  if (times === undefined) return false;
  const { lo, hi } = figure.quantity;
  const value = hi ?? lo;
  const sizes = sizesOf(id, index);
  if (value === null || sizes === null) return false;
  return value * times < sizes.least || value > sizes.most * times;
}
