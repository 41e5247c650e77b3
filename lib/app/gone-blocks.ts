import type { Figure } from '../core/figure/figure.ts';
import type { TextBlock } from '../core/text/text-block.ts';
import type { PageFigure } from './page-figure.ts';
import { saysTheSame } from './same-block.ts';

/** When the page is not read again, all is forgotten after so long, in ms. */
const KEPT = 3000;
/** Texts by which what comes back is told from what is new: more than any part that is rendered anew. */
const MOST_TEXTS = 5000;
/** Blocks are looked up by so many characters of their beginning. */
const HEAD = 16;

/** What was read of a block, with nothing of the page in it. */
export interface ReadBlock {
  readonly block: TextBlock;
  /** All that the text states. */
  readonly read: readonly Figure[];
  /** Those that could be seen. */
  readonly figures: readonly PageFigure[];
}

interface Generation {
  /** By the beginning of their texts. */
  readonly blocks: Map<string, ReadBlock[]>;
  readonly texts: Set<string>;
}

const newGeneration = (): Generation => ({ blocks: new Map(), texts: new Set() });

/**
 * Remembers what was read of blocks that have left the page until it has been read twice more: a
 * framework that renders a text anew takes it out and puts it back in two steps at most. Holds no
 * node of the page.
 */
export class GoneBlocks {
  #now = newGeneration();
  #before = newGeneration();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param signal - When it fires, all is forgotten. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#forget());
  }

  put({ block, read, figures }: ReadBlock): void {
    const head = block.text.slice(0, HEAD);
    const { id, text, role, headings, before, columnHeader, rowHeader } = block;
    const plain: TextBlock = {
      ...{ id, text, role, headings },
      ...(before !== undefined && { before }),
      ...(columnHeader !== undefined && { columnHeader }),
      ...(rowHeader !== undefined && { rowHeader }),
    };
    const alike = this.#now.blocks.get(head);
    if (alike) alike.push({ block: plain, read, figures });
    else this.#now.blocks.set(head, [{ block: plain, read, figures }]);
    this.putText(text);
  }

  /** Remembers that a text was there, of which nothing was read. */
  putText(text: string): void {
    if (this.#now.texts.size < MOST_TEXTS) this.#now.texts.add(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#forget(), KEPT);
  }

  hadText(text: string): boolean {
    return this.#now.texts.has(text) || this.#before.texts.has(text);
  }

  /**
   * Takes out what was read of the same block in other nodes, or of its text as it was before it
   * grew; null when nothing was.
   */
  take(block: TextBlock): ReadBlock | null {
    return takeFrom(this.#now, block) ?? takeFrom(this.#before, block);
  }

  /** To be called when the page has been read. */
  age(): void {
    this.#before = this.#now;
    this.#now = newGeneration();
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#now = newGeneration();
    this.#before = newGeneration();
  }
}

const takeFrom = ({ blocks }: Generation, block: TextBlock): ReadBlock | null => {
  const alike = blocks.get(block.text.slice(0, HEAD)) ?? [];
  let best: ReadBlock | null = null;
  for (const one of alike) {
    const { text } = one.block;
    if (best && text.length <= best.block.text.length) continue;
    if (block.text.startsWith(text) && saysTheSame({ ...one.block, text: block.text }, block))
      best = one;
  }
  if (best) alike.splice(alike.indexOf(best), 1);
  return best;
};
