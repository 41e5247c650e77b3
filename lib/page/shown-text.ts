import { LEFT_ALONE } from './element-kinds.ts';

/** True for text inside a region that its reader edits, or that is somebody's interface. */
export const isLeftAlone = (node: Text): boolean => {
  if (node.ownerDocument?.designMode === 'on') return true;
  let element: Element | null = elementOf(node);
  while (element) {
    if (Element.prototype.closest.call(element, LEFT_ALONE)) return true;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
};

/** True for text that is laid out and visible, on screen or off it. */
export const isShown = (node: Text): boolean => {
  const element = elementOf(node);
  return element !== null && isShownElement(element);
};

/** The same of an element; of a shadow root, what is true of its host. */
export const isShownElement = (element: Element | ShadowRoot): boolean =>
  (element instanceof ShadowRoot ? element.host : element).checkVisibility({
    visibilityProperty: true,
  });

const elementOf = (node: Text): Element | null => {
  if (node.parentElement) return node.parentElement;
  // Text straight in a shadow root: its host is what is shown or not.
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
