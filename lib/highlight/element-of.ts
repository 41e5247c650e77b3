/** The element that a node is, or stands in: the host, for what stands straight in a shadow root. */
export const elementOf = (node: Node): Element | null =>
  elementAt(node) ?? elementAt(node.parentNode);

/** The element that a node is, or the host of one that is a shadow root; null for any other. */
export const elementAt = (node: Node | null): Element | null => {
  if (isOfType(node, Node.ELEMENT_NODE)) return node as Element; // The type was asked.
  // A fragment in a page is a shadow root.
  return isOfType(node, Node.DOCUMENT_FRAGMENT_NODE) ? (node as ShadowRoot).host : null;
};

/** Not by class: what was made in a frame and has been moved from there is of the frame's classes. */
const isOfType = (node: Node | null, type: number): boolean =>
  node !== null && Reflect.get(Node.prototype, 'nodeType', node) === type;
