import type { Dimension } from '../claim/claim.ts';
import type { PlaceCode } from '../figure/figure.ts';
import { lastYearOf } from '../figure/period-label.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Localized } from '../text/localized.ts';
import { alignPeriods, isLaterInYear, leavesEndOpen, leavesStartOpen } from './align-period.ts';
import { type CommonForm, toCommonForm } from './common-form.ts';
import type { Finding, Reason, Verdict } from './finding.ts';
import * as reasons from './reasons.ts';
import { sameSubject } from './same-subject.ts';
import type { Statement } from './statement.ts';

/** A gap under this share of the other value is close: the design's 10 %. */
export const CLOSE_GAP = 0.1;

/** What of the two metrics matters to the verdict. */
export interface MetricRelation {
  readonly kind: 'same' | 'ours-narrower' | 'theirs-narrower' | 'neighbour';
  readonly ours: Localized;
  readonly theirs: Localized;
  readonly dimension: Dimension;
}

/** Dimensions whose values are states at a time, not sums over one. */
const POINT_IN_TIME: ReadonlySet<Dimension> = new Set(['share', 'count', 'rate', 'duration']);

function metricReason({ kind, ours, theirs }: MetricRelation): Reason {
  switch (kind) {
    case 'same':
      return reasons.sameMetric(ours);
    case 'ours-narrower':
      return reasons.narrowerMetric(ours, theirs);
    case 'theirs-narrower':
      return reasons.narrowerMetric(theirs, ours);
    case 'neighbour':
      return reasons.neighbouringMetric(ours, theirs);
  }
}

const isChange = ({ stated }: Statement): boolean =>
  stated === 'change' || stated === 'share-change';

/** "Five times 2023's" is a level of its base and a change at once. */
const isMultiple = ({ value }: Statement): boolean => value.unit === 'x' || value.unit === '';

/** A level never meets a change, unless both are printed as what the base is multiplied by. */
function stateDifferentThings(ours: Statement, theirs: Statement): boolean {
  if (isChange(ours) === isChange(theirs)) return false;
  // A multiple of the base is a change in other words: 是上年的 2.7 倍.
  if (isMultiple(isChange(ours) ? theirs : ours)) return false;
  // 降至二十分之一 is a fall of 95 %: an end of a change, in another unit.
  const isEnd = ours.value.change?.role === 'to' || theirs.value.change?.role === 'to';
  return !isEnd || ours.value.unit === theirs.value.unit;
}

/** Whether one of two falls is told with its start and its end, and the other with its end alone. */
const isFallSince = (ours: Statement, theirs: Statement): boolean =>
  [ours, theirs].every(({ value }) => value.change?.sign === -1) &&
  leavesStartOpen([ours.period ?? '', theirs.period ?? '']);

/** So many years before its document was published, an undated value may still have been the same. */
const MOST_YEARS_BEFORE = 2;

/** What keeps a value of long ago from one that gives no date, and so is of its document's time. */
function longBefore(ours: Statement, theirs: Statement): Reason[] {
  const [dated, undated] = ours.period ? [ours, theirs] : [theirs, ours];
  if (!dated.period || undated.period || !undated.said) return [];
  const years = Number(undated.said.slice(0, 4)) - Number(lastYearOf(dated.period));
  return years > MOST_YEARS_BEFORE ? [reasons.periodLongBefore(dated.period, undated.said)] : [];
}

function periodObstacle(ours: Statement, theirs: Statement, relation: MetricRelation): Reason[] {
  if (!ours.period || !theirs.period) {
    const cross = ours.end && theirs.end && ours.end !== theirs.end;
    return cross ? [reasons.endsDiffer(ours.end === 'from')] : longBefore(ours, theirs);
  }
  if (isFallSince(ours, theirs)) return [];
  const pointInTime = POINT_IN_TIME.has(relation.dimension);
  return alignPeriods([ours.period, theirs.period], pointInTime) === 'differs'
    ? [reasons.periodDiffers(ours.period, theirs.period)]
    : [];
}

/** A ratio between two countries is a figure of both. */
export const placesMeet = (one: PlaceCode, other: PlaceCode): boolean =>
  one === other ||
  (one.includes('/') && one.split('/').includes(other)) ||
  (other.includes('/') && other.split('/').includes(one));

/** Of one company or model on either side, but not of the same; one of a model is none of all. */
function isOfAnother(ours: Statement, theirs: Statement): boolean {
  if (ours.subject && theirs.subject) return !sameSubject(ours.subject, theirs.subject);
  return ours.subject !== undefined || theirs.subject !== undefined;
}

/** Whether a figure may as well be a forecast, for it says nothing of its time, or only where a change starts. */
const isBasisOpen = (ours: Statement, theirs: Statement): boolean =>
  ours.basis === 'measured' &&
  (!ours.period || (theirs.period !== undefined && leavesEndOpen([ours.period, theirs.period])));

/** What of the scopes keeps the two from being compared, in the order a reader wants it. */
function obstacles(ours: Statement, theirs: Statement, relation: MetricRelation): Reason[] {
  const found: Reason[] = [];
  if (isOfAnother(ours, theirs)) {
    found.push(reasons.subjectDiffers(ours.subject ?? null, theirs.subject ?? null));
  }
  if (ours.place && theirs.place && !placesMeet(ours.place, theirs.place)) {
    found.push(reasons.placeDiffers(ours.place, theirs.place));
  }
  found.push(...periodObstacle(ours, theirs, relation));
  if (ours.basis !== theirs.basis && !isBasisOpen(ours, theirs))
    found.push(reasons.basisDiffers(ours.basis));
  if (stateDifferentThings(ours, theirs)) {
    found.push(reasons.levelAgainstChange(isChange(ours) ? 'change' : 'level'));
  }
  return found;
}

/** The distance between the nearest ends of two intervals, as a share of theirs; 0 when they meet. */
function gapOf(ours: Interval, theirs: Interval): number {
  // Floating-point dust must not part intervals that touch.
  const dust = 1e-9 * Math.max(...[ours.lo, theirs.lo].map(Math.abs).filter(Number.isFinite), 0);
  if (ours.lo <= theirs.hi + dust && theirs.lo <= ours.hi + dust) return 0;
  const [near, far] = ours.lo > theirs.hi ? [ours.lo, theirs.hi] : [ours.hi, theirs.lo];
  return far === 0 ? Number.POSITIVE_INFINITY : Math.abs(near - far) / Math.abs(far);
}

function verdictOn(
  form: CommonForm,
  ours: Statement,
  theirs: Statement,
): { verdict: Verdict; reasons: Reason[] } {
  const found: Reason[] = [];
  if (ours.value.bound !== 'exact' || theirs.value.bound !== 'exact') {
    found.push(reasons.boundUsed(ours.value, theirs.value));
  }
  const gap = gapOf(form.ours, form.theirs);
  if (gap > 0) {
    found.push(reasons.gapBetween(gap));
    return { verdict: gap < CLOSE_GAP ? 'close' : 'conflict', reasons: found };
  }
  const isPoint = ({ lo, hi, bound }: Statement['value']): boolean =>
    bound === 'exact' && lo === hi;
  const exact = isPoint(ours.value) && isPoint(theirs.value);
  const differ = form.ourMiddle !== form.theirMiddle;
  const plain = form.inTheirUnit && form.reasons.length === 0;
  found.push(exact && differ && plain ? reasons.rounding : reasons.intervalsMeet(ratioOf(form)));
  return { verdict: 'agree', reasons: found };
}

const ratioOf = (form: CommonForm): number | null =>
  form.theirMiddle === 0 ? null : form.ourMiddle / form.theirMiddle;

/** Who stands behind the two figures: the same origin is no second opinion, another is a finding of its own. */
function originReasons(ours: Statement, theirs: Statement, verdict: Verdict): Reason[] {
  const mine = ours.isOrigin ? ours.publisher : ours.quoted;
  const other = theirs.isOrigin ? theirs.publisher : theirs.quoted;
  if (!mine?.code || !other?.code) return [];
  const meets = verdict === 'agree' || verdict === 'close';
  if (mine.code === other.code) return [reasons.sameOrigin(other, meets)];
  return meets && (ours.isOrigin !== true || theirs.isOrigin !== true)
    ? [reasons.attributionDiffers(mine, other)]
    : [];
}

/**
 * Whether two values that differ may do so because their times do: ours has no date where theirs
 * has one, or an undated one is only the start of a change. The price of a model stands until it is
 * changed, and what its training cost for ever, so that their dates do not matter; a claim without a date is one that its source holds of today.
 */
function mayBeOfAnotherTime(
  ours: Statement,
  theirs: Statement,
  { dimension }: MetricRelation,
): boolean {
  const isListPrice = (dimension === 'rate' || dimension === 'money') && ours.subject !== undefined;
  // Shares move slowly: a share of papers that is off by half is so in any recent year.
  const isSlow = dimension === 'share' && !ours.end && !theirs.end;
  const isUndated = ours.period === undefined && theirs.period !== undefined;
  const start = [ours, theirs].some(({ period, end }) => period === undefined && end === 'from');
  const isOpen = isFallSince(ours, theirs);
  return start || isOpen || (isUndated && !isListPrice && !isSlow);
}

/** Whether a list price is still the one that was set earlier in the year: it stands until it is changed. */
function isStandingPrice(
  form: CommonForm,
  ours: Statement,
  theirs: Statement,
  { dimension }: MetricRelation,
): boolean {
  if (dimension !== 'rate' || !ours.subject || !ours.period || !theirs.period) return false;
  const isSet = isLaterInYear(ours.period, theirs.period);
  return isSet && gapOf(form.ours, form.theirs) === 0;
}

/**
 * Holds one statement against another: scopes first, then values as intervals.
 *
 * @returns The verdict with its chain of reasons. `ratio` is given whenever the units meet, also
 *   for what is not comparable; `difference` only in the other's own unit.
 */
export function judge(
  ours: Statement,
  theirs: Statement,
  relation: MetricRelation,
): Pick<Finding, 'verdict' | 'ratio' | 'difference' | 'reasons'> {
  const chain: Reason[] = [metricReason(relation)];
  const common = toCommonForm(ours, theirs);
  const stands = common.ok && isStandingPrice(common.form, ours, theirs, relation);
  const hindrances = obstacles(ours, theirs, relation).filter(
    ({ kind }) => !(stands && kind === 'period-differs'),
  );
  chain.push(...hindrances);
  if (!common.ok) {
    return { verdict: 'not-comparable', reasons: [...chain, common.reason] };
  }
  const { form } = common;
  const ratio = ratioOf(form);
  const gap = {
    ...(ratio === null ? {} : { ratio }),
    ...(form.inTheirUnit ? { difference: form.ourMiddle - form.theirMiddle } : {}),
  };
  chain.push(...form.reasons);
  if (relation.kind !== 'same' || hindrances.length > 0) {
    return { verdict: 'not-comparable', ...gap, reasons: chain };
  }
  if (!ours.period || !theirs.period) {
    chain.push(reasons.periodUnknown(ours.period ?? theirs.period ?? null));
  }
  const outcome = verdictOn(form, ours, theirs);
  if (outcome.verdict === 'conflict' && mayBeOfAnotherTime(ours, theirs, relation)) {
    return { verdict: 'not-comparable', ...gap, reasons: chain };
  }
  chain.push(...outcome.reasons, ...originReasons(ours, theirs, outcome.verdict));
  return { verdict: outcome.verdict, ...gap, reasons: chain };
}
