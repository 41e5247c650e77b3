import type { Localized } from '../text/localized.ts';

/** Arithmetic between figures of one document. */
export interface Check {
  readonly kind: 'growth' | 'multiple' | 'cagr' | 'share' | 'sum' | 'headline';
  /** The figure that states the result, as an index into the document's figures. */
  readonly figure: number;
  /** The figures that it is checked against. */
  readonly inputs: readonly number[];
  /** What the text prints, and what its other figures give; both in `unit`. */
  readonly printed: { readonly lo: number; readonly hi: number };
  readonly given: { readonly lo: number; readonly hi: number };
  readonly unit: string;
  readonly agrees: boolean;
  /**
   * The text prints no such result: the check only says what its figures come to, `printed` repeats
   * `given`, and `figure` is the one that the result follows from.
   */
  readonly implied?: true;
  /** The calculation, as a sentence. */
  readonly explanation: Localized;
}
