import type { MetricEntry } from '../claim/metric-terms.ts';
import type { Span } from '../span.ts';
import type { TermHit } from '../text/term-finder.ts';
import type { FigureContext } from './figure-context.ts';
import { isGenericGroup } from './measures-another.ts';

/**
 * What a term weighs by where it stands. The figure's clause says what it is of; what it goes on
 * from may say it as well; the rest only completes. Chosen on the golden set.
 */
export const WEIGHTS = {
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
/** How well a figure's text names one group of a metric's terms. */
export interface GroupMatch {
  readonly weight: number;
  /** Absent for a group that is understood. */
  readonly hit?: TermHit<number>;
  /** All terms of the heading or sentence that it stands in, when that is not the figure's own. */
  readonly outside?: readonly TermHit<number>[];
}

/** Whether one stretch lies in another. */
export const isWithin = (span: Span, outer: Span): boolean =>
  span.start >= outer.start && span.end <= outer.end;

/** A label that all of its sentence goes under: "开放与封闭模型的差距：在…；在…". */
const LABEL = /^[^，。；,;：:]{1,30}[：:](?!\d)/;

function weightOf(hit: Span, context: FigureContext): number {
  if (isWithin(hit, context.clause)) return WEIGHTS.clause;
  if (hit.end <= (LABEL.exec(context.sentence.raw)?.[0].length ?? 0)) return WEIGHTS.group;
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

/** Groups that "元/百万 token" says by itself, wherever the unit was printed. */
const isOfTokenPrices = (terms: readonly string[]): boolean =>
  terms.includes('token') || terms.includes('价格');

/** How a figure's text names one group; `unsaid` when its change says it, null when nothing does. */
function matchGroup(entry: MetricEntry, at: number, context: FigureContext) {
  const match = bestOf(entry.all[at] ?? [], context);
  if (match?.weight === WEIGHTS.clause) return match;
  if (entry.saysChange[at] && context.saysChange) return 'unsaid';
  if (context.pricesTokens && isOfTokenPrices(entry.metric.terms.all[at] ?? []))
    return { ...(match?.outside ? null : match), weight: WEIGHTS.group };
  return isGenericGroup(entry.metric, at) ? understood(match) : match;
}

/** Matches every group of a metric; null when one is missing that cannot be understood. */
export function matchGroups(entry: MetricEntry, context: FigureContext): GroupMatch[] | null {
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
