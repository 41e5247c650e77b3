import { firstIn, textOf } from './dom.ts';
import { SPACES } from './spaces.ts';

/** What heads or names something says it in fewer characters than this, if it is to be read. */
export const LONGEST_LINE_IN = 200;
/** As much as to have so many when white space is gone; and to lay out more text than that costs too much. */
const LONGEST_RAW = 4 * LONGEST_LINE_IN;

const onOneLine = (text: string): string => text.replace(SPACES, ' ').trim();

/** The beginning of what an element says, on one line. */
export const startOf = (element: Element, text = textOf(element)): string =>
  onOneLine(text.slice(0, LONGEST_RAW)).slice(0, LONGEST_LINE_IN);

/** The end of it. */
export const endOf = (element: Element): string =>
  onOneLine(textOf(element).slice(-LONGEST_RAW)).slice(-LONGEST_LINE_IN);

/**
 * The same as the beginning, for what heads or labels something: words on two lines of it are no one
 * word. Where it has several lines, they are asked of its layout, which takes as long as all else.
 */
export const lineIn = (element: Element): string =>
  textOf(element).length < LONGEST_RAW && firstIn(element, 'br,div,p')
    ? // Whatever that is: a form may have bent its own.
      startOf(element, String((element as HTMLElement).innerText))
    : startOf(element);
