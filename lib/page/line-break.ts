/** True for a display of an element that usually flows inside a line, when it makes a line of its own. */
export const isLineDisplay = (display: string): boolean =>
  !/^(inline|ruby|contents|none)/.test(display);

/** True when an element that usually flows inside a line is styled to make a line of its own. */
export const breaksLine = (element: Element): boolean =>
  isLineDisplay(getComputedStyle(element).display);
