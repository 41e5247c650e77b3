import type { TextBlock } from '../core/text/text-block.ts';

/** A stretch of a block's text that stands in one text node, unbroken. */
export interface Piece {
  readonly node: Text;
  /** Where the stretch begins in the block's text, and in the node's data. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
  /** Something that is not read stands between the piece before and this one. */
  readonly apart: boolean;
}

/** A block of text and where in the page it stands. */
export interface PageBlock extends TextBlock {
  /** The element whose line of text this is: the nearest one that makes a line of its own. */
  readonly container: Element | ShadowRoot;
  /** In text order; gaps between them are line breaks and placeholders. */
  readonly pieces: readonly Piece[];
}
