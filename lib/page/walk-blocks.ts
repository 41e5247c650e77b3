import type { BlockIds } from './block-ids.ts';
import { type Dom, ELEMENT, TEXT } from './dom.ts';
import { type ElementKind, isOthersInterface, SHADOW_HOSTS } from './element-kinds.ts';
import { isFootnoteMark } from './footnote-mark.ts';
import type { HeadingOutline } from './heading-outline.ts';
import { breaksLine, isUndisplayed } from './line-break.ts';
import type { PageBlock } from './page-block.ts';
import { headingLevel, type Surroundings, surroundingsOf } from './surroundings.ts';
import type { TableHeaders } from './table-headers.ts';
import { type Run, type Shift, TextRun } from './text-run.ts';

export interface WalkTools {
  readonly dom: Dom;
  readonly kinds: ReadonlyMap<string, ElementKind>;
  readonly ids: BlockIds;
  readonly outline: HeadingOutline;
  readonly tables: TableHeaders;
  /** Told of every shadow root that is entered, so that it can be watched and styled. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Told of an element that changed under a walk that was paused inside it. */
  readonly onLost: (element: Element | ShadowRoot) => void;
}

interface Frame {
  /** What is left when the frame is: its next sibling comes after. */
  readonly element: Element;
  /** Whose children are walked: the element, or its shadow root. */
  readonly inside: Element | ShadowRoot;
  readonly outer: Surroundings;
  readonly inline: boolean;
}

const DIGIT = /[0-9０-９]/;

/** One walk over a part of the page, done in steps. */
export class BlockWalk {
  readonly #tools: WalkTools;
  readonly #start: Element | ShadowRoot;
  readonly #shallow: boolean;
  readonly #run = new TextRun();
  readonly #frames: Frame[] = [];
  /** How many runs each element has had so far. */
  readonly #runs = new Map<Node, number>();
  readonly #customInline = new Map<string, boolean>();
  #crossed: Element[] = [];
  #around: Surroundings;
  #headings: readonly string[] | null = null;
  #next: Node | null;
  #blocks: PageBlock[] = [];

  /** @param shallow - Read only the lines that are the start's own. */
  constructor(tools: WalkTools, start: Element | ShadowRoot, shallow = false) {
    this.#tools = tools;
    this.#start = start;
    this.#shallow = shallow;
    this.#around = surroundingsOf(tools.dom, start);
    this.#next = tools.dom.firstChildOf(start);
    if (!(start instanceof ShadowRoot) && !shallow) this.#enterShadow(start);
  }

  /** Walks on over so many nodes. True when the end is reached. */
  step(nodes: number): boolean {
    for (let i = 0; i < nodes; i++) {
      if (this.#next === null) {
        if (!this.#leave()) return true;
      } else {
        this.#visit(this.#next);
      }
    }
    return false;
  }

  /** The blocks read since the last call, in document order. */
  takeBlocks(): PageBlock[] {
    const blocks = this.#blocks;
    this.#blocks = [];
    return blocks;
  }

  /** How many runs each element that was met has now; those it had beyond that are gone. */
  get runs(): ReadonlyMap<Node, number> {
    return this.#runs;
  }

  /** To be called after the page had its turn: gives up the parts that it has changed meanwhile. */
  resume(): void {
    const { dom, onLost } = this.#tools;
    let parent: Node = this.#start;
    let lost = false;
    for (const [depth, frame] of this.#frames.entries()) {
      lost = frame.inside === frame.element && dom.parentOf(frame.element) !== parent;
      if (lost) {
        this.#around = frame.outer;
        this.#frames.length = depth;
        break;
      }
      parent = frame.inside;
    }
    if (!lost && (this.#next === null || dom.parentOf(this.#next) === parent)) return;
    this.#run.take();
    this.#next = null;
    onLost(this.#around.container);
  }

  #visit(node: Node): void {
    const { dom } = this.#tools;
    const type = dom.typeOf(node);
    if (type === TEXT) {
      // The type was asked, so both casts hold.
      this.#readText(node as Text);
      this.#next = dom.nextSiblingOf(node);
    } else if (type === ELEMENT) {
      this.#visitElement(node as Element);
    } else {
      this.#next = dom.nextSiblingOf(node);
    }
  }

  #visitElement(element: Element): void {
    const { dom, kinds } = this.#tools;
    const name = dom.nameOf(element);
    const kind = kinds.get(name) ?? this.#kindOfUnlisted(element, name);
    switch (kind) {
      case 'inline':
        if (this.#isSkippedInline(element, name)) {
          this.#run.leaveOut();
          break;
        }
        this.#crossed.push(element);
        this.#enter(element, { ...this.#around, shift: shiftOf(name) ?? this.#around.shift }, true);
        return;
      case 'block':
      case 'heading':
      case 'cell':
        this.#flush();
        if (this.#shallow) break;
        this.#enter(element, this.#inside(element, { name, kind }), false);
        return;
      case 'break':
        if (!this.#run.isEmpty) this.#run.appendBreak();
        break;
      case 'replaced':
        if (!this.#run.isEmpty) this.#run.appendPlaceholder();
        break;
      case 'unrendered':
        this.#run.leaveOut();
        break;
    }
    this.#next = dom.nextSiblingOf(element);
  }

  #kindOfUnlisted(element: Element, name: string): ElementKind {
    if (!name.includes('-')) return 'block';
    if (isOthersInterface(name) || name === 'duishu-card') return 'unrendered';
    let inline = this.#customInline.get(name);
    if (inline === undefined) {
      inline = !breaksLine(element);
      this.#customInline.set(name, inline);
    }
    return inline ? 'inline' : 'block';
  }

  #isSkippedInline(element: Element, name: string): boolean {
    const last = this.#run.lastChar;
    if ((name === 'sup' || name === 'a') && isFootnoteMark(this.#tools.dom, element, last)) {
      return true;
    }
    // Only beside a digit can hidden text turn one figure into another, and styles are dear.
    return DIGIT.test(last) && isUndisplayed(element);
  }

  #inside(element: Element, { name, kind }: { name: string; kind: ElementKind }): Surroundings {
    const { outline } = this.#tools;
    const around = { ...this.#around, container: element };
    if (kind === 'cell') return { ...around, cell: element };
    const level = kind === 'heading' ? headingLevel(name) : null;
    if (level === null) return around;
    this.#headings = outline.above(element);
    outline.put(element, level, this.#tools.dom.textOf(element));
    return { ...around, heading: { element, level } };
  }

  #enter(element: Element, around: Surroundings, inline: boolean): void {
    this.#frames.push({ element, inside: element, outer: this.#around, inline });
    this.#around = around;
    this.#next = this.#tools.dom.firstChildOf(element);
    this.#enterShadow(element);
  }

  #enterShadow(element: Element): void {
    const { dom, onShadowRoot } = this.#tools;
    const name = dom.nameOf(element);
    if (!SHADOW_HOSTS.has(name) && !name.includes('-')) return;
    const root = dom.shadowOf(element);
    if (!root) return;
    onShadowRoot(root);
    this.#flush();
    this.#frames.push({ element, inside: root, outer: this.#around, inline: false });
    this.#around = { ...this.#around, container: root };
    this.#next = dom.firstChildOf(root);
  }

  /** Goes up one level and on to what follows; false at the end of the walk. */
  #leave(): boolean {
    const { dom } = this.#tools;
    const frame = this.#frames.pop();
    if (!frame) {
      this.#flush();
      return false;
    }
    if (frame.inline) this.#crossed.push(frame.element);
    else this.#flush();
    if (this.#around.heading !== frame.outer.heading) this.#headings = null;
    this.#around = frame.outer;
    this.#next =
      frame.inside === frame.element
        ? dom.nextSiblingOf(frame.element)
        : dom.firstChildOf(frame.element);
    return true;
  }

  #readText(node: Text): void {
    if (this.#run.isEmpty && !/\S/.test(node.data)) return;
    if (this.#crossed.length > 0) {
      const meets = DIGIT.test(this.#run.lastChar) || DIGIT.test(node.data.charAt(0));
      if (meets && !this.#run.isEmpty && this.#crossed.some(breaksLine)) this.#flush();
      this.#crossed = [];
    }
    this.#run.append(node, this.#around.shift);
    for (let cut = this.#run.takeOverflow(); cut; cut = this.#run.takeOverflow()) this.#emit(cut);
  }

  #flush(): void {
    this.#crossed = [];
    const run = this.#run.take();
    if (run) this.#emit(run);
  }

  #emit({ text, pieces }: Run): void {
    const { ids, outline, tables } = this.#tools;
    const { container, heading, cell } = this.#around;
    const ordinal = this.#runs.get(container) ?? 0;
    this.#runs.set(container, ordinal + 1);
    this.#headings ??= outline.above(container);
    const headers = cell ? tables.headersOf(cell) : {};
    this.#blocks.push({
      id: ids.idOf(container, ordinal),
      text,
      pieces,
      container,
      role: heading ? outline.roleOf(heading) : cell ? 'cell' : 'body',
      headings: headers.caption ? [...this.#headings, headers.caption] : this.#headings,
      ...(headers.column && { columnHeader: headers.column }),
      ...(headers.row && { rowHeader: headers.row }),
    });
  }
}

const shiftOf = (name: string): Shift => {
  if (name === 'sup') return 'raised';
  return name === 'sub' ? 'lowered' : null;
};
