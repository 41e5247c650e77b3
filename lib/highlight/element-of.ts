/** The element that a node is, or stands in: the host, for what stands straight in a shadow root. */
export const elementOf = (node: Node): Element | null => {
  if (isOfType(node, Node.ELEMENT_NODE)) return node as Element; // The type was asked.
  const parent = node.parentNode;
  // A fragment in a page is a shadow root.
  if (isOfType(parent, Node.DOCUMENT_FRAGMENT_NODE)) return (parent as ShadowRoot).host;
  return isOfType(parent, Node.ELEMENT_NODE) ? (parent as Element) : null;
};

/** Not by class: what was made in a frame and has been moved from there is of the frame's classes. */
const isOfType = (node: Node | null, type: number): boolean =>
  node !== null && Reflect.get(Node.prototype, 'nodeType', node) === type;
