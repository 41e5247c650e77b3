import { elementsNamed, isShadowRoot, parentOf } from './dom.ts';
import type { ElementKind, ElementKinds } from './element-kinds.ts';
import type { HeadingOutline } from './heading-outline.ts';
import type { Lines, OpenElement } from './open-element.ts';

/** Beyond so many, every line is taken to be broken: to look up where they stand takes time. */
const MOST_BREAKS = 1000;

const FLOWING: ReadonlySet<ElementKind> = new Set(['inline', 'link', 'raised', 'lowered']);

interface Tools {
  readonly kinds: ElementKinds;
  /** Is told of the headings that are met. */
  readonly outline: HeadingOutline;
  readonly onClose: (lines: Lines) => void;
}

/**
 * The elements around the place up to which a part of the page has been read. Text is met in
 * document order, so each element with text in it is opened once and closed once, and nothing has
 * to be kept of those that are closed.
 */
export class OpenElements {
  readonly #tools: Tools;
  /** Elements with a `br` or `hr` in them, up to those whose lines it breaks; null for very many. */
  readonly #broken: Set<Node> | null;
  #innermost: OpenElement;

  constructor(tools: Tools, start: Element | ShadowRoot) {
    this.#tools = tools;
    this.#broken = this.#findBroken(start);
    const name = isShadowRoot(start) ? '' : nameIn(start);
    // A shadow root has no name, which makes it a block.
    const kind = tools.kinds.of(start as Element, name);
    const isRead = kind === 'block' || FLOWING.has(kind);
    const lines = isRead ? this.#linesOf(start) : null;
    this.#innermost = { node: start, name, outer: null, lines, shift: null, mark: null };
    // What has no name is no heading.
    tools.outline.meet(start as Element, name);
  }

  /** Goes to the text straight in an element; null for one that is outside of what is read. */
  enter(parent: Node): OpenElement | null {
    if (parent === this.#innermost.node) return this.#innermost;
    const entered: (readonly [Node, string])[] = [];
    let around: OpenElement | null = null;
    for (let at: Node | null = parent; at; ) {
      around = this.#find(at);
      if (around) break;
      const name = nameIn(at);
      entered.push([at, name]);
      // Only a form's properties can be bent by the page.
      at = name === 'form' ? parentOf(at) : at.parentNode;
    }
    if (!around) return null;
    this.close(around);
    // Text stands in elements alone, once it is inside the part that is read.
    for (const [node, name] of entered.reverse()) this.#open(node as Element, name);
    return this.#innermost;
  }

  /** Closes those inside of one; all of them at the end. */
  close(around: OpenElement | null = null): void {
    let open: OpenElement | null = this.#innermost;
    for (; open && open !== around; open = open.outer) {
      if (open.lines?.container === open.node) this.#tools.onClose(open.lines);
    }
    if (open) this.#innermost = open;
  }

  #find(node: Node): OpenElement | null {
    let open: OpenElement | null = this.#innermost;
    while (open && open.node !== node) open = open.outer;
    return open;
  }

  #open(element: Element, name: string): void {
    const outer = this.#innermost;
    const kind = this.#tools.kinds.of(element, name);
    let { lines, shift, mark } = outer;
    if (kind === 'block' && lines) {
      lines = this.#linesOf(element);
      shift = null;
      mark = null;
    } else if (!FLOWING.has(kind)) {
      lines = null;
    } else if (lines && kind !== 'inline') {
      if (kind !== 'link') shift = kind === 'raised' ? 'raised' : 'lowered';
      if (kind === 'raised' || (kind === 'link' && !mark)) mark = element;
    }
    this.#innermost = { node: element, name, outer, lines, shift, mark };
    this.#tools.outline.meet(element, name);
  }

  #linesOf(container: Element | ShadowRoot): Lines {
    return { container, count: 0, broken: this.#broken?.has(container) ?? true };
  }

  #findBroken(start: Element | ShadowRoot): Set<Node> | null {
    const broken = new Set<Node>();
    const breaks = [...elementsNamed(start, 'br'), ...elementsNamed(start, 'hr')];
    if (breaks.length > MOST_BREAKS) return null;
    for (const element of breaks) {
      for (let at = parentOf(element); at && !broken.has(at); at = parentOf(at)) {
        broken.add(at);
        // What it stands in is an element or a shadow root, which has no name.
        if (!FLOWING.has(this.#tools.kinds.of(at as Element, nameIn(at)))) break;
      }
    }
    return broken;
  }
}

/** '' for a shadow root; a form may have bent its own. */
const nameIn = (node: Node): string => {
  // Whatever it is, it is asked for its type.
  const name: unknown = (node as Element).localName;
  if (typeof name === 'string') return name;
  return name === undefined ? '' : 'form';
};
