import {
  attributeOf,
  closestTo,
  documentOf,
  isElement,
  isShadowRoot,
  isVisible,
  nameOf,
  parentOf,
  shadowOf,
  treeOf,
} from './dom.ts';
import { isOthersInterface, LEFT_ALONE, notReadIn } from './element-kinds.ts';
import { isEdited } from './page-meta.ts';

/** True for text inside a region that its reader edits, or that is somebody's interface, or no prose. */
export const isLeftAlone = (node: Text): boolean => {
  const notRead = notReadIn(documentOf(node));
  for (let element = elementOf(node); element; ) {
    if (closestTo(element, LEFT_ALONE) || closestTo(element, notRead)) return true;
    if (isInOthersInterface(element)) return true;
    const root = treeOf(element);
    element = isShadowRoot(root) ? root.host : null;
  }
  return false;
};

const isInOthersInterface = (from: Element): boolean => {
  for (let node: Node | null = from; node; node = parentOf(node)) {
    if (!isElement(node)) continue;
    if ([nameOf(node), attributeOf(node, 'id') ?? ''].some(isOthersInterface)) return true;
  }
  return false;
};

/** True for text that is laid out and visible, on screen or off it, in a document that is not edited. */
export const isShown = (node: Text): boolean => {
  if (isEdited(documentOf(node))) return false;
  const element = elementOf(node);
  return element !== null && isVisible(element) && !isUnslotted(node);
};

/** True for text straight in an element that shows only what stands in its slots. */
const isUnslotted = (node: Text): boolean => {
  const parent = parentOf(node);
  // A shadow root's own text is no light child.
  if (!isElement(parent)) return false;
  if (nameOf(parent) === 'details') return attributeOf(parent, 'open') === null;
  // What stands in a slot is shown where nothing is put into it.
  if (parent instanceof HTMLSlotElement) return parent.assignedNodes().length > 0;
  const slot = node.assignedSlot;
  return slot ? !isVisible(slot) : shadowOf(parent) !== null;
};

const elementOf = (node: Text): Element | null => {
  const parent = parentOf(node);
  // Text straight in a shadow root: its host is what is shown or not.
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : null;
};
