import type { MetricEntry } from '../claim/metric-terms.ts';
import { clauseStart } from '../figure/passage.ts';
import type { Span } from '../span.ts';
import type { FigureContext } from './figure-context.ts';
import { holdsNumber } from './holds-number.ts';
import { isBehindAnother, isWithin } from './match-groups.ts';
import type { SentenceContext } from './sentence-context.ts';

/** What another figure counts is named right behind it, or explains it in brackets: 3 个批次, 2元（缓存未命中）. */
const COUNTED = /(?<![a-z\d.-])\d+ ?[个家款项批]? ?$|\d[^,;(]{0,6}\([^,;()]{0,6}$/;
/** The number of a list item is no figure: "4/ On MMLU". */
const ITEM = /^ ?\d{1,2}[/.)] /;

/**
 * Whether a term in an earlier clause is that clause's own figure's: right behind it, or, where the
 * later clause names all of its metric, anywhere behind it ("$36 billion from private investors, and
 * corporate investment of …").
 */
function isOfEarlier({ start }: Span, sentence: SentenceContext, isFullyNamed: boolean): boolean {
  if (COUNTED.test(sentence.text.slice(0, start))) return true;
  const item = ITEM.exec(sentence.text)?.[0].length ?? 0;
  const clause = Math.max(clauseStart(sentence, start), item);
  return isFullyNamed && holdsNumber(sentence, { start: clause, end: start });
}

/**
 * Whether one of a metric's ruling-out terms stands in the figure's clause, or in the clauses that
 * it goes on from.
 *
 * @param namesItself - The clause names something of the metric: then the term does not reach across
 *   another figure.
 * @param isFullyNamed - It names all of the metric.
 */
export function isRuledOut(
  entry: MetricEntry,
  context: FigureContext,
  { namesItself, isFullyNamed }: { readonly namesItself: boolean; readonly isFullyNamed: boolean },
): boolean {
  return context.sentence.hits.some((hit) => {
    if (!entry.none.includes(hit.value) || isBehindAnother(hit, context)) return false;
    if (isWithin(hit, context.clause)) return true;
    if (!isWithin(hit, context.group)) return false;
    if (isOfEarlier(hit, context.sentence, isFullyNamed)) return false;
    const between = { start: hit.end, end: context.figure.start };
    return !namesItself || !holdsNumber(context.sentence, between);
  });
}
