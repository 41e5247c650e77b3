import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SMALL_ARTICLE, SMALL_ARTICLE_FIGURES } from './articles/small-article.ts';
import { ExtensionUnderTest } from './harness/extension-under-test.ts';
import { type Launched, launchBrowser } from './harness/launch-browser.ts';
import { readMarks, waitForMarks } from './harness/page-probe.ts';
import { PageServer } from './harness/page-server.ts';
import { SidePanel } from './harness/side-panel.ts';

const texts = async (page: Page) => (await readMarks(page)).map(({ text }) => text);
const marked = (page: Page) =>
  waitForMarks(page, (marks) => marks.length === SMALL_ARTICLE_FIGURES.length);
const heading = (panel: SidePanel): Promise<string | null> =>
  panel.evaluate((document) => document.querySelector('h2')?.textContent ?? null, null);

describe('without any host permission', () => {
  const server = new PageServer();
  let launched: Launched;
  let extension: ExtensionUnderTest;
  let page: Page;
  let panel: SidePanel;

  beforeAll(async () => {
    await server.listen();
    launched = await launchBrowser({ kind: inject('browser'), headless: true });
    extension = new ExtensionUnderTest(launched);
    await extension.agent();
    page = await launched.browser.newPage();
    await page.goto(server.serve('/article', SMALL_ARTICLE));
  });
  afterAll(async () => {
    await launched.close();
    await server.close();
  });

  it('leaves a page alone until the toolbar button is pressed on it, and then marks it', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await texts(page)).toEqual([]);
    panel = await SidePanel.open(extension, page);
    await marked(page);
    expect((await extension.api((api) => api.permissions.getAll(), null)).origins).toEqual([]);
  });

  it('lists the page in the panel, and says of another tab to press the button there', async () => {
    const listed = () =>
      panel.evaluate(
        (document) => [...document.querySelectorAll('li.figure b')].map((text) => text.textContent),
        null,
      );
    await expect.poll(listed, { timeout: 10_000 }).toEqual([...SMALL_ARTICLE_FIGURES]);
    const other = await launched.browser.newPage();
    await other.goto(server.serve('/other', SMALL_ARTICLE));
    await other.bringToFront();
    await expect.poll(() => heading(panel), { timeout: 10_000 }).toMatch(/not been checked/);
    expect(await texts(other)).toEqual([]);
  });

  it('does not mark twice when the button is pressed twice', async () => {
    await extension.pressToolbarButton(page);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await texts(page)).toEqual([...SMALL_ARTICLE_FIGURES]);
  });

  it('marks nothing on a site that is switched off, even when the button is pressed', async () => {
    await extension.api(
      (api) => api.storage.local.set({ settings: { version: 1, offSites: ['localhost'] } }),
      null,
    );
    await waitForMarks(page, (marks) => marks.length === 0);
    await extension.pressToolbarButton(page);
    await expect.poll(() => heading(panel), { timeout: 10_000 }).toMatch(/Turned off on localhost/);
    expect(await texts(page)).toEqual([]);
  });
});
