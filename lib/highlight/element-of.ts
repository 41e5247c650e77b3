/** The element that a node is, or stands in: the host, for what stands straight in a shadow root. */
export const elementOf = (node: Node): Element | null => {
  if (node instanceof Element) return node;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};
