import { nextSiblingOf, previousSiblingOf } from './dom.ts';
import { elementBeside } from './element-beside.ts';

const NUMBER = /^\D?\d[\d.,]*$/;
const UNIT = /^(?:[%％‰倍元家个個项項次]|[百千万萬亿億]+[美港]?[元家个個]?|[a-z]+illion.{0,8})$/i;
const LONGEST = 16;

/**
 * The text that is all a box holds; '' for any other. Asked of every box with text in it, for which a
 * property is fast; where a form has bent its own, what it gives has no data.
 */
const textAlone = (box: Element | null): string => {
  const only = box?.firstChild as Partial<Text> | null | undefined;
  return only?.data && only.data.length < LONGEST && !only.nextSibling ? only.data.trim() : '';
};

/**
 * Whether a box holds one part of an amount, and the box beside it the other: 157 | 亿元. They are no
 * lines of their own.
 */
export const isInAmount = (box: Element): boolean => {
  const text = textAlone(box);
  if (text === '') return false;
  return NUMBER.test(text)
    ? UNIT.test(textAlone(elementBeside(box, nextSiblingOf)))
    : UNIT.test(text) && NUMBER.test(textAlone(elementBeside(box, previousSiblingOf)));
};
