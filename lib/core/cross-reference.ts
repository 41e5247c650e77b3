import type { Check } from './audit/check.ts';
import type { Claim } from './claim/claim.ts';
import type { Evidence } from './match/candidate.ts';
import type { Localized } from './text/localized.ts';
import type { Finding } from './verdict/finding.ts';

/** A finding with what a reader is shown of the claim that the figure was held against. */
export interface ShownFinding extends Finding {
  readonly theirs: Claim;
  readonly metric: { readonly id: string; readonly label: Localized };
  readonly sourceTitle: Localized;
}

/** What the dataset says of one figure. */
export interface FigureAnswer {
  /** The metric it was recognised as; absent when none was. */
  readonly metric?: {
    readonly id: string;
    readonly label: Localized;
    readonly definition: Localized;
    readonly evidence: readonly Evidence[];
  };
  /** The claim it is, on a page that is a copy of a source. */
  readonly claim?: Claim;
  /** Best first: the same metric before its neighbours. */
  readonly findings: readonly ShownFinding[];
  /** Titles of the sources of the same pack that say nothing on this metric. */
  readonly silent: readonly Localized[];
  readonly notes: readonly Localized[];
}

/** What the background answers to one page's figures. */
export interface CrossReference {
  /** The source that the page is a copy of; `containment` is the share of its fingerprint found, 0–1. */
  readonly source: {
    readonly id: string;
    readonly title: Localized;
    readonly containment: number;
  } | null;
  /** Parallel to the figures that were sent. */
  readonly answers: readonly FigureAnswer[];
  readonly checks: readonly Check[];
}
