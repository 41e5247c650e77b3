import { elementOf } from '../highlight/element-of.ts';
import { rectsOf } from '../highlight/range-rects.ts';

/**
 * Brings ranges into view, in the middle of the window where they are out of it. A frame may be out
 * of view itself, and what is around it is scrolled as well.
 *
 * @returns false when they are no longer in the page, or hidden.
 */
export const revealRanges = (ranges: readonly StaticRange[]): boolean => {
  const [rect] = rectsOf(ranges);
  const element = ranges[0] && elementOf(ranges[0].startContainer);
  if (!rect || !element) return false;
  const inView = isInView(rect);
  if (inView && parent === window) return true;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Called on the prototype: a form's fields may be named like its methods.
  Element.prototype.scrollIntoView.call(element, {
    block: inView ? 'nearest' : 'center',
    behavior: still ? 'instant' : 'auto',
  });
  // A long paragraph may be in the middle of the window and its figure not.
  const [after] = rectsOf(ranges);
  if (after && !isInView(after)) scrollBy({ top: after.top - innerHeight / 2 });
  return true;
};

const isInView = ({ top, bottom, left, right }: DOMRect): boolean =>
  top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
