import { isShadowRoot, positionOf, treeOf } from './dom.ts';

/** The node itself, or the host in the document of the shadow tree that it stands in. */
export const placeInDocument = (node: Node): Node => {
  let place = node;
  for (;;) {
    const root = treeOf(place);
    if (!isShadowRoot(root)) return place;
    place = root.host;
  }
};

/** `DOCUMENT_POSITION_DISCONNECTED` and `_FOLLOWING`. */
const DISCONNECTED = 1;
const FOLLOWING = 4;

/** Sorts nodes by where a reader meets them; what shares a shadow host keeps the order within it. */
export const compareInDocument = (a: Node, b: Node): number => {
  if (a === b) return 0;
  let position = positionOf(a, b);
  if ((position & DISCONNECTED) !== 0) {
    const first = placeInDocument(a);
    const second = placeInDocument(b);
    if (first === second) return 0;
    position = positionOf(first, second);
  }
  return (position & FOLLOWING) !== 0 ? -1 : 1;
};
