import { elementOf } from '../highlight/element-of.ts';
import { rectsOf } from '../highlight/range-rects.ts';
import { aroundOf } from './around-of.ts';

/**
 * Brings ranges into view, in the middle of every box that they are scrolled out of and of the
 * window. A frame may be out of view itself, and what is around it is scrolled as well. At once,
 * since whatever opens beside them is to find them there.
 *
 * @returns false when they are no longer in the page, or hidden.
 */
export const revealRanges = (ranges: readonly StaticRange[]): boolean => {
  const element = ranges[0] && elementOf(ranges[0].startContainer);
  if (!element || !rectsOf(ranges)[0]) return false;
  // What it is called on does not scroll unless it is a box that does; on the prototype, since a
  // form's fields may be named like its methods.
  const { scrollBy, scrollIntoView, getBoundingClientRect } = Element.prototype;
  for (let box: Element | null = element; box; box = aroundOf(box))
    Reflect.apply(scrollBy, box, [wayInto(ranges, getBoundingClientRect.call(box))]);
  if (parent !== window) scrollIntoView.call(element, { block: 'nearest', behavior: 'instant' });
  window.scrollBy(wayInto(ranges, new DOMRect(0, 0, innerWidth, innerHeight)));
  return true;
};

/** How far to scroll a box so that ranges outside of it are in its middle; nowhere when they are inside. */
const wayInto = (ranges: readonly StaticRange[], box: DOMRect): ScrollToOptions => {
  const [rect = box] = rectsOf(ranges);
  return {
    top: way(rect.top, rect.bottom, box.top, box.bottom),
    left: way(rect.left, rect.right, box.left, box.right),
    behavior: 'instant',
  };
};

const way = (from: number, to: number, low: number, high: number): number =>
  from < low || to > high ? (from + to - low - high) / 2 : 0;
