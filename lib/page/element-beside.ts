import { ELEMENT, textOf, typeOf } from './dom.ts';

/** From a node to the one before or behind it. */
export type Step = (node: Node) => Node | null;

/** The element right beside another; null where text or nothing stands there. */
export const elementBeside = (element: Node, step: Step): Element | null => {
  let node = step(element);
  while (node && typeOf(node) !== ELEMENT) {
    if (textOf(node).trim() !== '') return null;
    node = step(node);
  }
  // Its type was asked.
  return node as Element | null;
};
