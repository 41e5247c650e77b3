import { expect, it } from 'vitest';
import { waitForCard } from './harness/open-card.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { hoverMark } from './harness/pointer.ts';
import { pages, session } from './harness/session.ts';

const { open, complaints } = pages();

/** Figures at the top, in the middle and at the foot of the window; none leaves room for a whole card on either side. */
const LINES = [70, 250, 480]
  .map(
    (top) =>
      `<p style="position:absolute;top:${top}px">据第一新声智库，2024年中国大模型应用市场规模达到157亿元。</p>`,
  )
  .join('');

it('shows the whole card wherever its figure stands, and never over the figure’s line', async () => {
  const { server, extension } = await session();
  const page = await open(
    server.serve(
      '/card-in-window',
      `<!doctype html><meta charset="utf-8"><title>大模型</title>${LINES}`,
    ),
  );
  await page.setViewport({ width: 900, height: 540 });
  const marks = await waitForMarks(page, (found) => found.length === 3);
  for (const [index] of marks.entries()) {
    await hoverMark(page, index, 800);
    const card = await waitForCard(extension, page.url());
    const line = await page.$eval(`p:nth-of-type(${index + 1})`, (one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { top, bottom };
    });
    const box = card?.box ?? { top: Number.NaN, bottom: Number.NaN };
    expect(box.top, `top of card ${index}`).toBeGreaterThanOrEqual(0);
    expect(box.bottom, `bottom of card ${index}`).toBeLessThanOrEqual(540);
    expect(box.bottom <= line.top + 2 || box.top >= line.bottom - 2, `line ${index}`).toBe(true);
    await page.keyboard.press('Escape');
    await waitForCard(extension, page.url(), false);
  }
  expect(complaints).toEqual([]);
});

/** A window as it is at a zoom of 200 % and of 400 %, too low for a card above or under a line. */
const LOW = [
  { width: 640, height: 330 },
  { width: 320, height: 256 },
];

it.each(LOW)('shows the whole card in a window of $width by $height', async (size) => {
  const { server, extension } = await session();
  const page = await open(
    server.serve(
      `/card-in-low-window/${size.height}`,
      `<!doctype html><meta charset="utf-8"><title>大模型</title><p style="margin:50vh 40px 200vh">
        据第一新声智库，2024年中国大模型应用市场规模达到157亿元。</p>`,
    ),
    (opened) => opened.setViewport(size),
  );
  await waitForMarks(page, (found) => found.length === 1);
  await hoverMark(page, 0, 800);
  const { box } = (await waitForCard(extension, page.url())) ?? {};
  expect(box?.top).toBeGreaterThanOrEqual(0);
  expect(box?.bottom).toBeLessThanOrEqual(size.height);
  await page.keyboard.press('Escape');
});

/** The middle and both sides of a wide window, and a phone. */
const WIDTHS = [900, 360];

it.each(WIDTHS)(
  'shows the whole card beside a figure at the side of a window of %i',
  async (width) => {
    const { server, extension } = await session();
    const lines = ['left', 'center', 'right']
      .map((side) => `<p style="text-align:${side}">中国大模型应用市场：<b>157亿元</b></p>`)
      .join('');
    const page = await open(
      server.serve(
        `/card-at-side/${width}`,
        `<!doctype html><meta charset="utf-8"><title>2024年中国大模型</title>
        <p style="padding:90px 50px 0">据第一新声智库，2024年中国大模型应用市场规模达到157亿元。</p>${lines}`,
      ),
      (opened) => opened.setViewport({ width, height: 640 }),
    );
    const marks = await waitForMarks(page, (found) => found.length === 4);
    for (const [index] of marks.entries()) {
      await hoverMark(page, index, 800);
      const { box } = (await waitForCard(extension, page.url())) ?? {};
      expect(box?.left, `left of card ${index}`).toBeGreaterThanOrEqual(0);
      expect(box?.right, `right of card ${index}`).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await waitForCard(extension, page.url(), false);
    }
  },
);
