import { companiesIn } from '../claim/companies-of.ts';
import type { FigureContext } from './figure-context.ts';
import type { GroupMatch } from './match-groups.ts';

/** Somebody unnamed or unknown who is set against the company of the text. */
const RIVAL =
  /竞争对手|竞品|对手|另一家|(?<![a-z])(?:rivals?|competitors?|another (?:vendor|company|firm|supplier))(?![a-z])/;

/** Whether a company is only named outside the sentence, and the sentence speaks of its rival. */
export function isOfRival(
  { sentence, group }: FigureContext,
  matches: readonly GroupMatch[],
): boolean {
  const isElsewhere = matches.some(
    ({ hit, outside }) => outside && hit && companiesIn(hit.term).size > 0,
  );
  return isElsewhere && RIVAL.test(sentence.text.slice(group.start, group.end));
}
