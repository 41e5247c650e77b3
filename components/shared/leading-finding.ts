import type { FigureAnswer } from '../../lib/core/cross-reference.ts';
import type { Finding, Verdict } from '../../lib/core/verdict/finding.ts';

/** What a reader wants to know first. What cannot be compared says least. */
const TELLING: readonly Verdict[] = ['conflict', 'close', 'agree', 'not-comparable'];

/** The finding that stands for a set of them, on one line; null for none. Ties go to the first. */
export function leadingFinding<F extends Pick<Finding, 'verdict'>>(
  findings: readonly F[],
): F | null {
  for (const verdict of TELLING) {
    const found = findings.find((finding) => finding.verdict === verdict);
    if (found) return found;
  }
  return null;
}

/** A figure's findings in their order, but first the one that it is marked and counted by. */
export function leadingFirst<F extends Pick<Finding, 'verdict'>>(
  findings: readonly F[],
): readonly F[] {
  const leading = leadingFinding(findings);
  return leading ? [leading, ...findings.filter((finding) => finding !== leading)] : findings;
}

/** How a figure is counted and marked: by its leading verdict, or as one that only this page states. */
export function standingOf(answer: FigureAnswer | null): Verdict | 'alone' | 'unknown' {
  const leading = leadingFinding(answer?.findings ?? []);
  if (leading) return leading.verdict;
  return answer?.metric || answer?.claim ? 'alone' : 'unknown';
}
