import { companiesIn, companiesOf } from '../claim/companies-of.ts';
import type { MetricEntry } from '../claim/metric-terms.ts';
import type { Span } from '../span.ts';
import type { FigureContext } from './figure-context.ts';
import { holdsNumber } from './holds-number.ts';
import { isOfRival } from './is-of-rival.ts';
import { type GroupMatch, isWithin, WEIGHTS } from './match-groups.ts';
import { GOES_ON, namesSayer, OWN_THING, unexplainedIn } from './unexplained.ts';

/** Part of the metric's groups from which a clause that names them is of it, whatever else it names. */
const MOST = 2 / 3;
/** Groups that it must name where another one stands outside the sentence. */
const FULLY = 3;

interface Said {
  readonly matches: readonly GroupMatch[];
  /** What of the sentence the metric's terms account for. */
  readonly explained: readonly Span[];
}

/** Whether a clause that does not name the field or company of its document is of another: it names a thing, or another speaks of its own. */
function isOfAnother(entry: MetricEntry, context: FigureContext, { explained }: Said): boolean {
  const { sentence, clause, group } = context;
  const isOfCompany = companiesOf(entry.metric).size > 0;
  if (isOfCompany && namesSayer(sentence.raw.slice(clause.start, clause.end))) return true;
  return unexplainedIn(context, group, explained) > GOES_ON;
}

/** Whether a term in the clause tells what is measured; that it is a market's, a share or a change does not. */
const isTelling = ({ hit, weight, isGeneric, saysChange, isImplied }: GroupMatch): boolean =>
  hit !== undefined && weight === WEIGHTS.clause && !isGeneric && !saysChange && !isImplied;

/** Whether a group is named in an earlier clause with a figure of its own, behind a semicolon or stop. */
const isOfEarlierFigure = (
  { hit, weight }: GroupMatch,
  { sentence, group }: FigureContext,
): boolean =>
  hit !== undefined &&
  weight === WEIGHTS.sentence &&
  holdsNumber(sentence, { start: hit.end, end: group.start });

/** Whether the clauses up to a figure name more than what a heading or another sentence may complete. */
function isOfNoHeading(
  elsewhere: readonly GroupMatch[],
  context: FigureContext,
  { matches, explained }: Said,
): boolean {
  const outside = elsewhere.filter((match) => match.outside);
  if (outside.length === 0) return false;
  const { sentence, clause, group, figure } = context;
  // A label says itself what its value is of, whatever the labels before it say.
  if (/[：:]/.test(sentence.raw.slice(clause.start, figure.start))) return false;
  const isOfCompany = outside.some(({ hit }) => companiesIn(hit?.term ?? '').size > 0);
  const most = isOfCompany || !matches.some(isTelling) ? GOES_ON : OWN_THING;
  return unexplainedIn(context, { start: group.start, end: clause.end }, explained) > most;
}

/** Whether a clause names so much of a metric that it is of it, whatever else it names. */
function namesMost(
  entry: MetricEntry,
  { sentence, clause }: FigureContext,
  { named, elsewhere }: Readonly<Record<'named' | 'elsewhere', readonly GroupMatch[]>>,
): boolean {
  const ofField = sentence.hits.some(
    (hit) => entry.topic.includes(hit.value) && isWithin(hit, clause),
  );
  const all = named.length + Number(ofField);
  const here = all - elsewhere.length;
  const isOutside = elsewhere.some(({ outside }) => outside);
  return all > 2 && here >= MOST * all && (here >= FULLY || !isOutside);
}

/** Whether a clause names a thing of its own, so that what stands elsewhere is not said of it. */
export function isOfItsOwn(entry: MetricEntry, context: FigureContext, said: Said): boolean {
  const { matches, explained } = said;
  const isAssumed = matches.some((match) => match.isAssumed);
  if (isAssumed && isOfAnother(entry, context, said)) return true;
  if (isOfRival(entry, context, matches)) return true;
  const own = unexplainedIn(context, context.clause, explained);
  // What is measured is nowhere named: then nothing else may be.
  const isUnnamed = matches.some((match) => !match.hit && !match.isAssumed);
  if (isUnnamed && own > GOES_ON) return true;
  const named = matches.filter(({ hit }) => hit);
  const elsewhere = named.filter(({ weight }) => weight < WEIGHTS.clause);
  if (elsewhere.length === 0 || namesMost(entry, context, { named, elsewhere })) return false;
  if (isOfNoHeading(elsewhere, context, said)) return true;
  const isPast =
    named.some(isTelling) && elsewhere.some((match) => isOfEarlierFigure(match, context));
  if (own <= (isPast ? GOES_ON : OWN_THING)) return false;
  const isFar = elsewhere.some(({ weight }) => weight < WEIGHTS.group);
  return isFar || elsewhere.length * 2 >= matches.length;
}
