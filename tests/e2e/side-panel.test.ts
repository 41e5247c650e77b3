import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FLASH_NAME } from '../../lib/highlight/mark-names.ts';
import { SMALL_ARTICLE, SMALL_ARTICLE_FIGURES } from './articles/small-article.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { pages, session } from './harness/session.ts';
import { SidePanel } from './harness/side-panel.ts';
import { pageOf } from './pages/live-case.ts';

const { open, complaints } = pages();
const FIGURES = [...SMALL_ARTICLE_FIGURES];

/** The small article with its last paragraph far below what is in view. */
const LONG_ARTICLE = SMALL_ARTICLE.replace('<p id="third"', '<p style="height: 400vh"></p>$&');

const heading = (panel: SidePanel): Promise<string | null> =>
  panel.evaluate((document) => document.querySelector('h2')?.textContent ?? null, null);

const listed = (panel: SidePanel): Promise<(string | null)[]> =>
  panel.evaluate(
    (document) => [...document.querySelectorAll('li.figure b')].map((text) => text.textContent),
    null,
  );

/** Clicks the button with this text or, where it has none, with this title. */
const press = (panel: SidePanel, label: string, nth = 0): Promise<boolean> =>
  panel.evaluate(
    (document, [wanted, place]) => {
      const buttons = [...document.querySelectorAll('button')].filter(
        (button) => button.textContent?.trim() === wanted || button.title === wanted,
      );
      buttons[place]?.click();
      return buttons[place] !== undefined;
    },
    [label, nth] as const,
  );

const marked = (page: Page) => waitForMarks(page, (marks) => marks.length === FIGURES.length);

describe('the side panel', () => {
  let page: Page;
  let panel: SidePanel;
  beforeAll(async () => {
    const { extension, server } = await session();
    page = await open(server.serve('/panel/article', LONG_ARTICLE));
    await marked(page);
    panel = await SidePanel.open(extension, page);
  });
  afterAll(async () => {
    const { extension } = await session();
    await extension.api((api) => api.storage.local.clear(), null);
  });

  it('opens from the toolbar button and lists the figures of the page in its order', async () => {
    await expect.poll(() => listed(panel), { timeout: 10_000 }).toEqual(FIGURES);
  });

  it('scrolls the page to the figure that is chosen in it', async () => {
    const scrolled = () => page.evaluate(() => window.scrollY);
    expect(await scrolled()).toBe(0);
    expect(await press(panel, 'Show on the page', FIGURES.length - 1)).toBe(true);
    const flashes = () => page.evaluate((name) => CSS.highlights.has(name), FLASH_NAME);
    await expect.poll(flashes, { timeout: 5000 }).toBe(true);
    await expect.poll(scrolled, { timeout: 5000 }).toBeGreaterThan(1000);
    await expect.poll(flashes, { timeout: 5000 }).toBe(false);
  });

  it('shows what is added to the page', async () => {
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = '2025年，中国大模型应用市场会达到279亿元。';
      document.body.append(late);
    });
    await expect.poll(() => listed(panel), { timeout: 10_000 }).toEqual([...FIGURES, '279亿元']);
  });

  it('still has the page and its answers after the background died', async () => {
    const { extension } = await session();
    await extension.killBackground();
    await page.reload();
    await expect.poll(() => listed(panel), { timeout: 10_000 }).toEqual(FIGURES);
  });

  it('follows the tab to another page, and the reader to another tab', async () => {
    const { server } = await session();
    const plain = server.serve('/panel/plain', '<!doctype html><p>Nothing to count here.</p>');
    await page.goto(plain);
    await expect.poll(() => heading(panel), { timeout: 10_000 }).toMatch(/No figures/);
    const blank = await open('about:blank');
    await blank.bringToFront();
    await expect.poll(() => heading(panel), { timeout: 10_000 }).toMatch(/keeps extensions out/);
    const article = await open(server.serve('/panel/other', SMALL_ARTICLE));
    await article.bringToFront();
    await expect.poll(() => listed(panel), { timeout: 10_000 }).toEqual(FIGURES);
    page = article;
  });

  it('lists the rows of a table in their new order when the page has sorted them', async () => {
    const { server } = await session();
    const rows = [
      ['2023年', '58'],
      ['2024年', '157'],
      ['2025年', '279'],
    ].map(([year, size]) => `<tr><td>${year}</td><td>${size}</td></tr>`);
    const table = `<table><thead><tr><th>年份</th><th>中国大模型应用市场规模（亿元）</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
    const sorted = await open(server.serve('/panel/sorted', pageOf(table)));
    await sorted.bringToFront();
    await expect.poll(() => listed(panel), { timeout: 10_000 }).toEqual(['58', '157', '279']);
    await sorted.evaluate(() => {
      const body = document.querySelector('tbody');
      body?.replaceChildren(...[...body.rows].reverse());
    });
    await expect.poll(() => listed(panel), { timeout: 10_000 }).toEqual(['279', '157', '58']);
    await page.bringToFront();
  });

  it('sets the sources against each other, metric by metric', async () => {
    expect(await press(panel, 'Compare')).toBe(true);
    const seen = () =>
      panel.evaluate(
        (document) => ({
          metrics: document.querySelectorAll('article.metric').length,
          columns: document.querySelector('article.metric')?.querySelectorAll('.column').length,
          verdicts: document.querySelectorAll('article.metric .pair .verdict').length,
          silent: document.querySelectorAll('article.metric .column.silent').length,
        }),
        null,
      );
    await expect.poll(async () => (await seen()).metrics, { timeout: 10_000 }).toBeGreaterThan(50);
    const { columns, verdicts, silent } = await seen();
    expect(columns).toBe(2);
    expect(verdicts).toBeGreaterThan(15);
    expect(silent).toBeGreaterThan(15);
    await press(panel, 'This page');
  });

  it('says in which language it is, as the settings do', async () => {
    const { extension } = await session();
    const agent = await extension.agent();
    const languages = async () => [
      await panel.evaluate(
        (document) => `${document.documentElement.lang} ${document.title}`,
        null,
      ),
      await agent.evaluate(() => `${document.documentElement.lang} ${document.title}`),
    ];
    const speak = (locale: string) =>
      extension.api(
        (api, chosen) => api.storage.local.set({ settings: { version: 1, locale: chosen } }),
        locale,
      );
    await speak('zh_TW');
    await expect.poll(languages).toEqual(['zh-TW 對數', 'zh-TW 對數 · 設定']);
    await speak('en');
    await expect.poll(languages).toEqual(['en Duishu', 'en Duishu settings']);
  });

  it('turns the site off, so that marks and list are gone at once, and on again', async () => {
    await expect.poll(() => listed(panel), { timeout: 10_000 }).toEqual(FIGURES);
    expect(await press(panel, 'Turn off on this site')).toBe(true);
    await waitForMarks(page, (marks) => marks.length === 0);
    await expect.poll(() => heading(panel), { timeout: 5000 }).toMatch(/Turned off on localhost/);
    expect(await press(panel, 'Turn on again')).toBe(true);
    await marked(page);
    await expect.poll(() => listed(panel), { timeout: 10_000 }).toEqual(FIGURES);
  });

  it('has caused no complaint on any page', () => {
    expect(complaints).toEqual([]);
  });
});
