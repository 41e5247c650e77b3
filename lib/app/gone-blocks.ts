import type { Figure } from '../core/figure/figure.ts';
import type { TextBlock } from '../core/text/text-block.ts';
import type { PageFigure } from './page-figure.ts';
import { saysTheSame } from './same-block.ts';

/** How long a block that is gone is remembered after the last one went, in ms: a framework that
 * renders a text anew puts it back at once, or piece by piece as it is streamed. */
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

/** Remembers for a moment what was read of blocks that have left the page; holds none of its nodes. */
export class GoneBlocks {
  readonly #blocks = new Map<string, ReadBlock[]>();
  readonly #texts = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param signal - When it fires, all is forgotten. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#forget(), { once: true });
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
    const alike = this.#blocks.get(head);
    if (alike) alike.push({ block: plain, read, figures });
    else this.#blocks.set(head, [{ block: plain, read, figures }]);
    this.putText(text);
  }

  /** Remembers that a text was there, of which nothing was read. */
  putText(text: string): void {
    if (this.#texts.size < MOST_TEXTS) this.#texts.add(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#forget(), KEPT);
  }

  hadText(text: string): boolean {
    return this.#texts.has(text);
  }

  /**
   * Takes out what was read of the same block in other nodes, or of its text as it was before it
   * grew; null when nothing was.
   */
  take(block: TextBlock): ReadBlock | null {
    const alike = this.#blocks.get(block.text.slice(0, HEAD)) ?? [];
    let best: ReadBlock | null = null;
    for (const one of alike) {
      const { text } = one.block;
      if (best && text.length <= best.block.text.length) continue;
      if (block.text.startsWith(text) && saysTheSame({ ...one.block, text: block.text }, block))
        best = one;
    }
    if (best) alike.splice(alike.indexOf(best), 1);
    return best;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#blocks.clear();
    this.#texts.clear();
  }
}
