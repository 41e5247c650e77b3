import type { Span } from '../span.ts';

/** A piece of text that speaks for a match, for the card to show. */
export interface Evidence {
  readonly term: string;
  /** Into the figure's sentence; absent when it stood in a heading or table header. */
  readonly span?: Span;
}

/** What a figure was recognised as. */
export type Candidate =
  /** It is this claim of the source that the page is a copy of. */
  | {
      readonly kind: 'claim';
      readonly figure: number;
      readonly claim: string;
      readonly metric: string;
    }
  /** It speaks of this metric; which claims it is held against is the verdict's business. */
  | {
      readonly kind: 'metric';
      readonly figure: number;
      readonly metric: string;
      readonly evidence: readonly Evidence[];
      /** 0–1: how near to the figure its terms stand. */
      readonly score: number;
    };
