import type { BlockIds } from './block-ids.ts';
import type { Dom } from './dom.ts';
import { type ElementKind, isOthersInterface } from './element-kinds.ts';
import { isFootnoteMark, looksLikeMark } from './footnote-mark.ts';
import { breaksLine } from './line-break.ts';
import type { Passage } from './page-block.ts';
import { jointBetween } from './text-joint.ts';
import { type Run, type Shift, TextRun } from './text-run.ts';

export interface WalkTools {
  readonly dom: Dom;
  readonly kinds: ReadonlyMap<string, ElementKind>;
  readonly ids: BlockIds;
}

/** An element with lines of its own. */
interface Lines {
  readonly container: Element | ShadowRoot;
  /** Passages read from it so far. */
  count: number;
  /** Whether its lines are broken by `br`. */
  broken: boolean;
}

/** What an element means for the text straight inside it. */
interface Inside {
  readonly lines: Lines;
  readonly shift: Shift;
  /** The element whose footnote mark the text may be. */
  readonly mark: Element | null;
}

/** An element whose text flows on in the line around it. */
interface Flowing {
  readonly element: Element;
  readonly kind: ElementKind;
}

const insideFlowing = ({ element, kind }: Flowing, outer: Inside): Inside => {
  const { lines, shift, mark } = outer;
  if (kind === 'raised') return { lines, shift: kind, mark: element };
  if (kind === 'lowered') return { lines, shift: kind, mark };
  return kind === 'link' && !mark ? { lines, shift, mark: element } : outer;
};

const NOT_SPACE = /\S/;

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/**
 * Builds passages from the text nodes of a page, handed over in document order.
 *
 * It asks next to nothing of the elements around them, since every question to the DOM costs as
 * much as reading a text node: only what is beside a digit is looked at closely.
 */
export class PassageBuilder {
  readonly #tools: WalkTools;
  readonly #run = new TextRun();
  /** What is known of elements with text in them; null for those that are left alone. */
  readonly #inside = new Map<Node, Inside | null>();
  readonly #customInline = new Map<string, boolean>();
  readonly #displays = new Map<Element, string>();
  readonly #all: Lines[] = [];
  #lines: Lines | null = null;
  #last: Text | null = null;
  #spaces: Text[] = [];
  #passages: Passage[] = [];

  /** @param start - What is read: its line breaks are looked up at once. */
  constructor(tools: WalkTools, start: Element | ShadowRoot) {
    this.#tools = tools;
    for (const element of tools.dom.elementsNamed(start, 'br')) {
      const parent = element.parentNode;
      const inside = parent && this.#insideOf(parent);
      if (inside) inside.lines.broken = true;
    }
  }

  /** Takes the next text node. */
  add(node: Text): void {
    const { data } = node;
    if (!NOT_SPACE.test(data)) {
      if (this.#last !== null && data !== '') this.#spaces.push(node);
      return;
    }
    const parent = node.parentNode;
    const inside = parent && this.#insideOf(parent);
    if (!inside) return;
    const { lines, mark, shift } = inside;
    if (lines !== this.#lines) {
      this.flush();
      this.#lines = lines;
    } else if (this.#last !== null && !this.#join(this.#last, node, data)) {
      return;
    }
    const run = this.#run;
    if (mark && looksLikeMark(data) && isFootnoteMark(this.#tools.dom, mark, run.lastChar)) return;
    run.append(node, data, shift);
    this.#last = node;
    if (!run.isLong) return;
    for (let cut = run.takeOverflow(); cut; cut = run.takeOverflow()) this.#emit(lines, cut);
  }

  /** Ends the line. */
  flush(): void {
    if (this.#spaces.length > 0) this.#spaces = [];
    this.#last = null;
    const run = this.#run.take();
    if (run && this.#lines) this.#emit(this.#lines, run);
  }

  /** The passages read since the last call, in document order. */
  takePassages(): readonly Passage[] {
    this.flush();
    return this.takeDone();
  }

  /** The same, leaving a line that has only begun. */
  takeDone(): readonly Passage[] {
    const passages = this.#passages;
    if (passages.length > 0) this.#passages = [];
    return passages;
  }

  /** The elements that were met, with how many passages each has now; those it had beyond that are gone. */
  get counts(): readonly Readonly<Lines>[] {
    return this.#all;
  }

  kindOf(element: Element): ElementKind {
    // Only a form's properties can be bent by the page, and a form is a block whatever it says.
    const name: unknown = element.localName;
    if (typeof name !== 'string') return 'block';
    const kind = this.#tools.kinds.get(name);
    if (kind) return kind;
    return name.includes('-') ? this.#customKind(element, name) : 'block';
  }

  /** Goes on with the same line; false when the text is to be left out. */
  #join(last: Text, node: Text, data: string): boolean {
    const isBesideDigit =
      this.#spaces.length === 0 && (isDigit(this.#run.lastCode) || isDigit(data.charCodeAt(0)));
    if (isBesideDigit || this.#lines?.broken) {
      switch (jointBetween({ ...this.#tools, displays: this.#displays }, last, node)) {
        case 'hidden':
          return false;
        case 'line':
          this.flush();
          return true;
        case 'break':
          this.#run.appendBreak();
          break;
        case 'placeholder':
          this.#run.appendPlaceholder();
          break;
        case 'nothing':
          break;
      }
    }
    if (this.#spaces.length > 0) {
      for (const space of this.#spaces) this.#run.append(space, space.data, null);
      this.#spaces = [];
    }
    return true;
  }

  #insideOf(node: Node): Inside | null {
    let inside = this.#inside.get(node);
    if (inside !== undefined) return inside;
    const flowing: Flowing[] = [];
    // A loop and no recursion: a page may nest elements ten thousand deep.
    for (let at: Node | null = node; at; at = at.parentNode) {
      inside = this.#inside.get(at);
      if (inside !== undefined) break;
      // Text stands in elements and in shadow roots; those have no name, and so are blocks.
      const element = at as Element;
      const kind = this.kindOf(element);
      if (kind === 'block') inside = this.#linesOf(element);
      else if (kind === 'unrendered' || kind === 'replaced' || kind === 'break') inside = null;
      if (inside !== undefined) {
        this.#inside.set(at, inside);
        break;
      }
      flowing.push({ element, kind });
    }
    for (let i = flowing.length - 1; i >= 0; i--) {
      const inner = flowing[i];
      if (!inner) break;
      inside = inside ? insideFlowing(inner, inside) : null;
      this.#inside.set(inner.element, inside);
    }
    return inside ?? null;
  }

  #linesOf(container: Element | ShadowRoot): Inside {
    const lines = { container, count: 0, broken: false };
    this.#all.push(lines);
    return { lines, shift: null, mark: null };
  }

  #customKind(element: Element, name: string): ElementKind {
    if (isOthersInterface(name)) return 'unrendered';
    let inline = this.#customInline.get(name);
    if (inline === undefined) {
      inline = !breaksLine(element);
      this.#customInline.set(name, inline);
    }
    return inline ? 'inline' : 'block';
  }

  #emit(lines: Lines, { text, pieces }: Run): void {
    const { container } = lines;
    const id = this.#tools.ids.idOf(container, lines.count++);
    this.#passages.push({ id, text, pieces, container });
  }
}
