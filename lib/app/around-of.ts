import { elementAt } from '../highlight/element-of.ts';

/**
 * What an element is shown in. Asked of prototypes, since a form's fields may be named like its
 * properties; those that `lib/page` has taken are the annotator's, and this is another script.
 */
export const aroundOf = (element: Element): Element | null =>
  Reflect.get(Element.prototype, 'assignedSlot', element) ??
  elementAt(Reflect.get(Node.prototype, 'parentNode', element));
