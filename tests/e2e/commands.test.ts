import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
