import { isHeaderLike } from '../core/text/header-like.ts';
import { introductionIn } from '../core/text/heading-like.ts';
import { captionIn, mayStateUnit } from '../core/text/unit-note.ts';
import {
  ELEMENT,
  firstChildOf,
  isElement,
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
export const LONGEST_BEFORE = 200;

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

/** A number with its unit and a hedge at most, whose label stands elsewhere: "157亿元", "约 $40 billion". */
const VALUE = /^(?:[约約近超逾达達]|about |over |nearly )?[^\p{L}\d]{0,3}\d/u;
const LONGEST_VALUE = 24;

/** A label may begin with a number as well: its year. */
const isValue = (text: string): boolean => {
  const value = text.trim();
  return value.length <= LONGEST_VALUE && VALUE.test(value) && !isHeaderLike(value);
};

/** Whether a value has its label under it, as the first of its neighbours has: 157亿元, then what that is. */
const isOverLabel = (value: Element): boolean => {
  const parent = parentOf(value);
  // Not from neighbour to neighbour: there may be hundreds of thousands.
  let first = parent && firstChildOf(parent);
  while (first && typeOf(first) !== ELEMENT) first = nextSiblingOf(first);
  return first !== null && isValue(textOf(first));
};

/**
 * The end of what stands right before a passage and may say what it is of: its label in the same
 * list item or box, or the paragraph or item before. '' for none.
 */
export const textBefore = (
  { text, container }: { readonly text: string; readonly container: Node },
  { item, paragraph }: Around,
): string => {
  if (!isElement(container)) return '';
  const isBareValue = isValue(text);
  // In an item of several blocks the one before it is of another value.
  const isPart = item && item !== container && hasNeighbour(container);
  const own = isPart || (!item && !paragraph && isBareValue) ? container : (item ?? paragraph);
  const before = own && elementBefore(own);
  if (!before || nameOf(before) !== nameOf(own)) return '';
  if (isBareValue && own !== item && isOverLabel(own)) return '';
  return endOf(before).slice(-LONGEST_BEFORE);
};

const hasNeighbour = (element: Element): boolean =>
  [previousSiblingOf, nextSiblingOf].some((step) => elementBeside(element, step) !== null);
