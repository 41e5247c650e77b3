import type { Span } from '../core/span.ts';
import type { PageBlock, Piece } from './page-block.ts';

/** Index of the last piece that begins at or before `offset`; -1 when there is none. */
const pieceAt = (pieces: readonly Piece[], offset: number): number => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The end of a range that is still growing. */
interface End {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The parts of the page that hold a span of a block's text: one range, or several where
 * something that is not part of the text (a footnote mark, a ruby reading) stands between.
 *
 * @returns In text order; `[]` when the text is no longer there.
 */
export const rangesOf = (block: PageBlock, span: Span): StaticRange[] => {
  const ranges: StaticRange[] = [];
  let start: End | null = null;
  let end: End | null = null;
  const close = (): void => {
    if (start && end) {
      ranges.push(
        new StaticRange({
          startContainer: start.node,
          startOffset: start.offset,
          endContainer: end.node,
          endOffset: end.offset,
        }),
      );
    }
    start = null;
  };
  for (let i = Math.max(0, pieceAt(block.pieces, span.start)); i < block.pieces.length; i++) {
    const piece = block.pieces[i];
    if (!piece || piece.at >= span.end) break;
    const from = Math.max(span.start, piece.at) - piece.at + piece.from;
    const to = Math.min(span.end, piece.at + piece.length) - piece.at + piece.from;
    if (from >= to || to > piece.node.length) continue;
    if (piece.apart) close();
    start ??= { node: piece.node, offset: from };
    end = { node: piece.node, offset: to };
  }
  close();
  return ranges;
};

/** The text nodes that a span of a block's text stands in. */
export const nodesOf = (block: PageBlock, span: Span): Text[] =>
  block.pieces
    .filter((piece) => piece.at < span.end && piece.at + piece.length > span.start)
    .map((piece) => piece.node);
