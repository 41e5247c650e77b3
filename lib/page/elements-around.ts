import type { Dom } from './dom.ts';

/** The nearest elements that say something of what stands in them; null for none. */
export interface Around {
  readonly heading: Element | null;
  readonly cell: Element | null;
  readonly list: Element | null;
  readonly item: Element | null;
  /** Of a term. */
  readonly definition: Element | null;
  readonly paragraph: Element | null;
}

const NOTHING: Around = {
  heading: null,
  cell: null,
  list: null,
  item: null,
  definition: null,
  paragraph: null,
};

/** What each of those elements is named. */
const PARTS: ReadonlyMap<string, keyof Around> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['td', 'th'].map((name) => [name, 'cell'] as const),
  ...['ul', 'ol', 'dl', 'table'].map((name) => [name, 'list'] as const),
  ['li', 'item'],
  ['dd', 'definition'],
  ['p', 'paragraph'],
]);

/** Finds what stands around elements, asking the page of each element once. */
export class ElementsAround {
  readonly #dom: Dom;
  readonly #known = new Map<Node, Around>();

  constructor(dom: Dom) {
    this.#dom = dom;
  }

  /** What stands around the inside of an element: the element itself is among it. */
  of(element: Node): Around {
    const path: Node[] = [];
    let at: Node | null = element;
    let around: Around | undefined;
    for (; at && !around; at = this.#dom.parentOf(at)) {
      around = this.#known.get(at);
      if (!around) path.push(at);
    }
    let inner = around ?? NOTHING;
    for (const node of path.toReversed()) {
      inner = this.#enter(inner, node);
      this.#known.set(node, inner);
    }
    return inner;
  }

  /** To be called when elements may have moved. */
  forget(): void {
    this.#known.clear();
  }

  #enter(outer: Around, node: Node): Around {
    const part = PARTS.get(this.#dom.nameOf(node));
    // Named, so it is an element.
    return part ? { ...outer, [part]: node as Element } : outer;
  }
}
