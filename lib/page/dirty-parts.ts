import {
  closestTo,
  ELEMENT,
  firstIn,
  holds,
  isInPage,
  isShadowRoot,
  nameOf,
  parentOf,
  TEXT,
  typeOf,
} from './dom.ts';
import { type ElementKind, type ElementKinds, notReadIn } from './element-kinds.ts';
import { partToRead } from './page-meta.ts';

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
): readonly (Element | ShadowRoot)[] => {
  const all = [...trees];
  if (all.length > FEW) return all;
  return all.filter((tree) => !all.some((other) => other !== tree && holds(other, tree)));
};

/** An element that gets more nodes than this at once is read anew: to look at each takes longer. */
const MANY = 1000;
/** The same where others are taken out for them: it is likely to be rendered anew as a whole. */
const FEW_NEW = 8;

/** True for what flows inside a line and stands on it. */
const isPlain = (kind: ElementKind): boolean => kind === 'inline' || kind === 'link';

const BLOCKS_INSIDE = 'div,p,li,h1,h2,h3,h4,h5,h6,td,th,section,article,blockquote,dd,dt';

interface DirtyFinderOptions {
  readonly document: Document;
  readonly kinds: ElementKinds;
  /** True when lines of the element were read before. */
  readonly hasLines: (container: Node) => boolean;
}

/** Turns mutation records into the parts of the page that have to be read again. */
export class DirtyFinder {
  readonly #options: DirtyFinderOptions;
  readonly #notRead: string;

  constructor(options: DirtyFinderOptions) {
    this.#options = options;
    this.#notRead = notReadIn(options.document);
  }

  collect(records: readonly MutationRecord[], into: DirtyParts): void {
    // A stream adds to one element hundreds of times: what is true of the place is asked once.
    const containers = new Map<Node, Element | ShadowRoot | null>();
    for (const record of records) {
      const { target } = record;
      if (record.removedNodes.length > 0) into.removed = true;
      let container = containers.get(target);
      if (container === undefined) {
        container = this.#collectPlace(target, into);
        containers.set(target, container);
      }
      if (container) this.#collectOne(record, container, into);
    }
  }

  /** The element whose lines a place belongs to; null where nothing more has to be looked at. */
  #collectPlace(target: Node, into: DirtyParts): Element | ShadowRoot | null {
    if (!isInPage(target)) return null;
    const container = this.containerOf(target);
    if (!container || nameOf(container) === 'html') {
      // Perhaps the whole document was replaced, or its body.
      const part = partToRead(this.#options.document);
      if (part && (target === this.#options.document || container)) into.trees.add(part);
      return null;
    }
    return container;
  }

  /** The element whose line a node stands in; null where no text is read. */
  containerOf(node: Node): Element | ShadowRoot | null {
    for (let at: Node | null = node; at; at = parentOf(at)) {
      if (isShadowRoot(at)) return at;
      if (typeOf(at) !== ELEMENT) continue;
      // The type was asked.
      const element = at as Element;
      const kind = this.#options.kinds.of(element, nameOf(element));
      if (kind === 'unrendered' || kind === 'replaced') return null;
      if (kind === 'block') return closestTo(element, this.#notRead) ? null : element;
    }
    return null;
  }

  #collectOne(
    { type, addedNodes, removedNodes }: MutationRecord,
    container: Element | ShadowRoot,
    into: DirtyParts,
  ): void {
    if (type === 'characterData') {
      into.lines.add(container);
      return;
    }
    const { length } = addedNodes;
    const most = removedNodes.length > 0 ? FEW_NEW : MANY;
    if (type === 'attributes' || length > most) {
      into.trees.add(container);
      return;
    }
    let linesChanged =
      into.lines.has(container) || this.#options.hasLines(container) || removedNodes.length > MANY;
    // By index: a browser's lists take far longer to be iterated.
    for (let i = 0; i < length; i++) {
      // Within the list's length.
      const node = addedNodes[i] as Node;
      // Most of what is added to a line that has changed already.
      if (linesChanged && typeOf(node) === TEXT) continue;
      linesChanged = this.#collectAdded(node, into) || linesChanged;
    }
    if (!linesChanged) linesChanged = [...removedNodes].some((node) => this.#isInline(node));
    if (linesChanged) into.lines.add(container);
  }

  /** Notes an added node; true when the line that it was added to has changed. */
  #collectAdded(node: Node, into: DirtyParts): boolean {
    if (!isInPage(node)) return false;
    if (typeOf(node) !== ELEMENT) return this.#isInline(node);
    // The type was asked.
    const element = node as Element;
    const kind = this.#options.kinds.of(element, nameOf(element));
    if (kind === 'unrendered') return false;
    into.added.add(element);
    if (kind === 'block') {
      into.trees.add(element);
      return false;
    }
    if (kind === 'replaced' || kind === 'break') return true;
    if (firstIn(element, BLOCKS_INSIDE)) {
      const container = this.containerOf(element);
      if (container) into.trees.add(container);
    }
    return true;
  }

  #isInline(node: Node): boolean {
    const type = typeOf(node);
    // The type was asked.
    if (type === TEXT) return /\S/.test((node as Text).data);
    if (type !== ELEMENT) return false;
    const name = nameOf(node);
    // How a custom element was styled cannot be asked when it has been taken out.
    return name.includes('-') || isPlain(this.#options.kinds.of(node as Element, name));
  }
}
