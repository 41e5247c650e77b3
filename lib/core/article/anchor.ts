/**
 * How a claim's figure is found again in a copy of its source: the quantity in canonical form plus
 * hashes of the n-grams around it, in normalised text. No word of the source can be read from it.
 */
export interface Anchor {
  /** Canonical form of the quantity, e.g. `CNY 15700000000`; see `quantityKey`. */
  readonly quantity: string;
  /** Hashes of the n-grams before and after it, sorted, distinct. */
  readonly context: readonly number[];
  /** 0-based rank among the source's figures in text order: breaks ties between equal anchors. */
  readonly order: number;
}
