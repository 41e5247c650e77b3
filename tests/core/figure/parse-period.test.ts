import { describe, expect, it } from 'vitest';
import { endYear, parsePeriod } from '../../../lib/core/figure/parse-period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2024', 20240101, 20241231, 'year'],
    ['2024-H2', 20240701, 20241231, 'half'],
    ['2024-Q1', 20240101, 20240331, 'quarter'],
    ['2024-11', 20241101, 20241131, 'month'],
    ['2024-11-30', 20241130, 20241130, 'day'],
    ['FY2025', 20250101, 20251231, 'fiscal'],
    ['FY2025-Q3', 20250701, 20250931, 'fiscal'],
  ])('reads %s', (label, from, to, granularity) => {
    expect(parsePeriod(label)).toEqual({ kind: 'interval', from, to, granularity });
  });

  it('reads two labels joined by an arrow as a change', () => {
    const period = parsePeriod('2022→2032-Q1');
    expect(period).toMatchObject({ kind: 'arrow', from: { from: 20220101 }, to: { to: 20320331 } });
    expect(period && endYear(period)).toBe(2032);
  });

  it.each(['last year', '2024-13', '24', '2024-Q5', '2022→2023→2024', ''])(
    'knows no period in "%s"',
    (label) => {
      expect(parsePeriod(label)).toBeNull();
    },
  );
});
