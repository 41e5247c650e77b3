import type { Quantity } from './quantity.ts';

/** A closed interval; an open side is ±Infinity. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** What 约 and "about" allow on either side, as a share of the value: the design's ±5 %. */
const ABOUT = 0.05;
/** How far under the number 接近 and "nearly" may lie, as a share of it: twice `ABOUT`, on one side. */
const NEAR_BELOW = 0.1;

/**
 * The values that a quantity may have: printed number or range, widened by the printed precision,
 * its hedge and its bound.
 *
 * @returns null when the quantity is too vague to have any.
 */
export function toInterval(
  quantity: Pick<Quantity, 'lo' | 'hi' | 'bound' | 'precision'>,
): Interval | null {
  const { lo, hi, bound, precision } = quantity;
  if (lo === null || hi === null) return null;
  switch (bound) {
    case 'exact':
      return { lo: lo - precision, hi: hi + precision };
    case 'about':
      return {
        lo: lo - Math.max(precision, Math.abs(lo) * ABOUT),
        hi: hi + Math.max(precision, Math.abs(hi) * ABOUT),
      };
    case 'near-below':
      return { lo: lo - Math.max(precision, Math.abs(lo) * NEAR_BELOW), hi };
    case 'over':
    case 'at-least':
      return { lo, hi: Number.POSITIVE_INFINITY };
    case 'under':
    case 'at-most':
      return { lo: Number.NEGATIVE_INFINITY, hi };
  }
}
