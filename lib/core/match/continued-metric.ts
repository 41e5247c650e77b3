import type { ClaimIndex } from '../claim/claim-index.ts';
import type { Figure } from '../figure/figure.ts';
import type { ScoredMetric } from './candidate-score.ts';
import type { FigureContext } from './figure-context.ts';
import { fitsQuantity } from './fits-quantity.ts';
import { isContradicted } from './is-contradicted.ts';
import { isRuledOut } from './is-ruled-out.ts';

/** A figure that is said to be a part of the one before it, or what is left, is not of the same metric. */
const OF_PART =
  /其中|其余|剩下|余下|剩余|另[有外一]|别的|占其|全部|整个|总共的|(?<![a-z])(?:of (?:which|that|this|it|them)|the (?:rest|others?|remaining|remainder)|another|others|remaining|in total|in all|the whole|as a whole|overall|all of)(?![a-z])/;

/**
 * Of the metrics that the figures before are of, the one that a figure goes on with whose own words
 * name nothing: "…，2027年将达1130亿元", "近七成（69.7%）".
 *
 * @param recent - The latest first.
 * @returns null when the figure names something of its own, or fits none of them.
 */
export function continuedMetric(
  recent: readonly ScoredMetric[],
  place: {
    readonly figure: Figure;
    readonly context: FigureContext;
    readonly index: ClaimIndex;
    /** Whether the figure before stands in the same sentence. */
    readonly isBeside: boolean;
  },
): ScoredMetric | null {
  const { figure, context, index, isBeside } = place;
  const { sentence, clause, sentenceGoesOn, clauseIsEmpty } = context;
  if (context.isBare || !(sentenceGoesOn || (clauseIsEmpty && isBeside))) return null;
  if (OF_PART.test(sentence.text.slice(clause.start, clause.end))) return null;
  const fits = ({ entry }: ScoredMetric): boolean =>
    fitsQuantity(figure, entry.metric) &&
    !isRuledOut(entry, context, { namesItself: false, isFullyNamed: false }) &&
    !isContradicted({ figure, context, metric: entry.metric, index });
  return recent.find(fits) ?? null;
}
