import { isWithin, rectsOf } from './range-rects.ts';

/** A marked figure as the pointer meets it. */
export interface Target {
  readonly id: number;
  readonly ranges: readonly StaticRange[];
}

export interface HitTest {
  /** Targets whose text stands, in part, in a text node, or in the lines of an element. */
  readonly targetsAt: (node: Node) => readonly Target[];
  readonly shadowRoots: () => readonly ShadowRoot[];
}

/** Beyond so many figures in one element, its boxes are not asked for one by one. */
const MOST_ASKED = 200;

/**
 * The marked figure under a point of the viewport; null when there is none.
 *
 * By caret and not by `highlightsFromPoint`, which takes 85 ms a call with 10,000 marks.
 */
export const figureAtPoint = (
  { x, y }: { readonly x: number; readonly y: number },
  { targetsAt, shadowRoots }: HitTest,
): Target | null => {
  // Called on the prototype: an image in the page may be named like a method of the document.
  const { caretPositionFromPoint, elementsFromPoint } = Document.prototype;
  const caret = caretPositionFromPoint.call(document, x, y, { shadowRoots: [...shadowRoots()] });
  const isUnder = (target: Target): boolean => isWithin(rectsOf(target.ranges), x, y);
  if (caret) {
    const target = targetsAt(caret.offsetNode).find(isUnder);
    if (target) return target;
  }
  // Text that cannot be selected, or lies under a link that is stretched over it, has no caret.
  const above: Element[] = [];
  for (const element of elementsFromPoint.call(document, x, y)) {
    const targets = targetsAt(element);
    const target = targets.length > MOST_ASKED ? null : targets.find(isUnder);
    if (target) return above.some((one) => isCover(one, element)) ? null : target;
    above.push(element);
  }
  return null;
};

/** Less opaque than this, what is over a figure lets it be read. */
const COVERING = 0.5;

/** What is painted whatever its background is. */
const PICTURES = 'img,video,canvas,iframe,embed,object';

/** True for an element that hides what it lies over, such as a banner at the edge of the window. */
const isCover = (element: Element, over: Element): boolean => {
  if (Node.prototype.contains.call(over, element)) return false;
  if (Element.prototype.matches.call(element, PICTURES)) return true;
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (Number(opacity) < COVERING) return false;
  return backgroundImage !== 'none' || alphaOf(backgroundColor) >= COVERING;
};

/** Of a computed colour: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.4)`, `color(srgb 1 1 1 / 0.4)`. */
const alphaOf = (colour: string): number => {
  const alpha = /\/ ([\d.]+)\)$/.exec(colour) ?? /^rgba\(.*, ([\d.]+)\)$/.exec(colour);
  return alpha ? Number(alpha[1]) : 1;
};
