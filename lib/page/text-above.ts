import { introductionIn } from '../core/text/heading-like.ts';
import { type Dom, ELEMENT } from './dom.ts';
import type { Around } from './elements-around.ts';
import { SPACES } from './spaces.ts';

/** What may stand between a list and the line that introduces it. */
const WRAPPERS = /^(?:div|figure|section)$/;
const MOST_WRAPPERS = 3;

/** More of the paragraph before than this says nothing more. */
const LONGEST_BEFORE = 200;

/** The end of what an element says, on one line. */
const endOf = (dom: Dom, node: Node): string =>
  dom
    .textOf(node)
    .slice(-4 * LONGEST_BEFORE)
    .replace(SPACES, ' ')
    .trim();

/** The element right before another; null where text or nothing stands before it. */
const elementBefore = (dom: Dom, element: Node): Node | null => {
  let node = dom.previousSiblingOf(element);
  while (node && dom.typeOf(node) !== ELEMENT) {
    if (dom.textOf(node).trim() !== '') return null;
    node = dom.previousSiblingOf(node);
  }
  return node;
};

/** The line with a colon that introduces a list or table. */
export const introductionAbove = (dom: Dom, list: Element): string | null => {
  let node: Node | null = list;
  for (let i = 0; node && i <= MOST_WRAPPERS; i++) {
    const before = elementBefore(dom, node);
    if (before) return dom.nameOf(before) === 'p' ? introductionIn(endOf(dom, before)) : null;
    const parent: Node | null = dom.parentOf(node);
    node = parent && WRAPPERS.test(dom.nameOf(parent)) ? parent : null;
  }
  return null;
};

/** The term that a definition is of. */
export const termAbove = (dom: Dom, definition: Element): string | null => {
  let node = elementBefore(dom, definition);
  while (node && dom.nameOf(node) === 'dd') node = elementBefore(dom, node);
  return node && dom.nameOf(node) === 'dt' ? endOf(dom, node).slice(-LONGEST_BEFORE) : null;
};

/** The end of the paragraph or list item right before the one that stands around a place; '' for none. */
export const textBefore = (dom: Dom, { item, paragraph }: Around): string => {
  const own = item ?? paragraph;
  const before = own && elementBefore(dom, own);
  if (!before || dom.nameOf(before) !== dom.nameOf(own)) return '';
  return endOf(dom, before).slice(-LONGEST_BEFORE);
};
