/**
 * Reads of the DOM that a page cannot bend.
 *
 * `<form><input name="firstChild">` makes `form.firstChild` an input, in a content script's own
 * world too, and `<img name="body">` does the same to `document.body`; the getters on the
 * prototypes are out of a page's reach there.
 */
export interface Dom {
  readonly typeOf: (node: Node) => number;
  /** Local name as the parser has it: lower case in HTML; '' for what is no element. */
  readonly nameOf: (node: Node) => string;
  readonly parentOf: (node: Node) => Node | null;
  readonly firstChildOf: (node: Node) => Node | null;
  readonly lastChildOf: (node: Node) => Node | null;
  readonly nextSiblingOf: (node: Node) => Node | null;
  readonly previousSiblingOf: (node: Node) => Node | null;
  readonly rootOf: (node: Node) => Node;
  readonly isConnected: (node: Node) => boolean;
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  readonly attribute: (element: Element, name: string) => string | null;
  /** All elements of that name inside, in document order. */
  readonly elementsNamed: (inside: Element | ShadowRoot, name: string) => Iterable<Element>;
  /** The same by a selector. */
  readonly queryAll: (inside: Element | ShadowRoot, selector: string) => NodeListOf<Element>;
  readonly closest: (element: Element, selector: string) => Element | null;
  readonly contains: (outer: Node, inner: Node) => boolean;
  /** Where `b` stands as seen from `a`: bits of `compareDocumentPosition`. */
  readonly position: (a: Node, b: Node) => number;
  readonly textOf: (node: Node) => string;
  readonly documentOf: (node: Node) => Document;
  /** True for an element that is laid out and visible, on screen or off it. */
  readonly isVisible: (element: Element) => boolean;
  readonly bodyOf: (document: Document) => Element | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

const getter = <T, V>(prototype: T, name: keyof T): ((node: T) => V) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter for ${String(name)}`);
  return (node) => get.call(node);
};

let opened: Dom | null = null;

/** The getters of the script's own world, taken once; in a page. */
export const openDom = (): Dom => {
  opened ??= takeGetters();
  return opened;
};

const takeGetters = (): Dom => {
  const node = Node.prototype;
  const element = Element.prototype;
  const localName = getter<Element, string>(element, 'localName');
  const typeOf = getter<Node, number>(node, 'nodeType');
  const textContent = getter<Node, string | null>(node, 'textContent');
  const { compareDocumentPosition, contains, getRootNode } = node;
  const { getAttribute, closest, getElementsByTagName, checkVisibility } = element;
  const parentOf = getter<Node, Node | null>(node, 'parentNode');
  // An element with `display: contents` has no box of its own, and counts as not visible; its text
  // stands in the box around it.
  const isVisible = (e: Element): boolean => {
    if (checkVisibility.call(e, { visibilityProperty: true })) return true;
    const { display, visibility } = getComputedStyle(e);
    if (display !== 'contents' || visibility !== 'visible') return false;
    const parent = parentOf(e);
    const around = parent instanceof ShadowRoot ? parent.host : parent;
    return around instanceof Element && isVisible(around);
  };
  return {
    typeOf,
    // The type was asked first, so the cast holds.
    nameOf: (n) => (typeOf(n) === ELEMENT ? localName(n as Element) : ''),
    parentOf,
    firstChildOf: getter(node, 'firstChild'),
    lastChildOf: getter(node, 'lastChild'),
    nextSiblingOf: getter(node, 'nextSibling'),
    previousSiblingOf: getter(node, 'previousSibling'),
    rootOf: (n) => getRootNode.call(n),
    isConnected: getter(node, 'isConnected'),
    shadowOf: getter(element, 'shadowRoot'),
    attribute: (e, name) => getAttribute.call(e, name),
    // Kept by the browser and many times faster than a selector; a shadow root has selectors only.
    elementsNamed: (inside, name) =>
      inside instanceof ShadowRoot
        ? inside.querySelectorAll(name)
        : getElementsByTagName.call(inside, name),
    queryAll: (inside, selector) => {
      const { querySelectorAll } =
        inside instanceof ShadowRoot ? DocumentFragment.prototype : element;
      return querySelectorAll.call(inside, selector);
    },
    closest: (e, selector) => closest.call(e, selector),
    contains: (outer, inner) => contains.call(outer, inner),
    position: (a, b) => compareDocumentPosition.call(a, b),
    textOf: (n) => textContent(n) ?? '',
    documentOf: getter(node, 'ownerDocument'),
    isVisible,
    bodyOf: getter(Document.prototype, 'body'),
  };
};
