import { BlockIds } from './block-ids.ts';
import { describePassage, type PageContext } from './describe-passage.ts';
import { DirtyFinder, type DirtyParts, noDirtyParts, outermost } from './dirty-parts.ts';
import { type Dom, openDom } from './dom.ts';
import { elementKinds } from './element-kinds.ts';
import { ElementsAround } from './elements-around.ts';
import { HeadingOutline } from './heading-outline.ts';
import type { PageBlock, Passage } from './page-block.ts';
import { isEdited } from './page-meta.ts';
import { PageWatch } from './page-watch.ts';
import type { PassageBuilder, WalkTools } from './passage-builder.ts';
import { ShadowRootSearch } from './shadow-root-search.ts';
import { TableHeaders } from './table-headers.ts';
import { type TextWalk, walkLines, walkTree } from './text-walk.ts';
import { startTimeSlices, type TimeSlices } from './time-slices.ts';

/** Changes are gathered for so long: a figure is to be marked within 300 ms of its last character. */
const GATHER = 200;
/** What is missed is read at once; after that the page rests for so many times as long as it took. */
const REST = 4;
/** Nor is it looked for more often than a page is drawn, in ms. */
const FRAME = 16;
/** Changes that are kept until they are looked at: what most of them are about is asked once. */
const MOST_RECORDS = 1000;
/** Text nodes between two looks at the clock: some tens of microseconds of walking. */
const NODES_A_LOOK = 64;

export interface PageReaderOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** A passage that is new or may have changed; one call is to be short, pauses lie between them. */
  readonly onPassage: (passage: Passage) => void;
  /** Passages that an element no longer has. */
  readonly onGone: (ids: readonly number[]) => void;
  /** Something left the page: whatever is no longer connected is gone. */
  readonly onRemoved: () => void;
  /** Whether text that a reader saw marked has been taken away: what came in its place is read at once. */
  readonly isMissed: () => boolean;
  /** All that had changed has been read. */
  readonly onSettled: () => void;
  readonly onShadowRoot: (root: ShadowRoot) => void;
}

/** Reads a page's text, once whole and then again where it changes, in slices of time. */
export class PageReader {
  readonly #options: PageReaderOptions;
  readonly #dom: Dom = openDom();
  readonly #tools: WalkTools;
  readonly #context: PageContext;
  readonly #finder: DirtyFinder;
  readonly #watch: PageWatch;
  readonly #shadowRoots: ShadowRootSearch;
  #records: MutationRecord[] = [];
  #dirty: DirtyParts = noDirtyParts();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #working = false;
  #isEdited: boolean;
  /** Until then the page is left alone, whatever is missed. */
  #restsUntil = 0;

  constructor(options: PageReaderOptions) {
    this.#options = options;
    const { document, signal } = options;
    this.#isEdited = isEdited(document);
    const dom = this.#dom;
    const kinds = elementKinds(document.contentType);
    const ids = new BlockIds();
    this.#tools = { dom, kinds, ids };
    this.#context = {
      dom,
      around: new ElementsAround(dom),
      outline: new HeadingOutline(dom),
      tables: new TableHeaders(dom),
    };
    const hasLines = (container: Node): boolean => ids.idsOf(container).length > 0;
    this.#finder = new DirtyFinder({ document, dom, kinds, hasLines });
    this.#watch = new PageWatch({
      signal,
      onRecords: (records) => {
        this.#records.push(...records);
        if (this.#records.length > MOST_RECORDS) this.#collect();
        if (this.#mayHurry(records)) void this.#work();
        else this.#schedule();
      },
      onBlindSpot: () => this.readAll(),
    });
    this.#shadowRoots = new ShadowRootSearch({
      dom,
      signal,
      everywhere: () => {
        const body = dom.bodyOf(document);
        const roots = this.#watch.roots().filter((root) => root instanceof ShadowRoot);
        return body ? [body, ...roots] : roots;
      },
      onFound: (root) => this.#enter(root),
    });
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Begins to watch and reads the page. */
  start(): void {
    this.#watch.add(this.#options.document);
    this.readAll();
    void this.#work();
  }

  /** Has the whole page read again. */
  readAll(): void {
    const body = this.#dom.bodyOf(this.#options.document);
    if (body) this.#dirty.trees.add(body);
    this.#dirty.removed = true;
    this.#schedule();
  }

  /** Has it read again when it has become a document to edit, or is one no longer: nothing tells. */
  checkEdited(): void {
    if (this.#isEdited === isEdited(this.#options.document)) return;
    this.#isEdited = !this.#isEdited;
    this.readAll();
  }

  /** Has the lines of one element read again: it was hidden and is now shown. */
  readAgain(container: Element | ShadowRoot): void {
    this.#dirty.lines.add(container);
    this.#schedule();
  }

  /** What the page says of a passage: its headings, its table's headers. */
  describe(passage: Passage): PageBlock {
    return describePassage(passage, this.#context);
  }

  #collect(): void {
    if (this.#records.length === 0) return;
    this.#finder.collect(this.#records, this.#dirty);
    this.#records = [];
  }

  #schedule(): void {
    if (this.#timer !== null || this.#working || this.#options.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#work(), GATHER);
  }

  /** True when what changed can be read before the page is drawn again, and has to be. */
  #mayHurry(records: readonly MutationRecord[]): boolean {
    // What is rendered anew is taken out first, or last; to ask every record takes time.
    const ends = records.length > 1 ? [records[0], records.at(-1)] : records;
    if (this.#working || !ends.some((record) => record && record.removedNodes.length > 0))
      return false;
    const now = performance.now();
    if (now < this.#restsUntil) return false;
    if (this.#options.isMissed()) return true;
    this.#restsUntil = now + FRAME;
    return false;
  }

  async #work(): Promise<void> {
    if (this.#working || this.#options.signal.aborted) return;
    this.#working = true;
    const start = performance.now();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#collect();
    const { removed, lines, added } = this.#dirty;
    const trees = outermost(this.#dirty.trees, this.#dom);
    this.#dirty = noDirtyParts();
    const { outline, tables, around } = this.#context;
    tables.forget();
    outline.refresh();
    if (removed) this.#options.onRemoved();
    const slices = startTimeSlices();
    const body = this.#dom.bodyOf(this.#options.document);
    for (const start of trees) {
      outline.take(start, start === body);
      await this.#read(slices, start, walkTree);
    }
    for (const start of lines) await this.#read(slices, start, walkLines);
    around.forget();
    if (!this.#options.signal.aborted) this.#options.onSettled();
    const fresh = new Set([...trees, ...added]);
    await this.#shadowRoots.lookIn(fresh, slices);
    if (fresh.size > 0) this.#shadowRoots.lookLater();
    this.#restsUntil = performance.now() + REST * (performance.now() - start);
    this.#working = false;
    this.#collect();
    const waiting = this.#dirty;
    if (waiting.trees.size + waiting.lines.size > 0 || waiting.removed) this.#schedule();
  }

  /** Reads a shadow root that is new, and watches it. */
  #enter(root: ShadowRoot): void {
    this.#watch.add(root);
    this.#options.onShadowRoot(root);
    this.#dirty.trees.add(root);
    this.#schedule();
  }

  async #read(
    slices: TimeSlices,
    start: Element | ShadowRoot,
    walkFrom: (tools: WalkTools, start: Element | ShadowRoot) => TextWalk,
  ): Promise<void> {
    if (!this.#dom.isConnected(start)) return;
    const walk = walkFrom(this.#tools, start);
    for (let done = false; !done; ) {
      done = walk.step(NODES_A_LOOK);
      await this.#hand(slices, done ? walk.builder.takePassages() : walk.builder.takeDone());
      if (this.#options.signal.aborted) return;
      if (done || !slices.isUp()) continue;
      await slices.rest();
      if (walk.isInPlace()) continue;
      this.#dirty.trees.add(start);
      return;
    }
    await this.#tellGone(slices, walk.builder.counts, start);
  }

  async #hand(slices: TimeSlices, passages: readonly Passage[]): Promise<void> {
    for (const passage of passages) {
      if (slices.isUp()) await slices.rest();
      if (this.#options.signal.aborted) return;
      this.#options.onPassage(passage);
    }
  }

  async #tellGone(
    slices: TimeSlices,
    counts: PassageBuilder['counts'],
    start: Element | ShadowRoot,
  ): Promise<void> {
    const { ids } = this.#tools;
    const gone: number[] = [];
    let isMet = false;
    for (const [i, { container, count }] of counts.entries()) {
      if (i % NODES_A_LOOK === 0 && slices.isUp()) await slices.rest();
      isMet ||= container === start;
      const had = ids.idsOf(container);
      if (had.length > count) gone.push(...had.slice(count));
    }
    if (!isMet) gone.push(...ids.idsOf(start));
    if (gone.length > 0 && !this.#options.signal.aborted) this.#options.onGone(gone);
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}
