import { describe, expect, it } from 'vitest';
import { toInterval } from '../../../lib/core/quantity/interval.ts';
import type { Bound } from '../../../lib/core/quantity/quantity.ts';

const of = (bound: Bound, lo: number | null = 100, hi: number | null = lo) =>
  toInterval({ lo, hi, bound, precision: 0.5 });

describe('toInterval', () => {
  it.each([
    ['exact', 99.5, 100.5],
    ['about', 95, 105],
    ['near-below', 90, 100],
    ['over', 100, Number.POSITIVE_INFINITY],
    ['at-least', 100, Number.POSITIVE_INFINITY],
    ['under', Number.NEGATIVE_INFINITY, 100],
    ['at-most', Number.NEGATIVE_INFINITY, 100],
  ] as const)('widens a value that is %s', (bound, lo, hi) => {
    expect(of(bound)).toEqual({ lo, hi });
  });

  it('keeps both ends of a printed range', () => {
    expect(of('exact', 20, 30)).toEqual({ lo: 19.5, hi: 30.5 });
  });

  it('is null for what is too vague for a value', () => {
    expect(of('exact', null, null)).toBeNull();
  });
});
