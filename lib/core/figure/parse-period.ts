import type { PeriodLabel } from './figure.ts';

/** How long a period is; a fiscal one may begin in any month. */
export type Granularity = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'fiscal';

/** Days from `from` to `to`, both included, written as yyyymmdd numbers; a month ends on its 31st. */
export interface PeriodInterval {
  readonly from: number;
  readonly to: number;
  readonly granularity: Granularity;
}

/** One interval, or a change from one to another. */
export type Period =
  | ({ readonly kind: 'interval' } & PeriodInterval)
  | { readonly kind: 'arrow'; readonly from: PeriodInterval; readonly to: PeriodInterval };

const LABEL = /^(FY)?(\d{4})(?:-(?:H([12])|Q([1-4])|(\d\d)(?:-(\d\d))?))?$/;

const months = (options: {
  year: number;
  first: number;
  last: number;
  granularity: Granularity;
}): PeriodInterval => ({
  from: options.year * 10_000 + options.first * 100 + 1,
  to: options.year * 10_000 + options.last * 100 + 31,
  granularity: options.granularity,
});

function parseInterval(label: string): PeriodInterval | null {
  const match = LABEL.exec(label);
  if (!match) return null;
  const year = Number(match[2]);
  const [half, quarter, month, day] = [match[3], match[4], match[5], match[6]].map(Number);
  const fiscal = match[1] !== undefined;
  if (half) {
    return months({
      year,
      first: half * 6 - 5,
      last: half * 6,
      granularity: fiscal ? 'fiscal' : 'half',
    });
  }
  if (quarter) {
    const granularity = fiscal ? 'fiscal' : 'quarter';
    return months({ year, first: quarter * 3 - 2, last: quarter * 3, granularity });
  }
  if (month) {
    if (month > 12) return null;
    if (!day) return months({ year, first: month, last: month, granularity: 'month' });
    const date = year * 10_000 + month * 100 + day;
    return day > 31 ? null : { from: date, to: date, granularity: 'day' };
  }
  return months({ year, first: 1, last: 12, granularity: fiscal ? 'fiscal' : 'year' });
}

/**
 * Reads a canonical period label, as in `Figure.period` and `Claim.period`.
 *
 * A fiscal year is laid on the calendar year of its number, because no label says when it begins;
 * its granularity keeps it from being taken for the calendar year.
 *
 * @returns null for a label that is not canonical.
 */
export function parsePeriod(label: PeriodLabel): Period | null {
  const [from, to, ...more] = label.split('→');
  if (from === undefined || more.length > 0) return null;
  const first = parseInterval(from);
  if (!first) return null;
  if (to === undefined) return { kind: 'interval', ...first };
  const last = parseInterval(to);
  return last && { kind: 'arrow', from: first, to: last };
}

/** The year a period ends in. */
export const endYear = (period: Period): number =>
  Math.floor((period.kind === 'arrow' ? period.to.to : period.to) / 10_000);
