import { isHeadingLike } from '../core/text/heading-like.ts';
import { compareInDocument } from './document-order.ts';
import type { Dom } from './dom.ts';
import { SPACES } from './spaces.ts';

interface Heading {
  readonly element: Element;
  readonly level: number;
}

/** A heading's text is context, not content: more than this of it says nothing more. */
const LONGEST_HEADING = 200;

/** A paragraph all in bold stands for a heading, under every real one. */
const BOLD_LEVEL = 7;

/** What headings are marked up with. */
const NAMES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong'];

/** The page's headings in document order, and which of them stand above a given place. */
export class HeadingOutline {
  readonly #dom: Dom;
  #headings: Heading[] = [];
  /** How many headings stood before the last place. */
  #last = 0;
  /** The last answer, and the heading that it hangs on: most places ask for the one before them. */
  #trail: { readonly last: Element | null; readonly texts: readonly string[] } | null = null;

  constructor(dom: Dom) {
    this.#dom = dom;
  }

  /** Takes the headings of a part of the page that is read anew; all of them for the whole page. */
  take(start: Element | ShadowRoot, isWhole: boolean): void {
    this.#trail = null;
    const found: Heading[] = [];
    for (const element of this.#marked(start, isWhole)) {
      const heading = this.#headingOf(element);
      if (heading) found.push(heading);
    }
    found.sort((a, b) => compareInDocument(this.#dom, a.element, b.element));
    if (isWhole) this.#headings = found;
    else if (found.length > 0) this.#merge(found);
  }

  /** What is marked up as a heading or in bold; parts of a page are many and small, and asked once each. */
  #marked(start: Element | ShadowRoot, isWhole: boolean): Iterable<Element> {
    if (!isWhole) return this.#dom.queryAll(start, NAMES.join());
    return NAMES.flatMap((name) => [...this.#dom.elementsNamed(start, name)]);
  }

  #headingOf(element: Element): Heading | null {
    const name = this.#dom.nameOf(element);
    if (name.startsWith('h')) return { element, level: Number(name.charAt(1)) };
    const line = this.#dom.parentOf(element);
    if (!line || this.#dom.nameOf(line) !== 'p') return null;
    const text = this.#dom.textOf(line).trim();
    const isWhole = text === this.#dom.textOf(element).trim() && isHeadingLike(text);
    // Named, so it is an element.
    return isWhole ? { element: line as Element, level: BOLD_LEVEL } : null;
  }

  /** Texts of the headings above a place, outermost first. */
  above(place: Node): readonly string[] {
    const count = this.#countBefore(place);
    const own = this.#headings[count];
    if (own?.element === place) return this.#textsBefore(count, own.level);
    const last = this.#headings[count - 1]?.element ?? null;
    if (this.#trail?.last !== last) {
      this.#trail = { last, texts: this.#textsBefore(count, Number.POSITIVE_INFINITY) };
    }
    return this.#trail.texts;
  }

  /** The first heading of the highest level is the page's title. */
  roleOf(element: Element): 'title' | 'heading' {
    const first = this.#headings.find(({ level }) => level === 1);
    return first?.element === element ? 'title' : 'heading';
  }

  /** Lets go of headings that have left the page, and of texts that may have changed. */
  refresh(): void {
    this.#trail = null;
    this.#headings = this.#headings.filter(({ element }) => this.#dom.isConnected(element));
  }

  /** Texts of the headings above the one at `count`, those of a level under `level` alone. */
  #textsBefore(count: number, level: number): string[] {
    const texts: string[] = [];
    let below = level;
    for (let i = count - 1; i >= 0 && below > 1; i--) {
      const heading = this.#headings[i];
      if (!heading || heading.level >= below) continue;
      const text = this.#dom.textOf(heading.element).slice(0, 4 * LONGEST_HEADING);
      texts.unshift(text.replace(SPACES, ' ').trim().slice(0, LONGEST_HEADING));
      below = heading.level;
    }
    return texts;
  }

  #merge(found: readonly Heading[]): void {
    const fresh = new Set(found.map(({ element }) => element));
    this.#headings = [...this.#headings.filter(({ element }) => !fresh.has(element)), ...found];
    this.#headings.sort((a, b) => compareInDocument(this.#dom, a.element, b.element));
  }

  /** How many headings begin before a node, the node itself not counted. */
  #countBefore(node: Node): number {
    let low = 0;
    let high = this.#headings.length;
    // Most places are asked for in order, and stand under the heading of the one before.
    if (this.#isBefore(this.#last - 1, node)) low = this.#last;
    if (low > 0 && !this.#isBefore(low, node)) high = low;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isBefore(middle, node)) low = middle + 1;
      else high = middle;
    }
    this.#last = low;
    return low;
  }

  #isBefore(at: number, node: Node): boolean {
    const heading = this.#headings[at];
    return heading !== undefined && compareInDocument(this.#dom, heading.element, node) < 0;
  }
}
