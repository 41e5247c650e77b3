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
  for (const element of elementsFromPoint.call(document, x, y)) {
    const targets = targetsAt(element);
    if (targets.length > MOST_ASKED) continue;
    const target = targets.find(isUnder);
    if (target) return target;
  }
  return null;
};
