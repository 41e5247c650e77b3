import type { ClaimIndex, MetricEntry } from '../claim/claim-index.ts';
import type { Figure } from '../figure/figure.ts';
import type { Candidate } from './candidate.ts';
import { type ScoredMetric, scoreMetric } from './candidate-score.ts';
import { ContextReader, type FigureContext } from './figure-context.ts';
import { fitsQuantity } from './fits-quantity.ts';
import { fitsScope } from './fits-scope.ts';
import { measuresAnother } from './measures-another.ts';

type MetricCandidate = Candidate & { readonly kind: 'metric' };

/** Metrics filed under a term that the figure's text holds. */
function possibleMetrics(context: FigureContext, index: ClaimIndex): Set<MetricEntry> {
  const entries = new Set<MetricEntry>();
  const { before, heading, outline } = context.outer;
  for (const { value } of [...context.sentence.hits, ...before, ...heading, ...outline]) {
    for (const entry of index.metricsByTerm(value)) entries.add(entry);
  }
  return entries;
}

/** Terms this much nearer to the figure decide between metrics that fit alike: the label beside it. */
const NEARER = 8;

function byScore(a: ScoredMetric, b: ScoredMetric): number {
  const nearer =
    Number(a.distance - NEARER > b.distance) - Number(b.distance - NEARER > a.distance);
  const isNeighbour = a.entry.metric.family === b.entry.metric.family;
  return b.score - a.score || (isNeighbour ? nearer : 0) || b.specificity - a.specificity;
}

function recogniseMetric(
  figure: Figure,
  context: FigureContext,
  index: ClaimIndex,
): ScoredMetric | null {
  const scored: ScoredMetric[] = [];
  for (const entry of possibleMetrics(context, index)) {
    if (!fitsQuantity(figure, entry.metric)) continue;
    const found = scoreMetric(entry, context);
    if (!found || measuresAnother(entry.metric, context)) continue;
    if (fitsScope({ figure, context, metric: entry.metric, index })) scored.push(found);
  }
  const [best, second] = scored.sort(byScore);
  if (!best) return null;
  // Two metrics of different families that fit equally well: the text does not say which.
  const isTie = second !== undefined && byScore(best, second) === 0;
  return isTie && best.entry.metric.family !== second.entry.metric.family ? null : best;
}

/**
 * Recognises the metric that each figure speaks of, from the words around it; its value is no
 * evidence.
 *
 * @returns By figure; a figure of no known metric is absent.
 */
export function recogniseMetrics(
  figures: readonly Figure[],
  index: ClaimIndex,
): ReadonlyMap<number, MetricCandidate> {
  const reader = new ContextReader(index);
  const candidates = new Map<number, MetricCandidate>();
  figures.forEach((figure, number) => {
    const found = recogniseMetric(figure, reader.read(figure), index);
    if (!found) return;
    const { entry, evidence, score } = found;
    candidates.set(number, {
      kind: 'metric',
      figure: number,
      metric: entry.metric.id,
      evidence,
      score,
    });
  });
  return candidates;
}
