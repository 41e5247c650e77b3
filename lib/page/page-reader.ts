import { BlockIds } from './block-ids.ts';
import { DirtyFinder, type DirtyParts, noDirtyParts } from './dirty-parts.ts';
import { openDom } from './dom.ts';
import { elementKinds } from './element-kinds.ts';
import { HeadingOutline } from './heading-outline.ts';
import type { PageBlock } from './page-block.ts';
import { PageWatch } from './page-watch.ts';
import { TableHeaders } from './table-headers.ts';
import { startTimeSlices, type TimeSlices } from './time-slices.ts';
import { BlockWalk, type WalkTools } from './walk-blocks.ts';

/** Changes are gathered for so long: a figure is to be marked within 300 ms of its last character. */
const GATHER = 120;
/** Nodes between two looks at the clock: some tens of microseconds of walking. */
const NODES_A_LOOK = 64;

export interface PageReaderOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** A block that is new or may have changed; one call is to be short, pauses lie between them. */
  readonly onBlock: (block: PageBlock) => void;
  /** Blocks that an element no longer has. */
  readonly onGone: (ids: readonly number[]) => void;
  /** Something left the page: whatever is no longer connected is gone. */
  readonly onRemoved: () => void;
  /** All that had changed has been read. */
  readonly onSettled: () => void;
  readonly onShadowRoot: (root: ShadowRoot) => void;
}

/** Reads a page's blocks, once whole and then again where it changes, in slices of time. */
export class PageReader {
  readonly #options: PageReaderOptions;
  readonly #tools: WalkTools;
  readonly #finder: DirtyFinder;
  readonly #watch: PageWatch;
  readonly #shadowRoots = new WeakSet<ShadowRoot>();
  #dirty: DirtyParts = noDirtyParts();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #working = false;

  constructor(options: PageReaderOptions) {
    this.#options = options;
    const { document, signal } = options;
    const dom = openDom();
    const kinds = elementKinds(document.contentType);
    const ids = new BlockIds();
    this.#tools = {
      dom,
      kinds,
      ids,
      outline: new HeadingOutline(dom),
      tables: new TableHeaders(),
      onShadowRoot: (root) => this.#addShadowRoot(root),
      onLost: (element) => this.#dirty.trees.add(element),
    };
    const hasLines = (container: Node): boolean => ids.idsOf(container).length > 0;
    this.#finder = new DirtyFinder({ document, dom, kinds, hasLines });
    this.#watch = new PageWatch({
      signal,
      onRecords: (records) => {
        this.#finder.collect(records, this.#dirty);
        this.#schedule();
      },
      onBlindSpot: () => this.readAll(),
    });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Begins to watch and reads the page. */
  start(): void {
    this.#watch.add(this.#options.document);
    this.readAll();
    void this.#work();
  }

  /** Has the whole page read again. */
  readAll(): void {
    const body = this.#tools.dom.bodyOf(this.#options.document);
    if (body) this.#dirty.trees.add(body);
    this.#dirty.removed = true;
    this.#schedule();
  }

  /** Has the lines of one element read again: it was hidden and is now shown. */
  readAgain(container: Element | ShadowRoot): void {
    this.#dirty.lines.add(container);
    this.#schedule();
  }

  /** The element in whose lines a node's text stands; null where none is read. */
  containerOf(node: Node): Element | ShadowRoot | null {
    return this.#finder.containerOf(node);
  }

  #addShadowRoot(root: ShadowRoot): void {
    if (this.#shadowRoots.has(root)) return;
    this.#shadowRoots.add(root);
    this.#watch.add(root);
    this.#options.onShadowRoot(root);
  }

  #schedule(): void {
    if (this.#timer !== null || this.#working || this.#options.signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#work();
    }, GATHER);
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    const { trees, lines, removed } = this.#dirty;
    this.#dirty = noDirtyParts();
    this.#tools.tables.forget();
    if (removed) {
      this.#tools.outline.prune();
      this.#options.onRemoved();
    }
    const slices = startTimeSlices();
    for (const start of outermost(trees, this.#tools.dom)) await this.#read(slices, start, false);
    for (const start of lines) await this.#read(slices, start, true);
    this.#working = false;
    if (this.#options.signal.aborted) return;
    this.#options.onSettled();
    const waiting = this.#dirty;
    if (waiting.trees.size + waiting.lines.size > 0 || waiting.removed) this.#schedule();
  }

  async #read(slices: TimeSlices, start: Element | ShadowRoot, shallow: boolean): Promise<void> {
    const { dom, ids } = this.#tools;
    if (!dom.isConnected(start) || this.#options.signal.aborted) return;
    const walk = new BlockWalk(this.#tools, start, shallow);
    for (let done = false; !done; ) {
      done = walk.step(NODES_A_LOOK);
      for (const block of walk.takeBlocks()) {
        this.#options.onBlock(block);
        if (slices.isUp()) await this.#rest(slices, walk);
      }
      if (slices.isUp()) await this.#rest(slices, walk);
      if (this.#options.signal.aborted) return;
    }
    const gone: number[] = [];
    for (const [container, count] of walk.runs) gone.push(...ids.idsOf(container).slice(count));
    if (!walk.runs.has(start)) gone.push(...ids.idsOf(start));
    if (gone.length > 0) this.#options.onGone(gone);
  }

  async #rest(slices: TimeSlices, walk: BlockWalk): Promise<void> {
    await slices.rest();
    walk.resume();
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}

/** Beyond so many, looking for one inside another costs more than reading it twice. */
const FEW = 64;

function* outermost(
  trees: ReadonlySet<Element | ShadowRoot>,
  dom: { readonly contains: (outer: Node, inner: Node) => boolean },
): Generator<Element | ShadowRoot> {
  for (const tree of trees) {
    const inside =
      trees.size <= FEW && [...trees].some((other) => other !== tree && dom.contains(other, tree));
    if (!inside) yield tree;
  }
}
