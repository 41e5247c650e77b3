import { companiesIn } from '../claim/companies-of.ts';
import type { MetricEntry } from '../claim/metric-terms.ts';
import { clauseEnd } from '../figure/passage.ts';
import type { Span } from '../span.ts';
import type { TermHit } from '../text/term-finder.ts';
import type { FigureContext, OuterHit } from './figure-context.ts';
import { holdsNumber } from './holds-number.ts';
import { isGenericGroup } from './measures-another.ts';
import { perMetric } from './per-metric.ts';

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
  /** Title and headings, for such a cell. */
  cellOutline: 0.65,
  /** Headings, for a sentence that names nothing itself. */
  under: 0.68,
  heading: 0.65,
  sentence: 0.6,
  outline: 0.55,
  before: 0.5,
  /** Right behind the figure, before the next one: "105 functions only call another's model and are registered locally". */
  next: 0.6,
  later: 0.4,
  /** A field or company that nothing near the figure names, but that the whole document is about. */
  document: 0.55,
  /** A group as general as "market, revenue", in a clause that says no more than the other groups: "MaaS：7.1 亿元". */
  understood: 0.4,
} as const;
/** Whether a document is about something that any of these terms names. */
export type IsAbout = (terms: readonly number[]) => boolean;

/** How well a figure's text names one group of a metric's terms. */
export interface GroupMatch {
  readonly weight: number;
  /** Absent for a group that is understood. */
  readonly hit?: TermHit<number>;
  /** The figure itself says as much: a price of tokens costs something, what grew is a growth. */
  readonly isImplied?: boolean;
  /** It only says that something changed. */
  readonly saysChange?: boolean;
  /** It says no more than that a market or a share is meant. */
  readonly isGeneric?: boolean;
  /** Nothing near the figure names the group: the document is about it. */
  readonly isAssumed?: true;
  /** All terms of the heading or sentence that it stands in, when that is not the figure's own. */
  readonly outside?: readonly OuterHit[];
}

/** Whether one stretch lies in another. */
export const isWithin = (span: Span, outer: Span): boolean =>
  span.start >= outer.start && span.end <= outer.end;

/** A label that all of its sentence goes under: "开放与封闭模型的差距：在…；在…". */
const LABEL = /^[^，。；,;：:]{1,30}[：:](?!\d)/;

/** The figure once more in brackets: "近七成（69.7%）". */
const IN_OTHER_FORM = /^[^\d,，(（]{0,6}[(（][^)）]{1,20}[)）]/;

const OF_WHICH = /其中|(?<![a-z])of (?:which|that|this) /;

/** Whether what stands behind a figure stands behind another one: that one is of it, "23% of papers and drew 22% of citations". */
export function isBehindAnother(hit: Span, { sentence, figure, isStart }: FigureContext): boolean {
  if (hit.start < figure.end || isStart) return false;
  if (OF_WHICH.test(sentence.text.slice(figure.end, hit.start))) return true;
  const again = IN_OTHER_FORM.exec(sentence.text.slice(figure.end, hit.start))?.[0].length ?? 0;
  return holdsNumber(sentence, { start: figure.end + again, end: hit.start });
}

function weightOf(hit: Span, context: FigureContext): number {
  if (isWithin(hit, context.clause))
    return isBehindAnother(hit, context) ? WEIGHTS.later : WEIGHTS.clause;
  if (hit.end <= (LABEL.exec(context.sentence.raw)?.[0].length ?? 0)) return WEIGHTS.group;
  if (isWithin(hit, context.group)) return WEIGHTS.group;
  if (context.goesOn && hit.end <= context.figure.start) return WEIGHTS.group;
  if (hit.end <= context.figure.start) return WEIGHTS.sentence;
  // A clause with a figure of its own names that one.
  const stretch = { start: context.figure.end, end: clauseEnd(context.sentence, hit.end) };
  const isNext = hit.start < context.groupEnd && !holdsNumber(context.sentence, stretch);
  return isNext ? WEIGHTS.next : WEIGHTS.later;
}

const isBetter = (one: GroupMatch, other: GroupMatch | null): boolean =>
  other === null ||
  one.weight > other.weight ||
  (one.weight === other.weight && (one.hit?.term.length ?? 0) > (other.hit?.term.length ?? 0));

/** What stands around the sentence, with what a term weighs there. */
function placesAround(context: FigureContext): (readonly [readonly OuterHit[], number])[] {
  const { before, heading, outline, carried } = context.outer;
  const under = context.sentenceGoesOn ? WEIGHTS.under : null;
  const label = context.sentenceGoesOn ? context.labelBefore : null;
  const ofLabel = label === null ? [] : before.filter(({ start }) => start >= label);
  const isBeforeOn = context.sentenceGoesOn && label === null;
  return [
    [ofLabel, WEIGHTS.clause],
    [label === null ? carried : [], WEIGHTS.continued],
    [before, isBeforeOn ? WEIGHTS.continued : WEIGHTS.before],
    [heading, context.isBare ? WEIGHTS.cell : (under ?? WEIGHTS.heading)],
    [outline, context.isBare ? WEIGHTS.cellOutline : (under ?? WEIGHTS.outline)],
  ];
}

/** The best-placed term of a group; null when it has none. */
function bestOf(group: readonly number[], context: FigureContext): GroupMatch | null {
  let best: GroupMatch | null = null;
  const consider = (match: GroupMatch): void => {
    if (isBetter(match, best)) best = match;
  };
  for (const hit of context.sentence.hits) {
    if (group.includes(hit.value)) consider({ hit, weight: weightOf(hit, context) });
  }
  for (const [hits, weight] of placesAround(context)) {
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

/** One word of each list of a field. */
const FIELDS = ['ai', '生成式ai', '大模型'] as const;

/** Groups that "元/百万 token" says by itself, wherever the unit was printed. */
const isOfTokenPrices = (terms: readonly string[]): boolean =>
  terms.includes('token') || terms.includes('价格');

const isField = (terms: readonly string[]): boolean =>
  FIELDS.some((field) => terms.includes(field)) || terms.some((term) => companiesIn(term).size > 0);

/** For each group of a metric, whether it names a field or a company, which a document may be about. */
const fieldGroups = perMetric(({ terms }): readonly boolean[] => terms.all.map(isField));

/** A field or company of the document that nothing in the sentence names, or that only what stands around it does. */
function assumed(match: GroupMatch | null): GroupMatch {
  if (match === null) return { weight: WEIGHTS.document, isAssumed: true };
  const isElsewhere = match.outside !== undefined;
  return isElsewhere ? { ...match, weight: Math.max(match.weight, WEIGHTS.document) } : match;
}

/** How a figure's text names one group; `unsaid` when its change says it, null when nothing does. */
function matchGroup(
  entry: MetricEntry,
  at: number,
  context: FigureContext,
  isAbout: IsAbout,
): GroupMatch | 'unsaid' | null {
  const match = bestOf(entry.all[at] ?? [], context);
  const isOfPrices = isOfTokenPrices(entry.metric.terms.all[at] ?? []);
  const saysChange = entry.saysChange[at] === true;
  const isChange = saysChange && context.saysChange;
  const isImplied = isOfPrices || isChange;
  const isGeneric = isGenericGroup(entry.metric, at);
  if (match?.weight === WEIGHTS.clause) return { ...match, isImplied, isGeneric, saysChange };
  if (isChange) return 'unsaid';
  if (context.pricesTokens && isOfPrices)
    return { ...(match?.outside ? null : match), weight: WEIGHTS.group };
  if (isGeneric) return understood(match);
  if (!fieldGroups(entry.metric)[at]) return match;
  return isAbout(entry.all[at] ?? []) ? assumed(match) : match;
}

/** Matches every group of a metric; null when one is missing that cannot be understood. */
export function matchGroups(
  entry: MetricEntry,
  context: FigureContext,
  isAbout: IsAbout,
): GroupMatch[] | null {
  const matches: GroupMatch[] = [];
  for (const at of entry.all.keys()) {
    const match = matchGroup(entry, at, context, isAbout);
    if (match === null) return null;
    if (match !== 'unsaid') matches.push(match);
  }
  // What is understood although nothing names it needs another group that the clause itself names.
  const isNowhere = ({ hit, weight }: GroupMatch): boolean => !hit && weight === WEIGHTS.understood;
  const nowhere = matches.filter(isNowhere).length;
  if (nowhere > 1 || (nowhere > 0 && matches.every(({ weight }) => weight < 1))) return null;
  return matches;
}
