import type { Anchor } from '../article/anchor.ts';
import type { Sketch } from '../article/sketch.ts';
import type { Basis, PeriodLabel, PlaceCode, Stated } from '../figure/figure.ts';
import type { Bound } from '../quantity/quantity.ts';
import type { Localized } from '../text/localized.ts';

/** What kind of number a metric gives. */
export type Dimension = 'money' | 'share' | 'change' | 'multiple' | 'count' | 'rate' | 'duration';

/** What a claim says the value is; fields as in Quantity. */
export interface ClaimValue {
  readonly lo: number;
  readonly hi: number;
  readonly unit: string;
  readonly per?: string;
  readonly bound: Bound;
  readonly precision: number;
}

/** A source's statement: this metric, in this scope, has this value. */
export interface Claim {
  readonly id: string;
  readonly source: string;
  readonly metric: string;
  readonly value: ClaimValue;
  readonly stated: Stated;
  readonly period?: PeriodLabel;
  readonly place?: PlaceCode;
  readonly basis: Basis;
  /** Which end of a change it is, where the source gives both: "from 8 % to 1.7 %". */
  readonly end?: 'from' | 'to';
  /** Company, model or segment, where the metric alone does not say it. */
  readonly subject?: Localized;
  /** Who the source says the figure comes from. `code` as in the table of organisations. */
  readonly quoted?: Localized & { readonly code?: string };
  /** Our own one line, in both languages. */
  readonly statement: Localized;
  /** Absent for claims whose source is not a text that we hold (a report's fact). */
  readonly anchor?: Anchor;
  /** For a fact of a report: where it can be looked up, and how sure we are. */
  readonly evidence?: { readonly urls: readonly string[]; readonly confidence: 'high' | 'medium' };
  /** When the fact was looked up, as YYYY-MM-DD. */
  readonly retrieved?: string;
}

/** What is measured. Claims are compared under one metric, or between neighbouring ones. */
export interface Metric {
  readonly id: string;
  /** e.g. `market-size`; metrics of one family are neighbours. */
  readonly family: string;
  readonly label: Localized;
  readonly definition: Localized;
  readonly dimension: Dimension;
  /** What the text has to say for a figure to be of this metric. */
  readonly terms: MetricTerms;
  /** For a change that is a fall by definition, so that its values are what is lost. */
  readonly falls?: true;
  readonly narrowerThan?: string;
  /** Metrics that a reader takes for this one, so that the card sets them side by side. */
  readonly comparable?: readonly string[];
}

/**
 * Terms of a metric, in simplified Chinese or lower-case English. A figure is of the metric when
 * every group of `all` has a term in its context, and no term of `none` stands there.
 */
export interface MetricTerms {
  readonly all: readonly (readonly string[])[];
  /**
   * Words of the field that the metric is of, where `all` does not name it: one of them stands in
   * what is said around a figure, or the document is about the field.
   */
  readonly topic?: readonly string[];
  readonly none?: readonly string[];
  /** For a count: the counters or nouns that its figures have, as `Quantity.unit`, with "#" for a bare number; absent when any will do. */
  readonly counters?: readonly string[];
  /** Place the metric is bound to; absent when its claims name their own. */
  readonly place?: PlaceCode;
}

/** A document that makes claims. */
export interface Source {
  readonly id: string;
  readonly title: Localized;
  readonly publisher: Localized & { readonly code?: string };
  readonly kind: 'answer' | 'news' | 'report' | 'price-list' | 'filing' | 'statement';
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published?: string;
  readonly retrieved: string;
  readonly licence: string;
  readonly urls: readonly string[];
  /** Absent for a source whose text we do not hold. */
  readonly fingerprint?: Sketch;
}

/** What a person who read both sources would say of some of their claims. */
export interface Note {
  readonly claims: readonly string[];
  readonly text: Localized;
}

/** Sources, metrics and claims in one versioned file: data only, never code. */
export interface Pack {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly license: string;
  readonly sources: readonly Source[];
  readonly metrics: readonly Metric[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
}
