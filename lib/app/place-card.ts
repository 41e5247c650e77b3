import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';
import { elementOf } from '../highlight/element-of.ts';
import { isWithin, rectsOf } from '../highlight/range-rects.ts';
import type { Point } from '../highlight/safe-triangle.ts';
import { aroundOf } from './around-of.ts';

/** Room between the line being read and the card, and between the card and the window, in CSS pixels. */
const GAP = 8;
const EDGE = 8;
/** A card is pressed flatter than this by a small window alone: figure and first verdict are to be seen. */
const LEAST_HEIGHT = 200;

/** A figure as it is on screen: its boxes, one or more a line, in text order. */
export interface FigureOnScreen {
  readonly rects: readonly DOMRect[];
  /** The box that the card stands beside. */
  readonly piece: number;
}

/** Which box of a figure the pointer is on; the first where it was reached without one. */
export const pieceAt = (ranges: readonly StaticRange[], pointer: Point | null): number =>
  Math.max(
    0,
    rectsOf(ranges).findIndex((rect) => pointer && isWithin([rect], pointer.x, pointer.y)),
  );

/** The box of one piece, as high as the lines right above and below it; not those of another column. */
const boxOf = ({ rects, piece }: FigureOnScreen): DOMRect | null => {
  const at = rects[Math.min(piece, rects.length - 1)];
  if (!at) return null;
  const near = rects.filter(
    ({ top, bottom }) => top < at.bottom + at.height && bottom > at.top - at.height,
  );
  const top = Math.min(...near.map((rect) => rect.top));
  const bottom = Math.max(...near.map((rect) => rect.bottom));
  return new DOMRect(at.left, top, at.width, bottom - top);
};

/** True for a figure that has been scrolled or moved out of a box that shows nothing outside of it. */
const isCutOff = (figure: DOMRect, element: Element): boolean => {
  for (let at: Element | null = element; at; at = aroundOf(at)) {
    // What these two cut off is cut off by the window.
    if (at instanceof HTMLBodyElement || at instanceof HTMLHtmlElement) return false;
    const { overflowX, overflowY, display } = getComputedStyle(at);
    if ((overflowX === 'visible' && overflowY === 'visible') || display === 'inline') continue;
    const { top, bottom, left, right } = Element.prototype.getBoundingClientRect.call(at);
    if (figure.bottom <= top || figure.top >= bottom) return true;
    if (figure.right <= left || figure.left >= right) return true;
  }
  return false;
};

/** The part of the window that is seen: less than all of it where the reader has zoomed in by touch. */
const seenWindow = (): DOMRect => {
  const { visualViewport: seen } = window;
  if (!seen) return new DOMRect(0, 0, innerWidth, innerHeight);
  return new DOMRect(seen.offsetLeft, seen.offsetTop, seen.width, seen.height);
};

const sizeOf = ({ offsetWidth: width, offsetHeight: height }: HTMLElement) => ({ width, height });

/**
 * A card and its figure, both as they stand in the window: where a page has its root and its body
 * moves no card in the top layer.
 */
const inWindow = (card: HTMLElement, box: DOMRect): Platform => ({
  getElementRects: async () => ({ reference: box, floating: { x: 0, y: 0, ...sizeOf(card) } }),
  getClippingRect: async () => seenWindow(),
  getDimensions: async () => sizeOf(card),
});

/**
 * Puts a card beside its figure: under the line, or above it where there is more room; inside the
 * window in any case.
 *
 * @returns false when the figure is nowhere on screen, or scrolled out of the box that it stands in.
 */
export const placeCard = async (
  card: HTMLElement,
  ranges: readonly StaticRange[],
  piece: number,
): Promise<boolean> => {
  const rects = rectsOf(ranges);
  const box = boxOf({ rects, piece });
  const element = ranges[0] && elementOf(ranges[0].startContainer);
  if (!box || !element) return false;
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth)
    return false;
  // Measured at its full size, which it has out of its host's flow, then held to the room that it gets.
  card.style.removeProperty('--duishu-room');
  card.style.setProperty('position', 'fixed');
  const { x, y, placement } = await computePosition(null, card, {
    strategy: 'fixed',
    platform: inWindow(card, box),
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          const least = Math.min(LEAST_HEIGHT, innerHeight - 2 * EDGE);
          card.style.setProperty('--duishu-room', `${Math.max(availableHeight, least)}px`);
        },
      }),
      // In a window too low for the least height on either side, the line gives way to the card.
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  card.style.setProperty('left', `${x}px`);
  // A card above its line grows away from it.
  const isAbove = placement.startsWith('top');
  const below = innerHeight - y - card.offsetHeight;
  card.style.setProperty('top', isAbove ? 'auto' : `${y}px`);
  card.style.setProperty('bottom', isAbove ? `${below}px` : 'auto');
  return !isCutOff(box, element);
};
