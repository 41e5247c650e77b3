/*
 * Reads of the DOM that a page cannot bend.
 *
 * `<form><input name="firstChild">` makes `form.firstChild` an input, in a content script's own
 * world too, and `<img name="body">` does the same to `document.body`; the getters on the
 * prototypes are out of a page's reach there. They are taken by `openDom`, since nothing may be
 * asked of a page when a file is imported; variables, since what is asked of an object has a longer
 * name and takes longer.
 */

export const ELEMENT = 1;
export const TEXT = 3;
/** Text as XHTML may have it, without a markup of its own. */
export const CDATA = 4;
const FRAGMENT = 11;

export let typeOf: (node: Node) => number;
export let parentOf: (node: Node) => Node | null;
export let firstChildOf: (node: Node) => Node | null;
export let nextSiblingOf: (node: Node) => Node | null;
export let previousSiblingOf: (node: Node) => Node | null;
export let shadowOf: (element: Element) => ShadowRoot | null;
export let documentOf: (node: Node) => Document;
export let bodyOf: (document: Document) => Element | null;
let isConnected: (node: Node) => boolean;
let localNameOf: (element: Element) => string;
let contentOf: (node: Node) => string | null;

const getter = <T, V>(prototype: T, name: keyof T): ((node: T) => V) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter for ${String(name)}`);
  return (node) => get.call(node);
};

/** To be called in a page, before anything else here is. */
export const openDom = (): void => {
  const node = Node.prototype;
  typeOf = getter(node, 'nodeType');
  parentOf = getter(node, 'parentNode');
  firstChildOf = getter(node, 'firstChild');
  nextSiblingOf = getter(node, 'nextSibling');
  previousSiblingOf = getter(node, 'previousSibling');
  isConnected = getter(node, 'isConnected');
  documentOf = getter(node, 'ownerDocument');
  contentOf = getter(node, 'textContent');
  shadowOf = getter(Element.prototype, 'shadowRoot');
  localNameOf = getter(Element.prototype, 'localName');
  bodyOf = getter(Document.prototype, 'body');
};

/*
 * By type and not by class: what was made in a frame and has been moved from there is of the frame's
 * own classes.
 */
export const isElement = (node: Node | null): node is Element =>
  node !== null && typeOf(node) === ELEMENT;

/** A fragment that elements stand in is a shadow root. */
export const isShadowRoot = (node: Node | null): node is ShadowRoot =>
  node !== null && typeOf(node) === FRAGMENT;

/** Not so for what has been moved into the document of a frame. */
export const isInPage = (node: Node): boolean =>
  isConnected(node) && (documentOf(node) ?? node) === document;

/** Local name as the parser has it: lower case in HTML; '' for what is no element. */
export const nameOf = (node: Node): string =>
  // The type was asked first, so the cast holds.
  typeOf(node) === ELEMENT ? localNameOf(node as Element) : '';

export const textOf = (node: Node): string => contentOf(node) ?? '';

export const treeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const closestTo = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** The first element inside, in document order, that a selector matches. */
export const firstIn = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector);

/** All elements inside that a selector matches. */
export const allIn = (element: Element, selector: string): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(element, selector);

export const holds = (outer: Node, inner: Node): boolean =>
  Node.prototype.contains.call(outer, inner);

/** Where `b` stands as seen from `a`: bits of `compareDocumentPosition`. */
export const positionOf = (a: Node, b: Node): number =>
  Node.prototype.compareDocumentPosition.call(a, b);

/** All elements of that name inside, or all for `*`, in document order. */
export const elementsNamed = (
  inside: Element | ShadowRoot,
  name: string,
): Iterable<Element> & { readonly length: number } =>
  // Kept by the browser and many times faster than a selector; a shadow root has selectors only.
  isShadowRoot(inside)
    ? inside.querySelectorAll(name)
    : Element.prototype.getElementsByTagName.call(inside, name);

/**
 * True for an element that is laid out and visible, on screen or off it. One with
 * `display: contents` has no box of its own, and counts as not visible; its text stands in the box
 * around it.
 */
export const isVisible = (element: Element): boolean => {
  const { checkVisibility } = Element.prototype;
  if (checkVisibility.call(element, { visibilityProperty: true })) return true;
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  const parent = parentOf(element);
  const around = isShadowRoot(parent) ? parent.host : parent;
  return isElement(around) && isVisible(around);
};
