import type { Span } from '../core/span.ts';
import type { TextBlock } from '../core/text/text-block.ts';

/** A block together with the way back to the file that it was read from. */
export interface PlacedBlock {
  readonly block: TextBlock;
  /** For each UTF-16 unit of the block's text, where in the file what it stands for begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Where in the file a span of a block's text stands; from its first unit to the end of its last. */
export function toFileSpan(placed: PlacedBlock, span: Span): Span {
  const start = placed.starts[span.start];
  const end = placed.ends[span.end - 1];
  if (start === undefined || end === undefined) {
    throw new RangeError(`span ${span.start}–${span.end} is not in block ${placed.block.id}`);
  }
  return { start, end };
}

/** The span of a block's text that stands at a span of the file; null when it is not wholly in the block. */
export function toBlockSpan(placed: PlacedBlock, span: Span): Span | null {
  const start = placed.starts.indexOf(span.start);
  const last = placed.ends.lastIndexOf(span.end);
  return start < 0 || last < start ? null : { start, end: last + 1 };
}
