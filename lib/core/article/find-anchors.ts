import type { Quantity } from '../quantity/quantity.ts';
import type { Anchor } from './anchor.ts';
import { quantityKey, unitsMeet, valueOfKey } from './quantity-key.ts';

/** A claim's anchor found at a figure; both are indices into what was given. */
export interface FoundAnchor {
  readonly claim: number;
  readonly figure: number;
  /** Share of the anchor's context found around the figure, 0–1. */
  readonly overlap: number;
}

/** Context that has to be there for a figure to be the claim: edits of two or three words on each side leave more. */
const LEAST_OVERLAP = 0.25;
/** Context for a second place of a claim that has already been found, such as a pull quote. */
const REPEATED_OVERLAP = 0.6;

type Anchored = { readonly anchor?: Anchor };
type Placed = {
  readonly quantity: Pick<Quantity, 'lo' | 'hi' | 'unit' | 'per'>;
  readonly context: readonly number[];
};

function overlapOf(anchor: readonly number[], context: ReadonlySet<number>): number {
  // A figure that stands alone in its block has nothing around it to be told by.
  if (anchor.length === 0) return context.size === 0 ? LEAST_OVERLAP : 0;
  return anchor.filter((hash) => context.has(hash)).length / anchor.length;
}

/** Every claim at every figure of the same quantity with enough of its context, the surest first. */
function possiblePlaces(claims: readonly Anchored[], figures: readonly Placed[]): FoundAnchor[] {
  const byValue = new Map<string, number[]>();
  claims.forEach(({ anchor }, index) => {
    if (!anchor) return;
    const value = valueOfKey(anchor.quantity);
    byValue.set(value, [...(byValue.get(value) ?? []), index]);
  });
  const anchorOf = (claim: number) => claims[claim]?.anchor;
  const places = figures.flatMap(({ quantity, context }, figure) => {
    const key = quantityKey(quantity);
    const candidates = (byValue.get(valueOfKey(key)) ?? []).filter((claim) =>
      unitsMeet(anchorOf(claim)?.quantity ?? '', key),
    );
    const around = new Set(candidates.length > 0 ? context : []);
    return candidates.map((claim) => ({
      claim,
      figure,
      overlap: overlapOf(anchorOf(claim)?.context ?? [], around),
    }));
  });
  const rank = (place: FoundAnchor) => anchorOf(place.claim)?.order ?? 0;
  return places
    .filter((place) => place.overlap >= LEAST_OVERLAP)
    .sort((a, b) => b.overlap - a.overlap || rank(a) - rank(b) || a.figure - b.figure);
}

/**
 * Finds the claims of one source among the figures of a page that holds it.
 *
 * @param claims - Of one source; those without an anchor are passed over.
 * @param figures - In the page's order.
 * @returns In the figures' order, at most one claim a figure. A claim is found twice only where
 *   the page repeats it with most of its context; `[]` when none is found.
 */
export function findAnchors(
  claims: readonly Anchored[],
  figures: readonly Placed[],
): readonly FoundAnchor[] {
  const places = possiblePlaces(claims, figures);
  const claimed = new Set<number>();
  const placed = new Map<number, FoundAnchor>();
  for (const place of places) {
    if (claimed.has(place.claim) || placed.has(place.figure)) continue;
    claimed.add(place.claim);
    placed.set(place.figure, place);
  }
  for (const place of places) {
    if (place.overlap >= REPEATED_OVERLAP && !placed.has(place.figure)) {
      placed.set(place.figure, place);
    }
  }
  return [...placed.values()].sort((a, b) => a.figure - b.figure);
}
