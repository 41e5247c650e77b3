import type { Dimension, Metric } from '../claim/claim.ts';
import type { ClaimIndex } from '../claim/claim-index.ts';
import type { Figure } from '../figure/figure.ts';

/**
 * How many times less than all that is claimed of a metric an amount or count may be: a ticket's
 * price is no market, whatever the words around it. Far above what sources differ by, what a market
 * grows by in ten years, and any two currencies of the packs; a price may be of a thousand. More it
 * may be at will: a scale too large is a slip that readers want to see.
 */
const OTHER_SIZE: Partial<Record<Dimension, number>> = { money: 200, count: 200, rate: 200_000 };
/** Claims of each year that are looked at, so that no look-up grows with their number. */
const OF_EACH_YEAR = 4;

const known = new WeakMap<ClaimIndex, Map<string, number | null>>();

/** The least that is claimed of a metric, above nought; null where nothing is. */
function findLeast(metric: string, index: ClaimIndex): number | null {
  const values = index
    .yearsOf(metric)
    .flatMap((year) => index.claimsOfYear(metric, year, OF_EACH_YEAR))
    .flatMap(({ value }) => [value.lo, value.hi])
    .filter((value) => Number.isFinite(value) && value > 0);
  return values.length === 0 ? null : Math.min(...values);
}

function leastOf(metric: string, index: ClaimIndex): number | null {
  const byMetric = known.get(index) ?? new Map<string, number | null>();
  known.set(index, byMetric);
  const found = byMetric.get(metric);
  if (found !== undefined) return found;
  const least = findLeast(metric, index);
  byMetric.set(metric, least);
  return least;
}

/** Whether an amount of money or a count is of a lower order than anything that is claimed of a metric. */
export function isOfOtherSize(figure: Figure, metric: Metric, index: ClaimIndex): boolean {
  const { dimension, id } = metric;
  const times = OTHER_SIZE[dimension];
  const value = figure.quantity.hi;
  if (times === undefined || value === null) return false;
  const least = leastOf(id, index);
  return least !== null && value * times < least;
}
