import type { Page } from 'puppeteer-core';

/** A mark as the page sees it. */
export interface Mark {
  /** Name of the CSS highlight. */
  readonly highlight: string;
  readonly text: string;
  /** Where it begins in the text of the whole document (or of its shadow root), UTF-16 units. */
  readonly start: number;
}

/** The highlights as the page itself can list them, in text order. */
export function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const textBefore = (range: AbstractRange) => {
      const before = document.createRange();
      const root = range.startContainer.getRootNode();
      before.setStart(root, 0);
      before.setEnd(range.startContainer, range.startOffset);
      return before.toString().length;
    };
    const textOf = (range: AbstractRange) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    };
    return [...CSS.highlights]
      .flatMap(([highlight, ranges]) =>
        [...ranges].map((range) => ({
          highlight,
          text: textOf(range),
          start: textBefore(range),
        })),
      )
      .sort((a, b) => a.start - b.start);
  });
}

/** Waits until the page's marks satisfy `enough`, and gives them. */
export async function waitForMarks(
  page: Page,
  enough: (marks: readonly Mark[]) => boolean = (marks) => marks.length > 0,
  timeout = 10_000,
): Promise<Mark[]> {
  const end = Date.now() + timeout;
  for (;;) {
    const marks = await readMarks(page);
    if (enough(marks)) return marks;
    if (Date.now() > end) {
      throw new Error(`Marks after ${timeout} ms: ${JSON.stringify(marks.map((m) => m.text))}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
