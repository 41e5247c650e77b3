import type { Span } from '../span.ts';
import type { CueHit } from './find-cues.ts';
import { clauseEnd, clauseStart, groupStart, type Passage } from './passage.ts';

/** How far behind a figure its company may stand: "$35 billion of revenue at Nvidia". */
const BEHIND = 40;

/**
 * Finds the company, model or product that a figure is about: the first that its clause names, or
 * the clause before, unless a place has come between; never the one that is only quoted.
 *
 * @returns null when none is named.
 */
export function chooseSubject(options: {
  passage: Passage;
  figure: Span;
  quoted: Span | null;
}): CueHit | null {
  const { passage, figure, quoted } = options;
  const companies = passage.cues.filter(
    (cue) => cue.value.kind === 'company' && cue.start !== quoted?.start,
  );
  const clause = clauseStart(passage, figure.start);
  const own = companies.find((cue) => cue.start >= clause && cue.end <= figure.start);
  if (own) return own;
  const end = clauseEnd(passage, figure.end);
  const behind = companies.find(
    (cue) => cue.start >= figure.end && cue.end <= end && cue.start - figure.end <= BEHIND,
  );
  if (behind) return behind;
  const earlier = companies.findLast((cue) => cue.end <= clause);
  if (!earlier || earlier.start < groupStart(passage, figure.start)) return null;
  const place = passage.cues.some(
    (cue) => cue.value.kind === 'place' && cue.start > earlier.end && cue.end <= figure.start,
  );
  if (place) return null;
  const itsClause = clauseStart(passage, earlier.start);
  return companies.find((cue) => cue.start >= itsClause) ?? earlier;
}
