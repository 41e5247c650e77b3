import type { Dom } from './dom.ts';
import { isOthersInterface, LEFT_ALONE, notReadIn } from './element-kinds.ts';
import { isEdited } from './page-meta.ts';

/** True for text inside a region that its reader edits, or that is somebody's interface, or no prose. */
export const isLeftAlone = (dom: Dom, node: Text): boolean => {
  const notRead = notReadIn(dom.documentOf(node));
  for (let element = elementOf(dom, node); element; ) {
    if (dom.closest(element, LEFT_ALONE) || dom.closest(element, notRead)) return true;
    if (isInOthersInterface(dom, element)) return true;
    const root = dom.rootOf(element);
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
};

const isInOthersInterface = (dom: Dom, from: Element): boolean => {
  for (let node: Node | null = from; node; node = dom.parentOf(node)) {
    const name = dom.nameOf(node);
    if (name.includes('-') && isOthersInterface(name)) return true;
  }
  return false;
};

/** True for text that is laid out and visible, on screen or off it, in a document that is not edited. */
export const isShown = (dom: Dom, node: Text): boolean => {
  if (isEdited(dom.documentOf(node))) return false;
  const element = elementOf(dom, node);
  return element !== null && dom.isVisible(element) && !isUnslotted(dom, node);
};

/** True for text straight in an element that shows only what stands in its slots. */
const isUnslotted = (dom: Dom, node: Text): boolean => {
  const parent = dom.parentOf(node);
  // A shadow root's own text is no light child.
  if (!(parent instanceof Element)) return false;
  if (dom.nameOf(parent) === 'details') return dom.attribute(parent, 'open') === null;
  return dom.shadowOf(parent) !== null && node.assignedSlot === null;
};

const elementOf = (dom: Dom, node: Text): Element | null => {
  const parent = dom.parentOf(node);
  // Text straight in a shadow root: its host is what is shown or not.
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};
