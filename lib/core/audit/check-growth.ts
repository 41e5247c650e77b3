import { spanInSentence } from '../figure/figure.ts';
import { matchingForm } from '../figure/passage.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Localized } from '../text/localized.ts';
import {
  type AuditedFigure,
  addsToBase,
  COMPOUND,
  meets,
  quotient,
  sameSentence,
  sameUnit,
} from './audited-figure.ts';
import { changeEndpoints, type Endpoints, isRatio } from './change-endpoints.ts';
import type { Check } from './check.ts';
import { explain, shown, shownRate } from './explain.ts';
import { goesOn } from './goes-on.ts';

const YEARLY = /同比|year on year|year-on-year|yoy/;
/** How far before a change its word may stand. */
const WORD_GAP = 16;

/** Levels of one metric in two years that follow each other, for a change right behind the later one. */
function endpointsOfMetric(change: AuditedFigure, all: readonly AuditedFigure[]): Endpoints | null {
  const to = all.find(({ index }) => index === change.index - 1);
  if (!to || to.metric === null || to.figure.stated !== 'level' || !sameSentence(to, change))
    return null;
  if (to.figure.period?.value.length !== 4 || to.year === null || !goesOn(change)) return null;
  const year = to.year;
  const from = all.find(
    (other) =>
      other.metric === to.metric &&
      other.figure.stated === 'level' &&
      other.figure.period?.value.length === 4 &&
      other.year === year - 1 &&
      sameUnit(other, to) &&
      other.figure.place?.value === to.figure.place?.value &&
      other.figure.quoted?.value.name === to.figure.quoted?.value.name,
  );
  return from ? { from, to } : null;
}

/** How a change is measured, and what the endpoints give measured so. */
interface Measure {
  readonly kind: 'growth' | 'multiple';
  readonly unit: '%' | 'x' | 'pp';
  readonly what: Localized;
  readonly of: (from: number, to: number) => number;
}

function measureOf(change: AuditedFigure): Measure {
  const { kind, change: role } = change.figure.quantity;
  const falls = role?.sign === -1;
  const fall = { zh: '降幅', en: 'a fall' };
  const rise = { zh: '增幅', en: 'a rise' };
  if (kind === 'percentage-point') {
    const of = (from: number, to: number): number => (falls ? from - to : to - from);
    return { kind: 'growth', unit: 'pp', what: falls ? fall : rise, of };
  }
  if (kind !== 'multiple') {
    const scale = kind === 'fraction' ? 1 : 100;
    const of = (from: number, to: number): number => (to / from - 1) * (falls ? -scale : scale);
    return { kind: 'growth', unit: '%', what: falls ? fall : rise, of };
  }
  // "下降 N 倍" divides; "增长 N 倍" adds N times the base, where "是…的 N 倍" multiplies it.
  if (falls) return { kind: 'multiple', unit: 'x', what: fall, of: (from, to) => from / to };
  if (addsToBase(change))
    return { kind: 'multiple', unit: 'x', what: rise, of: (from, to) => to / from - 1 };
  const what = { zh: '倍数', en: 'a multiple' };
  return { kind: 'multiple', unit: 'x', what, of: (from, to) => to / from };
}

/** What the endpoints give, at the corners of their intervals: every measure is monotonic in both. */
function givenBy({ from, to }: Endpoints, measure: Measure): Interval {
  const corners = [from.interval.lo, from.interval.hi].flatMap((a) =>
    [to.interval.lo, to.interval.hi].map((b) => measure.of(a, b)),
  );
  return { lo: Math.min(...corners), hi: Math.max(...corners) };
}

function shownAs(value: number, unit: Measure['unit']): Localized {
  const times = String(Number(value.toPrecision(3)));
  switch (unit) {
    case '%':
      return shownRate(value);
    case 'pp':
      return { zh: `${times} 个百分点`, en: `${times} points` };
    case 'x':
      return { zh: `${times} 倍`, en: `${times}×` };
  }
}

/** A change per year, or one against the year before between years that are further apart, is another thing. */
function isOfThesePoints(change: AuditedFigure, { from, to }: Endpoints): boolean {
  const { start } = spanInSentence(change.figure);
  const before = change.figure.sentence.slice(Math.max(0, start - WORD_GAP), start);
  const words = matchingForm(before);
  if (COMPOUND.test(words)) return false;
  const years = from.year === null || to.year === null ? 1 : to.year - from.year;
  return !YEARLY.test(words) || years === 1 || years === 0;
}

function checkChange(change: AuditedFigure, all: readonly AuditedFigure[]): Check | null {
  const endpoints = changeEndpoints(change, all) ?? endpointsOfMetric(change, all);
  if (!endpoints || !isOfThesePoints(change, endpoints)) return null;
  const { from, to } = endpoints;
  const points = change.figure.quantity.kind === 'percentage-point';
  // A change of a percentage is given in points or in per cent of it: only points are checked.
  if ((from.value.unit === '%') !== points || from.middle === 0) return null;
  const measure = measureOf(change);
  const given = givenBy(endpoints, measure);
  if (!Number.isFinite(quotient(to.interval, from.interval).hi)) return null;
  const agrees = meets(change.interval, given);
  const [a, b] = [shown(from), shown(to)];
  return {
    kind: measure.kind,
    figure: change.index,
    inputs: [from.index, to.index],
    printed: change.interval,
    given,
    unit: measure.unit,
    agrees,
    explanation: explain({
      inputs: { zh: `${a.zh}到${b.zh}`, en: `${a.en} to ${b.en}` },
      what: measure.what,
      result: shownAs(measure.of(from.middle, to.middle), measure.unit),
      printed: shown(change),
      agrees,
    }),
  };
}

/** Growth, falls and multiples against both endpoints. */
export function checkGrowth(all: readonly AuditedFigure[]): Check[] {
  return all.filter(isRatio).flatMap((change) => checkChange(change, all) ?? []);
}
