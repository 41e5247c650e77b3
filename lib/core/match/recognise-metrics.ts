import type { ClaimIndex } from '../claim/claim-index.ts';
import type { MetricEntry } from '../claim/metric-terms.ts';
import type { Figure } from '../figure/figure.ts';
import type { TermHit } from '../text/term-finder.ts';
import type { Candidate } from './candidate.ts';
import { type IsAbout, type ScoredMetric, scoreMetric } from './candidate-score.ts';
import { ContextReader, type FigureContext } from './figure-context.ts';
import { fitsQuantity } from './fits-quantity.ts';
import { fitsScope } from './fits-scope.ts';
import { isGeneric, measuresAnother } from './measures-another.ts';

type MetricCandidate = Candidate & { readonly kind: 'metric' };

/** Metrics filed under a term that the figure's text holds. */
function possibleMetrics(context: FigureContext, index: ClaimIndex): Set<MetricEntry> {
  const entries = new Set<MetricEntry>();
  for (const { value } of [...context.sentence.hits, ...Object.values(context.outer).flat()]) {
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

interface Recognised {
  readonly index: ClaimIndex;
  readonly isAbout: IsAbout;
}

/**
 * Whether a clause names a neighbour of a metric and not the metric: 应用市场, in a sentence that spoke
 * of MaaS before. That holds although the neighbour itself may not be recognised.
 */
function namesNeighbour(
  entry: MetricEntry,
  { sentence, clause }: FigureContext,
  index: ClaimIndex,
): boolean {
  const here = sentence.hits.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (here.some(({ value }) => index.metricsByTerm(value).includes(entry))) return false;
  const { family, dimension, narrowerThan } = entry.metric;
  const own = new Set(entry.all.flat());
  return here
    .filter(({ value, term }) => !own.has(value) && !isGeneric(term))
    .flatMap(({ value }) => index.metricsByTerm(value))
    .some(
      ({ metric }) =>
        metric.family === family && metric.dimension === dimension && metric.id !== narrowerThan,
    );
}

function recogniseMetric(
  figure: Figure,
  context: FigureContext,
  { index, isAbout }: Recognised,
): ScoredMetric | null {
  const scored: ScoredMetric[] = [];
  for (const entry of possibleMetrics(context, index)) {
    if (!fitsQuantity(figure, entry.metric)) continue;
    const found = scoreMetric(entry, context, isAbout);
    if (!found || measuresAnother(entry.metric, context)) continue;
    if (namesNeighbour(entry, context, index)) continue;
    if (fitsScope({ figure, context, metric: entry.metric, index })) scored.push(found);
  }
  const [best, second] = scored.sort(byScore);
  if (!best) return null;
  // Two metrics of different families that fit equally well: the text does not say which.
  const isTie = second !== undefined && byScore(best, second) === 0;
  return isTie && best.entry.metric.family !== second.entry.metric.family ? null : best;
}

/** Part of a document's figures that must stand beside words of a field for the document to be about it. Chosen on the golden set. */
const ABOUT = 0.5;

/** Tells from the words beside all figures what a document is about. */
function aboutOf(contexts: readonly FigureContext[]): IsAbout {
  const beside = contexts.map(
    ({ sentence, outer }) =>
      new Set([sentence.hits, ...Object.values(outer)].flat().map(({ value }) => value)),
  );
  const known = new Map<readonly number[], boolean>();
  return (topic) => {
    const answer =
      known.get(topic) ??
      beside.filter((terms) => topic.some((term) => terms.has(term))).length >=
        ABOUT * beside.length;
    known.set(topic, answer);
    return answer;
  };
}

/** Whether a figure may go on with what the one before it is of. */
const follows = (figure: Figure, previous: Figure | undefined): boolean =>
  previous !== undefined && figure.block - previous.block <= 1;

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
  const contexts = figures.map((figure) => reader.read(figure));
  const isAbout = aboutOf(contexts);
  const candidates = new Map<number, MetricCandidate>();
  let carried: readonly TermHit<number>[] = [];
  figures.forEach((figure, number) => {
    const context = contexts[number];
    if (!context) return;
    const goesOn = context.sentenceGoesOn && follows(figure, figures[number - 1]);
    const outer = { ...context.outer, carried: goesOn ? carried : [] };
    const found = recogniseMetric(figure, { ...context, outer }, { index, isAbout });
    carried = found?.hits ?? [];
    if (!found) return;
    const { entry, evidence, score } = found;
    const metric = entry.metric.id;
    candidates.set(number, { kind: 'metric', figure: number, metric, evidence, score });
  });
  return candidates;
}
