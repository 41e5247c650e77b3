import { companiesIn, companiesOf } from '../claim/companies-of.ts';
import type { MetricEntry } from '../claim/metric-terms.ts';
import type { FigureContext } from './figure-context.ts';
import { type GroupMatch, WEIGHTS } from './match-groups.ts';

/** Somebody or something unnamed that is set against the company or product of the text. */
const RIVAL =
  /对手|竞品|同行|友商|同类(?:产品|工具|应用)|另[外有]?一?[家款个种]|其[它他](?:厂商|公司|产品|应用|工具|平台)|(?<!\p{Script=Han})(?:而|同期)?(?:某|有)?一[家款]|某(?!种|些|项|类|个)|(?<![a-z])(?:(?:a |one |its |the )?(?:rivals?|competitors?|competing)|another|(?:an? )?(?:different|unrelated)|other (?:vendors?|compan(?:y|ies)|firms?|suppliers?|tools?|products?|apps?|assistants?))(?![a-z])/u;

/** A company that no table knows, speaking of what is its own. */
const SAYS_OF_ITSELF =
  /(?<![\w&’'.-])[A-Z][\w&’'.-]{1,20},? (?:says?|said|claims?|claimed|reports?|reported|boasts?|boasted|advertises?|promises?|announced) (?:that )?(?:its|their|our)(?![a-z])/;

/**
 * Whether a clause that does not name the company of a metric speaks of another one: of a rival, of
 * one that is named in its place, or of one that tells of its own affairs.
 */
export function isOfRival(
  { metric }: MetricEntry,
  { sentence, group, clause, figure }: FigureContext,
  matches: readonly GroupMatch[],
): boolean {
  const own = companiesOf(metric);
  if (own.size === 0) return false;
  const isHere = matches.some(
    ({ hit, weight }) => hit && weight === WEIGHTS.clause && companiesIn(hit.term).size > 0,
  );
  if (isHere) return false;
  const isNear = matches.some(
    ({ hit, outside }) => hit && !outside && companiesIn(hit.term).size > 0,
  );
  const { start } = isNear ? clause : group;
  const text = sentence.text.slice(start, clause.end);
  const named = companiesIn(sentence.text.slice(start, figure.end));
  if (named.size > 0 && [...named].every((code) => !own.has(code))) return true;
  return RIVAL.test(text) || SAYS_OF_ITSELF.test(sentence.raw.slice(start, clause.end));
}
