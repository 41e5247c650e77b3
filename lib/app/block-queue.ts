import type { Figure } from '../core/figure/figure.ts';
import type { TextBlock } from '../core/text/text-block.ts';
import { MOST_CHARACTERS, READ_LIMITS } from '../messages/read-limits.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { PageMeta } from '../page/page-meta.ts';
import { startTimeSlices } from '../page/time-slices.ts';
import { askPatiently, type Patience } from './ask-patiently.ts';
import type { ReadBlock } from './gone-blocks.ts';
import { saysTheSame } from './same-block.ts';

/** So many blocks are worth a message of their own; fewer wait until the page has been walked. */
const ENOUGH = 64;

/** With so many waiting, no more are to be put in: each holds on to nodes of the page. */
const MOST_WAITING = 1024;

export interface BlockQueueOptions extends Patience {
  readonly meta: () => PageMeta;
  /** What a block states, as it stands in the page now. */
  readonly onRead: (block: PageBlock, figures: readonly Figure[]) => void;
  /** What blocks state that had gone or changed by the time they were read. */
  readonly onLate: (late: readonly ReadBlock[]) => void;
  /** Everything that was put in has been read. */
  readonly onEmpty: () => void;
}

const clip = (text: string): string => text.slice(0, READ_LIMITS.context);

/** The block without its place in the page, and no more of it than is taken. */
const plain = (page: PageBlock): TextBlock => {
  const { pieces: _, container: __, ...block } = page;
  const { headings, before, columnHeader, rowHeader } = block;
  return {
    ...block,
    headings: headings.slice(-READ_LIMITS.headings).map(clip),
    ...(before !== undefined && { before: clip(before) }),
    ...(columnHeader !== undefined && { columnHeader: clip(columnHeader) }),
    ...(rowHeader !== undefined && { rowHeader: clip(rowHeader) }),
  };
};

/**
 * Blocks that wait to be read by the background. One message is under way at a time. A block waits
 * until an answer fits the text that it has by then: what changed meanwhile is asked again, and so
 * is what a background took with it when it died.
 */
export class BlockQueue {
  readonly #options: BlockQueueOptions;
  readonly #waiting = new Map<number, PageBlock>();
  #working = false;
  #onRoom: (() => void) | null = null;

  constructor(options: BlockQueueOptions) {
    this.#options = options;
  }

  /** Takes a block, in place of what waits under its number. */
  put(block: PageBlock): void {
    this.#waiting.set(block.id, block);
    if (this.#waiting.size >= ENOUGH) void this.#work();
  }

  drop(id: number): void {
    this.#waiting.delete(id);
  }

  waiting(): Iterable<PageBlock> {
    return this.#waiting.values();
  }

  /** Null while more can be put in; otherwise what to wait for. */
  room(): Promise<void> | null {
    if (this.#waiting.size < MOST_WAITING) return null;
    return new Promise((resolve) => {
      this.#onRoom = resolve;
    });
  }

  /** Sends what waits, however little it is. */
  flush(): void {
    if (this.#waiting.size > 0) void this.#work();
    else this.#options.onEmpty();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    while (this.#waiting.size > 0) {
      const blocks = this.#next();
      const request = {
        kind: 'read-blocks',
        blocks: blocks.map(plain),
        meta: this.#options.meta(),
      } as const;
      const read = await askPatiently(request, this.#options);
      if (!read) return;
      await this.#take(blocks, read);
      if (this.#waiting.size < MOST_WAITING) this.#onRoom?.();
    }
    this.#working = false;
    this.#options.onEmpty();
  }

  /** The blocks of the next message: those that have waited longest. */
  #next(): PageBlock[] {
    const blocks: PageBlock[] = [];
    let characters = 0;
    for (const block of this.#waiting.values()) {
      characters += block.text.length;
      if (blocks.length > 0 && characters > MOST_CHARACTERS) break;
      blocks.push(block);
      if (blocks.length === READ_LIMITS.blocks) break;
    }
    return blocks;
  }

  async #take(blocks: readonly PageBlock[], read: readonly (readonly Figure[])[]): Promise<void> {
    const slices = startTimeSlices();
    const late: ReadBlock[] = [];
    for (const [i, asked] of blocks.entries()) {
      if (slices.isUp()) await slices.rest();
      if (this.#options.signal.aborted) return;
      const now = this.#waiting.get(asked.id);
      if (!now || !saysTheSame(now, asked)) {
        late.push({ block: asked, read: read[i] ?? [], figures: [] });
        continue;
      }
      this.#waiting.delete(asked.id);
      this.#options.onRead(now, read[i] ?? []);
    }
    if (late.length > 0) this.#options.onLate(late);
  }
}
