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

/** What an element means for the text straight inside it. */
interface Inside {
  readonly container: Element | ShadowRoot;
  readonly shift: Shift;
  /** The element whose footnote mark the text may be. */
  readonly mark: Element | null;
}

const DIGIT = /[0-9０-９]/;
const NOT_SPACE = /\S/;

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
  readonly #runs = new Map<Node, number>();
  readonly #customInline = new Map<string, boolean>();
  /** Elements whose own lines are broken by `br`. */
  readonly #broken = new Set<Node>();
  #container: Element | ShadowRoot | null = null;
  #last: Text | null = null;
  #spaces: Text[] = [];
  #passages: Passage[] = [];

  /** @param start - What is read: its line breaks are looked up at once. */
  constructor(tools: WalkTools, start: Element | ShadowRoot) {
    this.#tools = tools;
    for (const element of start.querySelectorAll('br')) {
      const parent = element.parentNode;
      const container = parent && this.#insideOf(parent)?.container;
      if (container) this.#broken.add(container);
    }
  }

  /** Takes the next text node. */
  add(node: Text): void {
    const { data } = node;
    if (!NOT_SPACE.test(data)) {
      if (!this.#run.isEmpty && data !== '') this.#spaces.push(node);
      return;
    }
    const parent = node.parentNode;
    const inside = parent && this.#insideOf(parent);
    if (!inside) return;
    if (inside.container !== this.#container) {
      this.flush();
      this.#container = inside.container;
    } else if (!this.#join(node, data)) {
      return;
    }
    const { mark, shift } = inside;
    if (mark && looksLikeMark(data) && isFootnoteMark(this.#tools.dom, mark, this.#run.lastChar)) {
      return;
    }
    this.#run.append(node, data, shift);
    this.#last = node;
    for (let cut = this.#run.takeOverflow(); cut; cut = this.#run.takeOverflow()) this.#emit(cut);
  }

  /** Ends the line. */
  flush(): void {
    this.#spaces.length = 0;
    this.#last = null;
    const run = this.#run.take();
    if (run) this.#emit(run);
  }

  /** The passages read since the last call, in document order. */
  takePassages(): readonly Passage[] {
    this.flush();
    return this.takeDone();
  }

  /** The same, leaving a line that has only begun. */
  takeDone(): readonly Passage[] {
    const passages = this.#passages;
    this.#passages = [];
    return passages;
  }

  /** How many runs each element that was met has now; those it had beyond that are gone. */
  get runs(): ReadonlyMap<Node, number> {
    return this.#runs;
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
  #join(node: Text, data: string): boolean {
    if (!this.#last) return true;
    const isBesideDigit =
      this.#spaces.length === 0 && (DIGIT.test(this.#run.lastChar) || DIGIT.test(data.charAt(0)));
    if (isBesideDigit || (this.#container && this.#broken.has(this.#container))) {
      switch (jointBetween(this.#tools, this.#last, node)) {
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
    for (const space of this.#spaces) this.#run.append(space, space.data, null);
    this.#spaces.length = 0;
    return true;
  }

  #insideOf(element: Node): Inside | null {
    const known = this.#inside.get(element);
    if (known !== undefined) return known;
    const inside = this.#lookInside(element);
    this.#inside.set(element, inside);
    return inside;
  }

  #lookInside(node: Node): Inside | null {
    if (node instanceof ShadowRoot) return { container: node, shift: null, mark: null };
    // Text stands in elements, in shadow roots and in nothing else.
    const element = node as Element;
    const kind = this.kindOf(element);
    if (kind === 'block') return { container: element, shift: null, mark: null };
    if (kind === 'unrendered' || kind === 'replaced' || kind === 'break') return null;
    const outer = element.parentNode && this.#insideOf(element.parentNode);
    if (!outer) return null;
    if (kind === 'raised') return { ...outer, shift: kind, mark: element };
    if (kind === 'lowered') return { ...outer, shift: kind };
    return element.localName === 'a' && !outer.mark ? { ...outer, mark: element } : outer;
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

  #emit({ text, pieces }: Run): void {
    const container = this.#container;
    if (!container) return;
    const ordinal = this.#runs.get(container) ?? 0;
    this.#runs.set(container, ordinal + 1);
    this.#passages.push({ id: this.#tools.ids.idOf(container, ordinal), text, pieces, container });
  }
}
