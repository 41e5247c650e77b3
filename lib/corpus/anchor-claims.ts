import type { Anchor } from '../core/article/anchor.ts';
import { contextHashes } from '../core/article/context-hashes.ts';
import { quantityKey } from '../core/article/quantity-key.ts';
import type { Quantity } from '../core/quantity/quantity.ts';
import type { Span } from '../core/span.ts';
import { claimValue } from './claim-value.ts';
import type { TextClaim } from './curated-schema.ts';
import { locateClaim } from './locate-claim.ts';
import { type PlacedBlock, toBlockSpan } from './placed-block.ts';
import type { CorpusProblem } from './problem.ts';
import type { SourceText } from './read-source-text.ts';

/** A curated claim with its place in its text. */
export interface LocatedClaim {
  readonly claim: TextClaim;
  /** Into the file's text. */
  readonly span: Span;
  readonly placed: PlacedBlock;
  /** The same characters in the block's text. */
  readonly blockSpan: Span;
}

/** Finds the claims in their text, in text order. */
export function locateClaims(
  source: SourceText,
  claims: readonly TextClaim[],
): { readonly located: readonly LocatedClaim[]; readonly problems: readonly CorpusProblem[] } {
  const located: LocatedClaim[] = [];
  const problems: CorpusProblem[] = [];
  for (const claim of claims) {
    const fail = (reason: string) =>
      problems.push({
        file: source.file,
        where: `line ${claim.line}`,
        reason: `claim ${claim.id}: ${reason}`,
      });
    const span = locateClaim(source.text, claim);
    if (!span.ok) {
      fail(span.error);
      continue;
    }
    const taken = located.find((other) => other.span.start === span.value.start);
    if (taken) fail(`stands where claim ${taken.claim.id} stands`);
    const place = source.blocks.flatMap((placed) => {
      const blockSpan = toBlockSpan(placed, span.value);
      return blockSpan ? [{ placed, blockSpan }] : [];
    })[0];
    if (place) located.push({ claim, span: span.value, ...place });
    else fail(`"${claim.figure}" is not in the text that a reader sees`);
  }
  return { located: located.sort((a, b) => a.span.start - b.span.start), problems };
}

/** What a reader of quantities has to read at a claim's figure: its value, but for what it lists as read otherwise. */
export function readValue(
  claim: TextClaim,
): Pick<Quantity, 'lo' | 'hi' | 'unit' | 'bound' | 'precision' | 'per'> {
  const { per, ...value } = claimValue(claim);
  const { reads } = claim;
  return {
    ...value,
    ...(reads?.unit !== undefined && { unit: reads.unit }),
    ...(reads?.bound !== undefined && { bound: reads.bound }),
    ...(per !== undefined && reads?.per !== null && { per }),
  };
}

/** The anchor of a located claim; `order` is its rank among the source's claims in text order. */
export function anchorOf({ claim, placed, blockSpan }: LocatedClaim, order: number): Anchor {
  return {
    quantity: quantityKey(readValue(claim)),
    context: contextHashes(placed.block.text, blockSpan),
    order,
  };
}
