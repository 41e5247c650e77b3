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

/** Sorts nodes by where a reader meets them; what shares a shadow host keeps the order within it. */
export const compareInDocument = (dom: Dom, a: Node, b: Node): number => {
  if (a === b) return 0;
  const sameTree = dom.rootOf(a) === dom.rootOf(b);
  const first = sameTree ? a : placeInDocument(dom, a);
  const second = sameTree ? b : placeInDocument(dom, b);
  if (first === second) return 0;
  return dom.precedes(first, second) ? -1 : 1;
};
