import type { PeriodLabel } from './figure.ts';

/** A period named in a text. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly label: PeriodLabel;
  /** It names no year itself: the mention before it gave one, or the document's date, or it is that date. */
  readonly borrowed?: 'text' | 'document' | 'now';
  /** By how many years it is counted from the one that is meant, where no mention before it gave that. */
  readonly shift?: number;
}
