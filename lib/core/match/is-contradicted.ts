import type { Metric } from '../claim/claim.ts';
import type { ClaimIndex } from '../claim/claim-index.ts';
import type { Figure } from '../figure/figure.ts';
import type { FigureContext } from './figure-context.ts';
import { fitsScope } from './fits-scope.ts';
import { holdsNumber } from './holds-number.ts';
import { isOfOtherSize } from './is-of-other-size.ts';
import { measuresAnother, termsOf } from './measures-another.ts';

/** A text says of a number that it has no part in what it speaks of. */
const DISOWNED =
  /(?<!与(?:国别|国家|地区|年份|口径|规模))无关|没有?(?:什么|任何|直接|半点)?(?:关系|关联|瓜葛)|不相干|不沾边|(?<![a-z])(?:nothing to do with|unrelated|not related|no relation|no bearing|irrelevant)(?![a-z])/;

/** Whether a figure's clause, or one behind it that has no figure of its own, disowns it. */
function isDisowned({ sentence, figure, clause, groupEnd }: FigureContext): boolean {
  const here = sentence.text.slice(clause.start, clause.end);
  if (DISOWNED.test(here)) return true;
  const at = sentence.text.slice(figure.end, groupEnd).search(DISOWNED);
  return at >= 0 && !holdsNumber(sentence, { start: figure.end, end: figure.end + at });
}

/** An amount for each of many, or of one of them: 平均每个项目, 单笔, per project, the average order. */
const OF_ONE =
  /平均|人均|户均|均价|件均|笔均|单(?:笔|件|个|家|项|张|卡|台|次|店)|每(?:个|家|笔|件|项|张|台|人|户|单|次|套)|最[大高]的?一?(?:笔|单|项|件|个)|(?<![a-z])(?:average|apiece|on average|each|per (?:head|person|project|contract|deal|company|firm|customer|user|employee|order|unit|card|chip)|the (?:largest|biggest) (?:single )?(?:deal|order|contract|project|award))(?![a-z])/;

/** Whether an amount is that of one of many, where the metric is of their sum. */
function isOfOne(metric: Metric, { sentence, clause }: FigureContext): boolean {
  if (metric.dimension !== 'money') return false;
  const said = OF_ONE.exec(sentence.text.slice(clause.start, clause.end))?.[0];
  if (said === undefined) return false;
  return !termsOf(metric).some((term) => OF_ONE.test(term));
}

/** The noun that English counts stands right behind its number: "131 [AI laws]". */
const COUNTED =
  /^ (?!(?:of|in|by|at|as|to|for|from|on|and|or|than|was|were|is|are|had|has|an?|the|this|last|across|under|over|each|every|after|before|since|when|while|which|who|that|against|up|down|per|with|now|so)(?![a-z]))(?:[a-z-]+ ){0,2}?([a-z-]{3,}s)(?![a-z’'])/;

/** Whether a count is of things that no term of a metric names. */
function countsAnother(
  { quantity }: Figure,
  metric: Metric,
  { sentence, figure, clause }: FigureContext,
): boolean {
  if (metric.dimension !== 'count' || quantity.unit !== null) return false;
  const noun = COUNTED.exec(sentence.text.slice(figure.end, clause.end))?.[1];
  if (noun === undefined || NO_THINGS.has(noun)) return false;
  // With or without its plural s.
  return !termsOf(metric).some((term) => term.includes(noun.slice(0, -1)));
}

/** Plurals that name no thing by themselves. */
const NO_THINGS: ReadonlySet<string> = new Set(
  'cases items entries ones years months times units pieces examples reports records systems products'.split(
    ' ',
  ),
);

interface Place {
  readonly figure: Figure;
  readonly context: FigureContext;
  readonly metric: Metric;
  readonly index: ClaimIndex;
}

/** Whether a figure's own words, or its size, say that it is of something else than a metric. */
export function isContradicted(place: Place): boolean {
  const { figure, context, metric, index } = place;
  return (
    measuresAnother(metric, context) ||
    isDisowned(context) ||
    isOfOne(metric, context) ||
    countsAnother(figure, metric, context) ||
    isOfOtherSize(figure, metric, index) ||
    !fitsScope(place)
  );
}
