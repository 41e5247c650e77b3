import { contextHashes } from './article/context-hashes.ts';
import type { Sketch } from './article/sketch.ts';
import { sketchOf } from './article/sketch-of.ts';
import type { Figure } from './figure/figure.ts';
import { withHeaderUnit } from './figure/header-unit.ts';
import type { ReadingMeta } from './figure/passage.ts';
import { readFigures } from './figure/read-figures.ts';
import type { Quantity } from './quantity/quantity.ts';
import { readQuantities } from './quantity/read-quantities.ts';
import { withoutCashTags } from './text/cash-tags.ts';
import type { TextBlock } from './text/text-block.ts';

/** What one block says. */
export interface BlockReading {
  /** `TextBlock.id`. */
  readonly block: number;
  /** In text order, disjoint; statistics and plain kinds. */
  readonly quantities: readonly Quantity[];
  /** In text order. */
  readonly figures: readonly Figure[];
}

/** What a document says by itself: the part of the path that knows no dataset. */
export interface DocumentReading {
  /** In document order. */
  readonly blocks: readonly BlockReading[];
  /** All blocks' figures, in document order. */
  readonly figures: readonly Figure[];
  readonly sketch: Sketch;
}

/**
 * Reads one block alone, as when its text has changed.
 *
 * The answer depends on the block and the meta only, so reading a document block by block gives
 * what `readDocument` gives.
 */
export function readBlock(printed: TextBlock, meta: ReadingMeta): BlockReading {
  const block = { ...printed, text: withoutCashTags(printed.text) };
  const quantities = withHeaderUnit(block, readQuantities(block.text));
  return {
    block: block.id,
    quantities,
    figures: readFigures({ block, quantities, meta, contextOf: contextHashes }),
  };
}

/** Reads a whole document: quantities, then figures, block by block, and its sketch. */
export function readDocument(blocks: readonly TextBlock[], meta: ReadingMeta): DocumentReading {
  const readings = blocks.map((block) => readBlock(block, meta));
  return {
    blocks: readings,
    figures: readings.flatMap(({ figures }) => figures),
    sketch: sketchOf(blocks.map(({ text }) => text).join('\n')),
  };
}
