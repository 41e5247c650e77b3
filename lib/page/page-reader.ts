import { BlockIds } from './block-ids.ts';
import { describePassage, type PageContext } from './describe-passage.ts';
import { DirtyFinder, type DirtyParts, noDirtyParts, outermost } from './dirty-parts.ts';
import { compareInDocument } from './document-order.ts';
import { holds, isInPage, isShadowRoot, openDom } from './dom.ts';
import { ElementKinds } from './element-kinds.ts';
import { addHeaded } from './headed-parts.ts';
import { HeadingOutline } from './heading-outline.ts';
import { ListLines } from './list-lines.ts';
import type { FoundPassage, PageBlock } from './page-block.ts';
import { isEdited, partToRead } from './page-meta.ts';
import { PageWatch } from './page-watch.ts';
import type { WalkTools } from './passage-builder.ts';
import { ReadingTimes } from './reading-times.ts';
import { ShadowRootSearch } from './shadow-root-search.ts';
import { TableHeaders } from './table-headers.ts';
import { type TextWalk, walkLines, walkTree } from './text-walk.ts';
import { startTimeSlices, type TimeSlices } from './time-slices.ts';

/** Changes that are kept until they are looked at: what most of them are about is asked once. */
const MOST_RECORDS = 1000;
/** A heading may be written bit by bit, or tick: the page is read anew when it has been left alone for so long, in ms. */
const LATER = 1500;
/** Text nodes between two looks at the clock: some tens of microseconds of walking. */
const NODES_A_LOOK = 64;

export interface PageReaderOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Whether a passage with this text is to be handed over. */
  readonly isWanted: (text: string) => boolean;
  /** A passage that is new or may have changed; one call is to be short, pauses lie between them. */
  readonly onPassage: (passage: FoundPassage) => void;
  /** Null while more can be taken; otherwise what to wait for. */
  readonly room: () => Promise<void> | null;
  /** A passage that an element no longer has. */
  readonly onGone: (id: number) => void;
  /** Something left the page: whatever is no longer connected is gone. */
  readonly onRemoved: (slices: TimeSlices) => Promise<void>;
  /** Whether text that a reader saw marked has been taken away: what came in its place is read at once. */
  readonly isMissed: () => boolean;
  /** All that had changed has been read. */
  readonly onSettled: () => void;
}

/** Reads a page's text, once whole and then again where it changes, in slices of time. */
export class PageReader {
  readonly #options: PageReaderOptions;
  readonly #tools: WalkTools;
  readonly #context: PageContext;
  readonly #finder: DirtyFinder;
  readonly #watch: PageWatch;
  readonly #shadowRoots: ShadowRootSearch;
  #records: MutationRecord[] = [];
  #dirty: DirtyParts = noDirtyParts();
  readonly #times: ReadingTimes;
  #isEdited: boolean;
  /** The lowest element on the page that had something to hand over, as far as is known. */
  #lowest: Node | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PageReaderOptions) {
    openDom();
    this.#options = options;
    const { document, signal } = options;
    this.#isEdited = isEdited(document);
    const kinds = new ElementKinds(document);
    const ids = new BlockIds();
    const outline = new HeadingOutline();
    this.#tools = { kinds, ids, outline, isWanted: options.isWanted };
    const lists = new ListLines();
    this.#context = { outline, lists, tables: new TableHeaders(lists) };
    const hasLines = (container: Node): boolean => ids.idsOf(container).length > 0;
    this.#finder = new DirtyFinder({ document, kinds, hasLines });
    this.#watch = new PageWatch({
      signal,
      onRecords: (records) => {
        this.#records.push(...records);
        if (this.#records.length > MOST_RECORDS) this.#collect();
        // What is rendered anew is taken out first, or last; to ask every record takes time.
        const ends = [records[0], records.at(-1)];
        this.#times.change(ends.some((record) => record && record.removedNodes.length > 0));
      },
      onBlindSpot: () => this.readAll(),
    });
    this.#shadowRoots = new ShadowRootSearch({
      signal,
      everywhere: () => this.#everywhere(),
      onFound: (root) => this.#enter(root),
    });
    const read = (slices: TimeSlices): Promise<void> => this.#readChanges(slices);
    this.#times = new ReadingTimes({ signal, isMissed: options.isMissed, read });
  }

  /** Begins to watch and reads the page. */
  start(): void {
    this.#watch.add(this.#options.document);
    this.readAll();
    void this.#times.readNow();
  }

  /** Has the whole page read again. */
  readAll(): void {
    const part = partToRead(this.#options.document);
    if (part) this.#dirty.trees.add(part);
    this.#dirty.removed = true;
    this.#times.change();
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
    this.#times.change();
  }

  /** What the page says of a passage: its headings, its table's headers. */
  describe(passage: FoundPassage): PageBlock {
    return describePassage(passage, this.#context);
  }

  #collect(): void {
    if (this.#records.length === 0) return;
    this.#finder.collect(this.#records, this.#dirty);
    this.#records = [];
  }

  async #readChanges(slices: TimeSlices): Promise<void> {
    this.#collect();
    const { outline, lists, tables } = this.#context;
    tables.forget();
    this.#tools.kinds.forget();
    if (this.#lowest && !isInPage(this.#lowest)) this.#lowest = null;
    const { added } = this.#dirty;
    if (outline.refresh() || [...added].some((one) => outline.has(one))) this.#readAllLater();
    for (const list of lists.takeChanged()) this.#dirty.trees.add(list);
    addHeaded(this.#dirty);
    const { removed, lines } = this.#dirty;
    const trees = outermost(this.#dirty.trees);
    this.#dirty = noDirtyParts();
    if (removed) {
      this.#shadowRoots.forgetGone(this.#watch.roots());
      await this.#options.onRemoved(slices);
    }
    for (const start of trees) await this.#read(slices, walkTree, start);
    for (const start of lines) await this.#read(slices, walkLines, start);
    if (!this.#options.signal.aborted) this.#options.onSettled();
    const fresh = new Set([...trees, ...added]);
    await this.#shadowRoots.lookIn(fresh, slices);
    if (fresh.size > 0) this.#shadowRoots.lookLater();
  }

  /** To be called when a part of the page has been read, up to `last`. */
  #noteHeadings(start: Node, last: Node | null): void {
    const lowest = this.#lowest;
    if (last && (!lowest || compareInDocument(lowest, last) < 0)) this.#lowest = last;
    if (!this.#context.outline.takeFresh() || !lowest) return;
    const isAbove = compareInDocument(start, lowest) < 0 && !holds(start, lowest);
    // Its own lines may go on below what stands in it.
    if (isAbove || (lowest !== start && holds(lowest, start))) this.#readAllLater();
  }

  /** A heading came, went or changed: all that stands under it may mean something else. */
  #readAllLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.readAll(), LATER);
  }

  /** Reads a shadow root that is new or has come back, and watches it. */
  #enter(root: ShadowRoot): void {
    if (!this.#watch.roots().includes(root)) this.#watch.add(root);
    this.#dirty.trees.add(root);
    this.#times.change();
  }

  async #read(
    slices: TimeSlices,
    walkFrom: (tools: WalkTools, start: Element | ShadowRoot) => TextWalk,
    start: Element | ShadowRoot,
  ): Promise<void> {
    if (slices.isUp()) await slices.rest();
    if (!isInPage(start)) return;
    const walk = walkFrom(this.#tools, start);
    let last: Node | null = null;
    for (let done = false; !done; ) {
      done = walk.step(NODES_A_LOOK);
      for (const passage of walk.builder.takePassages()) {
        if (slices.isUp()) await slices.rest();
        if (this.#options.signal.aborted) return;
        this.#options.onPassage(passage);
        last = passage.container;
      }
      if (done) continue;
      const room = this.#options.room();
      if (!room && !slices.isUp()) continue;
      await slices.rest(room);
      if (walk.isInPlace()) continue;
      this.#dirty.trees.add(start);
      this.#times.change();
      return;
    }
    this.#noteHeadings(start, last);
    for (const id of walk.builder.gone) {
      if (slices.isUp()) await slices.rest();
      if (this.#options.signal.aborted) return;
      this.#options.onGone(id);
    }
  }

  /** All text of the page, as passages, whatever it says; gathered in slices of time. */
  async texts(): Promise<readonly string[]> {
    const texts: string[] = [];
    const isWanted = (text: string): boolean => {
      texts.push(text);
      return false;
    };
    const tools = { ...this.#tools, isWanted, outline: new HeadingOutline() };
    const slices = startTimeSlices();
    for (const start of this.#everywhere()) {
      const walk = walkTree(tools, start);
      while (!walk.step(NODES_A_LOOK)) if (slices.isUp()) await slices.rest();
    }
    return texts;
  }

  /** Those that have been found. */
  shadowRoots(): readonly ShadowRoot[] {
    return this.#watch.roots().filter(isShadowRoot);
  }

  #everywhere(): readonly (Element | ShadowRoot)[] {
    const part = partToRead(this.#options.document);
    return part ? [part, ...this.shadowRoots()] : this.shadowRoots();
  }
}
