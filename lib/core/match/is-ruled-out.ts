import type { MetricEntry } from '../claim/metric-terms.ts';
import type { FigureContext } from './figure-context.ts';
import { holdsNumber } from './holds-number.ts';
import { isBehindAnother, isWithin } from './match-groups.ts';

/** What another figure counts is named right behind it: 3 个批次. */
const COUNTED = /(?<![a-z\d.-])\d+ ?[个家款项批]? ?$/;

/**
 * Whether one of a metric's ruling-out terms stands in the figure's clause, or in the clauses that
 * it goes on from.
 *
 * @param namesItself - The clause names something of the metric: then the term does not reach across
 *   another figure.
 */
export function isRuledOut(
  entry: MetricEntry,
  context: FigureContext,
  namesItself: boolean,
): boolean {
  return context.sentence.hits.some((hit) => {
    if (!entry.none.includes(hit.value) || isBehindAnother(hit, context)) return false;
    if (isWithin(hit, context.clause)) return true;
    if (!isWithin(hit, context.group)) return false;
    if (COUNTED.test(context.sentence.text.slice(0, hit.start))) return false;
    const between = { start: hit.end, end: context.figure.start };
    return !namesItself || !holdsNumber(context.sentence, between);
  });
}
