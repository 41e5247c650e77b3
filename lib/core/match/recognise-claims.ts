import { findAnchors } from '../article/find-anchors.ts';
import type { Sketch } from '../article/sketch.ts';
import type { ClaimIndex, RecognisedSource } from '../claim/claim-index.ts';
import type { Figure } from '../figure/figure.ts';
import type { Candidate } from './candidate.ts';

/** A page's sources, and the claims that its figures are. */
export interface RecognisedClaims {
  /** The fullest first; `[]` when the page is no copy. */
  readonly sources: readonly RecognisedSource[];
  /** By figure. */
  readonly candidates: ReadonlyMap<number, Candidate & { readonly kind: 'claim' }>;
}

/** Finds the claims of a page that is a copy of a source, or holds a good part of one. */
export function recogniseClaims(
  { figures, sketch }: { readonly figures: readonly Figure[]; readonly sketch: Sketch },
  index: ClaimIndex,
): RecognisedClaims {
  const sources = index.recognise(sketch);
  const candidates = new Map<number, Candidate & { readonly kind: 'claim' }>();
  for (const { source } of sources) {
    const claims = index.claimsOfSource(source.id);
    for (const found of findAnchors(claims, figures)) {
      const claim = claims[found.claim];
      if (!claim || candidates.has(found.figure)) continue;
      const { id, metric } = claim;
      candidates.set(found.figure, { kind: 'claim', figure: found.figure, claim: id, metric });
    }
  }
  return { sources, candidates };
}
