import { Marks } from '../../lib/highlight/marks.ts';
import { FIGURE_END, FIGURE_START, figureRange, fillPage } from './figure-page.ts';

let texts: readonly Text[] = [];

/** Something small that changes, so that a frame is drawn. */
const spot = document.createElement('i');
spot.style.cssText = 'position: fixed; left: 0; top: 0; width: 1px; height: 1px; background: red';

/** Each marks the figures of all texts, and gives what takes the marks away again. */
const WAYS = {
  /** No marks, and a frame all the same: it is drawn whenever anything on a page changes. */
  frame: () => {
    spot.style.background = 'blue';
    return () => {
      spot.style.background = 'red';
    };
  },
  bare: (texts: readonly Text[]) => {
    const highlight = new Highlight();
    for (const text of texts) highlight.add(figureRange(text));
    CSS.highlights.set('bare', highlight);
    return () => CSS.highlights.clear();
  },
  marks: (texts: readonly Text[]) => {
    const controller = new AbortController();
    const marks = new Marks({
      signal: controller.signal,
      beforeLook: () => {},
      isInView: () => true,
    });
    for (const [id, text] of texts.entries()) {
      marks.set(id, { name: 'duishu-agree', ranges: [figureRange(text)] });
    }
    return () => controller.abort();
  },
  wrapped: (marked: readonly Text[]) => {
    for (const text of marked) {
      const figure = text.splitText(FIGURE_START);
      figure.splitText(FIGURE_END - FIGURE_START);
      const mark = document.createElement('mark');
      figure.replaceWith(mark);
      mark.append(figure);
    }
    return () => {
      texts = [];
    };
  },
} as const;

export type Way = keyof typeof WAYS;

let remove = (): void => {};

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** A page of so many figures, drawn, none marked. */
export const prepare = async (count: number): Promise<void> => {
  remove();
  if (texts.length !== count) texts = fillPage(count);
  if (!spot.isConnected) document.documentElement.append(spot);
  await frame();
  await frame();
};

/** Marks them, and waits until that is drawn. */
export const mark = async (way: Way): Promise<void> => {
  remove = WAYS[way](texts);
  await frame();
  await frame();
};

/** All nodes of the document. */
export const countNodes = (): number => {
  const walker = document.createTreeWalker(document);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
};
