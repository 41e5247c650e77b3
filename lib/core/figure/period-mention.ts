import type { PeriodLabel } from './figure.ts';

/** A period named in a text. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly label: PeriodLabel;
  /** It names no year itself: the mention before it gave one, or the document's date, or it is that date. */
  readonly borrowed?: 'text' | 'document' | 'now';
}
