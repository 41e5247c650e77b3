import type { Page } from 'puppeteer-core';

/** Under this symbol a prepared page keeps what reads its marks. */
const KEY = 'duishu-tests.marks';

/**
 * To be done before a page is opened: puts what reads its marks aside, before any script of the
 * page can patch it or freeze what it is made of. It calls nothing back, since a sandboxed frame
 * runs no function.
 */
export function prepareToReadMarks(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument((key) => {
    const { apply } = Reflect;
    const readRegistry = Object.getOwnPropertyDescriptor(CSS, 'highlights')?.get;
    const isConnected = Object.getOwnPropertyDescriptor(Node.prototype, 'isConnected')?.get;
    if (!readRegistry || !isConnected) throw new Error('no getters');
    const { values: highlightsOf } = HighlightRegistry.prototype;
    const { values: rangesOf } = Highlight.prototype;
    const nextHighlight: () => IteratorResult<Highlight, undefined> = Object.getPrototypeOf(
      CSS.highlights.values(),
    ).next;
    const nextRange: () => IteratorResult<AbstractRange, undefined> = Object.getPrototypeOf(
      new Highlight().values(),
    ).next;
    const LiveRange = Range;
    const { setStart, setEnd, toString: textOf, getClientRects } = Range.prototype;
    const read = (range: AbstractRange) => {
      const live = new LiveRange();
      apply(setStart, live, [range.startContainer, range.startOffset]);
      apply(setEnd, live, [range.endContainer, range.endOffset]);
      const rect = apply(getClientRects, live, [])[0];
      const place = rect === undefined ? -1 : rect.top * 10_000 + rect.left;
      return { text: apply(textOf, live, []), place };
    };
    const readAll = () => {
      const found = [];
      let at = 0;
      const highlights = apply(highlightsOf, apply(readRegistry, CSS, []), []);
      for (;;) {
        const highlight = apply(nextHighlight, highlights, []);
        if (highlight.done) return found;
        const ranges = apply(rangesOf, highlight.value, []);
        for (;;) {
          const range = apply(nextRange, ranges, []);
          if (range.done) break;
          // What a page has just taken out is dropped within a moment.
          if (apply(isConnected, range.value.startContainer, [])) found[at++] = read(range.value);
        }
      }
    };
    Object.defineProperty(globalThis, Symbol.for(key), { value: readAll });
  }, KEY);
}

/** What the marks cover in each frame of a prepared page, from top to bottom; frames one after the other. */
export async function markedTexts(page: Page): Promise<string[]> {
  const texts: string[] = [];
  for (const frame of page.frames()) {
    const found = await frame.evaluate((key) => {
      // Put there by `prepareToReadMarks`; a frame that was attached just now may lack it.
      const world = globalThis as unknown as Record<
        symbol,
        (() => { text: string; place: number }[]) | undefined
      >;
      return world[Symbol.for(key)]?.() ?? [];
    }, KEY);
    texts.push(...found.sort((a, b) => a.place - b.place).map(({ text }) => text));
  }
  return texts;
}
