import type { Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { completeHeaders } from '../core/text/header-like.ts';
import { introductionIn, isHeadingLike } from '../core/text/heading-like.ts';
import type { TextBlock } from '../core/text/text-block.ts';
import { frontMatterEnd } from './front-matter.ts';
import type { PlacedBlock } from './placed-block.ts';
import { PlacedText, REPLACED } from './placed-text.ts';
import { RowLabels } from './row-labels.ts';

const isParent = (node: Nodes): node is Parents => 'children' in node;

/**
 * A footnote, or the mark of one in the text. Without spaces, "[^1]: 样本为9家" has the form of a
 * link's definition, and its mark that of a link.
 */
const isFootnote = (node: Nodes, type: 'definition' | 'linkReference'): boolean =>
  node.type === type && (node.label ?? '').startsWith('^');

/** Depths of lines that stand for a heading, under every real one. */
const BOLD_LINE = 7;
const INTRODUCTION = 8;

const isBold = ({ children }: Parents): boolean =>
  children.length === 1 && children[0]?.type === 'strong';

type Rest = Pick<TextBlock, 'role' | 'columnHeader' | 'rowHeader' | 'before'>;

/** Walks the tree of a Markdown text in order and makes a block of each paragraph, heading and cell. */
class MarkdownReader {
  readonly blocks: PlacedBlock[] = [];
  readonly #file: string;
  readonly #from: number;
  #headings: readonly { readonly depth: number; readonly text: string }[] = [];
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
    for (const node of parent.children) {
      const outer = this.#headings;
      const isIntroduced = last === 'paragraph' && (node.type === 'list' || node.type === 'table');
      const intro = isIntroduced ? introductionIn(this.#before) : null;
      if (intro !== null) this.#headings = [...outer, { depth: INTRODUCTION, text: intro }];
      if (last !== null && node.type !== last) this.#before = '';
      if (node.type === 'paragraph') this.#readParagraph(node, parent);
      else this.read(node);
      if (intro !== null) this.#headings = outer;
      last = node.type;
    }
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
    const [header, ...body] = rows;
    const columns = completeHeaders(
      (header?.children ?? []).map((cell) => this.#add(cell, { role: 'cell' })),
    );
    for (const row of body) {
      const labels = new RowLabels();
      row.children.forEach((cell, index) => {
        const columnHeader = columns[index];
        const text = this.#add(cell, {
          role: 'cell',
          ...(columnHeader && { columnHeader }),
          ...(labels.text && { rowHeader: labels.text }),
        });
        labels.add(index, text);
      });
    }
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
