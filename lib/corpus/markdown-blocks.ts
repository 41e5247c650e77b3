import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { headCells } from '../core/text/head-cells.ts';
import { introductionIn, isHeadingLike } from '../core/text/heading-like.ts';
import type { TextBlock } from '../core/text/text-block.ts';
import { captionIn, mayStateUnit } from '../core/text/unit-note.ts';
import { frontMatterEnd } from './front-matter.ts';
import { BOLD_LINE, introducedBy, type OutlineHeading, withNote } from './outline.ts';
import type { PlacedBlock } from './placed-block.ts';
import { PlacedText, REPLACED } from './placed-text.ts';

const isParent = (node: Nodes): node is Parents => 'children' in node;

/**
 * A footnote, or the mark of one in the text. Without spaces, "[^1]: 样本为9家" has the form of a
 * link's definition, and its mark that of a link.
 */
const isFootnote = (node: Nodes, type: 'definition' | 'linkReference'): boolean =>
  node.type === type && (node.label ?? '').startsWith('^');

const isBold = ({ children }: Parents): boolean =>
  children.length === 1 && children[0]?.type === 'strong';

type Rest = Pick<TextBlock, 'role' | 'columnHeader' | 'rowHeader' | 'before'>;

/** Walks the tree of a Markdown text in order and makes a block of each paragraph, heading and cell. */
class MarkdownReader {
  readonly blocks: PlacedBlock[] = [];
  readonly #file: string;
  readonly #from: number;
  #headings: readonly OutlineHeading[] = [];
  /** Text of the paragraph or list item that stands right before the next one. */
  #before = '';

  constructor(file: string, from: number) {
    this.#file = file;
    this.#from = from;
  }

  read(node: Nodes): void {
    if (node.type === 'heading') {
      this.#headings = this.#headings.filter(({ depth }) => depth < node.depth);
      this.#openHeading(this.#add(node, { role: 'heading' }), node.depth);
    } else if (node.type === 'table') {
      this.#readTable(node.children);
    } else if (isFootnote(node, 'definition')) {
      this.#add(node, { role: 'body' });
    } else if (isParent(node)) {
      this.#readChildren(node);
    }
  }

  #readChildren(parent: Parents): void {
    let last: Nodes['type'] | null = null;
    for (const [index, node] of parent.children.entries()) {
      const outer = this.#headings;
      const lines = last === 'paragraph' ? this.#linesAbove(node) : [];
      if (node.type === 'table')
        lines.unshift(...this.#linesBelow(parent.children.slice(index + 1)));
      for (const text of lines) this.#headings = introducedBy(this.#headings, text);
      if (last !== null && node.type !== last) this.#before = '';
      if (node.type === 'paragraph') this.#readParagraph(node, parent);
      else this.read(node);
      if (lines.length > 0) this.#headings = outer;
      last = node.type;
    }
  }

  /** What the paragraph right above a list or table says of it. */
  #linesAbove({ type }: Nodes): string[] {
    if (type === 'list') return [introductionIn(this.#before) ?? []].flat();
    return type === 'table' ? [captionIn(this.#before) ?? []].flat() : [];
  }

  /** The unit that the paragraph right below a table names; one between two tables is of the one below. */
  #linesBelow([line, next]: readonly Nodes[]): string[] {
    if (line?.type !== 'paragraph' || next?.type === 'table') return [];
    const text = this.#textOf(line);
    return mayStateUnit(text) ? [text] : [];
  }

  #readParagraph(node: Parents, parent: Parents): void {
    const before = this.#before;
    const text = this.#add(node, { role: 'body', ...(before && { before }) });
    const isHeading = parent.type !== 'listItem' && isBold(node) && isHeadingLike(text);
    if (isHeading) this.#openHeading(text, BOLD_LINE);
    this.#before = isHeading ? '' : text;
  }

  #openHeading(text: string, depth: number): void {
    this.#headings = [
      ...this.#headings.filter((heading) => heading.depth < depth),
      { depth, text },
    ];
    this.#before = '';
  }

  #readTable(rows: readonly Parents[]): void {
    const cells = rows.flatMap((row) => row.children);
    const texts = rows.map((row, index) =>
      row.children.map((cell) => ({
        text: this.#textOf(cell),
        isHead: index === 0,
        width: 1,
        height: 1,
      })),
    );
    const outer = this.#headings;
    for (const [index, { column, row, note }] of headCells(texts).entries()) {
      const cell = cells[index];
      if (!cell) continue;
      this.#headings = withNote(outer, note);
      this.#add(cell, {
        role: 'cell',
        ...(column && { columnHeader: column }),
        ...(row && { rowHeader: row }),
      });
    }
    this.#headings = outer;
  }

  #textOf(node: Nodes): string {
    const placed = new PlacedText();
    this.#collect(node, placed);
    return placed.text.replaceAll(REPLACED, '').trim();
  }

  /** Adds a block for a node, unless it has no text, and returns its text. */
  #add(node: Nodes, rest: Rest): string {
    const placed = new PlacedText();
    this.#collect(node, placed);
    const { text, starts, ends } = placed;
    if (text.replaceAll(REPLACED, '').trim() === '') return '';
    const headings = this.#headings.map((heading) => heading.text);
    this.blocks.push({ block: { id: this.blocks.length, text, headings, ...rest }, starts, ends });
    return text.trim();
  }

  #collect(node: Nodes, placed: PlacedText): void {
    const start = (node.position?.start.offset ?? 0) + this.#from;
    const end = (node.position?.end.offset ?? 0) + this.#from;
    if (node.type === 'text') {
      placed.addAligned(node.value, { source: this.#file.slice(start, end), at: start });
    } else if (
      node.type === 'inlineCode' ||
      node.type === 'image' ||
      isFootnote(node, 'linkReference')
    ) {
      placed.addFor(REPLACED, start, end - start);
    } else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) {
      placed.addFor('\n', start, end - start);
    } else if (isFootnote(node, 'definition')) {
      const [mark = ''] = /^.*?\]:\s*/.exec(this.#file.slice(start, end)) ?? [];
      const source = this.#file.slice(start + mark.length, end);
      placed.addAligned(source, { source, at: start + mark.length });
    } else if (isParent(node)) {
      for (const child of node.children) this.#collect(child, placed);
    }
  }
}

/** Markdown → its blocks, in order, placed in the file; front matter, code, pictures and addresses are no text. */
export function markdownBlocks(file: string): PlacedBlock[] {
  const from = frontMatterEnd(file);
  const tree: Root = fromMarkdown(file.slice(from), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const reader = new MarkdownReader(file, from);
  reader.read(tree);
  return reader.blocks;
}
