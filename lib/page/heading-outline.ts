import { placeInDocument } from './document-order.ts';
import type { Dom } from './dom.ts';

interface Heading {
  readonly element: Node;
  readonly level: number;
  text: string;
}

/** A heading's text is context, not content: more than this of it says nothing more. */
const LONGEST_HEADING = 200;

/** The page's headings in document order, and which of them stand above a given place. */
export class HeadingOutline {
  #headings: Heading[] = [];
  readonly #dom: Dom;

  constructor(dom: Dom) {
    this.#dom = dom;
  }

  /** Adds a heading, or takes its new text. */
  put(element: Node, level: number, text: string): void {
    const shown = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_HEADING);
    const at = this.#countBefore(element);
    const known = this.#headings[at];
    if (known?.element === element) known.text = shown;
    else this.#headings.splice(at, 0, { element, level, text: shown });
  }

  /** Texts of the headings above a place, outermost first. */
  above(place: Node): string[] {
    const trail: string[] = [];
    let below = Number.POSITIVE_INFINITY;
    for (let i = this.#countBefore(place) - 1; i >= 0 && below > 1; i--) {
      const heading = this.#headings[i];
      if (!heading || heading.level >= below) continue;
      trail.unshift(heading.text);
      below = heading.level;
    }
    return trail;
  }

  /** The first heading of the highest level is the page's title. */
  roleOf({
    element,
    level,
  }: {
    readonly element: Node;
    readonly level: number;
  }): 'title' | 'heading' {
    if (level !== 1) return 'heading';
    return this.#headings.find((heading) => heading.level === 1)?.element === element
      ? 'title'
      : 'heading';
  }

  /** Lets go of headings that have left the page. */
  prune(): void {
    this.#headings = this.#headings.filter(({ element }) => this.#dom.isConnected(element));
  }

  /** How many headings begin before a node; most are asked for at the end of the page so far. */
  #countBefore(node: Node): number {
    const place = placeInDocument(this.#dom, node);
    const isBefore = (index: number): boolean => {
      const heading = this.#headings[index];
      return (
        heading !== undefined &&
        heading.element !== node &&
        this.#dom.precedes(placeInDocument(this.#dom, heading.element), place)
      );
    };
    let high = this.#headings.length;
    if (high > 0 && isBefore(high - 1)) return high;
    let low = 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
