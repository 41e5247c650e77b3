import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pages, session } from './harness/session.ts';
import { LIVE_CASES } from './pages/live.cases.ts';

const { open, complaints } = pages();

const pageOf = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>大模型市场</title></head><body>${body}</body></html>`;

/** What the marks cover, in the order of the page, asked for where no patch of the page reaches. */
const markedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter(({ startContainer }) => startContainer.isConnected)
      .map((range) => {
        const { startContainer: start, endContainer: end, startOffset, endOffset } = range;
        const box = start.parentElement?.getBoundingClientRect();
        const text =
          start === end
            ? (start.nodeValue ?? '').slice(startOffset, endOffset)
            : `${(start.nodeValue ?? '').slice(startOffset)}${textBetween(start, end)}${(end.nodeValue ?? '').slice(0, endOffset)}`;
        return { text, top: box?.top ?? 0, startOffset };

        function textBetween(from: Node, to: Node): string {
          let text = '';
          for (let node = from.nextSibling; node && node !== to; node = node.nextSibling) {
            text += node.nodeValue ?? '';
          }
          return text;
        }
      })
      .sort((a, b) => a.top - b.top || a.startOffset - b.startOffset)
      .map(({ text }) => text),
  );

const expectMarks = (page: Page, marks: readonly string[]): Promise<void> =>
  expect.poll(() => markedTexts(page), { timeout: 10_000, interval: 100 }).toEqual(marks);

describe('marks are right on a page', () => {
  it.each(LIVE_CASES.map((one, i) => ({ ...one, i })))('$name', async (live) => {
    const { server } = await session();
    const { body, headers, i } = live;
    const page = await open(
      server.serve(`/live/${i}`, { html: pageOf(body), ...(headers && { headers }) }),
    );
    if (live.first) await expectMarks(page, live.first);
    if (live.act) await page.evaluate(live.act);
    await expectMarks(page, live.marks);
  });

  it('and cause no complaint in its console', () => {
    // Firefox asks for an icon that the strictest page forbids.
    expect(complaints.filter((complaint) => !complaint.includes('favicon.ico'))).toEqual([]);
  });
});
