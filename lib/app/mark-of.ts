import { standingOf } from '../../components/shared/leading-finding.ts';
import type { Check } from '../core/audit/check.ts';
import type { FigureAnswer } from '../core/cross-reference.ts';
import type { MarkName } from '../highlight/mark-names.ts';

/**
 * How a figure is marked; null for one of which there is nothing to say.
 *
 * @param checks - The document's own arithmetic about this figure.
 */
export const markOf = (answer: FigureAnswer, checks: readonly Check[]): MarkName | null => {
  const standing = standingOf(answer);
  if (standing !== 'alone' && standing !== 'unknown') return `duishu-${standing}`;
  if (checks.some(({ agrees }) => !agrees)) return 'duishu-conflict';
  return standing === 'alone' || checks.length > 0 ? 'duishu-silent' : null;
};
