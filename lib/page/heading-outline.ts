import { isHeadingLike } from '../core/text/heading-like.ts';
import { compareInDocument } from './document-order.ts';
import { holds, isInPage, nameOf, parentOf, textOf } from './dom.ts';
import { lineIn } from './line-in.ts';

interface Heading {
  readonly element: Element;
  readonly level: number;
  text: string;
  /** Whether something was said to stand under it. */
  isUsed: boolean;
}

/** More headings than this are not looked at again whenever the page changes: the last of them are. */
const MOST_LOOKED_AT = 200;

/** A paragraph all in bold stands for a heading, under every real one. */
const BOLD_LEVEL = 7;

/** Zero for what is no heading. Every element with text in it is asked: no search, for its time. */
const levelOf = (name: string): number => {
  if (name === 'b' || name === 'strong') return BOLD_LEVEL;
  const level = name.length === 2 && name.startsWith('h') ? name.charCodeAt(1) - 0x30 : 0;
  return level > 0 && level < BOLD_LEVEL ? level : 0;
};

/**
 * The page's headings in document order, and which of them stand above a given place. They are taken
 * in as the page is read, each before the text in it, so that a place that is being read is known to
 * stand under the last that was met.
 */
export class HeadingOutline {
  #headings: Heading[] = [];
  readonly #taken = new WeakSet<Element>();
  /** How many headings stand above the place up to which the page has been read. */
  #met = 0;
  #isFresh = false;
  /** The last answer, and how many headings were above: most places ask for the one before them. */
  #trail: { readonly count: number; readonly texts: readonly string[] } | null = null;

  get met(): number {
    return this.#met;
  }

  /**
   * To be called before a part of the page is read: its headings are taken in anew.
   *
   * @param isTree - Whether all inside it is read; of its own lines none but itself can be a heading.
   */
  begin(start: Element | ShadowRoot, isTree: boolean): void {
    this.#met = this.#countBefore(start);
    const isIn = ({ element }: Heading): boolean =>
      isTree ? holds(start, element) : element === start;
    let end = this.#met;
    for (let at = this.#headings[end]; at && isIn(at); at = this.#headings[end]) end++;
    this.#headings.splice(this.#met, end - this.#met);
    this.#trail = null;
  }

  /** Whether headings were taken in, since this was last asked, that had never been there before. */
  takeFresh(): boolean {
    const isFresh = this.#isFresh;
    this.#isFresh = false;
    return isFresh;
  }

  /** Whether an element has ever been one: when it is put into the page, it has been moved. */
  has(element: Element): boolean {
    return this.#taken.has(element);
  }

  /** Takes in an element with text in it, if it is a heading. */
  meet(element: Element, name: string): void {
    const level = levelOf(name);
    if (level === BOLD_LEVEL) this.#meetBold(element);
    else if (level > 0) this.#insert(element, level);
  }

  /** An element is passed over unread: its headings stand above what follows. */
  pass(element: Element): void {
    while (holds(element, this.#headings[this.#met]?.element ?? document)) this.#met++;
  }

  /** Texts of the headings above a place, outermost first. */
  above(count: number, place: Node): readonly string[] {
    const own = this.#headings[count - 1];
    if (own?.element === place) return this.#textsBefore(count - 1, own.level);
    if (this.#trail?.count !== count) {
      this.#trail = { count, texts: this.#textsBefore(count, Number.POSITIVE_INFINITY) };
    }
    return this.#trail.texts;
  }

  /** The first heading of the highest level is the page's title. */
  roleOf(element: Element): 'title' | 'heading' {
    const first = this.#headings.find(({ level }) => level === 1);
    return first?.element === element ? 'title' : 'heading';
  }

  /**
   * Lets go of headings that have left the page, and reads anew what the others say.
   *
   * @returns true when something stood under one that has left, or says something else than before.
   */
  refresh(): boolean {
    this.#trail = null;
    let isOther = false;
    this.#headings = this.#headings.filter(({ element, isUsed }) => {
      const isThere = isInPage(element);
      isOther ||= isUsed && !isThere;
      return isThere;
    });
    for (const heading of this.#headings.slice(-MOST_LOOKED_AT)) {
      const text = lineIn(heading.element);
      if (text === heading.text) continue;
      isOther ||= heading.isUsed;
      heading.text = text;
    }
    return isOther;
  }

  #meetBold(element: Element): void {
    const line = parentOf(element);
    if (!line || nameOf(line) !== 'p') return;
    const text = textOf(line).trim();
    if (text !== textOf(element).trim() || !isHeadingLike(text)) return;
    // Named, so it is an element.
    this.#insert(line as Element, BOLD_LEVEL);
  }

  #insert(element: Element, level: number): void {
    if (this.#headings[this.#met - 1]?.element === element) return;
    if (this.#taken.has(element)) this.#remove(element);
    else this.#isFresh = true;
    this.#taken.add(element);
    const heading = { element, level, text: lineIn(element), isUsed: false };
    this.#headings.splice(this.#met, 0, heading);
    this.#met++;
    this.#trail = null;
  }

  /** Takes out a heading that has been moved. */
  #remove(element: Element): void {
    const at = this.#headings.findIndex((one) => one.element === element);
    if (at === -1) return;
    this.#headings.splice(at, 1);
    if (at < this.#met) this.#met--;
  }

  /** Texts of the headings above the one at `count`, those of a level under `level` alone. */
  #textsBefore(count: number, level: number): string[] {
    const texts: string[] = [];
    let below = level;
    for (let i = count - 1; i >= 0 && below > 1; i--) {
      const heading = this.#headings[i];
      if (!heading || heading.level >= below) continue;
      if (heading.text === '') continue;
      heading.isUsed = true;
      texts.unshift(heading.text);
      below = heading.level;
    }
    return texts;
  }

  /** How many headings begin before a node, the node itself not counted. */
  #countBefore(node: Node): number {
    let low = 0;
    let high = this.#headings.length;
    // Much of what changes stands below all of them.
    if (this.#isBefore(high - 1, node)) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isBefore(middle, node)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isBefore(at: number, node: Node): boolean {
    const heading = this.#headings[at];
    return heading !== undefined && compareInDocument(heading.element, node) < 0;
  }
}
