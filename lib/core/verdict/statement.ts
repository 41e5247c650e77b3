import type { Claim, ClaimValue } from '../claim/claim.ts';
import type { Basis, Figure, PeriodLabel, PlaceCode, Stated } from '../figure/figure.ts';
import type { Localized } from '../text/localized.ts';

/** What a figure or a claim states, in the form in which two of them are held against each other. */
export interface Statement {
  readonly metric: string;
  readonly value: ClaimValue;
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

/** A claim as a statement, with its source's publisher. */
export function statementOfClaim(
  claim: Claim,
  source: { readonly publisher: Statement['publisher']; readonly kind: string } | null,
): Statement {
  const { metric, value, stated, period, place, basis, subject, quoted } = claim;
  return {
    metric,
    value,
    stated,
    basis,
    ...(period === undefined ? {} : { period }),
    ...(place === undefined ? {} : { place }),
    ...(subject === undefined ? {} : { subject }),
    ...(quoted === undefined ? {} : { quoted }),
    ...(source?.publisher ? { publisher: source.publisher } : {}),
    isOrigin: source !== null && source.kind !== 'news' && source.kind !== 'answer',
  };
}

/**
 * A figure of a page as a statement of a metric.
 *
 * @param place - The metric's own place, for a figure whose text names none.
 * @returns null for a quantity too vague to have a value, or a bare number.
 */
export function statementOfFigure(
  figure: Figure,
  metric: { readonly id: string; readonly place?: PlaceCode },
): Statement | null {
  const { lo, hi, unit, per, bound, precision, change } = figure.quantity;
  if (lo === null || hi === null) return null;
  const place = figure.place?.value ?? metric.place;
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
      ...(change === undefined ? {} : { change }),
    },
    stated: figure.stated,
    basis: figure.basis.value,
    ...(figure.period ? { period: figure.period.value } : {}),
    ...(place === undefined ? {} : { place }),
    ...(figure.subject ? { subject: { zh: figure.subject.value, en: figure.subject.value } } : {}),
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
