import { contextHashes } from '../core/article/context-hashes.ts';
import { findAnchors } from '../core/article/find-anchors.ts';
import { isStatistic, type Quantity } from '../core/quantity/quantity.ts';
import { readQuantities } from '../core/quantity/read-quantities.ts';
import { anchorOf, type LocatedClaim, readValue } from './anchor-claims.ts';
import { claimValue } from './claim-value.ts';
import type { PlacedBlock } from './placed-block.ts';
import type { CorpusProblem } from './problem.ts';
import type { SourceText } from './read-source-text.ts';

/** A statistic that the core reads in a source, with the context that anchors are told by. */
interface ReadFigure {
  readonly placed: PlacedBlock;
  readonly quantity: Quantity;
  readonly context: readonly number[];
}

function readFigures(source: SourceText): ReadFigure[] {
  return source.blocks.flatMap((placed) =>
    readQuantities(placed.block.text)
      .filter(isStatistic)
      .map((quantity) => ({
        placed,
        quantity,
        context: contextHashes(placed.block.text, quantity),
      })),
  );
}

const standsAt = (figure: ReadFigure, { placed, blockSpan }: LocatedClaim) =>
  figure.placed === placed &&
  figure.quantity.start === blockSpan.start &&
  figure.quantity.end === blockSpan.end;

/**
 * What the core reads at a claim's figure, held against the claim's value; where the claim lists
 * that a reader may see it otherwise, either will do.
 */
function readingFaults(located: LocatedClaim, figures: readonly ReadFigure[]): string[] {
  const figure = figures.find((each) => standsAt(each, located));
  if (!figure) return ['no statistic is read on exactly these characters'];
  const { quantity } = figure;
  const stated: Partial<Quantity> = claimValue(located.claim);
  const listed: Partial<Quantity> = readValue(located.claim);
  return (['lo', 'hi', 'unit', 'per', 'bound', 'precision'] as const)
    .filter((field) => quantity[field] !== stated[field] && quantity[field] !== listed[field])
    .map(
      (field) =>
        `${field} is ${listed[field] ?? 'absent'} here, but is read as ${quantity[field] ?? 'absent'}`,
    );
}

/** Whether the anchors, as the pack holds them, lead back to exactly the figures they came from. */
function anchorFaults(
  located: readonly LocatedClaim[],
  figures: readonly ReadFigure[],
): { readonly place: LocatedClaim; readonly reason: string }[] {
  const anchors = located.map((place, order) => ({ anchor: anchorOf(place, order) }));
  const found = findAnchors(anchors, figures);
  return located.flatMap((place, index) => {
    const places = found.filter((each) => each.claim === index);
    const [first] = places;
    if (!first) return [{ place, reason: 'its anchor is not found again' }];
    if (places.length > 1) return [{ place, reason: `its anchor is found ${places.length} times` }];
    const figure = figures[first.figure];
    if (figure && standsAt(figure, place)) return [];
    return [{ place, reason: `its anchor leads to "${figure?.quantity.text}" elsewhere` }];
  });
}

/** Checks each located claim of a text: that it is read as it says, and that its anchor finds it again. */
export function checkClaims(source: SourceText, located: readonly LocatedClaim[]): CorpusProblem[] {
  const figures = readFigures(source);
  const faults = [
    ...located.flatMap((place) =>
      readingFaults(place, figures).map((reason) => ({ place, reason })),
    ),
    ...anchorFaults(located, figures),
  ];
  return faults.map(({ place: { claim }, reason }) => ({
    file: source.file,
    where: `line ${claim.line}`,
    reason: `claim ${claim.id} ("${claim.figure}"): ${reason}`,
  }));
}
