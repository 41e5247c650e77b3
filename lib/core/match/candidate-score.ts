import type { Metric } from '../claim/claim.ts';
import { companiesOf } from '../claim/companies-of.ts';
import type { MetricEntry } from '../claim/metric-terms.ts';
import { clauseStart } from '../figure/passage.ts';
import type { Span } from '../span.ts';
import type { TermHit } from '../text/term-finder.ts';
import type { Evidence } from './candidate.ts';
import { evidenceOf } from './evidence-of.ts';
import type { FigureContext, OuterHit } from './figure-context.ts';
import { isOfItsOwn } from './is-of-its-own.ts';
import { isRuledOut } from './is-ruled-out.ts';
import { type GroupMatch, type IsAbout, isWithin, matchGroups, WEIGHTS } from './match-groups.ts';
import {
  isInCompound,
  isUnderAnotherField,
  namesAnotherField,
  thingsNamedBy,
} from './measures-another.ts';
import { saysWhole } from './says-whole.ts';
import { OWN_THING, unexplainedIn } from './unexplained.ts';

/** A figure is of a metric from this mean weight of the metric's groups upwards: all but one of three in the clause or before it. Chosen on the golden set. */
const MATCH_THRESHOLD = 0.65;

/** A metric that a figure's text speaks of, and how well. */
export interface ScoredMetric {
  readonly entry: MetricEntry;
  readonly score: number;
  /** How many of its groups the figure's clause names. */
  readonly named: number;
  /** Part of its groups that only a heading or another sentence names, or nothing at all. */
  readonly borrowed: number;
  /** Whether its figure is where a change starts from. */
  readonly isStart: boolean;
  /** Characters of the terms that speak for it: the more specific metric has more. */
  readonly specificity: number;
  readonly evidence: readonly Evidence[];
  /** The terms that speak for it, and those of its field around it. */
  readonly hits: readonly TermHit<number>[];
  /** Characters between the figure and the nearest of the terms that tell the metric from its neighbours. */
  readonly distance: number;
}

/** The words around a figure that name the metric's field. */
function fieldHits({ topic }: MetricEntry, context: FigureContext): TermHit<number>[] {
  const { sentence, outer, opensBlock, sentenceGoesOn } = context;
  const { before, heading, outline, carried } = outer;
  // What the paragraph before named, a new one is not about unless it goes on from it.
  const said = opensBlock && !sentenceGoesOn ? [] : before;
  const all = [sentence.hits, carried, said, heading, outline].flat();
  return all.filter(({ value }) => topic.includes(value));
}

/** The first of each term: what is carried from figure to figure must not grow on the way. */
function oncePerTerm(hits: readonly TermHit<number>[]): TermHit<number>[] {
  const firsts = new Map<number, TermHit<number>>();
  for (const hit of hits) if (!firsts.has(hit.value)) firsts.set(hit.value, hit);
  return [...firsts.values()];
}

interface FieldOptions {
  readonly matches: readonly GroupMatch[];
  readonly explained: readonly Span[];
  readonly isAbout: IsAbout;
  /** Whether the clause names all else of the metric. */
  readonly isNamed: boolean;
}

/** The clause of the sentence in which the metric is named first. */
function firstClause(matches: readonly GroupMatch[], { sentence, clause }: FigureContext): Span {
  const starts = matches.flatMap(({ hit, outside }) => (hit && !outside ? [hit.start] : []));
  const first = Math.min(clause.start, ...starts);
  return { start: clauseStart(sentence, first), end: clause.end };
}

/** Whether the metric's field is named in the clause; or around it, and the clause names nothing else. */
function isInField(
  entry: MetricEntry,
  context: FigureContext,
  { explained, isAbout, isNamed, matches }: FieldOptions,
): boolean {
  const { topic, metric } = entry;
  if (topic.length === 0) return true;
  const own = context.sentence.hits.filter(({ value }) => topic.includes(value));
  if (own.some((hit) => isWithin(hit, context.clause))) return true;
  const isAround = fieldHits(entry, context).length > 0 || isAbout(topic);
  if (!isAround || namesAnotherField(metric, context, context.group.start)) return false;
  if (own.length === 0 && isUnderAnotherField(metric, context)) return false;
  const { start } = isNamed ? context.clause : firstClause(matches, context);
  // What the sentence itself names may be of all its clauses.
  const most = own.length > 0 ? 2 * OWN_THING : OWN_THING;
  return unexplainedIn(context, { start, end: context.clause.end }, explained) <= most;
}

/** Whether a clause is of a field that the metric is none of: by what it names, or what it makes of the metric's words. */
function isOfOtherField(
  { metric }: MetricEntry,
  context: FigureContext,
  { matches, explained, isNamed }: Omit<FieldOptions, 'isAbout'>,
): boolean {
  const from = matches.some(({ outside }) => outside) ? 0 : context.group.start;
  if (!isNamed && namesAnotherField(metric, context, from)) return true;
  return isInCompound(metric, context, explained);
}

/** What a text about one company calls it. */
const ITS_COMPANY = /公司|集团|(?<![a-z])(?:the |its )?(?:company|group)(?![a-z])/g;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));

/** What of a sentence the metric's terms account for. */
function explainedBy(entry: MetricEntry, context: FigureContext): readonly Span[] {
  const { hits, text } = context.sentence;
  return [
    ...hits.filter(({ value }) => entry.own.has(value)),
    ...thingsNamedBy(entry.metric, context),
    ...(companiesOf(entry.metric).size > 0 ? spansOf(text, ITS_COMPANY) : []),
  ];
}

/** What leads from a figure to the thing behind it that it is of: "4 yuan for input", "69.7% of granted patents". */
const OF =
  /^ ?(?:(?:percentage )?points )?(?:of|for|on|in)(?: (?:all|the|granted|global|world|ai|per|million)){0,3} ?$|^ ?的?$/;

/** How far the metric's first and foremost term stands from the figure; what stands behind counts double. */
function distanceOf(matches: readonly GroupMatch[], context: FigureContext): number {
  const [first] = matches;
  if (!first?.hit || first.outside) return Number.POSITIVE_INFINITY;
  const { figure, sentence } = context;
  const { term, value } = first.hit;
  const behind = sentence.hits.find((hit) => hit.value === value && hit.start >= figure.end);
  if (behind && OF.test(sentence.text.slice(figure.end, behind.start))) return -term.length;
  const { start, end } = first.hit;
  return end <= figure.start ? figure.start - end : 2 * (start - figure.end);
}

const partOf = (hit: Span, outside: readonly OuterHit[] | undefined): number | undefined =>
  outside?.find((one) => one === hit)?.part;

/**
 * Whether what is taken from a heading or the sentence before comes with what rules it out there.
 * Where the sentence itself names half of the metric, it is of its own.
 */
function isRuledOutElsewhere(entry: MetricEntry, matches: readonly GroupMatch[]): boolean {
  const here = matches.filter(({ hit, outside }) => hit && !outside).length;
  if (here > 1 && here * 2 >= matches.length) return false;
  return matches.some(({ hit, outside }) =>
    (outside ?? []).some(
      ({ value, part }) => entry.none.includes(value) && (!hit || part === partOf(hit, outside)),
    ),
  );
}

/** How many groups a clause names, each in words of its own: "AI投资" names an investment, and its "AI" no more. */
function namedApart(matches: readonly GroupMatch[]): number {
  const hits = matches.flatMap(({ hit, weight, isImplied }) =>
    hit && weight === WEIGHTS.clause && !isImplied ? hit : [],
  );
  return hits.filter((hit, at) =>
    hits.every((other, i) => i === at || !isWithin(hit, other) || (i > at && isWithin(other, hit))),
  ).length;
}

/** Whether a group is named only in a later clause, which has a figure of its own. */
const isOfLaterFigure = ({ hit, weight, isGeneric, isImplied }: GroupMatch): boolean =>
  hit !== undefined && weight === WEIGHTS.later && !isGeneric && !isImplied;

/** Whether the sentence leaves a group to what stands around it, or to be understood. */
const isBorrowed = ({ hit, outside, isAssumed }: GroupMatch): boolean =>
  outside !== undefined || (!hit && !isAssumed);

/** Whether a group stands in the sentence and says what is meant; that it is a share, or fell, says not of what. */
const saysOf = ({ dimension }: Metric, match: GroupMatch): boolean =>
  match.hit !== undefined &&
  !match.outside &&
  !match.saysChange &&
  !(match.isGeneric && dimension === 'share');

/**
 * Scores how far a figure's text speaks of a metric, by its terms alone.
 *
 * @returns null when a group of terms is missing, a term rules the metric out, the clause names a
 *   thing of its own, or all is said of another field.
 */
export function scoreMetric(
  entry: MetricEntry,
  context: FigureContext,
  isAbout: IsAbout,
): ScoredMetric | null {
  const matches = matchGroups(entry, context, isAbout);
  const isSaidHere = matches?.some((match) => saysOf(entry.metric, match)) ?? false;
  if (!matches || !(isSaidHere || context.sentenceGoesOn)) return null;
  if (matches.some(isOfLaterFigure)) return null;
  const explained = explainedBy(entry, context);
  const isNamed = matches.every(
    ({ hit, weight, isAssumed }) => !isAssumed && (!hit || weight === WEIGHTS.clause),
  );
  if (!isInField(entry, context, { matches, explained, isAbout, isNamed })) return null;
  if (isOfOtherField(entry, context, { matches, explained, isNamed })) return null;
  if (isOfItsOwn(entry, context, { matches, explained })) return null;
  const namesItself = matches.some(
    ({ hit, weight, isImplied, isGeneric }) =>
      hit && weight === WEIGHTS.clause && !isImplied && !isGeneric,
  );
  const isWhole = companiesOf(entry.metric).size > 0 && saysWhole(context);
  if (isRuledOut(entry, context, { namesItself: namesItself || isWhole, isFullyNamed: isNamed }))
    return null;
  if (isRuledOutElsewhere(entry, matches)) return null;
  const score = matches.reduce((sum, { weight }) => sum + weight, 0) / matches.length;
  if (score < MATCH_THRESHOLD) return null;
  const evidence = evidenceOf(matches);
  const specificity = evidence.reduce((sum, { term }) => sum + term.length, 0);
  const hits = oncePerTerm([
    ...matches.flatMap(({ hit }) => hit ?? []),
    ...fieldHits(entry, context),
  ]);
  const named = namedApart(matches);
  return {
    entry,
    score,
    named,
    borrowed: matches.filter(isBorrowed).length / matches.length,
    isStart: context.isStart,
    specificity,
    evidence,
    hits,
    distance: distanceOf(matches, context),
  };
}
