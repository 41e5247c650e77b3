import type { MetricEntry } from '../claim/claim-index.ts';
import type { Span } from '../span.ts';
import type { TermHit } from '../text/term-finder.ts';
import type { Evidence } from './candidate.ts';
import type { FigureContext } from './figure-context.ts';
import { thingsNamedBy } from './measures-another.ts';
import { OWN_THING, unexplainedIn } from './unexplained.ts';

/**
 * What a term weighs by where it stands. The figure's clause says what it is of; clauses before it
 * may be continued; what comes later or stands above only completes. Chosen on the golden set.
 */
const WEIGHTS = { clause: 1, group: 0.8, sentence: 0.6, heading: 0.6, later: 0.4 } as const;
/** A figure is of a metric from this mean weight of the metric's groups upwards: all but one of three in the clause or before it. Chosen on the golden set. */
export const MATCH_THRESHOLD = 0.65;

export interface ScoredMetric {
  readonly entry: MetricEntry;
  readonly score: number;
  /** Characters of the terms that speak for it: the more specific metric has more. */
  readonly specificity: number;
  readonly evidence: readonly Evidence[];
}

const isWithin = (span: Span, outer: Span): boolean =>
  span.start >= outer.start && span.end <= outer.end;

function weightOf(hit: Span, context: FigureContext): number {
  if (isWithin(hit, context.clause)) return WEIGHTS.clause;
  if (isWithin(hit, context.group)) return WEIGHTS.group;
  if (context.goesOn && hit.end <= context.figure.start) return WEIGHTS.group;
  return hit.end <= context.figure.start ? WEIGHTS.sentence : WEIGHTS.later;
}

interface GroupMatch {
  readonly hit: TermHit<number>;
  readonly weight: number;
  readonly inHeading: boolean;
}

/** The best-placed term of a group; null when it has none. */
function bestOf(group: readonly number[], context: FigureContext): GroupMatch | null {
  let best: GroupMatch | null = null;
  for (const hit of context.sentence.hits) {
    if (!group.includes(hit.value)) continue;
    const weight = weightOf(hit, context);
    const better =
      !best ||
      weight > best.weight ||
      (weight === best.weight && hit.term.length > best.hit.term.length);
    if (better) best = { hit, weight, inHeading: false };
  }
  if (best && best.weight >= WEIGHTS.heading) return best;
  const inHeading = context.headingHits.find(({ value }) => group.includes(value));
  return inHeading ? { hit: inHeading, weight: WEIGHTS.heading, inHeading: true } : best;
}

/** Whether a number stands between two places of a sentence, other than a year. */
function numberBetween({ sentence }: FigureContext, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!/\d/.test(sentence.text.charAt(at))) continue;
    if (!sentence.periods.some(({ start, end }) => start <= at && at < end)) return true;
  }
  return false;
}

/**
 * A term that rules the metric out counts in the figure's clause and in the clauses before it that
 * the figure's goes on from; where the clause names most of the metric itself, not across another figure.
 */
function isRuledOut(
  entry: MetricEntry,
  context: FigureContext,
  reach: 'clause' | 'own' | 'group',
): boolean {
  return context.sentence.hits.some((hit) => {
    if (!entry.none.includes(hit.value)) return false;
    if (isWithin(hit, context.clause)) return true;
    if (reach === 'clause' || !isWithin(hit, context.group)) return false;
    return reach === 'group' || !numberBetween(context, hit.end, context.figure.start);
  });
}

/**
 * Scores how far a figure's text speaks of a metric, by its terms alone.
 *
 * @returns null when a group of terms is missing, a term rules the metric out, or the clause names
 *   a thing of its own.
 */
export function scoreMetric(entry: MetricEntry, context: FigureContext): ScoredMetric | null {
  const matches: GroupMatch[] = [];
  for (const [at, group] of entry.all.entries()) {
    const match = bestOf(group, context);
    const isSaid = entry.saysChange[at] === true && context.stated === 'change';
    if (match && !(isSaid && match.weight < WEIGHTS.clause)) matches.push(match);
    else if (!isSaid) return null;
  }
  if (matches.length === 0) return null;
  const inSentence = matches.filter(({ inHeading }) => !inHeading).map(({ hit }) => hit);
  const allTerms = new Set(entry.all.flat());
  const explained = [
    ...context.sentence.hits.filter(({ value }) => allTerms.has(value)),
    ...thingsNamedBy(entry.metric, context),
  ];
  const hasOwnThing = unexplainedIn(context, context.clause, explained) > OWN_THING;
  const elsewhere = matches.filter(({ weight }) => weight < WEIGHTS.clause).length;
  if (hasOwnThing && elsewhere > 0 && elsewhere >= matches.length / 2) return null;
  const namesItself = elsewhere * 2 <= matches.length;
  const reach = namesItself ? 'own' : hasOwnThing ? 'clause' : 'group';
  if (isRuledOut(entry, context, reach)) return null;
  if (inSentence.length === 0) return null;
  const score = matches.reduce((sum, { weight }) => sum + weight, 0) / matches.length;
  if (score < MATCH_THRESHOLD) return null;
  const evidence = new Map(
    matches.map(({ hit, inHeading }): [string, Evidence] => [
      hit.term,
      inHeading ? { term: hit.term } : { term: hit.term, span: { start: hit.start, end: hit.end } },
    ]),
  );
  return {
    entry,
    score,
    specificity: [...evidence.keys()].reduce((sum, term) => sum + term.length, 0),
    evidence: [...evidence.values()],
  };
}
