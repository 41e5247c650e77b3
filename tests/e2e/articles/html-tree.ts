import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  parseFragment,
  serialize,
} from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Tree = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment;

export const { isElementNode, isTextNode, createElement, appendChild, detachNode } =
  defaultTreeAdapter;

/** Parses a whole document, changes it and gives its HTML. */
export function editDocument(html: string, edit: (document: Tree) => void): string {
  const document = parse(html);
  edit(document);
  return serialize(document);
}

/** The nodes of some HTML that is no whole document. */
export const fragmentOf = (html: string): readonly Node[] => parseFragment(html).childNodes;

function* nodesOf(parent: Tree | Element): Generator<Node> {
  for (const node of [...parent.childNodes]) {
    yield node;
    if (isElementNode(node)) yield* nodesOf(node);
  }
}

/** Elements under `parent`, in document order; of one of the names, where some are given. */
export function elements(parent: Tree | Element, ...names: readonly string[]): Element[] {
  return [...nodesOf(parent)]
    .filter(isElementNode)
    .filter((element) => names.length === 0 || names.includes(element.tagName));
}

/** All text nodes, in document order. */
export const textNodes = (parent: Tree | Element): TextNode[] =>
  [...nodesOf(parent)].filter(isTextNode);

/** Text nodes that a reader sees, in document order. */
export const visibleTexts = (parent: Tree | Element): TextNode[] =>
  textNodes(parent).filter(
    ({ parentNode }) => !/^(script|style|title|noscript)$/.test(parentNode?.nodeName ?? ''),
  );

/** All text under an element. */
export const textOf = (element: Element): string =>
  textNodes(element)
    .map((node) => node.value)
    .join('');

/** Puts nodes in place of everything in an element. */
export function fill(element: Element, nodes: readonly Node[]): void {
  for (const node of [...element.childNodes]) detachNode(node);
  for (const node of nodes) appendChild(element, node);
}
