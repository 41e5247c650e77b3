import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard, waitForCard } from './harness/open-card.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { hoverMark, type Point } from './harness/pointer.ts';
import { pressKeys } from './harness/reader-input.ts';
import { pages, session } from './harness/session.ts';
import { APPLICATIONS, APPLICATIONS_TEXT, pageOf, SOLUTIONS_TEXT } from './pages/live-case.ts';

const { open, complaints } = pages();
const FAR_DOWN = '<div style="height: 1500px"></div>';

let count = 0;
const show = async (body: string): Promise<Page> => {
  const { server } = await session();
  const page = await open(server.serve(`/follows/${count++}`, pageOf(body)));
  await page.bringToFront();
  await waitForMarks(page, (found) => found.length === 1);
  return page;
};

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of the page's first mark, one a line. */
const linesOf = (page: Page): Promise<Box[]> =>
  page.evaluate(() => {
    const [mark] = [...CSS.highlights.values()].flatMap((one) => [...one]);
    const live = document.createRange();
    if (mark) live.setStart(mark.startContainer, mark.startOffset);
    if (mark) live.setEnd(mark.endContainer, mark.endOffset);
    return [...live.getClientRects()].map(({ left, right, top, bottom }) => ({
      left,
      right,
      top,
      bottom,
    }));
  });

const cardBox = async (page: Page): Promise<Box> => {
  const { extension } = await session();
  const card = await waitForCard(extension, page.url());
  if (!card) throw new Error('There is no card.');
  return card.box;
};

/** How far a point is from a box; 0 inside it. */
const distance = ({ x, y }: Point, { left, right, top, bottom }: Box): number =>
  Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));

const middleOf = ({ left, right, top, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** Opens the card of the page's first figure by keys, so that no pointer has to stay on it. */
const openByKeys = async (page: Page): Promise<void> => {
  const { extension } = await session();
  await pressKeys(extension, page, 'next-figure');
  await waitForCard(extension, page.url());
  await new Promise((resolve) => setTimeout(resolve, 200));
};

describe('the card stays beside its figure', () => {
  it.each([
    [
      'text comes in above',
      `document.getElementById('up').innerHTML = '<p>${'上'.repeat(900)}</p>'`,
    ],
    ['a style unfolds what is above', `document.getElementById('up').className = 'wide'`],
    ['the page is scrolled', `scrollTo(0, 40)`],
  ])('when %s', async (_, change) => {
    const page = await show(
      `<style>html { overflow-anchor: none } .wide { height: 150px }</style><div style="height: 60px"></div><div id="up"></div>${APPLICATIONS}${FAR_DOWN}`,
    );
    await openByKeys(page);
    const [before] = await linesOf(page);
    await page.evaluate(change);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const [line] = await linesOf(page);
    if (!line) throw new Error('The mark has gone.');
    expect(line.top).not.toBe(before?.top);
    const { top, bottom } = await cardBox(page);
    expect(Math.min(Math.abs(top - line.bottom), Math.abs(bottom - line.top))).toBeLessThan(20);
  });
});

describe('the card goes with its figure', () => {
  it.each([
    [
      'that is scrolled out of the box that it stands in',
      `<div style="height: 300px"></div><div id="box" style="height: 200px; overflow: auto"><div style="height: 90px"></div>${APPLICATIONS}${FAR_DOWN}</div>${FAR_DOWN}`,
      `document.getElementById('box').scrollTop = 160`,
    ],
    ['that a style hides', APPLICATIONS, `document.getElementById('a').style.display = 'none'`],
    [
      'that is moved out of what is seen of its box',
      `<div style="overflow: hidden; width: 600px"><div id="row" style="white-space: nowrap">${APPLICATIONS_TEXT}</div></div>`,
      `document.getElementById('row').style.transform = 'translateX(-800px)'`,
    ],
  ])('%s', async (_, body, change) => {
    const page = await show(body);
    await openByKeys(page);
    await page.evaluate(change);
    const { extension } = await session();
    const isOpen = async () => (await readCard(extension, page.url())) !== null;
    await expect.poll(isOpen, { timeout: 1500 }).toBe(false);
  });

  it('unless that is only rendered anew', async () => {
    const page = await show(
      `<div id="root"></div><script>const html = ${JSON.stringify(APPLICATIONS)};
      setInterval(() => { document.getElementById('root').innerHTML = html }, 50)</script>`,
    );
    await openByKeys(page);
    const { extension } = await session();
    for (let i = 0; i < 10; i++) {
      expect((await readCard(extension, page.url()))?.text).toContain('157');
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  });
});

/** Puts so many letters before the figure that `isWanted` is true of its boxes. */
const breakFigure = async (page: Page, isWanted: string): Promise<readonly Box[]> => {
  await page.evaluate(`(() => { const text = document.querySelector('p').firstChild; const tail = ${JSON.stringify(APPLICATIONS_TEXT)};
    for (let n = 0; n < 400; n++) { text.data = '字'.repeat(n) + '。' + tail;
      const figure = new Range(); const at = text.data.indexOf('157');
      figure.setStart(text, at); figure.setEnd(text, at + 5);
      const [one, two] = figure.getClientRects();
      if (two && (${isWanted})) return } })()`);
  await new Promise((resolve) => setTimeout(resolve, 600));
  return linesOf(page);
};

describe('the card is within reach of the pointer on each piece of a figure', () => {
  it.each([
    ['over two lines', 'width: 1000px', 'one.width > 30 && two.width > 15'],
    [
      'over two columns',
      'width: 900px; height: 300px; columns: 2; column-fill: auto; orphans: 1; widows: 1',
      'two.top < one.top',
    ],
  ])('%s', async (_, css, isWanted) => {
    const page = await show(
      `<div style="margin-top: 80px; font-size: 20px; line-height: 30px; word-break: break-all; ${css}"><p style="margin: 0">${APPLICATIONS_TEXT}</p></div>`,
    );
    const lines = await breakFigure(page, isWanted);
    expect(lines.length).toBe(2);
    for (const line of lines) {
      const { x, y } = middleOf(line);
      await page.mouse.move(x - 5, y - 40);
      await page.mouse.move(x, y, { steps: 6 });
      const box = await cardBox(page);
      expect(distance({ x, y }, box)).toBeLessThan(60);
      expect(box.top >= line.bottom - 2 || box.bottom <= line.top + 2).toBe(true);
      await page.keyboard.press('Escape');
      await page.mouse.move(1000, 700);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  });
});

describe('the whole card is in the window', () => {
  it.each([
    ['at its right edge', { width: 1100, height: 800 }, 'text-align: right; padding-top: 80px'],
    ['of a watch', { width: 320, height: 240 }, 'padding-top: 60px'],
    ['of a phone on its side', { width: 640, height: 300 }, 'padding-top: 120px'],
  ])('%s', async (_, viewport, css) => {
    const page = await show(`<div style="${css}">${SOLUTIONS_TEXT}</div>`);
    await page.setViewport(viewport);
    await hoverMark(page, 0);
    const { left, right, top, bottom } = await cardBox(page);
    expect([left, top].every((edge) => edge >= 0)).toBe(true);
    expect(right).toBeLessThanOrEqual(viewport.width);
    expect(bottom).toBeLessThanOrEqual(viewport.height);
  });
});

it('nothing of it is said in any console', () => {
  expect(complaints).toEqual([]);
});
