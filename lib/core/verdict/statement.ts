import type { Claim, ClaimValue, Metric } from '../claim/claim.ts';
import { isOwnSubject } from '../claim/companies-of.ts';
import type { Basis, Figure, PeriodLabel, PlaceCode, Stated } from '../figure/figure.ts';
import type { ChangeRole } from '../quantity/quantity.ts';
import type { Localized } from '../text/localized.ts';

/**
 * A value with what the text says of its change: 增长 5 倍 is `by` with sign 1 (six times the base),
 * "five times 2023" has none, a fall of 95 % is `by` with sign -1.
 */
export interface StatedValue extends ClaimValue {
  readonly change?: ChangeRole;
}

/** What a figure or a claim states, in the form in which two of them are held against each other. */
export interface Statement {
  readonly metric: string;
  readonly value: StatedValue;
  readonly stated: Stated;
  readonly period?: PeriodLabel;
  readonly place?: PlaceCode;
  readonly basis: Basis;
  readonly subject?: Localized;
  /** Who is quoted. */
  readonly quoted?: Localized & { readonly code?: string };
  /** Who publishes the document that states it, where the dataset knows. */
  readonly publisher?: Localized & { readonly code?: string };
  /** Whether the publisher's document is the report itself, rather than one that quotes reports. */
  readonly isOrigin?: boolean;
}

/** A claim as a statement, with its source's publisher; a change is a rise unless its metric falls. */
export function statementOfClaim(
  claim: Claim,
  source: { readonly publisher: Statement['publisher']; readonly kind: string } | null,
  metric: Metric,
): Statement {
  const { value, stated, period, place, basis, subject, quoted } = claim;
  const change: ChangeRole = { role: 'by', sign: metric.falls ? -1 : 1 };
  return {
    metric: claim.metric,
    value: stated === 'change' ? { ...value, change } : value,
    stated,
    basis,
    ...(period === undefined ? {} : { period }),
    ...(place === undefined ? {} : { place }),
    ...(subject && !isOwnSubject(metric, subject) ? { subject } : {}),
    ...(quoted === undefined ? {} : { quoted }),
    ...(source?.publisher ? { publisher: source.publisher } : {}),
    isOrigin: source !== null && source.kind !== 'news' && source.kind !== 'answer',
  };
}

/**
 * A figure of a page as a statement of a metric. A figure whose text names no place has the metric's own.
 *
 * @returns null for a quantity too vague to have a value, or a bare number.
 */
export function statementOfFigure(figure: Figure, metric: Metric): Statement | null {
  const { lo, hi, unit, per, bound, precision, change } = figure.quantity;
  if (lo === null || hi === null) return null;
  const place = figure.place?.value ?? metric.terms.place;
  // "A 280-fold reduction" says by its metric that it falls.
  const isFall = metric.falls && (unit === '%' || unit === 'x') && change?.role !== 'to';
  const told: ChangeRole | undefined = isFall ? { role: 'by', sign: -1 } : change;
  const name = figure.subject?.value;
  const subject = name === undefined ? null : { zh: name, en: name };
  const quoted = figure.quoted?.value;
  return {
    metric: metric.id,
    value: {
      lo,
      hi,
      unit: unit ?? '',
      bound,
      precision,
      ...(per === undefined ? {} : { per }),
      ...(told === undefined ? {} : { change: told }),
    },
    stated: isFall ? 'change' : figure.stated,
    basis: figure.basis.value,
    ...(figure.period ? { period: figure.period.value } : {}),
    ...(place === undefined ? {} : { place }),
    ...(subject && !isOwnSubject(metric, subject) ? { subject } : {}),
    ...(quoted
      ? {
          quoted: {
            zh: quoted.name,
            en: quoted.name,
            ...(quoted.code ? { code: quoted.code } : {}),
          },
        }
      : {}),
  };
}
