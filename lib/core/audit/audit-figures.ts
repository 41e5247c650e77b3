import type { Figure } from '../figure/figure.ts';
import { auditedFigures } from './audited-figure.ts';
import type { Check } from './check.ts';
import { checkCompound } from './check-compound.ts';
import { checkGrowth } from './check-growth.ts';
import { checkHeadlines } from './check-headline.ts';
import { checkShares } from './check-share.ts';
import { checkSums } from './check-sum.ts';

/**
 * Checks the arithmetic between the figures of one document, with intervals, so that rounding is
 * never reported.
 *
 * @param metrics - The metric that each figure was recognised as, parallel to the figures.
 * @returns In the order of the figures that state the results; `[]` when nothing can be calculated.
 */
export function auditFigures(
  figures: readonly Figure[],
  metrics: readonly (string | null)[],
): readonly Check[] {
  const all = auditedFigures(figures, metrics);
  return [
    ...checkGrowth(all),
    ...checkCompound(all),
    ...checkShares(all),
    ...checkHeadlines(all),
    ...checkSums(all),
  ].sort((a, b) => a.figure - b.figure);
}
