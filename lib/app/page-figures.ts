import type { Sketch } from '../core/article/sketch.ts';
import type { Figure } from '../core/figure/figure.ts';
import { mayStateNumber } from '../core/text/may-state-number.ts';
import { nodesOf, rangesOf } from '../page/block-ranges.ts';
import { compareInDocument } from '../page/document-order.ts';
import { type Dom, openDom } from '../page/dom.ts';
import type { PageBlock, Passage } from '../page/page-block.ts';
import type { PageMeta } from '../page/page-meta.ts';
import { isLeftAlone, isShown } from '../page/shown-text.ts';
import type { Patience } from './ask-patiently.ts';
import { BlockQueue, saysTheSame } from './block-queue.ts';
import { sketchPage } from './page-sketch.ts';

/** A figure of the page in view. */
export interface PageFigure {
  /** Kept as long as the figure stands in its block. */
  readonly id: number;
  readonly figure: Figure;
}

interface Kept {
  readonly passage: Passage;
  /** What the page says of it; null for one without any number. */
  readonly block: PageBlock | null;
  /** All that the text states, hidden or not. */
  readonly read: readonly Figure[];
  /** Those that can be seen. */
  readonly figures: readonly PageFigure[];
}

export interface PageFiguresOptions extends Patience {
  readonly describe: (passage: Passage) => PageBlock;
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
 * reads a block; until it has, the block's figures are those of its text before.
 */
export class PageFigures {
  readonly #options: PageFiguresOptions;
  readonly #dom: Dom = openDom();
  readonly #kept = new Map<number, Kept>();
  readonly #unread: BlockQueue;
  readonly #blocksOfNode = new WeakMap<Node, Set<number>>();
  readonly #blockOfFigure = new Map<number, number>();
  #nextId = 1;
  #sorted: readonly PageFigure[] | null = [];
  /** Grows whenever a figure comes, goes or changes. */
  version = 0;
  /** Length of all text in view, and of all that was ever new. */
  textLength = 0;
  turnover = 0;

  constructor(options: PageFiguresOptions) {
    this.#options = options;
    this.#unread = new BlockQueue({
      signal: options.signal,
      onOrphaned: options.onOrphaned,
      meta: options.meta,
      onRead: (block, read) => this.#keepBlock(block, read),
      onEmpty: options.onRead,
    });
  }

  /** Takes a passage that is new or may have changed. */
  put(passage: Passage): void {
    if (!mayStateNumber(passage.text)) {
      this.#unread.drop(passage.id);
      // Of a passage without figures only its place is needed, and there may be very many.
      const place = { ...passage, pieces: passage.pieces.slice(0, 1) };
      this.#keep({ passage: place, block: null, read: [], figures: [] });
      return;
    }
    const block = this.#options.describe(passage);
    const old = this.#kept.get(passage.id);
    if (old?.block && saysTheSame(old.block, block)) {
      this.#unread.drop(block.id);
      this.#keepBlock(block, old.read);
    } else {
      this.#unread.put(block);
    }
  }

  /** Has everything read that was put in. */
  flush(): void {
    this.#unread.flush();
  }

  /** Forgets blocks that are gone. */
  drop(ids: readonly number[]): void {
    for (const id of ids) {
      this.#unread.drop(id);
      const old = this.#kept.get(id);
      if (!old) continue;
      this.#kept.delete(id);
      this.textLength -= old.passage.text.length;
      this.#noteChange(old.figures, []);
    }
  }

  /** Forgets the blocks that have left the page. */
  sweep(): void {
    const isGone = ({ pieces: [first] }: Passage): boolean =>
      !first || !this.#dom.isConnected(first.node);
    for (const block of this.#unread.waiting()) if (isGone(block)) this.drop([block.id]);
    for (const { passage } of this.#kept.values()) if (isGone(passage)) this.drop([passage.id]);
  }

  /** In page order. */
  list(): readonly PageFigure[] {
    this.#sorted ??= this.#sort();
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

  /** The page's fingerprint; null when it can no longer come. */
  sketch(): Promise<Sketch | null> {
    const texts = [...this.#kept.values()].map(({ passage }) => passage.text);
    return sketchPage(texts, this.#options);
  }

  #keptOf(id: number): Kept | undefined {
    const block = this.#blockOfFigure.get(id);
    return block === undefined ? undefined : this.#kept.get(block);
  }

  #keepBlock(block: PageBlock, read: readonly Figure[]): void {
    const old = this.#kept.get(block.id)?.figures ?? [];
    const figures = this.#number(this.#readable(block, read), old);
    if (figures.length > 0) this.#index(block, figures);
    this.#keep({ passage: block, block, read, figures });
  }

  #keep(now: Kept): void {
    const { id, text } = now.passage;
    const old = this.#kept.get(id);
    this.#kept.set(id, now);
    if (old?.passage.text !== text) this.turnover += text.length;
    this.textLength += text.length - (old?.passage.text.length ?? 0);
    this.#noteChange(old?.figures ?? [], now.figures);
  }

  #readable(block: PageBlock, figures: readonly Figure[]): readonly Figure[] {
    if (figures.length === 0) return figures;
    const hidden: Text[] = [];
    const shown = figures.filter(({ quantity }) => {
      const nodes = nodesOf(block, quantity);
      const unseen = nodes.filter((text) => !isShown(this.#dom, text));
      hidden.push(...unseen);
      return nodes.length > 0 && unseen.length === 0;
    });
    const node = block.pieces[0]?.node;
    if (node && isLeftAlone(this.#dom, node)) return [];
    if (hidden.length > 0) this.#options.onHidden(block.container, hidden);
    return shown;
  }

  /** Gives each figure the number that it had: the first of the old ones with the same text. */
  #number(figures: readonly Figure[], old: readonly PageFigure[]): readonly PageFigure[] {
    const left = [...old];
    return figures.map((figure) => {
      const at = left.findIndex((entry) => entry.figure.quantity.text === figure.quantity.text);
      const [known] = at === -1 ? [] : left.splice(at, 1);
      if (known && JSON.stringify(known.figure) === JSON.stringify(figure)) return known;
      return { id: known?.id ?? this.#nextId++, figure };
    });
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

  #sort(): readonly PageFigure[] {
    const blocks = [...this.#kept.values()].filter(({ figures }) => figures.length > 0);
    const placed = blocks.map(({ passage, figures }) => {
      const [first] = passage.pieces;
      return { node: first?.node, at: first?.from ?? 0, figures };
    });
    placed.sort((a, b) => {
      if (!a.node || !b.node) return 0;
      return a.node === b.node ? a.at - b.at : compareInDocument(this.#dom, a.node, b.node);
    });
    return placed.flatMap(({ figures }) => figures);
  }
}
