import type { Figure } from '../figure/figure.ts';
import type { ScoredMetric } from './candidate-score.ts';
import type { FigureContext } from './figure-context.ts';

const RESPECTIVELY = /分别|依次|(?<![a-z])respectively(?![a-z])/;

/** More than the text before a sentence is long. */
const BEFORE = 1000;

/** Where a metric's foremost term is first named: what stands before the sentence comes first. */
function placeOf({ hits }: ScoredMetric, { sentence, outer }: FigureContext): number {
  const term = hits[0]?.value;
  const before = outer.before.find(({ value }) => value === term);
  if (before) return before.start - BEFORE;
  return sentence.hits.find(({ value }) => value === term)?.start ?? Number.POSITIVE_INFINITY;
}

/**
 * Of metrics that were named before, the one that a figure is of where a clause gives each its own:
 * "MaaS 与解决方案分别达到 91 亿元和 306 亿元".
 *
 * @param scored - The best first.
 * @param options.figures - All of the document.
 * @returns null where the clause says no such thing, or does not give one to each.
 */
export function nthNamed(
  scored: readonly ScoredMetric[],
  options: { figure: Figure; context: FigureContext; figures: readonly Figure[] },
): ScoredMetric | null {
  const { figure, context, figures } = options;
  const { clause, sentence } = context;
  if (!RESPECTIVELY.test(sentence.text.slice(clause.start, clause.end))) return null;
  const beside = figures.filter(
    ({ block, sentenceStart, quantity }) =>
      block === figure.block &&
      sentenceStart === figure.sentenceStart &&
      quantity.start - sentenceStart >= clause.start &&
      quantity.start < figure.quantity.start &&
      quantity.kind === figure.quantity.kind,
  ).length;
  const family = scored[0]?.entry.metric.family;
  const siblings = scored
    .filter(({ entry }) => entry.metric.family === family)
    .sort((a, b) => placeOf(a, context) - placeOf(b, context));
  return siblings.length > 1 ? (siblings[beside] ?? null) : null;
}
