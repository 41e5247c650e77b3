import type { Span } from '../core/span.ts';
import { visibleIn } from './invisible.ts';
import type { Passage, Piece } from './page-block.ts';

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

interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

const stretchesOf = ({ pieces }: Passage, span: Span): Stretch[] => {
  const stretches: Stretch[] = [];
  for (let i = Math.max(0, pieceAt(pieces, span.start)); i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.at >= span.end) break;
    const start = Math.max(span.start, piece.at) - piece.at + piece.from;
    const end = Math.min(span.end, piece.at + piece.length) - piece.at + piece.from;
    if (start < end && end <= piece.node.length) stretches.push({ node: piece.node, start, end });
  }
  return stretches;
};

const between = (first: Stretch, last: Stretch): StaticRangeInit => ({
  startContainer: first.node,
  startOffset: first.start,
  endContainer: last.node,
  endOffset: last.end,
});

/** True when nothing but the stretches' own text stands from the first to the last. */
const areTogether = (first: Stretch, last: Stretch, length: number): boolean => {
  // Let go of at once: only ranges that live make edits dear.
  const live = new Range();
  live.setStart(first.node, first.start);
  live.setEnd(last.node, last.end);
  return visibleIn(live.toString()).length === length;
};

/**
 * The parts of the page that hold a span of a block's text: one range, or several where
 * something that is not part of the text (a footnote mark, a ruby reading) stands between.
 *
 * @returns In text order; `[]` when the text is no longer there.
 */
export const rangesOf = (block: Passage, span: Span): StaticRange[] => {
  const stretches = stretchesOf(block, span);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return [];
  if (first === last || areTogether(first, last, span.end - span.start)) {
    return [new StaticRange(between(first, last))];
  }
  return stretches.map((stretch) => new StaticRange(between(stretch, stretch)));
};

/** The text nodes that a span of a block's text stands in. */
export const nodesOf = (block: Passage, span: Span): Text[] =>
  block.pieces
    .filter((piece) => piece.at < span.end && piece.at + piece.length > span.start)
    .map((piece) => piece.node);
