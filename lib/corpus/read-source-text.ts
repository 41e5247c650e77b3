import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sketch } from '../core/article/sketch.ts';
import { sketchOf } from '../core/article/sketch-of.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import type { PlacedBlock } from './placed-block.ts';

/** A text of the corpus, as it stands and as its reader sees it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
}

/** Reads a Markdown text of the corpus; null when it is not there. */
export function readSourceText(folder: string, name: string): SourceText | null {
  const file = join(folder, name);
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  return { file, text, blocks: markdownBlocks(text) };
}

/** The fingerprint of a text, from its blocks, as a page that shows it would be sketched. */
export const sketchOfSource = (source: SourceText): Sketch =>
  sketchOf(source.blocks.map(({ block }) => block.text));
