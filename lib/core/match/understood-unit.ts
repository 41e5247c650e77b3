import type { Metric } from '../claim/claim.ts';
import { type Figure, spanInSentence } from '../figure/figure.ts';
import { impliedPer } from './implied-per.ts';

/** A unit that a metric gives to a bare count, and what the count is multiplied by. */
export interface UnderstoodUnit {
  readonly unit: string;
  readonly factor: number;
}

/** Parts of a yuan: 1.6 分 is a price where tokens are priced, and a score elsewhere. */
const SMALL_CHANGE: Readonly<Record<string, number>> = { 分: 0.01, 角: 0.1, 毛: 0.1 };
const POINTS = /^ points?(?![a-z])/i;

/** Whether a metric is the gap between two things, in per cent or points. */
export const isGap = ({ dimension, terms }: Metric): boolean =>
  dimension === 'share' &&
  terms.all.some((group) => group.includes('差距') || group.includes('gap'));

/**
 * Finds the unit that a count has only as a value of a metric: "ahead by 0.3 points", 每千 token 1.6 分.
 *
 * @returns null when it has none.
 */
export function understoodUnit(figure: Figure, metric: Metric): UnderstoodUnit | null {
  const { kind, unit } = figure.quantity;
  if (kind !== 'count') return null;
  const behind = figure.sentence.slice(spanInSentence(figure).end);
  if (unit === null && isGap(metric) && POINTS.test(behind)) return { unit: 'pp', factor: 1 };
  const factor = SMALL_CHANGE[unit ?? ''];
  const isPrice = metric.dimension === 'rate' && factor !== undefined;
  return isPrice && impliedPer(figure) !== null ? { unit: 'CNY', factor } : null;
}
