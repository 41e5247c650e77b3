import type { Dom } from './dom.ts';

/** The node itself, or the host in the document of the shadow tree that it stands in. */
export const placeInDocument = (dom: Dom, node: Node): Node => {
  let place = node;
  for (;;) {
    const root = dom.rootOf(place);
    if (!(root instanceof ShadowRoot)) return place;
    place = root.host;
  }
};

/** `DOCUMENT_POSITION_DISCONNECTED` and `_FOLLOWING`. */
const DISCONNECTED = 1;
const FOLLOWING = 4;

/** Sorts nodes by where a reader meets them; what shares a shadow host keeps the order within it. */
export const compareInDocument = (dom: Dom, a: Node, b: Node): number => {
  if (a === b) return 0;
  let position = dom.position(a, b);
  if ((position & DISCONNECTED) !== 0) {
    const first = placeInDocument(dom, a);
    const second = placeInDocument(dom, b);
    if (first === second) return 0;
    position = dom.position(first, second);
  }
  return (position & FOLLOWING) !== 0 ? -1 : 1;
};
