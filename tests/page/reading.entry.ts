import type { TextBlock } from '../../lib/core/text/text-block.ts';
import { rangesOf } from '../../lib/page/block-ranges.ts';
import type { PageBlock } from '../../lib/page/page-block.ts';
import { PageReader } from '../../lib/page/page-reader.ts';
import { isLeftAlone } from '../../lib/page/shown-text.ts';

/** One reading of the page that the tests look at. */
export interface Reading {
  /** What a `TextBlock` says, by id, as far as read. */
  blocks(): TextBlock[];
  /** The text under the ranges of the first place where `text` stands in a block. */
  rangesOf(text: string): string[] | null;
  /** Resolves when everything that had changed has been read. */
  settled(): Promise<void>;
  /** How many blocks were handed over since the last call. */
  takeReadCount(): number;
  stop(): void;
}

/** Reads the page that this is run in; the tests bundle it and evaluate it there. */
export const startReading = (): Reading => {
  const controller = new AbortController();
  const known = new Map<number, PageBlock>();
  let waiting: (() => void)[] = [];
  let count = 0;
  const reader = new PageReader({
    document,
    signal: controller.signal,
    onPassage: (passage) => {
      count++;
      known.set(passage.id, reader.describe(passage));
    },
    isWanted: () => true,
    room: () => null,
    onGone: (id) => known.delete(id),
    onRemoved: async () => {
      for (const [id, block] of known) if (!block.pieces[0]?.node.isConnected) known.delete(id);
    },
    isMissed: () => false,
    onSettled: () => {
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  });
  reader.start();
  return {
    blocks: () =>
      [...known.values()]
        .filter(({ pieces }) => pieces[0] && !isLeftAlone(pieces[0].node))
        // Firefox's protocol does not bring an array over twice, and blocks share their headings.
        .map(({ pieces: _p, container: _c, ...block }) => ({
          ...block,
          headings: [...block.headings],
        })),
    rangesOf: (text) => {
      for (const block of known.values()) {
        const start = block.text.indexOf(text);
        if (start === -1) continue;
        return rangesOf(block, { start, end: start + text.length }).map((range) => {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        });
      }
      return null;
    },
    settled: () => new Promise((resolve) => waiting.push(resolve)),
    takeReadCount: () => {
      const read = count;
      count = 0;
      return read;
    },
    stop: () => controller.abort(),
  };
};
