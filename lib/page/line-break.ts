/** True when an element that usually flows inside a line is styled to make a line of its own. */
export const breaksLine = (element: Element): boolean =>
  !/^(inline|ruby|contents|none)/.test(getComputedStyle(element).display);

/** True when nothing of an element is laid out. */
export const isUndisplayed = (element: Element): boolean =>
  getComputedStyle(element).display === 'none';
