import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { introductionIn, isHeadingLike } from '../core/text/heading-like.ts';
import type { TextBlock } from '../core/text/text-block.ts';
import { captionsOf } from './captions-of.ts';
import { cellsOf } from './cells-of.ts';
import { HTML_ELEMENTS } from './html-elements.ts';
import { childrenOf, isElement, isHidden, isText } from './html-tree.ts';
import { BOLD_LINE, INTRODUCTION, introducedBy, type OutlineHeading, withNote } from './outline.ts';
import type { PlacedBlock } from './placed-block.ts';
import { PlacedText, REPLACED } from './placed-text.ts';

type Rest = Pick<TextBlock, 'role' | 'columnHeader' | 'rowHeader' | 'before'>;

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table']);

/** Whether an element is a line all in bold. */
function isBold(element: Tree.Element): boolean {
  const [only, ...more] = childrenOf(element).filter((node) => !isText(node) || node.value.trim());
  return only !== undefined && more.length === 0 && /^(?:b|strong)$/.test(only.nodeName);
}

/** Walks the tree of an HTML file in order and makes a block of each line of text that it renders. */
class HtmlReader {
  readonly blocks: PlacedBlock[] = [];
  readonly #file: string;
  #line = new PlacedText();
  #headings: readonly OutlineHeading[] = [];
  /** The paragraph or list item that stands right before the next one. */
  #before: { readonly name: string; readonly text: string } | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  /** Reads what is inside a node; text that is not in a block of its own belongs to `rest`. */
  read(node: Tree.Node, rest: Rest): void {
    for (const child of childrenOf(node)) {
      if (isText(child)) this.#addText(child);
      else if (isElement(child) && !isHidden(child)) this.#readElement(child, rest);
    }
  }

  #readElement(element: Tree.Element, rest: Rest): void {
    const kind = HTML_ELEMENTS.get(element.tagName);
    const { startOffset: at = 0, endOffset = at } = element.sourceCodeLocation ?? {};
    if (kind === 'skipped') return;
    if (kind === 'replaced') this.#line.addFor(REPLACED, at, endOffset - at);
    else if (kind === 'break') this.#line.addFor('\n', at, endOffset - at);
    else if (kind === 'inline') this.read(element, rest);
    else this.#readBlock(element, rest);
  }

  #readBlock(element: Tree.Element, rest: Rest): void {
    this.#flush(rest);
    const { tagName } = element;
    if (LISTS.has(tagName)) {
      this.#readList(element, rest);
    } else if (HTML_ELEMENTS.get(tagName) === 'heading') {
      const depth = Number(tagName.slice(1));
      this.#headings = this.#headings.filter((heading) => heading.depth < depth);
      this.read(element, { role: 'heading' });
      this.#openHeading(this.#flush({ role: 'heading' }), depth);
    } else if (tagName === 'dt') {
      this.#headings = this.#headings.filter(({ depth }) => depth < INTRODUCTION);
      this.read(element, rest);
      this.#openHeading(this.#flush(rest), INTRODUCTION);
    } else if (tagName === 'p' || tagName === 'li') {
      this.#readParagraph(element, rest);
    } else {
      this.read(element, rest);
      this.#flush(rest);
    }
  }

  #readParagraph(element: Tree.Element, rest: Rest): void {
    const { tagName: name } = element;
    const before = this.#before?.name === name ? this.#before.text : '';
    const own: Rest = { ...rest, ...(before && { before }) };
    this.read(element, own);
    const text = this.#flush(own);
    if (text === '') return;
    this.#before = { name, text };
    if (name === 'p' && isBold(element) && isHeadingLike(text)) this.#openHeading(text, BOLD_LINE);
  }

  #openHeading(text: string, depth: number): void {
    if (text === '') return;
    this.#headings = [
      ...this.#headings.filter((heading) => heading.depth < depth),
      { depth, text },
    ];
    this.#before = null;
  }

  /** Reads a list or table under the lines that speak of it. */
  #readList(element: Tree.Element, rest: Rest): void {
    const outer = this.#headings;
    const isTable = element.tagName === 'table';
    const before = this.#before?.name === 'p' ? introductionIn(this.#before.text) : null;
    const lines = isTable ? captionsOf(element) : [before ?? ''];
    this.#before = null;
    for (const text of lines.filter(Boolean)) this.#headings = introducedBy(this.#headings, text);
    if (isTable) this.#readTable(element);
    else this.read(element, rest);
    this.#flush(rest);
    this.#headings = outer;
    this.#before = null;
  }

  #readTable(table: Tree.Element): void {
    const caption = childrenOf(table).find((child) => child.nodeName === 'caption');
    if (caption) this.read(caption, { role: 'body' });
    const captionText = this.#flush({ role: 'body' });
    if (captionText !== '') this.#headings = introducedBy(this.#headings, captionText);
    const outer = this.#headings;
    for (const { cell, headers } of cellsOf(table)) {
      const { column, row, note } = headers;
      this.#headings = withNote(outer, note);
      const rest: Rest = {
        role: 'cell',
        ...(column && { columnHeader: column }),
        ...(row && { rowHeader: row }),
      };
      this.read(cell, rest);
      this.#flush(rest);
      this.#headings = outer;
    }
  }

  /** Adds a text node with its white space collapsed, as it is rendered. */
  #addText(node: Tree.TextNode): void {
    const { startOffset: at, endOffset } = node.sourceCodeLocation ?? {
      startOffset: 0,
      endOffset: 0,
    };
    const raw = new PlacedText();
    raw.addAligned(node.value, { source: this.#file.slice(at, endOffset), at });
    for (let i = 0; i < raw.text.length; i++) {
      const unit = raw.text.charAt(i);
      const isSpace = /[ \t\n\r\f]/.test(unit);
      if (isSpace && /(?:^|[ \n])$/.test(this.#line.text.slice(-1))) continue;
      const start = raw.starts[i] ?? at;
      this.#line.addFor(isSpace ? ' ' : unit, start, (raw.ends[i] ?? start) - start);
    }
  }

  /** Ends the line: makes a block of it, unless it has no text, and returns its text. */
  #flush(rest: Rest): string {
    const { text, starts, ends } = this.#line;
    this.#line = new PlacedText();
    const shown = text.trim();
    if (shown.replaceAll(REPLACED, '').trim() === '') return '';
    const headings = this.#headings.map((heading) => heading.text);
    this.blocks.push({ block: { id: this.blocks.length, text, headings, ...rest }, starts, ends });
    return shown;
  }

  finish(): readonly PlacedBlock[] {
    this.#flush({ role: 'body' });
    return this.blocks;
  }
}

/** A parsed HTML file, with the place of every node in it. */
export const parseHtml = (file: string): Tree.Document =>
  parse(file, { sourceCodeLocationInfo: true });

/** HTML → its blocks, in order, placed in the file; scripts, navigation and hidden parts are no text. */
export function htmlBlocks(
  file: string,
  document: Tree.Document = parseHtml(file),
): readonly PlacedBlock[] {
  const reader = new HtmlReader(file);
  reader.read(document, { role: 'body' });
  return reader.finish();
}
