import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOST_TAG } from '../../lib/highlight/card-host.ts';
import { SMALL_ARTICLE, SMALL_ARTICLE_FIGURES } from './articles/small-article.ts';
import { readCard } from './harness/open-card.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { chooseInMenu, pressKeys } from './harness/reader-input.ts';
import { pages, session } from './harness/session.ts';

const { open, complaints } = pages();
const isMarked = (marks: readonly unknown[]) => marks.length === SMALL_ARTICLE_FIGURES.length;
const isBare = (marks: readonly unknown[]) => marks.length === 0;

let page: Page;
beforeAll(async () => {
  const { server } = await session();
  page = await open(server.serve('/commands', SMALL_ARTICLE));
  await waitForMarks(page, isMarked);
});
afterAll(async () => {
  const { extension } = await session();
  await extension.api((api) => api.storage.local.clear(), null);
});

const title = async (): Promise<string | undefined> => {
  const { extension } = await session();
  const { html = '' } = (await readCard(extension, page.url())) ?? {};
  return /<h2>([^<]*)<\/h2>/.exec(html)?.[1];
};

it('goes to the next figure and the one before by keys', async () => {
  const { extension } = await session();
  const shows = (figure: string | undefined) => expect.poll(title, { timeout: 5000 }).toBe(figure);
  await pressKeys(extension, page, 'next-figure');
  await shows(SMALL_ARTICLE_FIGURES[0]);
  await pressKeys(extension, page, 'next-figure');
  await shows(SMALL_ARTICLE_FIGURES[1]);
  await pressKeys(extension, page, 'previous-figure');
  await shows(SMALL_ARTICLE_FIGURES[0]);
  await page.keyboard.press('Escape');
  await shows(undefined);
});

it('goes on to the figures of frames, from here and from elsewhere, and round again', async () => {
  const { extension, server } = await session();
  const line = (value: string) => `<p>2024年，中国大模型应用市场规模为${value}。</p>`;
  const frame = (value: string) =>
    `<!doctype html><meta charset="utf-8"><title>大模型</title>${line(value)}`;
  const near = server.serve('/commands/near', frame('101亿元'));
  const far = server
    .serve(
      '/commands/far',
      `${frame('102亿元')}<div style="height: 300px"></div>${line('103亿元')}`,
    )
    .replace('localhost', '127.0.0.1');
  const tall = '<div style="height: 2000px"></div>';
  const around = await open(
    server.serve(
      '/commands/frames',
      `${frame('100亿元')}<iframe srcdoc="<p>Nothing."></iframe>${tall}
      <iframe src="${near}"></iframe>${tall}<iframe src="${far}" height="100"></iframe>`,
    ),
  );
  const inFrames = async () => {
    const frames = around.frames();
    const counts = await Promise.all(
      frames.map((one) =>
        one.evaluate(() => [...CSS.highlights.values()].flatMap((all) => [...all]).length),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };
  await expect.poll(inFrames).toBe(4);
  const openCards = async () => {
    const counts = await Promise.all(
      around
        .frames()
        .map((one) =>
          one.evaluate((tag) => document.querySelectorAll(`${tag}:popover-open`).length, HOST_TAG),
        ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };
  const shows = async (figure: string) => {
    const text = async () => (await readCard(extension, around.url()))?.text;
    await expect.poll(text, { timeout: 5000 }).toContain(figure);
    await expect.poll(openCards).toBe(1);
  };
  for (const figure of ['100亿元', '101亿元', '102亿元', '103亿元', '100亿元']) {
    await pressKeys(extension, around, 'next-figure');
    await shows(figure);
  }
  for (const figure of ['103亿元', '102亿元', '101亿元']) {
    await pressKeys(extension, around, 'previous-figure');
    await shows(figure);
  }
  // The frame stands far below, and is brought into view.
  expect(await around.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

it('switches this site off and on by keys, and by the menu of its button', async () => {
  const { extension } = await session();
  for (const toggle of [
    () => pressKeys(extension, page, 'toggle-site'),
    () => chooseInMenu(extension, page, { menuItemId: 'toggle-site' }),
  ]) {
    await toggle();
    await waitForMarks(page, isBare);
    await toggle();
    await waitForMarks(page, isMarked);
  }
});

it('switches everything off and on by the menu of its button', async () => {
  const { extension } = await session();
  await chooseInMenu(extension, page, { menuItemId: 'off-everywhere', checked: true });
  await waitForMarks(page, isBare);
  await chooseInMenu(extension, page, { menuItemId: 'off-everywhere', checked: false });
  await waitForMarks(page, isMarked);
  expect(complaints).toEqual([]);
});
