import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { HTML_ELEMENTS } from './html-elements.ts';

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';
export const childrenOf = (node: Tree.Node): readonly Tree.ChildNode[] =>
  'childNodes' in node ? node.childNodes : [];

/** The value of an attribute; null when the element has none. */
export const attributeOf = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

export const isHidden = (element: Tree.Element): boolean =>
  attributeOf(element, 'hidden') !== null ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');

/** What a node says, on one line. */
export function textOf(node: Tree.Node): string {
  const inside = (at: Tree.Node): string => {
    if (isText(at)) return at.value;
    if (isElement(at) && (isHidden(at) || HTML_ELEMENTS.get(at.tagName) === 'skipped')) return '';
    return childrenOf(at).map(inside).join('');
  };
  return inside(node).replace(/\s+/g, ' ').trim();
}
