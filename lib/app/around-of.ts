/**
 * What an element is shown in. Asked of prototypes, since a form's fields may be named like its
 * properties; those that `lib/page` has taken are the annotator's, and this is another script.
 */
export const aroundOf = (element: Element): Element | null => {
  const around: unknown =
    Reflect.get(Element.prototype, 'assignedSlot', element) ??
    Reflect.get(Node.prototype, 'parentNode', element);
  if (around instanceof ShadowRoot) return around.host;
  return around instanceof Element ? around : null;
};
