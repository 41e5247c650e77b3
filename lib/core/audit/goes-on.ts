import { spanInSentence } from '../figure/figure.ts';
import { findCues } from '../figure/find-cues.ts';
import { findPeriods } from '../figure/find-periods.ts';
import { clauseEnd, clauseStart, matchingForm } from '../figure/passage.ts';
import { asidesIn, unexplainedIn } from '../match/unexplained.ts';
import type { AuditedFigure } from './audited-figure.ts';

/** Han characters left in a clause that still names no thing of its own. */
const NO_THING = 2;

/**
 * Whether a figure's clause names no thing of its own and so goes on with what came before:
 * "同比增速达到 171%", "and is expected to reach 30 billion by 2029".
 */
export function goesOn({ figure }: AuditedFigure): boolean {
  const raw = figure.sentence;
  const text = matchingForm(raw);
  const { start, end } = spanInSentence(figure);
  const clause = { start: clauseStart({ raw }, start), end: clauseEnd({ raw }, end) };
  const sentence = {
    raw,
    text,
    hits: [],
    cues: findCues(text),
    periods: findPeriods(text, undefined),
    asides: asidesIn(raw, text),
  };
  const context = { sentence, figure: { start, end } };
  return unexplainedIn(context, clause, []) <= NO_THING;
}
