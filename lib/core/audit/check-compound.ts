import { spanInSentence } from '../figure/figure.ts';
import { matchingForm } from '../figure/passage.ts';
import type { Interval } from '../quantity/interval.ts';
import {
  type AuditedFigure,
  COMPOUND,
  isSum,
  mapEnds,
  meets,
  quotient,
  sameSentence,
  sameUnit,
} from './audited-figure.ts';
import type { Check } from './check.ts';
import { explain, shown, shownRate } from './explain.ts';
import { goesOn } from './goes-on.ts';

/** How far before a rate its word may stand. */
const WORD_GAP = 30;
/** A rate over fewer years is plain growth. */
const LEAST_YEARS = 2;

function isCompound({ figure }: AuditedFigure): boolean {
  if (figure.quantity.kind !== 'percent' || figure.stated !== 'change') return false;
  const { start, end } = spanInSentence(figure);
  const around = figure.sentence.slice(Math.max(0, start - WORD_GAP), end + WORD_GAP);
  return COMPOUND.test(matchingForm(around));
}

interface Endpoints {
  readonly first: AuditedFigure;
  readonly last: AuditedFigure;
  readonly years: number;
}

function rateOf({ first, last, years }: Endpoints): { given: Interval; middle: number } {
  const yearly = (ratio: number): number => (ratio ** (1 / years) - 1) * 100;
  return {
    given: mapEnds(quotient(last.interval, first.interval), yearly),
    middle: yearly(last.middle / first.middle),
  };
}

/** The two levels of a sentence, or of one metric, that a span of years lies between. */
function endpointsFor(rate: AuditedFigure, all: readonly AuditedFigure[]): Endpoints | null {
  const near = all.filter((other) => isSum(other) && sameSentence(other, rate));
  for (const last of near.toReversed()) {
    const first = near.findLast(
      (other) => sameUnit(other, last) && (other.year ?? 9999) < (last.year ?? 0),
    );
    if (!first || first.year === null || last.year === null) continue;
    if (rate.span && (rate.span.from !== first.year || rate.span.to !== last.year)) continue;
    return { first, last, years: last.year - first.year };
  }
  return null;
}

function describe({ first, last, years }: Endpoints): { zh: string; en: string } {
  const [a, b] = [shown(first), shown(last)];
  return { zh: `${a.zh}到${b.zh}，${years} 年`, en: `${a.en} to ${b.en} in ${years} years` };
}

const WHAT = { zh: '年均复合增速', en: 'a compound rate' };

function checkPrinted(rate: AuditedFigure, all: readonly AuditedFigure[]): Check | null {
  const endpoints = endpointsFor(rate, all);
  if (!endpoints || endpoints.years < LEAST_YEARS) return null;
  const { given, middle } = rateOf(endpoints);
  const agrees = meets(rate.interval, given);
  const { first, last } = endpoints;
  return {
    kind: 'cagr',
    figure: rate.index,
    inputs: [first.index, last.index],
    printed: rate.interval,
    given,
    unit: '%',
    agrees,
    explanation: explain({
      inputs: describe(endpoints),
      what: WHAT,
      result: shownRate(middle),
      printed: shown(rate),
      agrees,
    }),
  };
}

/** The level that a later one of the same sentence goes on from: "157 亿元，预计 2027 年达到 1130 亿元". */
function startOf(last: AuditedFigure, all: readonly AuditedFigure[]): AuditedFigure | null {
  const first = all.findLast(
    (other) =>
      other.index < last.index &&
      sameSentence(other, last) &&
      isSum(other) &&
      sameUnit(other, last),
  );
  if (!first || first.year === null || last.year === null) return null;
  const sameThing = first.metric !== null && first.metric === last.metric;
  return last.year - first.year >= LEAST_YEARS && (sameThing || goesOn(last)) ? first : null;
}

function checkImplied(last: AuditedFigure, all: readonly AuditedFigure[]): Check | null {
  if (last.figure.basis.value !== 'forecast' || !isSum(last)) return null;
  const first = startOf(last, all);
  if (!first) return null;
  const endpoints = { first, last, years: (last.year ?? 0) - (first.year ?? 0) };
  const { given, middle } = rateOf(endpoints);
  if (!(given.lo > 0)) return null;
  const open = !Number.isFinite(given.hi);
  const rate = shownRate(open ? given.lo : middle);
  return {
    kind: 'cagr',
    figure: last.index,
    inputs: [first.index],
    printed: given,
    given,
    unit: '%',
    agrees: true,
    implied: true,
    explanation: explain({
      inputs: describe(endpoints),
      what: WHAT,
      result: open ? { zh: `至少 ${rate.zh}`, en: `at least ${rate.en}` } : rate,
      printed: null,
      agrees: true,
    }),
  };
}

/** Compound rates against their endpoints and span; where none is printed, what a forecast implies. */
export function checkCompound(all: readonly AuditedFigure[]): Check[] {
  const printed = all.filter(isCompound).flatMap((rate) => checkPrinted(rate, all) ?? []);
  const covered = new Set(printed.flatMap(({ inputs }) => inputs));
  const implied = all.filter(({ index }) => !covered.has(index));
  return [...printed, ...implied.flatMap((last) => checkImplied(last, all) ?? [])];
}
