import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { completeHeaders } from '../core/text/header-like.ts';
import { introductionIn, isHeadingLike } from '../core/text/heading-like.ts';
import type { TextBlock } from '../core/text/text-block.ts';
import { HTML_ELEMENTS } from './html-elements.ts';
import type { PlacedBlock } from './placed-block.ts';
import { PlacedText, REPLACED } from './placed-text.ts';
import { RowLabels } from './row-labels.ts';

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';
const childrenOf = (node: Tree.Node): readonly Tree.ChildNode[] =>
  'childNodes' in node ? node.childNodes : [];

/** The value of an attribute; null when the element has none. */
export const attributeOf = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

const isHidden = (element: Tree.Element): boolean =>
  attributeOf(element, 'hidden') !== null ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');

type Rest = Pick<TextBlock, 'role' | 'columnHeader' | 'rowHeader' | 'before'>;

/** Depths of lines that stand for a heading, under every real one. */
const BOLD_LINE = 7;
const INTRODUCTION = 8;

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
  #headings: readonly { readonly depth: number; readonly text: string }[] = [];
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

  /** Reads a list or table under the line that introduces it. */
  #readList(element: Tree.Element, rest: Rest): void {
    const outer = this.#headings;
    const text = this.#before?.name === 'p' ? introductionIn(this.#before.text) : null;
    this.#before = null;
    if (text !== null) this.#openHeading(text, INTRODUCTION);
    if (element.tagName === 'table') this.#readTable(element);
    else this.read(element, rest);
    this.#flush(rest);
    this.#headings = outer;
    this.#before = null;
  }

  #readTable(table: Tree.Element): void {
    let columns: string[] = [];
    const caption = childrenOf(table).find((child) => child.nodeName === 'caption');
    if (caption) this.read(caption, { role: 'body' });
    this.#openHeading(this.#flush({ role: 'body' }), INTRODUCTION);
    for (const row of rowsOf(table)) {
      const cells = childrenOf(row).filter(isElement);
      const isHeader = cells.length > 0 && cells.every((cell) => cell.tagName === 'th');
      const labels = new RowLabels();
      cells.forEach((cell, index) => {
        const columnHeader = isHeader ? undefined : columns[index];
        const rest: Rest = {
          role: 'cell',
          ...(columnHeader && { columnHeader }),
          ...(labels.text && !isHeader && { rowHeader: labels.text }),
        };
        this.read(cell, rest);
        const text = this.#flush(rest);
        if (isHeader) columns[index] = text;
        labels.add(index, text);
      });
      if (isHeader) columns = completeHeaders(columns);
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

/** The rows of a table, not those of tables inside it. */
function rowsOf(node: Tree.Node): Tree.Element[] {
  return childrenOf(node)
    .filter(isElement)
    .flatMap((child) => {
      if (child.tagName === 'tr') return [child];
      return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
    });
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
