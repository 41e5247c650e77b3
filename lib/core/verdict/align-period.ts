import type { PeriodLabel } from '../figure/figure.ts';
import { type Period, type PeriodInterval, parsePeriod } from '../figure/parse-period.ts';

/** How two periods stand to each other. */
export type Alignment = 'same' | 'within' | 'differs';

const sameInterval = (a: PeriodInterval, b: PeriodInterval): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  (a.granularity === 'fiscal') === (b.granularity === 'fiscal');

const contains = (a: PeriodInterval, b: PeriodInterval): boolean =>
  a.from <= b.from && b.to <= a.to && a.granularity !== 'fiscal' && b.granularity !== 'fiscal';

const overlap = (a: PeriodInterval, b: PeriodInterval): boolean => contains(a, b) || contains(b, a);

/** The interval that a period speaks of, and for a change the one it starts from. */
const ends = (period: Period): { from: PeriodInterval | null; to: PeriodInterval } =>
  period.kind === 'arrow' ? period : { from: null, to: period };

const isArrow = (period: ReturnType<typeof ends>): period is Change => period.from !== null;

const year = (interval: PeriodInterval): number => Math.floor(interval.from / 10_000);

/** A change "in 2024" runs from the year before. */
const isYearOnYear = (from: PeriodInterval, to: PeriodInterval): boolean =>
  year(to) - year(from) === 1 && from.granularity === to.granularity;

/** How many months apart two dates of a state may be and still speak of one time. */
const NEAR_MONTHS = 1;

const monthOf = (date: number): number =>
  Math.floor(date / 10_000) * 12 + (Math.floor(date / 100) % 100);

/** "By November" and "on 31 December" are readings of one state, a month apart. */
function areNear(a: PeriodInterval, b: PeriodInterval): boolean {
  const areDates = [a, b].every(
    ({ granularity }) => granularity === 'month' || granularity === 'day',
  );
  return areDates && Math.abs(monthOf(a.to) - monthOf(b.to)) <= NEAR_MONTHS;
}

/** Whether a period is all that is told of a change: the year that a long one starts from, or the month that a short one ends in. */
const isEndOf = (single: PeriodInterval, from: PeriodInterval, to: PeriodInterval): boolean =>
  year(to) - year(from) > 1
    ? sameInterval(single, from)
    : year(to) === year(from) && (sameInterval(single, to) || sameInterval(single, from));

/** Whether a day, month or year meets a stretch of days or months, as an offer's is. */
const isInStretch = (single: PeriodInterval, from: PeriodInterval, to: PeriodInterval): boolean =>
  single.granularity !== 'fiscal' &&
  [from, to].every(({ granularity }) => granularity === 'day' || granularity === 'month') &&
  single.from <= to.to &&
  from.from <= single.to;

interface Change {
  readonly from: PeriodInterval;
  readonly to: PeriodInterval;
}

function alignTwo(a: Change, b: Change, pointInTime: boolean): Alignment {
  if (sameInterval(a.from, b.from) && sameInterval(a.to, b.to)) return 'same';
  const inside = overlap(a.to, b.to) && overlap(a.from, b.from);
  return inside && (pointInTime || year(a.to) - year(a.from) > 1) ? 'within' : 'differs';
}

/** A change aligned with a single period that it may end in. */
function alignWithOne(
  { from, to }: Change,
  single: PeriodInterval,
  pointInTime: boolean,
): Alignment {
  if (isYearOnYear(from, to) && sameInterval(to, single)) return 'same';
  const isWithin = isEndOf(single, from, to) || (pointInTime && isInStretch(single, from, to));
  return isWithin ? 'within' : 'differs';
}

/** Whether one of two periods has a start and the other only the end of it: "by October 2024" beside 2022-11→2024-10. */
export function leavesStartOpen(labels: readonly [PeriodLabel, PeriodLabel]): boolean {
  const [one, other] = labels.map((label) => parsePeriod(label));
  if (!one || !other || (one.kind === 'arrow') === (other.kind === 'arrow')) return false;
  return overlap(ends(one).to, ends(other).to);
}

/** Whether one of two periods is a long change, and the other only the year that it starts from. */
export function leavesEndOpen(labels: readonly [PeriodLabel, PeriodLabel]): boolean {
  const [one, other] = labels.map((label) => parsePeriod(label));
  if (!one || !other || (one.kind === 'arrow') === (other.kind === 'arrow')) return false;
  const [arrow, single] =
    one.kind === 'arrow' ? [ends(one), ends(other)] : [ends(other), ends(one)];
  return arrow.from !== null && isEndOf(single.to, arrow.from, arrow.to);
}

/** Whether a date is a later one of the same year than another. */
export function isLaterInYear(label: PeriodLabel, than: PeriodLabel): boolean {
  const [one, other] = [label, than].map((period) => parsePeriod(period));
  if (!one || !other) return false;
  const [a, b] = [ends(one).to, ends(other).to];
  return year(a) === year(b) && a.from >= b.from;
}

/**
 * Aligns two periods.
 *
 * @param pointInTime - Whether the values are states (a price, a share, a number of models), which
 *   a year may give for one of its days; sums over a period (sales, investment) must cover the same.
 * @returns `same`; `within` when one lies in the other and the values are states; else `differs`.
 *   A label that is not canonical differs from all but itself.
 */
export function alignPeriods(
  labels: readonly [PeriodLabel, PeriodLabel],
  pointInTime: boolean,
): Alignment {
  if (labels[0] === labels[1]) return 'same';
  const [one, other] = labels.map(parsePeriod);
  if (!one || !other) return 'differs';
  const a = ends(one);
  const b = ends(other);
  if (isArrow(a)) {
    return isArrow(b) ? alignTwo(a, b, pointInTime) : alignWithOne(a, b.to, pointInTime);
  }
  if (isArrow(b)) return alignWithOne(b, a.to, pointInTime);
  if (sameInterval(a.to, b.to)) return 'same';
  return (overlap(a.to, b.to) || areNear(a.to, b.to)) && pointInTime ? 'within' : 'differs';
}
