import { firstIn, textOf } from './dom.ts';
import { SPACES } from './spaces.ts';

/** What heads or names something says it in fewer characters than this, if it is to be read. */
export const LONGEST_LINE_IN = 200;
/** As much as to have so many when white space is gone; and to lay out more text than that costs too much. */
const LONGEST_RAW = 4 * LONGEST_LINE_IN;

/** Words on two lines are no one word: where an element has several, they are asked of its layout. */
const linesOf = (element: Element): string => {
  const text = textOf(element);
  const isBroken = text.length < LONGEST_RAW && firstIn(element, 'br,div,p');
  // Whatever that is: a form may have bent its own.
  return isBroken ? String((element as HTMLElement).innerText) : text;
};

/** What an element says, on one line; of a long text the beginning. */
export const lineIn = (element: Element): string =>
  linesOf(element).slice(0, LONGEST_RAW).replace(SPACES, ' ').trim().slice(0, LONGEST_LINE_IN);

/** The same, and of a long text the end. */
export const endOf = (element: Element): string =>
  linesOf(element).slice(-LONGEST_RAW).replace(SPACES, ' ').trim().slice(-LONGEST_LINE_IN);
