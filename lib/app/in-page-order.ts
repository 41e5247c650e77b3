import { compareInDocument } from '../page/document-order.ts';
import type { Passage } from '../page/page-block.ts';
import type { PageFigure } from './page-figure.ts';

interface FiguresOfBlock {
  readonly passage: Passage;
  readonly figures: readonly PageFigure[];
}

/** The figures of a page's blocks, in the order in which a reader meets them. */
export const inPageOrder = (blocks: Iterable<FiguresOfBlock>): readonly PageFigure[] => {
  const placed = [...blocks]
    .filter(({ figures }) => figures.length > 0)
    .map(({ passage, figures }) => {
      const [first] = passage.pieces;
      return { node: first?.node, at: first?.from ?? 0, figures };
    });
  placed.sort((a, b) => {
    if (!a.node || !b.node) return 0;
    return a.node === b.node ? a.at - b.at : compareInDocument(a.node, b.node);
  });
  return placed.flatMap(({ figures }) => figures);
};
