import { rectsOf } from '../highlight/range-rects.ts';
import type { Point } from '../highlight/safe-triangle.ts';
import { pieceAt, placeCard } from './place-card.ts';

/** A figure that is rendered anew, or scrolled back, within this time is not lost, in ms. */
const PATIENCE = 300;

export interface FollowedFigure {
  readonly ranges: () => readonly StaticRange[];
  /** Where the pointer met it; null when it was reached by other means. */
  readonly pointer: Point | null;
  /** It has gone out of sight. */
  readonly onLost: () => void;
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Keeps a card beside its figure until `signal` fires. Scrolling is only one of the things that
 * move a figure: text comes in above it, a part is unfolded by style, a picture loads, and nothing
 * tells of most of that. So it is looked at in each frame that is drawn while its card is open.
 *
 * @returns when the card has its first place.
 */
export const followFigure = async (
  card: HTMLElement,
  { ranges, pointer, onLost }: FollowedFigure,
  signal: AbortSignal,
): Promise<void> => {
  const piece = pieceAt(ranges(), pointer);
  const placeNow = (): string => {
    const boxes = rectsOf(ranges()).map(({ x, y, width, height }) => [x, y, width, height]);
    return [innerWidth, innerHeight, ...boxes].join();
  };
  let place = placeNow();
  // What cannot be seen when its card opens is not lost by that.
  let wasSeen = await placeCard(card, ranges(), piece);
  let lost: number | null = null;
  const follow = async (): Promise<void> => {
    for (let now = await nextFrame(); !signal.aborted; now = await nextFrame()) {
      const placed = placeNow();
      if (placed !== place) {
        place = placed;
        const isSeen = await placeCard(card, ranges(), piece);
        wasSeen ||= isSeen;
        lost = isSeen ? null : (lost ?? now);
      }
      if (!wasSeen || lost === null || now - lost < PATIENCE || signal.aborted) continue;
      wasSeen = false;
      onLost();
    }
  };
  void follow();
};
