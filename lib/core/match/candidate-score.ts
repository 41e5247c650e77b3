import type { MetricEntry } from '../claim/metric-terms.ts';
import type { Span } from '../span.ts';
import type { TermHit } from '../text/term-finder.ts';
import type { Evidence } from './candidate.ts';
import type { FigureContext } from './figure-context.ts';
import { isRuledOut } from './is-ruled-out.ts';
import { isGenericGroup, namesAnotherField, thingsNamedBy } from './measures-another.ts';
import { OWN_THING, unexplainedIn } from './unexplained.ts';

/**
 * What a term weighs by where it stands. The figure's clause says what it is of; what it goes on
 * from may say it as well; the rest only completes. Chosen on the golden set.
 */
const WEIGHTS = {
  clause: 1,
  group: 0.8,
  /** The sentence before, or what the figure before is of, when this sentence goes on from it. */
  continued: 0.7,
  /** Headers and caption, for a cell that holds nothing but its figure. */
  cell: 0.75,
  /** Headings, for a sentence that names nothing itself. */
  under: 0.68,
  heading: 0.65,
  sentence: 0.6,
  outline: 0.55,
  before: 0.5,
  later: 0.4,
  /** A group as general as "market, revenue", in a clause that says no more than the other groups: "MaaS：7.1 亿元". */
  understood: 0.4,
} as const;
/** A figure is of a metric from this mean weight of the metric's groups upwards: all but one of three in the clause or before it. Chosen on the golden set. */
const MATCH_THRESHOLD = 0.65;

/** Han characters of a sentence left unexplained from which it may have a topic of its own, and takes none over from a heading. Chosen on the golden set. */
const OTHER_TOPIC = 3;
/** The same for a clause whose metric's field is named in another clause of its sentence, or elsewhere. Chosen on the golden set. */
const OTHER_FIELD = { sentence: 6, elsewhere: 3 } as const;

/** A metric that a figure's text speaks of, and how well. */
export interface ScoredMetric {
  readonly entry: MetricEntry;
  readonly score: number;
  /** Characters of the terms that speak for it: the more specific metric has more. */
  readonly specificity: number;
  readonly evidence: readonly Evidence[];
  /** The terms that speak for it, and those of its field around it. */
  readonly hits: readonly TermHit<number>[];
  /** Characters between the figure and the nearest of the terms that tell the metric from its neighbours. */
  readonly distance: number;
}

interface GroupMatch {
  readonly weight: number;
  /** Absent for a group that is understood. */
  readonly hit?: TermHit<number>;
  /** All terms of the heading or sentence that it stands in, when that is not the figure's own. */
  readonly outside?: readonly TermHit<number>[];
}

const isWithin = (span: Span, outer: Span): boolean =>
  span.start >= outer.start && span.end <= outer.end;

function weightOf(hit: Span, context: FigureContext): number {
  if (isWithin(hit, context.clause)) return WEIGHTS.clause;
  if (isWithin(hit, context.group)) return WEIGHTS.group;
  if (context.goesOn && hit.end <= context.figure.start) return WEIGHTS.group;
  return hit.end <= context.figure.start ? WEIGHTS.sentence : WEIGHTS.later;
}

const isBetter = (one: GroupMatch, other: GroupMatch | null): boolean =>
  other === null ||
  one.weight > other.weight ||
  (one.weight === other.weight && (one.hit?.term.length ?? 0) > (other.hit?.term.length ?? 0));

/** The best-placed term of a group; null when it has none. */
function bestOf(group: readonly number[], context: FigureContext): GroupMatch | null {
  let best: GroupMatch | null = null;
  const consider = (match: GroupMatch): void => {
    if (isBetter(match, best)) best = match;
  };
  for (const hit of context.sentence.hits) {
    if (group.includes(hit.value)) consider({ hit, weight: weightOf(hit, context) });
  }
  const { before, heading, outline, carried } = context.outer;
  const under = context.sentenceGoesOn ? WEIGHTS.under : null;
  const places = [
    [carried, WEIGHTS.continued],
    [before, context.sentenceGoesOn ? WEIGHTS.continued : WEIGHTS.before],
    [heading, context.isBare ? WEIGHTS.cell : (under ?? WEIGHTS.heading)],
    [outline, context.isBare ? WEIGHTS.cell : (under ?? WEIGHTS.outline)],
  ] as const;
  for (const [hits, weight] of places) {
    const hit = hits.find(({ value }) => group.includes(value));
    if (hit) consider({ hit, weight, outside: hits });
  }
  return best;
}

/** A general group that is named outside the clause, or nowhere: it is understood, and names nothing else. */
const understood = (match: GroupMatch | null): GroupMatch => ({
  weight: Math.max(match?.weight ?? 0, WEIGHTS.understood),
  ...(match?.outside && { outside: match.outside }),
});

/** How a figure's text names one group; `unsaid` when its change says it, null when nothing does. */
function matchGroup(entry: MetricEntry, at: number, context: FigureContext) {
  const match = bestOf(entry.all[at] ?? [], context);
  if (match?.weight === WEIGHTS.clause) return match;
  if (entry.saysChange[at] && context.saysChange) return 'unsaid';
  return isGenericGroup(entry.metric, at) ? understood(match) : match;
}

/** Matches every group of a metric; null when one is missing that cannot be understood. */
function matchGroups(entry: MetricEntry, context: FigureContext): GroupMatch[] | null {
  const matches: GroupMatch[] = [];
  for (const at of entry.all.keys()) {
    const match = matchGroup(entry, at, context);
    if (match === null) return null;
    if (match !== 'unsaid') matches.push(match);
  }
  // What is understood although nothing names it needs another group that the clause itself names.
  const isNowhere = ({ hit, weight }: GroupMatch): boolean => !hit && weight === WEIGHTS.understood;
  const nowhere = matches.filter(isNowhere).length;
  if (nowhere > 1 || (nowhere > 0 && matches.every(({ weight }) => weight < 1))) return null;
  return matches;
}

/** The words around a figure that name the metric's field. */
const fieldHits = ({ topic }: MetricEntry, { sentence, outer }: FigureContext): TermHit<number>[] =>
  [...sentence.hits, ...Object.values(outer).flat()].filter(({ value }) => topic.includes(value));

/** Whether a document is about a metric's field, by that field's terms. */
export type IsAbout = (topic: readonly number[]) => boolean;

/** Whether the metric's field is named in the clause; or around it, and the clause names nothing else. */
function isInField(
  entry: MetricEntry,
  context: FigureContext,
  { explained, isAbout }: { explained: readonly Span[]; isAbout: IsAbout },
): boolean {
  const { topic, metric } = entry;
  if (topic.length === 0) return true;
  const own = context.sentence.hits.filter(({ value }) => topic.includes(value));
  if (own.some((hit) => isWithin(hit, context.clause))) return true;
  const isAround = fieldHits(entry, context).length > 0 || isAbout(topic);
  if (!isAround || namesAnotherField(metric, context)) return false;
  const most = own.length > 0 ? OTHER_FIELD.sentence : OTHER_FIELD.elsewhere;
  return unexplainedIn(context, context.clause, explained) <= most;
}

/** What of a sentence the metric's terms account for. */
function explainedBy(entry: MetricEntry, context: FigureContext): readonly Span[] {
  const terms = new Set(entry.all.flat());
  return [
    ...context.sentence.hits.filter(({ value }) => terms.has(value)),
    ...thingsNamedBy(entry.metric, context),
  ];
}

/** Whether a clause names a thing of its own, so that what stands elsewhere is not said of it. */
function isOfItsOwn(
  context: FigureContext,
  matches: readonly GroupMatch[],
  explained: readonly Span[],
): boolean {
  // A label says itself what its value is of, whatever the labels before it say.
  const { sentence: text, clause, figure } = context;
  const isLabelled = /[：:]/.test(text.raw.slice(clause.start, figure.start));
  const isOutside = !isLabelled && matches.some(({ hit, outside }) => hit && outside);
  const sentence = { start: 0, end: context.clause.end };
  if (isOutside && unexplainedIn(context, sentence, explained) > OTHER_TOPIC) return true;
  if (unexplainedIn(context, context.clause, explained) <= OWN_THING) return false;
  const elsewhere = matches.filter(({ hit, weight }) => hit && weight < WEIGHTS.clause);
  const isFar = elsewhere.some(({ weight }) => weight < WEIGHTS.group);
  return isFar || (elsewhere.length > 0 && elsewhere.length * 2 >= matches.length);
}

/** What leads from a figure to the thing behind it that it is of: "4 yuan for input", "69.7% of granted patents". */
const OF =
  /^ ?(?:of|for|on|in)(?: (?:all|the|granted|global|world|ai|per|million)){0,3} ?$|^ ?的?$/;

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

function evidenceOf(matches: readonly GroupMatch[]): Evidence[] {
  const evidence = new Map<string, Evidence>();
  for (const { hit, outside } of matches) {
    if (!hit) continue;
    const { term, start, end } = hit;
    evidence.set(term, outside ? { term } : { term, span: { start, end } });
  }
  return [...evidence.values()];
}

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
  const matches = matchGroups(entry, context);
  const isSaidHere = matches?.some(({ hit, outside }) => hit && !outside) ?? false;
  if (!matches || !(isSaidHere || context.sentenceGoesOn)) return null;
  const explained = explainedBy(entry, context);
  if (!isInField(entry, context, { explained, isAbout })) return null;
  const isNamed = matches.every(({ hit, weight }) => !hit || weight === WEIGHTS.clause);
  if (!isNamed && namesAnotherField(entry.metric, context)) return null;
  if (isOfItsOwn(context, matches, explained)) return null;
  const elsewhere = matches.filter(({ weight }) => weight < WEIGHTS.clause).length;
  if (isRuledOut(entry, context, elsewhere * 2 <= matches.length)) return null;
  // What is taken from a heading or the sentence before comes with what rules it out there.
  const outside = matches.flatMap((match) => match.outside ?? []);
  if (outside.some(({ value }) => entry.none.includes(value))) return null;
  const score = matches.reduce((sum, { weight }) => sum + weight, 0) / matches.length;
  if (score < MATCH_THRESHOLD) return null;
  const evidence = evidenceOf(matches);
  const specificity = evidence.reduce((sum, { term }) => sum + term.length, 0);
  const hits = [...matches.flatMap(({ hit }) => hit ?? []), ...fieldHits(entry, context)];
  return { entry, score, specificity, evidence, hits, distance: distanceOf(matches, context) };
}
