import type { Frame, Page } from 'puppeteer-core';

/** A point in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Brings a mark of a frame (by its place in text order) to the middle of the viewport; the middle of
 * its first line, as that frame sees it.
 */
export function scrollToMark(page: Page | Frame, index: number): Promise<Point> {
  return page.evaluate((wanted) => {
    const live = (range: AbstractRange) => {
      const copy = document.createRange();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy;
    };
    const marks = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight].map(live))
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const mark = marks[wanted];
    if (mark === undefined) throw new Error(`There are ${marks.length} marks.`);
    mark.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const line = mark.getClientRects()[0];
    if (line === undefined) throw new Error('The mark has no box.');
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }, index);
}

/** Moves the pointer onto a mark, as a hand does, and rests there. */
export async function hoverMark(page: Page, index: number, rest = 600): Promise<Point> {
  const point = await scrollToMark(page, index);
  await page.mouse.move(point.x - 30, point.y - 60);
  await page.mouse.move(point.x, point.y, { steps: 6 });
  await new Promise((resolve) => setTimeout(resolve, rest));
  return point;
}
