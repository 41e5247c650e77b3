import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { captionIn, mayStateUnit } from '../core/text/unit-note.ts';
import { attributeOf, childrenOf, isElement, isText, textOf } from './html-tree.ts';

/** What a table alone may be wrapped in. */
const WRAPPERS: ReadonlySet<string> = new Set(['div', 'figure', 'section']);
/** Headings are headings anyway, and what stands in a table or list is no line beside another. */
const NO_LINE = /^(?:h\d|table|[uod]l)$/;

/** The element right before or behind another, or what that is wrapped in; null where text stands there. */
function elementBeside(element: Tree.Element, step: 1 | -1): Tree.Element | null {
  const parent = element.parentNode;
  if (!parent) return null;
  const siblings = childrenOf(parent);
  for (let i = siblings.indexOf(element) + step; siblings[i]; i += step) {
    const node = siblings[i];
    if (node && isElement(node)) return node;
    if (node && isText(node) && node.value.trim() !== '') return null;
  }
  return isElement(parent) && WRAPPERS.has(parent.tagName) ? elementBeside(parent, step) : null;
}

/** What the lines right below and above a table say of it, and its name, innermost last. */
export function captionsOf(table: Tree.Element): string[] {
  const lines = ([1, -1] as const).flatMap((step) => {
    const line = elementBeside(table, step);
    if (!line || NO_LINE.test(line.tagName)) return [];
    const text = textOf(line);
    if (line.tagName === 'figcaption') return [text];
    if (step === -1) return captionIn(text) ?? [];
    // What stands between two tables is of the one below.
    return mayStateUnit(text) && elementBeside(line, step)?.tagName !== 'table' ? [text] : [];
  });
  return [...lines, attributeOf(table, 'aria-label') ?? ''].filter((line) => line !== '');
}
