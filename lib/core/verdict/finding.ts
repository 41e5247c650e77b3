import type { Localized } from '../text/localized.ts';

/** How two claims stand to each other once their scopes are aligned. */
export type Verdict = 'agree' | 'close' | 'conflict' | 'not-comparable';

/**
 * One step of the chain that led to a verdict: its kind, its data, and the sentence that a reader
 * is shown, in both languages.
 */
export interface Reason extends Localized {
  readonly kind: ReasonKind;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a step of the chain says; its sentence says it in words. */
export type ReasonKind =
  | 'same-metric'
  | 'neighbouring-metric' // definitions differ: not comparable
  | 'narrower-metric'
  | 'subject-differs'
  | 'period-differs'
  | 'period-unknown'
  | 'place-differs'
  | 'basis-differs'
  | 'unit-differs'
  | 'level-against-change'
  | 'equivalent-form' // +200 % is threefold, a fall of 95 % is a twentieth
  | 'unit-converted' // per thousand to per million tokens
  | 'currency-converted'
  | 'bound'
  | 'rounding'
  | 'intervals-meet'
  | 'gap'
  | 'same-origin' // both quote the same report
  | 'attribution-differs'
  | 'note';

/** A figure or claim held against one claim of another source. Never "wrong". */
export interface Finding {
  readonly claim: string;
  readonly source: string;
  readonly verdict: Verdict;
  /** This figure's middle divided by the other claim's, in a common unit; absent when units do not meet. */
  readonly ratio?: number;
  /** This figure's middle less the other claim's, in the other claim's unit. */
  readonly difference?: number;
  readonly reasons: readonly Reason[];
}
