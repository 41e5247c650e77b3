import type { TextBlock } from '../core/text/text-block.ts';
import type { OpenElement } from './open-element.ts';

/** A stretch of a block's text that stands in one text node, unbroken. */
export interface Piece {
  readonly node: Text;
  /** Where the stretch begins in the block's text, and in the node's data. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** A block of text and where in the page it stands, before anything else is known of it. */
export interface Passage {
  readonly id: number;
  readonly text: string;
  /** The element whose line of text this is: the nearest one that makes a line of its own. */
  readonly container: Element | ShadowRoot;
  /** In text order; gaps between them are line breaks and placeholders. */
  readonly pieces: readonly Piece[];
}

/** A passage as it is met when the page is read. */
export interface FoundPassage extends Passage {
  /** The element that it begins in. */
  readonly open: OpenElement;
  /** How many headings of the outline stand above it. */
  readonly headings: number;
  /** The end of the line before it in the same element; '' for the first. */
  readonly lineBefore: string;
}

/** A passage with what the page around it says of it. */
export interface PageBlock extends TextBlock, Passage {}
