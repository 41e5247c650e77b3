import { introductionIn } from '../core/text/heading-like.ts';
import { captionIn, mayStateUnit } from '../core/text/unit-note.ts';
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

type Step = 'previousSiblingOf' | 'nextSiblingOf';

/** The element right beside another; null where text or nothing stands there. */
const elementBeside = (dom: Dom, element: Node, step: Step): Node | null => {
  let node = dom[step](element);
  while (node && dom.typeOf(node) !== ELEMENT) {
    if (dom.textOf(node).trim() !== '') return null;
    node = dom[step](node);
  }
  return node;
};

const elementBefore = (dom: Dom, element: Node): Node | null =>
  elementBeside(dom, element, 'previousSiblingOf');

/** The same for a list or table, out of what it alone is wrapped in. */
const lineBeside = (dom: Dom, list: Element, step: Step): Node | null => {
  let node: Node | null = list;
  for (let i = 0; node && i <= MOST_WRAPPERS; i++) {
    const beside = elementBeside(dom, node, step);
    if (beside) return beside;
    const parent: Node | null = dom.parentOf(node);
    node = parent && WRAPPERS.test(dom.nameOf(parent)) ? parent : null;
  }
  return null;
};

/** The line with a colon that introduces a list. */
export const introductionAbove = (dom: Dom, list: Element): string | null => {
  const before = lineBeside(dom, list, 'previousSiblingOf');
  return before && dom.nameOf(before) === 'p' ? introductionIn(endOf(dom, before)) : null;
};

/** Headings are in the outline, and what stands in a table is no line beside another. */
const NO_LINE = /^(?:h\d|table|[uod]l)$/;

/** What the lines right below and above a table say of it, and the caption of its figure. */
export const linesAround = (dom: Dom, table: Element): string[] =>
  (['nextSiblingOf', 'previousSiblingOf'] as const).flatMap((step) => {
    const line = lineBeside(dom, table, step);
    if (!line || NO_LINE.test(dom.nameOf(line))) return [];
    const text = endOf(dom, line);
    if (dom.nameOf(line) === 'figcaption') return [text.slice(0, LONGEST_BEFORE)];
    if (step === 'previousSiblingOf') return captionIn(text) ?? [];
    // What stands between two tables is of the one below.
    const next = elementBeside(dom, line, step);
    return mayStateUnit(text) && !(next && dom.nameOf(next) === 'table') ? [text] : [];
  });

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
