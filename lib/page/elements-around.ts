import { closestTo, isElement } from './dom.ts';

/** Elements that say something of the text in them, with those that pass for them by their role. */
const PARTS = {
  heading: 'h1,h2,h3,h4,h5,h6',
  cell: 'td,th,[role$="cell"]',
  list: 'ul,ol,dl,table',
  item: 'li,[role="listitem"]',
  /** Of a term. */
  definition: 'dd',
  paragraph: 'p',
} as const;

/** The nearest of those elements around a place; null for none. */
export type Around = { readonly [P in keyof typeof PARTS]?: Element | null };

/** What stands around the text straight in an element, or in a shadow root: the element itself is among it. */
export const elementsAround = (place: Node): Around =>
  isElement(place)
    ? Object.fromEntries(
        Object.entries(PARTS).map(([part, selector]) => [part, closestTo(place, selector)]),
      )
    : {};
