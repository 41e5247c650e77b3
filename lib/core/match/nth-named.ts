import type { Figure } from '../figure/figure.ts';
import type { ScoredMetric } from './candidate-score.ts';
import type { FigureContext } from './figure-context.ts';

const FORMER = /前者|(?<![a-z])the former(?![a-z])/;
const LATTER = /后者|(?<![a-z])the latter(?![a-z])/;
const RESPECTIVELY = /分别|依次|(?<![a-z])respectively(?![a-z])/;

/** More than the text before a sentence is long. */
const BEFORE = 1000;

/** Where a metric's foremost term is first named: in its own sentence, else in what stands before it. */
function placeOf({ hits }: ScoredMetric, { sentence, clause, outer }: FigureContext): number {
  const term = hits[0]?.value;
  const here = sentence.hits.find(({ value, end }) => value === term && end <= clause.start);
  if (here) return here.start;
  const before = outer.before.find(({ value }) => value === term);
  if (before) return before.start - BEFORE;
  return sentence.hits.find(({ value }) => value === term)?.start ?? Number.POSITIVE_INFINITY;
}

interface Place {
  readonly figure: Figure;
  readonly context: FigureContext;
  /** All figures of the document. */
  readonly figures: readonly Figure[];
}

/** Which of the things named before a clause gives its figure to; null when it says nothing of order. */
function placeInOrder(words: string, { figure, context, figures }: Place): number | null {
  if (FORMER.test(words)) return 0;
  if (LATTER.test(words)) return 1;
  if (!RESPECTIVELY.test(words)) return null;
  return figures.filter(
    ({ block, sentenceStart, quantity }) =>
      block === figure.block &&
      sentenceStart === figure.sentenceStart &&
      quantity.start - sentenceStart >= context.clause.start &&
      quantity.start < figure.quantity.start &&
      quantity.kind === figure.quantity.kind,
  ).length;
}

/**
 * Of metrics that were named before, the one that a figure is of where a clause gives each its own:
 * "MaaS 与解决方案分别达到 91 亿元和 306 亿元", "前者 91 亿元，后者 306 亿元".
 *
 * @param scored - The best first.
 * @returns null where the clause says no such thing, or does not give one to each.
 */
export function nthNamed(scored: readonly ScoredMetric[], options: Place): ScoredMetric | null {
  const { context } = options;
  const { clause, sentence } = context;
  const nth = placeInOrder(sentence.text.slice(clause.start, clause.end), options);
  if (nth === null) return null;
  const family = scored[0]?.entry.metric.family;
  const siblings = scored
    .filter(({ entry }) => entry.metric.family === family)
    .sort((a, b) => placeOf(a, context) - placeOf(b, context));
  // What its own sentence names is meant, where that is more than one.
  const here = siblings.filter((one) => placeOf(one, context) >= 0);
  const among = here.filter((one) => placeOf(one, context) < clause.start);
  const named = among.length > 1 ? among : siblings;
  return named.length > 1 ? (named[nth] ?? null) : null;
}
