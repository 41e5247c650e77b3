import type { MetricEntry } from '../claim/metric-terms.ts';
import { clauseStart } from '../figure/passage.ts';
import type { Span } from '../span.ts';
import type { FigureContext } from './figure-context.ts';
import { holdsNumber } from './holds-number.ts';
import { isBehindAnother, isWithin } from './match-groups.ts';
import type { SentenceContext } from './sentence-context.ts';

/** What another figure counts is named right behind it, or explains it in brackets: 3 个批次, 2元（缓存未命中）. */
const COUNTED = /(?<![a-z\d.-])\d+ ?[个家款项批]? ?$|\d[^,;(]{0,6}\([^,;()]{0,6}$/;
/** What is named as absent rules nothing out: 没命中缓存, "without a cache hit", 不含私人投资. */
const ABSENT =
  /(?:没|没有|未|未能|不|不含|不包括|剔除|(?<![a-z])(?:not|no|without|without an?|without any|excluding|excludes|leaving out)) ?$/;
const ABSENT_LENGTH = 14;

const isAbsent = ({ start }: Span, { text }: SentenceContext): boolean =>
  ABSENT.test(text.slice(Math.max(0, start - ABSENT_LENGTH), start));

/** The number of a list item or of a post is no figure: "4/ On MMLU", "3 楼：". */
const ITEM = /^ ?\d{1,3}(?:[/.)] | ?楼[:：])/;

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
    if (isAbsent(hit, context.sentence)) return false;
    if (isWithin(hit, context.clause)) return true;
    if (!isWithin(hit, context.group)) return false;
    if (isOfEarlier(hit, context.sentence, isFullyNamed)) return false;
    const between = { start: hit.end, end: context.figure.start };
    return !namesItself || !holdsNumber(context.sentence, between);
  });
}
