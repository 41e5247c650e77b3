import { introductionIn } from '../core/text/heading-like.ts';
import { type Dom, ELEMENT } from './dom.ts';

/** What may stand between a list and the line that introduces it. */
const WRAPPERS = /^(?:div|figure|section)$/;
const MOST_WRAPPERS = 3;

/** More of the paragraph before than this says nothing more. */
const LONGEST_BEFORE = 200;

const shown = (dom: Dom, node: Node): string => dom.textOf(node).replace(/\s+/g, ' ').trim();

/** The element right before another; null where text or nothing stands before it. */
const elementBefore = (dom: Dom, element: Node): Node | null => {
  let node = dom.previousSiblingOf(element);
  while (node && dom.typeOf(node) !== ELEMENT) {
    if (dom.textOf(node).trim() !== '') return null;
    node = dom.previousSiblingOf(node);
  }
  return node;
};

/** The line with a colon that introduces the list or table that an element stands in. */
export const introductionAbove = (dom: Dom, element: Element): string | null => {
  let node: Node | null = dom.closest(element, 'ul,ol,dl,table');
  for (let i = 0; node && i <= MOST_WRAPPERS; i++) {
    const before = elementBefore(dom, node);
    if (before) return dom.nameOf(before) === 'p' ? introductionIn(shown(dom, before)) : null;
    const parent: Node | null = dom.parentOf(node);
    node = parent && WRAPPERS.test(dom.nameOf(parent)) ? parent : null;
  }
  return null;
};

/** The end of the paragraph or list item right before the one that an element stands in; '' for none. */
export const textBefore = (dom: Dom, element: Element): string => {
  const own = dom.closest(element, 'li') ?? dom.closest(element, 'p');
  const before = own && elementBefore(dom, own);
  if (!before || dom.nameOf(before) !== dom.nameOf(own)) return '';
  return shown(dom, before).slice(-LONGEST_BEFORE);
};
