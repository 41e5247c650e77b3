import { firstChildOf, nextSiblingOf, previousSiblingOf, TEXT, textOf, typeOf } from './dom.ts';
import { elementBeside } from './element-beside.ts';

const NUMBER = /^\D?\d[\d.,]*$/;
const UNIT = /^(?:[%％‰倍元家个個项項次]|[百千万萬亿億]+[美港]?[元家个個]?|[a-z]+illion.{0,8})$/i;

/** The text that is all a box holds; '' for any other. */
const textAlone = (box: Node | null): string => {
  const only = box && firstChildOf(box);
  return only && !nextSiblingOf(only) && typeOf(only) === TEXT ? textOf(only).trim() : '';
};

/**
 * Whether a box holds one part of an amount, and the box beside it the other: 157 | 亿元. They are no
 * lines of their own.
 */
export const isInAmount = (box: Element): boolean => {
  const text = textAlone(box);
  return NUMBER.test(text)
    ? UNIT.test(textAlone(elementBeside(box, nextSiblingOf)))
    : UNIT.test(text) && NUMBER.test(textAlone(elementBeside(box, previousSiblingOf)));
};
