import type { ClaimIndex } from '../claim/claim-index.ts';
import type { MetricEntry } from '../claim/metric-terms.ts';
import type { Figure } from '../figure/figure.ts';
import { type AboutDocument, aboutDocument } from './about-document.ts';
import type { Candidate } from './candidate.ts';
import { type ScoredMetric, scoreMetric } from './candidate-score.ts';
import { continuedMetric } from './continued-metric.ts';
import { ContextReader, type FigureContext, type OuterHit } from './figure-context.ts';
import { fitsQuantity } from './fits-quantity.ts';
import { holdsNumber } from './holds-number.ts';
import { isContradicted } from './is-contradicted.ts';
import { nthNamed } from './nth-named.ts';
import { saysWhole } from './says-whole.ts';
import { GOES_ON, unexplainedIn } from './unexplained.ts';

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

/** And this much nearer between any two. Chosen on the golden set. */
const FAR = 24;

/** What each group counts that a text names: a metric of which more is named is the more specific one. Chosen on the golden set. */
const NAMED = 0.05;

/** And what counts against it the part of them that only a heading or another sentence names, or nothing. Any of 0.25 to 0.3 does as well on the golden set. */
const BORROWED = 0.3;

const rankOf = ({ score, named, borrowed }: ScoredMetric): number =>
  score + NAMED * named - BORROWED * borrowed;

/** Whether a text's sentence names all of one metric, and what tells it from another of its family. */
const isNarrower = (one: ScoredMetric, other: ScoredMetric): boolean =>
  one.entry.metric.family === other.entry.metric.family &&
  one.borrowed === 0 &&
  one.evidence.length > other.evidence.length &&
  other.evidence.every(({ term }) => one.evidence.some((mine) => mine.term === term));

function byScore(a: ScoredMetric, b: ScoredMetric): number {
  if (isNarrower(a, b)) return -1;
  if (isNarrower(b, a)) return 1;
  const nearer =
    Number(a.distance - NEARER > b.distance) - Number(b.distance - NEARER > a.distance);
  const isFar = Math.abs(a.distance - b.distance) > FAR;
  const isNeighbour = isFar || a.entry.metric.family === b.entry.metric.family;
  return rankOf(b) - rankOf(a) || (isNeighbour ? nearer : 0) || b.specificity - a.specificity;
}

/** A sentence that goes on from the figure before is of its metric, unless another fits better by this much. */
const AGAIN = 0.15;

interface Recognised {
  readonly index: ClaimIndex;
  readonly document: AboutDocument;
  /** What the figures before are of that this one may go on with, the latest first. */
  readonly recent: readonly ScoredMetric[];
  /** Whether the figure before stands in the same sentence. */
  readonly isBeside: boolean;
  /** All of the document. */
  readonly figures: readonly Figure[];
}

/** Whether the clauses up to a figure name something of one metric that is nothing of another. */
const namesMore = (one: ScoredMetric, other: ScoredMetric, context: FigureContext): boolean => {
  return one.hits.some(
    (hit) =>
      context.sentence.hits.includes(hit) &&
      hit.start >= context.group.start &&
      !other.entry.own.has(hit.value),
  );
};

/** The metrics that a figure's text speaks of, the likeliest first. */
function likelyMetrics(figure: Figure, context: FigureContext, given: Recognised): ScoredMetric[] {
  const { index, document } = given;
  const fits = ({ entry }: ScoredMetric): boolean =>
    !isContradicted({ figure, context, metric: entry.metric, index });
  return [...possibleMetrics(context, index)]
    .filter(({ metric }) => fitsQuantity(figure, metric) && document.admits(metric, context))
    .flatMap((entry) => scoreMetric(entry, context, document.isAbout) ?? [])
    .filter(fits)
    .sort(byScore);
}

/**
 * A sibling of the metric before that a figure's sentence names by nothing but what tells the two
 * apart: "by 0.3 % … On MMLU it was 0.3 points".
 */
function siblingNamed(
  figure: Figure,
  context: FigureContext,
  { recent, index, document }: Recognised,
): ScoredMetric | null {
  const [last] = recent;
  if (!last) return null;
  const { family, dimension } = last.entry.metric;
  const known = new Set(last.entry.all.flat());
  const siblings = [...possibleMetrics(context, index)].flatMap((entry) => {
    const { metric } = entry;
    if (metric.family !== family || metric.dimension !== dimension) return [];
    const own = context.sentence.hits.filter(
      ({ value, end }) => end <= context.figure.start && entry.all.flat().includes(value),
    );
    const isNamed = own.some(({ value }) => !known.has(value));
    const upTo = { start: 0, end: context.clause.end };
    if (!isNamed || unexplainedIn(context, upTo, own) > GOES_ON) return [];
    if (!fitsQuantity(figure, metric)) return [];
    if (isContradicted({ figure, context, metric, index })) return [];
    // What tells the sibling before from this one is not carried over.
    const isShared = ({ value }: OuterHit): boolean => !entry.none.includes(value);
    const before = context.outer.before.filter(isShared);
    const outer = { ...context.outer, before, carried: last.hits.filter(isShared) };
    const goesOn = { ...context, goesOn: true, sentenceGoesOn: true, outer };
    return scoreMetric(entry, goesOn, document.isAbout) ?? [];
  });
  return siblings.sort(byScore)[0] ?? null;
}

/** Both ends of a change are of one metric: "从1亿美元涨到10亿美元". */
const isOtherEnd = (figure: Figure, { entry, isStart }: ScoredMetric): boolean =>
  isStart && figure.quantity.change?.role === 'to' && fitsQuantity(figure, entry.metric);

/** Whether a clause that says "in total" only goes on from figures of a part that a metric is of. */
const isPartOfWhole = (
  { entry, hits: [foremost] }: ScoredMetric,
  { sentence, clause, figure }: FigureContext,
): boolean => {
  if (entry.metric.narrowerThan === undefined || !foremost) return false;
  if (!sentence.hits.includes(foremost)) return true;
  const between = { start: foremost.end, end: figure.start };
  return foremost.end <= clause.start && holdsNumber(sentence, between);
};

/** An amount that another is a part of is of what its own clause names, and of nothing before: "占全部1305亿美元的一成". */
const isWhole = ({ isMoney, sentence, figure }: FigureContext): boolean =>
  isMoney &&
  ((/占(?:了|到|据)?[^\d,]{0,6}$/.test(sentence.text.slice(0, figure.start)) &&
    /^的/.test(sentence.text.slice(figure.end))) ||
    /out of (?:[a-z]+ ){0,3}$/.test(sentence.text.slice(0, figure.start)));

function recogniseMetric(
  figure: Figure,
  context: FigureContext,
  given: Recognised,
): ScoredMetric | null {
  const { recent, figures, index, isBeside } = given;
  const mayBe = (one: ScoredMetric): boolean =>
    !(saysWhole(context) && isPartOfWhole(one, context));
  const likely = likelyMetrics(figure, context, given).filter(mayBe);
  const scored = isWhole(context) ? likely.filter(({ score }) => score === 1) : likely;
  const [best, second] = scored;
  const [last] = recent;
  if (last && isBeside && isOtherEnd(figure, last)) return last;
  if (!best) {
    const sibling = siblingNamed(figure, context, given);
    return sibling ?? continuedMetric(recent.filter(mayBe), { figure, context, index, isBeside });
  }
  const named = nthNamed(scored, { figure, context, figures });
  if (named) return named;
  const again =
    context.goesOn && !saysWhole(context)
      ? scored.find(({ entry }) => entry === recent[0]?.entry)
      : undefined;
  if (again && best.score - again.score < AGAIN && !namesMore(best, again, context)) return again;
  // Two metrics of different families that fit equally well: the text does not say which.
  const isTie = second !== undefined && byScore(best, second) === 0;
  return isTie && best.entry.metric.family !== second.entry.metric.family ? null : best;
}

/** Characters between two sentences that follow each other. */
const GAP = 2;

/** Whether a figure may go on with what the one before it is of: nothing stands between their sentences. */
function follows(figure: Figure, previous: Figure | undefined): boolean {
  if (!previous) return false;
  const { block, sentenceStart } = figure;
  if (block !== previous.block) return block - previous.block === 1 && sentenceStart <= GAP;
  return sentenceStart - (previous.sentenceStart + previous.sentence.length) <= GAP;
}

const standsBeside = (figure: Figure, previous: Figure | undefined): boolean =>
  figure.block === previous?.block && figure.sentenceStart === previous.sentenceStart;

const fitsAlso =
  (figure: Figure) =>
  ({ entry }: ScoredMetric): boolean =>
    fitsQuantity(figure, entry.metric);

/** Whether a metric's values are of another dimension: then a figure may still go on with it. */
const isOfAnother =
  (found: ScoredMetric) =>
  ({ entry }: ScoredMetric): boolean =>
    entry.metric.dimension !== found.entry.metric.dimension;

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
  const document = aboutDocument(contexts, index.field);
  const candidates = new Map<number, MetricCandidate>();
  let recent: readonly ScoredMetric[] = [];
  figures.forEach((figure, number) => {
    const context = contexts[number];
    if (!context) return;
    if (context.isBare || !follows(figure, figures[number - 1])) recent = [];
    const isOn = context.goesOn && context.sentenceGoesOn;
    const carried = isOn ? (recent.find(fitsAlso(figure)) ?? recent[0])?.hits : undefined;
    const outer = { ...context.outer, carried: carried ?? [] };
    const isBeside = standsBeside(figure, figures[number - 1]);
    const given = { index, document, recent, figures, isBeside };
    const found = recogniseMetric(figure, { ...context, outer }, given);
    recent = found ? [found, ...recent.filter(isOfAnother(found))] : [];
    if (!found) return;
    const { entry, evidence, score } = found;
    const metric = entry.metric.id;
    candidates.set(number, { kind: 'metric', figure: number, metric, evidence, score });
  });
  return candidates;
}
