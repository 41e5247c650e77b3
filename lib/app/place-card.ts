import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { rectsOf } from '../highlight/range-rects.ts';

/** Room between the line being read and the card, and between the card and the window, in CSS pixels. */
const GAP = 8;
const EDGE = 8;
/** A card is never pressed flatter than this: figure and first verdict are to be seen. */
const LEAST_HEIGHT = 200;

const hull = (rects: readonly DOMRect[]): DOMRect => {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
};

/**
 * Puts a card beside its figure: under the line, or above it where there is more room.
 *
 * @returns false when the figure is nowhere on screen.
 */
export const placeCard = async (
  card: HTMLElement,
  ranges: readonly StaticRange[],
): Promise<boolean> => {
  const rects = rectsOf(ranges);
  if (rects.length === 0) return false;
  const box = hull(rects);
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth)
    return false;
  // Out of the flow before it is measured: in a host without any width it would seem to have none.
  card.style.setProperty('position', 'fixed');
  // Measured at its full height, then held to the room on the side that it gets.
  card.style.removeProperty('--duishu-room');
  const { x, y } = await computePosition(
    { getBoundingClientRect: () => box, getClientRects: () => rects },
    card,
    {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            card.style.setProperty('--duishu-room', `${Math.max(availableHeight, LEAST_HEIGHT)}px`),
        }),
        shift({ padding: EDGE }),
      ],
    },
  );
  card.style.setProperty('left', `${x}px`);
  card.style.setProperty('top', `${y}px`);
  return true;
};
