import { introductionIn } from '../core/text/heading-like.ts';
import { captionIn, mayStateUnit } from '../core/text/unit-note.ts';
import {
  ELEMENT,
  nameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  textOf,
  typeOf,
} from './dom.ts';
import type { Around } from './elements-around.ts';
import { SPACES } from './spaces.ts';

/** What may stand between a list and the line that introduces it. */
const WRAPPERS = /^(?:div|figure|section)$/;
const MOST_WRAPPERS = 3;

/** More of the paragraph before than this says nothing more. */
const LONGEST_BEFORE = 200;

/** The end of what an element says, on one line. */
const endOf = (node: Node): string =>
  textOf(node)
    .slice(-4 * LONGEST_BEFORE)
    .replace(SPACES, ' ')
    .trim();

type Step = (node: Node) => Node | null;

/** The element right beside another; null where text or nothing stands there. */
const elementBeside = (element: Node, step: Step): Node | null => {
  let node = step(element);
  while (node && typeOf(node) !== ELEMENT) {
    if (textOf(node).trim() !== '') return null;
    node = step(node);
  }
  return node;
};

const elementBefore = (element: Node): Node | null => elementBeside(element, previousSiblingOf);

/** The same for a list or table, out of what it alone is wrapped in. */
const lineBeside = (list: Element, step: Step): Node | null => {
  let node: Node | null = list;
  for (let i = 0; node && i <= MOST_WRAPPERS; i++) {
    const beside = elementBeside(node, step);
    if (beside) return beside;
    const parent: Node | null = parentOf(node);
    node = parent && WRAPPERS.test(nameOf(parent)) ? parent : null;
  }
  return null;
};

/** The line with a colon that introduces a list. */
export const introductionAbove = (list: Element): string | null => {
  const before = lineBeside(list, previousSiblingOf);
  return before && nameOf(before) === 'p' ? introductionIn(endOf(before)) : null;
};

/** Headings are in the outline, and what stands in a table is no line beside another. */
const NO_LINE = /^(?:h\d|table|[uod]l)$/;

/** What the lines right below and above a table say of it, and the caption of its figure. */
export const linesAround = (table: Element): string[] =>
  [nextSiblingOf, previousSiblingOf].flatMap((step) => {
    const line = lineBeside(table, step);
    if (!line || NO_LINE.test(nameOf(line))) return [];
    const text = endOf(line);
    if (nameOf(line) === 'figcaption') return [text.slice(0, LONGEST_BEFORE)];
    if (step === previousSiblingOf) return captionIn(text) ?? [];
    // What stands between two tables is of the one below.
    const next = elementBeside(line, step);
    return mayStateUnit(text) && !(next && nameOf(next) === 'table') ? [text] : [];
  });

/** The term that a definition is of. */
export const termAbove = (definition: Element): string | null => {
  let node = elementBefore(definition);
  while (node && nameOf(node) === 'dd') node = elementBefore(node);
  return node && nameOf(node) === 'dt' ? endOf(node).slice(-LONGEST_BEFORE) : null;
};

/** The end of the paragraph or list item right before the one that stands around a place; '' for none. */
export const textBefore = ({ item, paragraph }: Around): string => {
  const own = item ?? paragraph;
  const before = own && elementBefore(own);
  if (!before || nameOf(before) !== nameOf(own)) return '';
  return endOf(before).slice(-LONGEST_BEFORE);
};
