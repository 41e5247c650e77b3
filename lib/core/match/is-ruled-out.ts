import type { MetricEntry } from '../claim/metric-terms.ts';
import type { Span } from '../span.ts';
import type { FigureContext } from './figure-context.ts';

/** A number, but not the one in a name: DeepSeek-V3, GPT-4. */
const NUMBER = /(?<![a-z\d.-])\d/g;

/** Whether a number stands between two places of a sentence, other than a year. */
function numberBetween({ sentence }: FigureContext, from: number, to: number): boolean {
  for (const { index } of sentence.text.matchAll(NUMBER)) {
    const isYear = sentence.periods.some(({ start, end }) => start <= index && index < end);
    if (index >= from && index < to && !isYear) return true;
  }
  return false;
}

const isWithin = (span: Span, outer: Span): boolean =>
  span.start >= outer.start && span.end <= outer.end;

/**
 * Whether one of a metric's ruling-out terms stands in the figure's clause, or in the clauses that
 * it goes on from.
 *
 * @param namesItself - The clause names most of the metric: then the term does not reach across
 *   another figure.
 */
export function isRuledOut(
  entry: MetricEntry,
  context: FigureContext,
  namesItself: boolean,
): boolean {
  return context.sentence.hits.some((hit) => {
    if (!entry.none.includes(hit.value)) return false;
    if (isWithin(hit, context.clause)) return true;
    if (!isWithin(hit, context.group)) return false;
    return !namesItself || !numberBetween(context, hit.end, context.figure.start);
  });
}
