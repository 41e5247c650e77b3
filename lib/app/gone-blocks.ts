import type { Figure } from '../core/figure/figure.ts';
import type { TextBlock } from '../core/text/text-block.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { PageFigure } from './page-figure.ts';
import { standsAlike } from './same-block.ts';

/** When the page is not read again, all is forgotten after so long, in ms. */
const KEPT = 3000;
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

/** By the beginning of their texts. */
type Generation = Map<string, ReadBlock[]>;

/**
 * Remembers what was read of blocks that have left the page until it has been read twice more: a
 * framework that renders a text anew takes it out and puts it back in two steps at most. Holds no
 * node of the page.
 */
export class GoneBlocks {
  #now: Generation = new Map();
  #before: Generation = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param signal - When it fires, all is forgotten. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#forget());
  }

  put({ block, read, figures }: ReadBlock): void {
    const head = block.text.slice(0, HEAD);
    // What was read may stand in the page.
    const { pieces: _, container: __, ...plain } = block as PageBlock;
    const alike = this.#now.get(head);
    if (alike) alike.push({ block: plain, read, figures });
    else this.#now.set(head, [{ block: plain, read, figures }]);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#forget(), KEPT);
  }

  /**
   * Takes out what was read of the same text in other nodes, or of the text as it was before it
   * grew, perhaps after another paragraph; null when nothing was.
   */
  take(block: TextBlock): ReadBlock | null {
    return takeFrom(this.#now, block) ?? takeFrom(this.#before, block);
  }

  /** To be called when the page has been read. */
  age(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#now = new Map();
    this.#before = new Map();
  }
}

const takeFrom = (blocks: Generation, block: TextBlock): ReadBlock | null => {
  const alike = blocks.get(block.text.slice(0, HEAD)) ?? [];
  let best: ReadBlock | null = null;
  for (const one of alike) {
    const { text } = one.block;
    if (best && text.length <= best.block.text.length) continue;
    if (block.text.startsWith(text) && standsAlike(one.block, block)) best = one;
  }
  if (best) alike.splice(alike.indexOf(best), 1);
  return best;
};
