import { isHeaderLike } from '../core/text/header-like.ts';
import { introductionIn } from '../core/text/heading-like.ts';
import { captionIn, mayStateUnit } from '../core/text/unit-note.ts';
import {
  elementsNamed,
  firstIn,
  isElement,
  nameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  textOf,
} from './dom.ts';
import { elementBeside, type Step } from './element-beside.ts';
import type { Around } from './elements-around.ts';
import { endOf, lineIn } from './line-in.ts';

/** What may stand between a list and the line that introduces it. */
const WRAPPERS = /^(?:div|figure|section|li)$|-/;
const MOST_WRAPPERS = 5;

/** The name was asked, so it is an element. */
const isNamed = (node: Node | null, name: string): node is Element =>
  node !== null && nameOf(node) === name;

const elementBefore = (element: Node): Element | null => elementBeside(element, previousSiblingOf);

/** What a node is wrapped in, with nothing more to say than that it goes together; null for none. */
const wrapperOf = (node: Node): Element | null => {
  const parent = parentOf(node);
  // Named, so it is an element.
  return parent && WRAPPERS.test(nameOf(parent)) ? (parent as Element) : null;
};

/** The same for a list or table, out of what it alone is wrapped in. */
const lineBeside = (list: Element, step: Step): Element | null => {
  let node: Node | null = list;
  for (let i = 0; node && i <= MOST_WRAPPERS; i++) {
    const beside = elementBeside(node, step);
    if (beside) return beside;
    node = wrapperOf(node);
  }
  return null;
};

export const lineBefore = (list: Element): Element | null => lineBeside(list, previousSiblingOf);

/** The label of the item that a list stands in, or the line with a colon that introduces it. */
export const introductionAbove = (list: Element): string | null => {
  let label = '';
  if (isNamed(parentOf(list), 'li'))
    for (let node = previousSiblingOf(list); node; node = previousSiblingOf(node)) {
      label = textOf(node) + label;
      if (label.length > LONGEST_LABEL) break;
    }
  if (isLabel(label.trim())) return label.trim();
  const before = lineBefore(list);
  return isNamed(before, 'p') ? introductionIn(endOf(before)) : null;
};

/** Headings are in the outline, and what stands in a table is no line beside another. */
const NO_LINE = /^(?:h\d|table|[uod]l)$/;

/** What the lines right below and above a table say of it, and the caption of its figure. */
export const linesAround = (table: Element): string[] =>
  [nextSiblingOf, previousSiblingOf].flatMap((step) => {
    const line = lineBeside(table, step);
    if (!line || NO_LINE.test(nameOf(line))) return [];
    const text = endOf(line);
    if (isNamed(line, 'figcaption')) return [text];
    if (step === previousSiblingOf) return captionIn(text) ?? [];
    // What stands between two tables is of the one below.
    const next = elementBeside(line, step);
    return mayStateUnit(text) && !isNamed(next, 'table') ? [text] : [];
  });

/** The term that a definition is of. */
export const termAbove = (definition: Element): string | null => {
  let node = elementBefore(definition);
  while (isNamed(node, 'dd')) node = elementBefore(node);
  return isNamed(node, 'dt') ? endOf(node) : null;
};

/** A number with its unit and a hedge at most, whose label stands elsewhere: "157亿元", "约 $40 billion". */
const VALUE = /^(?:[约約近超逾达達]|about |over |nearly )?[^\p{L}\d]{0,3}\d[^，。]*$/u;
const LONGEST_VALUE = 24;

/** A label may begin with a number as well: its year. */
export const isValue = (text: string): boolean => {
  const value = text.trim();
  return value.length <= LONGEST_VALUE && VALUE.test(value) && !isHeaderLike(value);
};

/** Whether a value has its label under it, as the first of its neighbours has: 157亿元, then what that is. */
const isOverLabel = (value: Node): boolean => {
  const parent = parentOf(value);
  // Not from neighbour to neighbour: there may be hundreds of thousands.
  const first = isElement(parent) && firstIn(parent, '*');
  return first !== false && first !== null && isValue(textOf(first));
};

const LONGEST_LABEL = 60;

const isLabel = (line: string): boolean => line.length <= LONGEST_LABEL && isHeaderLike(line);

/** A card and its label have few elements: what has more is not asked for its text. */
const MOST_IN_CARD = 24;
const LONGEST_CARD = 240;

export const isSmall = (element: Element): boolean =>
  elementsNamed(element, '*').length <= MOST_IN_CARD;

/** The largest of the boxes around an element that may be a card: they hold little. */
export const cardAround = (element: Element): Element | null => {
  const around = wrapperOf(element);
  const isCard = around && isSmall(around) && textOf(around).length < LONGEST_CARD;
  return isCard ? (cardAround(around) ?? around) : null;
};

/**
 * The label of a value that stands alone: the rest of its own box, what stands under it where its
 * neighbours have their labels there too, or what stands before it, or before the boxes that begin
 * with it.
 */
const labelOf = (text: string, container: Element): string => {
  const rest = isSmall(container) ? textOf(container).replace(text, ' ').trim() : '';
  if (isLabel(rest)) return rest;
  let found = '';
  for (let own: Element | null = container; own; ) {
    const isOver = isOverLabel(own);
    const before = elementBefore(own);
    const label = isOver ? elementBeside(own, nextSiblingOf) : before;
    const line = label && isSmall(label) ? lineIn(label) : '';
    if (isLabel(line)) found = `${line} ${found}`.trim();
    else if (own === container && !isOver && before && nameOf(before) === nameOf(own))
      return endOf(before);
    const around: Element | null = before ? null : wrapperOf(own);
    own = around && isSmall(around) ? around : null;
  }
  return found;
};

/**
 * The end of what stands right before a passage and may say what it is of: the label of a value, or
 * the paragraph or item before. '' for none.
 */
export const textBefore = (
  { text, container }: { readonly text: string; readonly container: Node },
  { item, paragraph }: Around,
): string => {
  if (!isElement(container)) return '';
  if (isValue(text)) return labelOf(text, container);
  // In an item of several blocks it goes on from the one before.
  const own = item && elementBefore(container) ? container : (item ?? paragraph);
  const before = own && elementBefore(own);
  return before && nameOf(before) === nameOf(own) ? endOf(before) : '';
};
