import { closestTo, isElement, nameOf, parentOf } from './dom.ts';
import type { OpenElement } from './open-element.ts';
import { CELL } from './table-parts.ts';

/** What elements that say something of the text in them are named. */
const NAMES = {
  heading: 'h1 h2 h3 h4 h5 h6',
  cell: 'td th',
  list: 'ul ol dl table',
  item: 'li',
  /** Of a term. */
  definition: 'dd',
  paragraph: 'p',
} as const;

type Part = keyof typeof NAMES;

const PARTS: ReadonlyMap<string, Part> = new Map(
  Object.entries(NAMES).flatMap(([part, names]) =>
    // `Object.entries` forgets the type of the keys.
    names.split(' ').map((name) => [name, part as Part] as const),
  ),
);

/** The nearest of those elements around a place. */
export type Around = { readonly [P in Part]?: Element };

/** What stands around the text straight in an element: the element itself is among it. */
export const elementsAround = (open: OpenElement): Around => {
  const around: { [P in Part]?: Element } = {};
  const take = (node: Node, name: string): void => {
    const part = PARTS.get(name);
    // Named, so it is an element.
    if (part) around[part] ??= node as Element;
  };
  let outermost = open;
  for (let at: OpenElement | null = open; at; at = at.outer) {
    take(at.node, at.name);
    outermost = at;
  }
  for (let node = parentOf(outermost.node); node; node = parentOf(node)) take(node, nameOf(node));
  const cell = isElement(open.node) && closestTo(open.node, CELL);
  if (cell) around.cell ??= cell;
  return around;
};
