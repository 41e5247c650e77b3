import { type Dom, ELEMENT, TEXT } from './dom.ts';
import { type ElementKind, notReadIn } from './element-kinds.ts';
import { breaksLine } from './line-break.ts';

/** What has to be read again. */
export interface DirtyParts {
  /** Elements whose own lines changed. */
  readonly lines: Set<Element | ShadowRoot>;
  /** Elements that are new, or changed in depth. */
  readonly trees: Set<Element | ShadowRoot>;
  /** Elements that are new: a shadow root may hang on them. */
  readonly added: Set<Element>;
  /** True when something was taken out of the page. */
  removed: boolean;
}

export const noDirtyParts = (): DirtyParts => ({
  lines: new Set(),
  trees: new Set(),
  added: new Set(),
  removed: false,
});

/** Beyond so many, looking for one inside another costs more than reading it twice. */
const FEW = 64;

/** Those of the elements that stand in no other of them. */
export const outermost = (
  trees: ReadonlySet<Element | ShadowRoot>,
  dom: Dom,
): readonly (Element | ShadowRoot)[] => {
  const all = [...trees];
  if (all.length > FEW) return all;
  return all.filter((tree) => !all.some((other) => other !== tree && dom.contains(other, tree)));
};

/** Where something has changed. */
interface Place {
  readonly isConnected: boolean;
  /** The element whose lines it belongs to; null where no text is read. */
  readonly container: Element | ShadowRoot | null;
  /** The table that it is a header of. */
  readonly table: Element | null;
}

/** True for what flows inside a line and stands on it. */
const isPlain = (kind: ElementKind | undefined): boolean => kind === 'inline' || kind === 'link';

const BLOCKS_INSIDE = 'div,p,li,h1,h2,h3,h4,h5,h6,td,th,section,article,blockquote,dd,dt';

/** Turns mutation records into the parts of the page that have to be read again. */
export class DirtyFinder {
  readonly #document: Document;
  readonly #dom: Dom;
  readonly #notRead: string;
  readonly #kinds: ReadonlyMap<string, ElementKind>;
  /** True when lines of the element were read before. */
  readonly #hasLines: (container: Node) => boolean;

  constructor(options: {
    readonly document: Document;
    readonly dom: Dom;
    readonly kinds: ReadonlyMap<string, ElementKind>;
    readonly hasLines: (container: Node) => boolean;
  }) {
    this.#document = options.document;
    this.#notRead = notReadIn(options.document);
    this.#dom = options.dom;
    this.#kinds = options.kinds;
    this.#hasLines = options.hasLines;
  }

  collect(records: readonly MutationRecord[], into: DirtyParts): void {
    const places = new Map<Node, Place>();
    for (const record of records) {
      if (record.removedNodes.length > 0) into.removed = true;
      const { target } = record;
      let place = places.get(target);
      if (!place) {
        place = this.#placeOf(target);
        places.set(target, place);
      }
      this.#collectOne(record, place, into);
    }
  }

  #placeOf(target: Node): Place {
    const isConnected = this.#dom.isConnected(target);
    const container = isConnected ? this.containerOf(target) : null;
    const table = container instanceof Element ? this.#tableHeadedBy(container) : null;
    return { isConnected, container, table };
  }

  /** The element whose line a node stands in; null where no text is read. */
  containerOf(node: Node): Element | ShadowRoot | null {
    for (let at: Node | null = node; at; at = this.#dom.parentOf(at)) {
      if (at instanceof ShadowRoot) return at;
      if (this.#dom.typeOf(at) !== ELEMENT) continue;
      // The type was asked.
      const element = at as Element;
      const kind = this.#kindOf(element);
      if (kind === 'unrendered' || kind === 'replaced') return null;
      if (kind === 'block') return this.#dom.closest(element, this.#notRead) ? null : element;
    }
    return null;
  }

  #kindOf(element: Element): ElementKind {
    const name = this.#dom.nameOf(element);
    const known = this.#kinds.get(name);
    if (known) return known;
    return name.includes('-') && !breaksLine(element) ? 'inline' : 'block';
  }

  #collectOne(
    { target, type, addedNodes, removedNodes }: MutationRecord,
    { isConnected, container, table }: Place,
    into: DirtyParts,
  ): void {
    if (!isConnected) return;
    if (!container || this.#dom.nameOf(container) === 'html') {
      // Perhaps the whole document was replaced, or its body.
      if (target === this.#document || container) this.#collectBody(into);
      return;
    }
    // A header means something for every cell under it.
    if (table) into.trees.add(table);
    if (type === 'attributes') {
      into.trees.add(container);
      return;
    }
    if (type === 'characterData') {
      into.lines.add(container);
      return;
    }
    let linesChanged = into.lines.has(container) || this.#hasLines(container);
    for (const node of addedNodes) {
      // Most of what is added to a line that has changed already.
      if (linesChanged && this.#dom.typeOf(node) === TEXT) continue;
      linesChanged = this.#collectAdded(node, into) || linesChanged;
    }
    for (const node of removedNodes) linesChanged ||= this.#isInline(node);
    if (linesChanged) into.lines.add(container);
  }

  /** The table whose rows or columns an element heads. */
  #tableHeadedBy(element: Element): Element | null {
    const header = this.#dom.closest(element, 'th,thead,caption');
    return header && this.#dom.closest(header, 'table');
  }

  /** Notes an added node; true when the line that it was added to has changed. */
  #collectAdded(node: Node, into: DirtyParts): boolean {
    if (!this.#dom.isConnected(node)) return false;
    if (this.#dom.typeOf(node) !== ELEMENT) return this.#isInline(node);
    // The type was asked.
    const element = node as Element;
    const kind = this.#kindOf(element);
    if (kind === 'unrendered') return false;
    into.added.add(element);
    if (!isPlain(kind)) {
      if (kind !== 'replaced' && kind !== 'break') into.trees.add(element);
      return kind !== 'block';
    }
    if (Element.prototype.querySelector.call(element, BLOCKS_INSIDE)) {
      const container = this.containerOf(element);
      if (container) into.trees.add(container);
    }
    return true;
  }

  #isInline(node: Node): boolean {
    const type = this.#dom.typeOf(node);
    // The type was asked.
    if (type === TEXT) return /\S/.test((node as Text).data);
    if (type !== ELEMENT) return false;
    return isPlain(this.#kinds.get(this.#dom.nameOf(node)));
  }

  #collectBody(into: DirtyParts): void {
    const body = this.#dom.bodyOf(this.#document);
    if (body) into.trees.add(body);
  }
}
