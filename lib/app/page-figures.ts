import type { Figure } from '../core/figure/figure.ts';
import { nodesOf, rangesOf } from '../page/block-ranges.ts';
import { isInPage } from '../page/dom.ts';
import type { FoundPassage, PageBlock, Passage } from '../page/page-block.ts';
import type { PageMeta } from '../page/page-meta.ts';
import { isLeftAlone, isShown } from '../page/shown-text.ts';
import type { TimeSlices } from '../page/time-slices.ts';
import type { Patience } from './ask-patiently.ts';
import { BlockQueue } from './block-queue.ts';
import { GoneBlocks, type ReadBlock } from './gone-blocks.ts';
import { inPageOrder } from './in-page-order.ts';
import { numberFigures, type PageFigure } from './page-figure.ts';
import { saysTheSame } from './same-block.ts';

/** Passages between two looks at the clock: a dropped one takes some microseconds. */
const A_LOOK = 64;

/**
 * Blocks that are kept though they have no figure, lest they be read again when they have not changed.
 * Of a page with more, not every node is held on to: where there are some hundred thousand of them,
 * the browser's own table of them takes a tenth of a second to grow.
 */
const MOST_KEPT = 8192;

interface Kept extends ReadBlock {
  readonly passage: Passage;
}

export interface PageFiguresOptions extends Patience {
  readonly describe: (passage: FoundPassage) => PageBlock;
  readonly meta: () => PageMeta;
  /** Text with figures in it that is not shown yet. */
  readonly onHidden: (container: Element | ShadowRoot, texts: readonly Text[]) => void;
  /** These figures are no longer there, or no longer where they were. */
  readonly onMoved: (ids: readonly number[]) => void;
  /** The background has read all that was put in. */
  readonly onRead: () => void;
}

/**
 * The figures of the page in view, block by block, as the page is read and changes. The background
 * reads a block; until it has, the block's figures are those of its text before, be it in other
 * nodes.
 */
export class PageFigures {
  readonly #options: PageFiguresOptions;
  readonly #kept = new Map<number, Kept>();
  readonly #unread: BlockQueue;
  readonly #gone: GoneBlocks;
  readonly #blocksOfNode = new WeakMap<Node, Set<number>>();
  readonly #blockOfFigure = new Map<number, number>();
  #nextId = 1;
  #sorted: readonly PageFigure[] | null = [];
  /** Blocks were read again and say the same: they may have been moved. */
  #mayHaveMoved = false;
  /** Grows whenever a figure comes, goes, changes or is moved past another. */
  version = 0;
  /** Length of all text with numbers in view, and of all that was ever new. */
  textLength = 0;
  turnover = 0;

  constructor(options: PageFiguresOptions) {
    this.#options = options;
    this.#gone = new GoneBlocks(options.signal);
    this.#unread = new BlockQueue({
      signal: options.signal,
      onOrphaned: options.onOrphaned,
      meta: options.meta,
      onRead: (block, read) => {
        const { figures = [] } = this.#kept.get(block.id) ?? {};
        this.#keepBlock(block, { block, read, figures });
      },
      onLate: (late) => this.#takeLate(late),
      onEmpty: options.onRead,
    });
  }

  /** Takes a passage that is new or may have changed. */
  put(passage: FoundPassage): void {
    const block = this.#options.describe(passage);
    const old = this.#kept.get(passage.id);
    const known = old ?? this.#gone.take(block);
    const before = known?.block.text ?? '';
    this.turnover += block.text.length - (block.text.startsWith(before) ? before.length : 0);
    const isRead = known !== null && saysTheSame(known.block, block);
    if (known && (isRead || !old)) this.#keepBlock(block, known);
    if (isRead && known.figures.length > 0) this.#mayHaveMoved = true;
    if (isRead) this.#unread.drop(block.id);
    else this.#unread.put(block);
  }

  /** Has everything read that was put in: all of the page that had changed. */
  flush(): void {
    this.#gone.age();
    if (this.#mayHaveMoved) this.#noteOrder();
    this.#unread.flush();
  }

  #noteOrder(): void {
    this.#mayHaveMoved = false;
    const before = this.#sorted;
    this.#sorted = null;
    if (before && this.list().some((entry, i) => entry !== before[i])) this.version++;
  }

  /** Null while more can be put in; otherwise what to wait for. */
  room(): Promise<void> | null {
    return this.#unread.room();
  }

  /** Forgets a block that is gone. */
  drop(id: number): void {
    this.#unread.drop(id);
    const old = this.#kept.get(id);
    if (!old) return;
    this.#kept.delete(id);
    this.#gone.put(old);
    this.textLength -= old.passage.text.length;
    this.#noteChange(old.figures, []);
  }

  /** Forgets the blocks that have left the page. */
  async sweep(slices: TimeSlices): Promise<void> {
    const passages: Passage[] = [...this.#unread.waiting()];
    for (const { passage } of this.#kept.values()) passages.push(passage);
    for (const [i, { id, pieces }] of passages.entries()) {
      if (i % A_LOOK === 0 && slices.isUp()) await slices.rest();
      if (!pieces[0] || !isInPage(pieces[0].node)) this.drop(id);
    }
  }

  /** Whether a figure's text has been taken out of the page since it was read. */
  hasLostText(): boolean {
    for (const { figures, passage } of this.#kept.values()) {
      if (figures.length > 0 && passage.pieces.some(({ node }) => !isInPage(node))) return true;
    }
    return false;
  }

  /** In page order. */
  list(): readonly PageFigure[] {
    this.#sorted ??= inPageOrder(this.#kept.values());
    return this.#sorted;
  }

  rangesOf({ id, figure }: PageFigure): StaticRange[] {
    const kept = this.#keptOf(id);
    return kept ? rangesOf(kept.passage, figure.quantity) : [];
  }

  /** Figures whose text stands, in part, in a node; in the lines of an element, when it is one. */
  figuresAt(node: Node): readonly PageFigure[] {
    const found: PageFigure[] = [];
    for (const id of this.#blocksOfNode.get(node) ?? []) {
      const kept = this.#kept.get(id);
      if (!kept) continue;
      for (const entry of kept.figures) {
        const isThere =
          kept.passage.container === node ||
          nodesOf(kept.passage, entry.figure.quantity).some((text) => text === node);
        if (isThere) found.push(entry);
      }
    }
    return found;
  }

  /** A node that the figure stands in; null when it has gone. */
  nodeOf({ id, figure }: PageFigure): Text | null {
    const kept = this.#keptOf(id);
    return (kept && nodesOf(kept.passage, figure.quantity)[0]) ?? null;
  }

  get(id: number): PageFigure | null {
    return this.#keptOf(id)?.figures.find((entry) => entry.id === id) ?? null;
  }

  #keptOf(id: number): Kept | undefined {
    const block = this.#blockOfFigure.get(id);
    return block === undefined ? undefined : this.#kept.get(block);
  }

  /** Blocks that had gone or changed when they were read: their text may be there in other nodes. */
  #takeLate(late: readonly ReadBlock[]): void {
    for (const one of late) this.#gone.put(one);
    for (const block of this.#unread.waiting()) {
      const known = this.#gone.take(block);
      const { figures = known?.figures ?? [] } = this.#kept.get(block.id) ?? {};
      if (known) this.#keepBlock(block, { ...known, figures });
    }
  }

  #keepBlock(passage: PageBlock, { block, read, figures: old }: ReadBlock): void {
    const isUseful = read.length > 0 || this.#kept.has(passage.id);
    if (!isUseful && this.#kept.size >= MOST_KEPT) return;
    const figures = numberFigures(this.#readable(passage, read), old, () => this.#nextId++);
    if (figures.length > 0) this.#index(passage, figures);
    this.#keep({ passage, block, read, figures });
  }

  #keep(now: Kept): void {
    const { id, text } = now.passage;
    const old = this.#kept.get(id);
    this.#kept.set(id, now);
    this.textLength += text.length - (old?.passage.text.length ?? 0);
    this.#noteChange(old?.figures ?? [], now.figures);
  }

  #readable(block: PageBlock, figures: readonly Figure[]): readonly Figure[] {
    if (figures.length === 0) return figures;
    const hidden: Text[] = [];
    const shown = figures.filter(({ quantity }) => {
      const nodes = nodesOf(block, quantity);
      const unseen = nodes.filter((text) => !isShown(text));
      hidden.push(...unseen);
      return nodes.length > 0 && unseen.length === 0;
    });
    const node = block.pieces[0]?.node;
    if (node && isLeftAlone(node)) return [];
    if (hidden.length > 0) this.#options.onHidden(block.container, hidden);
    return shown;
  }

  #index(block: PageBlock, figures: readonly PageFigure[]): void {
    const nodes = new Set<Node>([block.container]);
    for (const { id, figure } of figures) {
      this.#blockOfFigure.set(id, block.id);
      for (const node of nodesOf(block, figure.quantity)) nodes.add(node);
    }
    for (const node of nodes) {
      const blocks = this.#blocksOfNode.get(node);
      if (blocks) blocks.add(block.id);
      else this.#blocksOfNode.set(node, new Set([block.id]));
    }
  }

  #noteChange(old: readonly PageFigure[], now: readonly PageFigure[]): void {
    if (old.length === 0 && now.length === 0) return;
    const kept = new Set(now.map(({ id }) => id));
    for (const { id } of old) if (!kept.has(id)) this.#blockOfFigure.delete(id);
    this.#options.onMoved([...new Set([...old, ...now].map(({ id }) => id))]);
    const same = old.length === now.length && old.every((entry, i) => entry === now[i]);
    if (same) return;
    this.#sorted = null;
    this.version++;
  }
}
