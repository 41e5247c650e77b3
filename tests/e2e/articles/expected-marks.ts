import { parse } from 'parse5';
import type { CuratedFigure } from './curated-figures.ts';
import {
  type Element,
  editDocument,
  elements,
  type Tree,
  textNodes,
  textOf,
  visibleTexts,
} from './html-tree.ts';

/** Private characters that stand before and after a figure while its article is changed. */
export const OPEN = '\uE000';
export const CLOSE = '\uE001';

const BLOCKS = ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th'];

/** Blocks that hold text of their own and no other block, in document order. */
export const leafBlocks = (document: Tree): Element[] =>
  elements(document, ...BLOCKS).filter(
    (block) => textOf(block).trim() !== '' && elements(block, ...BLOCKS).length === 0,
  );

interface Place {
  readonly block: Element;
  readonly start: number;
  readonly end: number;
}

/** Where each figure stands, the figures being in text order. Throws for one that is not there. */
function placesOf(blocks: readonly Element[], figures: readonly CuratedFigure[]): Place[] {
  let at = 0;
  let from = 0;
  return figures.map(({ claim, figure }) => {
    for (; at < blocks.length; at += 1, from = 0) {
      const block = blocks[at];
      if (block === undefined) break;
      const text = textOf(block);
      for (
        let start = text.indexOf(figure, from);
        start >= 0;
        start = text.indexOf(figure, start + 1)
      ) {
        if (/\d/.test(figure.charAt(0)) && /[\d.,]/.test(text.charAt(start - 1))) continue;
        from = start + figure.length;
        return { block, start, end: from };
      }
    }
    throw new Error(`The figure of ${claim}, ${figure}, is not in the page after those before it.`);
  });
}

function insert(block: Element, offset: number, char: string): void {
  let passed = 0;
  const nodes = visibleTexts(block);
  for (const node of nodes) {
    const isLast = node === nodes.at(-1);
    const inside = offset - passed;
    // A figure opens in the node that holds its first character, and closes in that of its last.
    const here = char === OPEN ? inside < node.value.length : inside <= node.value.length;
    if (here || isLast) {
      node.value = node.value.slice(0, inside) + char + node.value.slice(inside);
      return;
    }
    passed += node.value.length;
  }
}

/** Puts OPEN and CLOSE around every figure of an article. */
export function fence(html: string, figures: readonly CuratedFigure[]): string {
  return editDocument(html, (document) => {
    for (const { block, start, end } of placesOf(leafBlocks(document), figures).reverse()) {
      insert(block, end, CLOSE);
      insert(block, start, OPEN);
    }
  });
}

/** A mark that has to be there: its characters, and where they begin in the document's text. */
export interface ExpectedMark {
  readonly text: string;
  readonly start: number;
}

/** Takes the fences out again; what stood between them is what has to be marked. */
export function takeFencesOut(html: string): { html: string; expected: readonly ExpectedMark[] } {
  const text = textNodes(parse(html))
    .map((node) => node.value)
    .join('');
  const expected: ExpectedMark[] = [];
  let removed = 0;
  for (const match of text.matchAll(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g'))) {
    expected.push({ text: String(match[1]), start: match.index - removed });
    removed += 2;
  }
  return { html: html.replaceAll(OPEN, '').replaceAll(CLOSE, ''), expected };
}
