import type { ClaimIndex } from '../claim/claim-index.ts';
import type { MetricEntry } from '../claim/metric-terms.ts';
import type { FigureContext } from './figure-context.ts';

/** Terms that any market has: 市场规模, "the market reached". */
const OF_ANY_MARKET =
  /^(?:整体|总)?(?:市场|产业|行业)(?:规模|总规模|体量|容量|总量|总额|产值|达|突破|为)?$|^market|^(?:size|value) of/;

/**
 * Whether a clause names a neighbour of a metric and not the metric: 应用市场, in a sentence that spoke
 * of MaaS before. That holds although the neighbour itself may not be recognised.
 */
export function namesNeighbour(
  entry: MetricEntry,
  { sentence, clause }: FigureContext,
  index: ClaimIndex,
): boolean {
  const here = sentence.hits.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (here.some(({ value }) => index.metricsByTerm(value).includes(entry))) return false;
  const { family, dimension, narrowerThan } = entry.metric;
  const own = new Set(entry.all.flat());
  return here
    .filter(({ value, term }) => !own.has(value) && !OF_ANY_MARKET.test(term))
    .flatMap(({ value }) => index.metricsByTerm(value))
    .some(
      ({ metric }) =>
        metric.family === family && metric.dimension === dimension && metric.id !== narrowerThan,
    );
}
