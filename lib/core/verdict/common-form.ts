import type { ClaimValue } from '../claim/claim.ts';
import { lastYearOf } from '../figure/period-label.ts';
import { type Interval, toInterval } from '../quantity/interval.ts';
import { convert } from '../unit/convert.ts';
import type { Reason } from './finding.ts';
import { currencyConverted, equivalentForm, unitConverted, unitDiffers } from './reasons.ts';
import type { Statement } from './statement.ts';

/** Two values in one unit: the interval of each, and the middle of what is printed. */
export interface CommonForm {
  readonly ours: Interval;
  readonly theirs: Interval;
  readonly ourMiddle: number;
  readonly theirMiddle: number;
  /** Whether the middles are in the other claim's own unit. */
  readonly inTheirUnit: boolean;
  readonly reasons: readonly Reason[];
}

/** The common form, or the reason why there is none. */
export type CommonFormResult =
  | { readonly ok: true; readonly form: CommonForm }
  | { readonly ok: false; readonly reason: Reason };

const RATIO_UNITS: ReadonlySet<string> = new Set(['%', '‰', 'pp', 'x', '', '1']);
const CURRENCY = /^[A-Z]{3}$/;
const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1_440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};
const PER_SCALES: Readonly<Record<string, number>> = { K: 1e3, k: 1e3, M: 1e6, B: 1e9, G: 1e9 };

interface Scaled {
  readonly interval: Interval;
  readonly middle: number;
}

const middleOf = (value: ClaimValue): number => (value.lo + value.hi) / 2;

function scaled(value: ClaimValue, factor: number): Scaled | null {
  const interval = toInterval(value);
  if (!interval) return null;
  // Money, prices, counts and times are never below nothing, whatever an upper bound leaves open.
  const lo = middleOf(value) >= 0 ? Math.max(0, interval.lo * factor) : interval.lo * factor;
  return { interval: { lo, hi: interval.hi * factor }, middle: middleOf(value) * factor };
}

function formOf(
  sides: { ours: Scaled | null; theirs: Scaled | null; inTheirUnit: boolean },
  reasons: readonly Reason[],
): CommonFormResult {
  const { ours, theirs, inTheirUnit } = sides;
  if (!ours || !theirs) return { ok: false, reason: unitDiffers('?', '?') };
  return {
    ok: true,
    form: {
      ours: ours.interval,
      theirs: theirs.interval,
      ourMiddle: ours.middle,
      theirMiddle: theirs.middle,
      inTheirUnit,
      reasons,
    },
  };
}

/** "1M token" as an amount and a unit. */
function parsePer(per: string): { amount: number; unit: string } | null {
  const match = /^([\d.]+)([KkMBG]?) (.+)$/.exec(per);
  const unit = match?.[3];
  if (!match || !unit) return null;
  return { amount: Number(match[1]) * (PER_SCALES[match[2] ?? ''] ?? 1), unit };
}

/** The factor that brings a price of ours to the denominator of theirs; null when they do not meet. */
function perFactor(ours: string | undefined, theirs: string | undefined): number | null {
  if (ours === theirs) return 1;
  const [from, to] = [ours, theirs].map((per) => (per === undefined ? null : parsePer(per)));
  if (!from || !to || from.unit !== to.unit) return null;
  return to.amount / from.amount;
}

function moneyForm(ours: Statement, theirs: Statement): CommonFormResult {
  const [a, b] = [ours.value, theirs.value];
  const per = perFactor(a.per, b.per);
  if (per === null) return { ok: false, reason: unitDiffers(a.per ?? a.unit, b.per ?? b.unit) };
  const reasons: Reason[] = per === 1 ? [] : [unitConverted(a.per ?? '', b.per ?? '')];
  if (a.unit === b.unit) {
    return formOf({ ours: scaled(a, per), theirs: scaled(b, 1), inTheirUnit: true }, reasons);
  }
  const label = theirs.period ?? ours.period;
  const year = Number(label && lastYearOf(label));
  const pair = { amount: 1, from: a.unit, to: b.unit };
  const rate = convert(year ? { ...pair, year } : pair);
  if (!rate) return { ok: false, reason: unitDiffers(a.unit, b.unit) };
  reasons.push(currencyConverted({ from: a.unit, to: b.unit, ...rate }));
  const both = { ours: scaled(a, per * rate.amount), theirs: scaled(b, 1), inTheirUnit: true };
  return formOf(both, reasons);
}

const isChange = (statement: Statement): boolean =>
  statement.stated === 'change' || statement.stated === 'share-change';

const multiply = (n: number): number => n;

/** How a printed ratio becomes what it multiplies its base by. */
function toFactor(statement: Statement): (n: number) => number {
  const { value } = statement;
  const falls = value.change?.sign === -1 || value.lo < 0;
  const isBy = value.change?.role === 'by';
  const moved = (part: number): number => (falls ? 1 - part : 1 + part);
  switch (value.unit) {
    case '%':
      return isChange(statement) ? (n) => moved(n / 100) : (n) => n / 100;
    case 'x':
      // A fall to a fifth is 5倍 as printed; halved and 下降0.3倍 say what is lost.
      if (falls) return (n) => (n < 1 ? 1 - n : 1 / n);
      return isBy ? (n) => 1 + n : multiply;
    default:
      // "By a third" adds or takes a third; "to a third" is one.
      return isBy ? moved : multiply;
  }
}

/** What a ratio multiplies its base by: +200 % is 3, a fall of 95 % is 0.05, 五分之一 is 0.2. */
function factorOf(statement: Statement): Scaled | null {
  const { value } = statement;
  const interval = toInterval(value);
  if (!interval) return null;
  const convertToFactor = toFactor(statement);
  const map = (n: number): number => convertToFactor(Math.abs(n));
  const [one, other] = [map(interval.lo), map(interval.hi)];
  return {
    interval: { lo: Math.max(0, Math.min(one, other)), hi: Math.max(one, other) },
    middle: map(middleOf(value)),
  };
}

function ratioForm(ours: Statement, theirs: Statement): CommonFormResult {
  const [a, b] = [ours.value, theirs.value];
  const points = [a.unit, b.unit].filter((unit) => unit === 'pp').length;
  const sameSign = (a.change?.sign ?? 1) === (b.change?.sign ?? 1);
  if (points === 1) {
    const percent = a.unit === 'pp' ? theirs : ours;
    if (percent.stated === 'change' || percent.value.unit !== '%') {
      return { ok: false, reason: unitDiffers(a.unit, b.unit) };
    }
    const both = { ours: scaled(a, 1), theirs: scaled(b, 1), inTheirUnit: true };
    return formOf(both, [equivalentForm('points', a, b)]);
  }
  const bothLevels = !isChange(ours) && !isChange(theirs);
  const bothBy = (a.change?.role === 'by') === (b.change?.role === 'by');
  const alike = bothLevels || (sameSign && (a.unit !== 'x' || bothBy));
  if (a.unit === b.unit && alike) {
    return formOf({ ours: scaled(a, 1), theirs: scaled(b, 1), inTheirUnit: true }, []);
  }
  if (points > 0) return { ok: false, reason: unitDiffers(a.unit, b.unit) };
  const both = { ours: factorOf(ours), theirs: factorOf(theirs), inTheirUnit: false };
  return formOf(both, [equivalentForm('factor', a, b)]);
}

/**
 * Brings two statements of one metric to a common unit: currencies at the year's average rate,
 * prices to one denominator, changes, multiples and fractions to what they multiply their base by.
 */
export function toCommonForm(ours: Statement, theirs: Statement): CommonFormResult {
  const [a, b] = [ours.value, theirs.value];
  if (CURRENCY.test(a.unit) && CURRENCY.test(b.unit)) return moneyForm(ours, theirs);
  if (RATIO_UNITS.has(a.unit) && RATIO_UNITS.has(b.unit)) return ratioForm(ours, theirs);
  const [daysA, daysB] = [DAYS[a.unit], DAYS[b.unit]];
  if (daysA && daysB) {
    const reasons = a.unit === b.unit ? [] : [unitConverted(a.unit, b.unit)];
    const both = { ours: scaled(a, daysA / daysB), theirs: scaled(b, 1), inTheirUnit: true };
    return formOf(both, reasons);
  }
  const counts = !CURRENCY.test(a.unit) && !CURRENCY.test(b.unit) && !daysA && !daysB;
  const ratios = RATIO_UNITS.has(a.unit) && a.unit !== '' ? 1 : 0;
  const theirRatios = RATIO_UNITS.has(b.unit) && b.unit !== '' ? 1 : 0;
  // Counters (个, 款, 家) differ from writer to writer for the same thing.
  if (counts && ratios + theirRatios === 0) {
    return formOf({ ours: scaled(a, 1), theirs: scaled(b, 1), inTheirUnit: true }, []);
  }
  return { ok: false, reason: unitDiffers(a.unit, b.unit) };
}
