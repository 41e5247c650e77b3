import type { Quantity, StatisticKind } from '../quantity/quantity.ts';
import type { Span } from '../span.ts';

/** A property read from the text, with the words that say so. */
export interface Evident<T> {
  readonly value: T;
  /** Where the text says it; absent when it was taken over from a heading, a table header or the document. */
  readonly evidence?: Span;
  /** The words themselves, for the card; of a table's header too. */
  readonly words?: string;
}

/**
 * A canonical period label: `2024`, `2025-H1`, `2025-Q1`, `2024-11`, `2024-11-30`, `FY2025`,
 * `FY2025-Q3`, or two of them joined by an arrow: `2022→2032`. See `parsePeriod`.
 */
export type PeriodLabel = string;

/** `world`, an ISO 3166 country code, `EU`, a city code like `CN-SHA`, or two joined by `/`: `CN/US`. */
export type PlaceCode = string;

/** Whether the figure reports what was or says what will be. */
export type Basis = 'measured' | 'forecast';

/** Whether a figure states a level, a change of a level, a share of something or a change of a share. */
export type Stated = 'level' | 'change' | 'share' | 'share-change';

/** Who is quoted: the name as printed and, where the table of organisations knows it, its code. */
export interface Quoted {
  readonly name: string;
  readonly code?: string;
}

/** Where a figure's quantity stands in its sentence. */
export const spanInSentence = ({ quantity, sentenceStart }: Figure): Span => ({
  start: quantity.start - sentenceStart,
  end: quantity.end - sentenceStart,
});

/** A quantity that states a statistic, with its context. Plain data: it crosses to the background. */
export interface Figure {
  readonly quantity: Quantity & { readonly kind: StatisticKind };
  /** `TextBlock.id` of the block it stands in; the quantity's span indexes into that block's text. */
  readonly block: number;
  readonly inHeading: boolean;
  /** The one sentence it stands in, raw, and where that sentence begins in the block's text. */
  readonly sentence: string;
  readonly sentenceStart: number;
  /** The nearest heading above, or the table header; absent when there is none. */
  readonly heading?: string;
  /** What stands right before the sentence, in its block or the one before, cut to a bounded length. */
  readonly before?: string;
  /** The title and the headings above, beside `heading`, outermost first; absent when there are none. */
  readonly outline?: string;
  readonly period?: Evident<PeriodLabel>;
  readonly place?: Evident<PlaceCode>;
  readonly basis: Evident<Basis>;
  readonly quoted?: Evident<Quoted>;
  readonly stated: Stated;
  /** Company, model, product or segment that the figure is about, as printed. */
  readonly subject?: Evident<string>;
  /**
   * Stretches of the sentence that name what other figures are of: of "A和B分别为1和2" the name of B,
   * for the first. Absent when there are none.
   */
  readonly ofOthers?: readonly Span[];
  /** Hashes of the n-grams around the quantity (see core/article/anchor.ts), for finding a claim's anchor again. */
  readonly context: readonly number[];
}
