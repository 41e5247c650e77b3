import type { ClaimValue } from '../claim/claim.ts';
import { type Figure, spanInSentence } from '../figure/figure.ts';
import { yearOf } from '../figure/period-label.ts';
import { type Interval, toInterval } from '../quantity/interval.ts';

/** A figure with what arithmetic needs of it. */
export interface AuditedFigure {
  /** Its index in the document. */
  readonly index: number;
  readonly figure: Figure;
  readonly value: ClaimValue;
  readonly interval: Interval;
  /** Middle of what is printed. */
  readonly middle: number;
  /** The year that its period ends in; null when it has none. */
  readonly year: number | null;
  /** The years of a period that is a change; null for a single one. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** The metric it was recognised as. */
  readonly metric: string | null;
}

const yearIn = (label: string | undefined): number | null => {
  const year = Number(label && yearOf(label));
  return year || null;
};

/**
 * Prepares the figures of a document for the audit.
 *
 * @param metrics - Parallel to the figures; null where none was recognised.
 * @returns In document order; figures without a value are left out.
 */
export function auditedFigures(
  figures: readonly Figure[],
  metrics: readonly (string | null)[],
): AuditedFigure[] {
  return figures.flatMap((figure, index): AuditedFigure[] => {
    const { lo, hi, unit, bound, precision, per, change } = figure.quantity;
    const interval = toInterval(figure.quantity);
    if (!interval || lo === null || hi === null || figure.quantity.vague) return [];
    const [first, last] = (figure.period?.value ?? '').split('→');
    const [from, to] = [yearIn(first), yearIn(last)];
    const value = {
      lo,
      hi,
      unit: unit ?? '',
      bound,
      precision,
      ...(per === undefined ? {} : { per }),
      ...(change === undefined ? {} : { change }),
    };
    return [
      {
        index,
        figure,
        value,
        interval: { lo: Math.max(0, interval.lo), hi: interval.hi },
        middle: (lo + hi) / 2,
        year: to ?? from,
        span: from !== null && to !== null ? { from, to } : null,
        metric: metrics[index] ?? null,
      },
    ];
  });
}

/** Whether a figure is a sum of money or a number of things: what has parts, and what compounds. */
export const isSum = ({ figure }: AuditedFigure): boolean =>
  figure.stated === 'level' &&
  (figure.quantity.kind === 'money' || figure.quantity.kind === 'count');

/**
 * Whether a figure says how many times its base is added to it: "增长 5 倍" is six times the base,
 * where "five times" and "fivefold" are five.
 */
export const addsToBase = ({ figure: { quantity } }: AuditedFigure): boolean =>
  quantity.kind === 'multiple' &&
  quantity.change?.role === 'by' &&
  quantity.change.sign !== -1 &&
  quantity.text.includes('倍');

/** Words of a rate over several years. */
export const COMPOUND = /复合|年均|每年|cagr|compound|annual|a year on average/;

/** Whether two figures stand in one sentence. */
export const sameSentence = (a: AuditedFigure, b: AuditedFigure): boolean =>
  a.figure.block === b.figure.block && a.figure.sentenceStart === b.figure.sentenceStart;

/** Whether two figures count in the same unit, so that one can be divided by the other. */
export const sameUnit = (a: AuditedFigure, b: AuditedFigure): boolean =>
  a.figure.quantity.kind === b.figure.quantity.kind &&
  a.value.unit === b.value.unit &&
  a.value.per === b.value.per;

/** What stands between two figures of one block; '' when they are of different sentences. */
export function textBetween(a: AuditedFigure, b: AuditedFigure): string {
  if (!sameSentence(a, b)) return '';
  return a.figure.sentence.slice(spanInSentence(a.figure).end, spanInSentence(b.figure).start);
}

/** Divides intervals of positive numbers. */
export const quotient = (a: Interval, b: Interval): Interval => ({
  lo: b.hi === 0 ? Number.POSITIVE_INFINITY : a.lo / b.hi,
  hi: b.lo === 0 ? Number.POSITIVE_INFINITY : a.hi / b.lo,
});

/** Applies a rising function to both ends. */
export const mapEnds = ({ lo, hi }: Interval, rising: (value: number) => number): Interval => ({
  lo: rising(lo),
  hi: rising(hi),
});

/** Whether two intervals have a value in common, give or take floating-point dust. */
export function meets(a: Interval, b: Interval): boolean {
  const ends = [a.lo, b.lo].map(Math.abs).filter(Number.isFinite);
  const dust = 1e-9 * Math.max(0, ...ends);
  return a.lo <= b.hi + dust && b.lo <= a.hi + dust;
}
