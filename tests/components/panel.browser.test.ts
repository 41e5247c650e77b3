import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import { callsOf, focusedName, gallery, shownText } from './gallery-session.ts';

const { open, complaints } = gallery();
const press = async (page: Page, label: string): Promise<void> => {
  await page.locator(`::-p-aria([name="${label}"][role="button"])`).click();
};
const metricsIn = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('.metric > h3', (all) => all.map((one) => one.textContent));
const toCompare = async (screen = 'panel/read'): Promise<Page> => {
  const page = await open(screen);
  await page.locator('#tab-compare').click();
  await page.waitForSelector('#view-compare');
  return page;
};

describe('this page, in the panel', () => {
  it('names the source and how much of it the page carries', async () => {
    const text = await shownText(await open('panel/read'));
    expect(text).toContain('China’s large models, seen from DeepSeek');
    expect(text).toContain('Most of it (93% of its fingerprint)');
  });

  it('lists the figures in page order, each with its sentence and verdict in words', async () => {
    const page = await open('panel/read');
    const rows = await page.$$eval('.figure', (all) => all.map((row) => row.textContent));
    const figures = await page.$$eval('.figure b', (all) => all.map((one) => one.textContent));
    expect(figures).toEqual(['157亿元', '$1.3 trillion', '0.5元', '5倍']);
    const { verdict } = en.shared;
    const expected = [
      verdict['not-comparable'],
      verdict.agree,
      verdict.conflict,
      en.panel.onlyHere,
    ];
    for (const [index, word] of expected.entries()) expect(rows[index]).toContain(word);
    expect(await page.$$eval('.figure mark', (all) => all.map((mark) => mark.textContent))).toEqual(
      ['157亿元', '$1.3 trillion', '0.5元', '5倍'],
    );
  });

  it('reveals the figure that is chosen, by mouse and by keyboard', async () => {
    const page = await open('panel/read');
    await page.locator('.figure:nth-child(3) .reveal').click();
    await page.focus('.figure:nth-child(2) .reveal');
    await page.keyboard.press('Enter');
    expect(await callsOf(page)).toEqual([
      ['reveal', 2],
      ['reveal', 1],
    ]);
  });

  it('counts by verdict, and shows only those that are asked for', async () => {
    const page = await open('panel/read');
    await page.locator('.counts .conflict').click();
    await page.waitForFunction(() => document.querySelectorAll('.figure').length === 1);
    expect(await page.$eval('.figure', (row) => row.textContent)).toContain('0.5元');
    expect(await page.$eval('.counts .conflict', (chip) => chip.ariaPressed)).toBe('true');
  });

  it('says what the text’s own figures give', async () => {
    expect(await shownText(await open('panel/read'))).toContain(
      'nearly five times the year before',
    );
  });

  it('tells a page that is no copy from one that has nothing', async () => {
    expect(await shownText(await open('panel/foreign'))).toContain(en.panel.noSource);
    expect(await shownText(await open('panel/nothing'))).toContain(en.panel.nothingTitle);
  });

  it.each([
    ['not-permitted', en.panel.allowSite, 'allow-site'],
    ['not-permitted', en.panel.checkPage, 'check-page'],
    ['not-checked', en.panel.checkPage, 'check-page'],
    ['switched-off', en.panel.switchOn, 'switch-on'],
    ['off-everywhere', en.panel.switchOn, 'switch-on'],
    ['read', en.panel.switchOffSite, 'switch-off-site'],
    ['read', en.panel.switchOffEverywhere, 'switch-off-everywhere'],
    ['read', en.panel.options, 'open-options'],
  ])('offers on a page that is %s: %s', async (state, label, call) => {
    const page = await open(`panel/${state}`);
    await press(page, label);
    expect(await callsOf(page)).toEqual([[call]]);
  });
});

describe('the comparison', () => {
  it('is reached with the arrow keys, and is the selected tab then', async () => {
    const page = await open('panel/read');
    await page.focus('#tab-page');
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toBe(en.panel.compare);
    const selected = await page.$$eval('[role=tab]', (all) => all.map((tab) => tab.ariaSelected));
    expect(selected).toEqual(['false', 'true']);
    expect(
      await page.$eval('[role=tabpanel]', (view) => view.getAttribute('aria-labelledby')),
    ).toBe('tab-compare');
  });

  it('sets both sources in columns, and names the silent one', async () => {
    const page = await toCompare();
    const columns = await page.$$eval('.metric:first-of-type .column', (all) =>
      all.map((column) => column.textContent),
    );
    expect(columns.length).toBeGreaterThanOrEqual(2);
    expect(columns.some((column) => column.includes(en.shared.silentHere))).toBe(true);
    expect(columns.some((column) => column.includes('15.7 billion yuan'))).toBe(true);
  });

  it('says when the dataset did not come, and asks for it again', async () => {
    const page = await toCompare('panel/no-answer');
    expect(await shownText(page)).toContain(en.panel.loadFailedTitle);
    await press(page, en.panel.tryAgain);
    expect(await callsOf(page)).toEqual([['load-again']]);
    expect(await shownText(await toCompare('panel/reading'))).toContain(en.panel.loading);
  });

  it('filters by verdict', async () => {
    const page = await toCompare();
    const all = await metricsIn(page);
    await press(page, en.panel.filters.conflict);
    await page.waitForFunction(() => document.querySelectorAll('.metric').length === 1);
    expect(await metricsIn(page)).toEqual(['Input price of large models']);
    expect(all.length).toBeGreaterThan(1);
  });

  it('searches in both languages', async () => {
    const page = await toCompare();
    await page.type('[type=search]', '事故');
    await page.waitForFunction(() => document.querySelectorAll('.metric').length === 1);
    expect(await metricsIn(page)).toEqual(['Change in AI incidents']);
  });

  it('lists what reports say, and links only to web pages', async () => {
    const page = await toCompare();
    const links = await page.$$eval('.reports a', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(links).toEqual(['https://hai.stanford.edu/ai-index']);
    const chinese = await open('panel/read', 'zh_CN');
    await chinese.locator('#tab-compare').click();
    await chinese.waitForSelector('.reports a');
    expect(await chinese.$eval('.reports a', (link) => link.textContent)).toBe(
      '出处：hai.stanford.edu',
    );
  });

  it('fits a panel of 320 pixels', async () => {
    const page = await toCompare();
    await page.setViewport({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow).toBeLessThanOrEqual(320);
  });

  it('cuts off no name, however narrow the panel is', async () => {
    const page = await toCompare();
    await page.setViewport({ width: 260, height: 640 });
    const cut = await page.$$eval('main *', (all) =>
      all
        .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth)
        .map((one) => one.tagName + one.textContent.slice(0, 40)),
    );
    expect(cut).toEqual([]);
  });

  it('complains of nothing in the console', () => expect(complaints).toEqual([]));
});
