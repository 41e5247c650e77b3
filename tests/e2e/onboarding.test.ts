import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ExtensionUnderTest } from './harness/extension-under-test.ts';
import { type Launched, launchBrowser } from './harness/launch-browser.ts';

/** Addresses of all open tabs that the extension may see: its own. */
const ownTabs = (extension: ExtensionUnderTest): Promise<string[]> =>
  extension.api(
    async (api) => (await api.tabs.query({})).flatMap(({ url }) => (url ? [url] : [])),
    null,
  );

const chosen = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[name=access]')].findIndex(
      (radio) => radio.checked,
    ),
  );

const choose = async (page: Page, index: number): Promise<void> => {
  await page.bringToFront();
  const radios = await page.$$('input[name=access]');
  await radios[index]?.click();
};

const origins = (extension: ExtensionUnderTest) =>
  extension.api(async (api) => (await api.permissions.getAll()).origins, null);

const matches = (extension: ExtensionUnderTest) =>
  extension.api(
    async (api) => (await api.scripting.getRegisteredContentScripts())[0]?.matches ?? [],
    null,
  );

describe('a fresh installation', () => {
  let launched: Launched;
  let extension: ExtensionUnderTest;
  let page: Page;
  beforeAll(async () => {
    launched = await launchBrowser({ kind: inject('browser'), headless: true });
    extension = new ExtensionUnderTest(launched);
  });
  afterAll(() => launched.close());

  it('has no host permission, runs nowhere and opens one tab that asks', async () => {
    expect(await origins(extension)).toEqual([]);
    expect(await matches(extension)).toEqual([]);
    await expect
      .poll(() => ownTabs(extension))
      .toContainEqual(expect.stringMatching(/options\.html#welcome$/));
  });

  it('reads pages only on click until something else is chosen', async () => {
    page = await extension.openOwnPage('options.html');
    await page.waitForSelector('input[name=access]');
    expect(await chosen(page)).toBe(2);
  });

  it('says which keys it has', async () => {
    const keys = () => page.$$eval('.keys dd', (all) => all.map((one) => one.textContent));
    await expect.poll(async () => (await keys()).length).toBe(5);
    expect((await keys())[0]).toMatch(/F$/);
  });

  it('runs on every page once that was chosen in a click and granted', async () => {
    if (launched.kind === 'chromium') {
      await extension.grantEveryPage();
      await extension.revokeEveryPage();
      await expect.poll(() => matches(extension)).toEqual([]);
    }
    await choose(page, 0);
    await expect.poll(() => matches(extension), { timeout: 10_000 }).toEqual(['*://*/*']);
    await expect.poll(() => chosen(page)).toBe(0);
  });

  it('gives everything back when sites are to be picked, and keeps that choice with no site yet', async () => {
    await choose(page, 1);
    await expect.poll(() => matches(extension), { timeout: 10_000 }).toEqual([]);
    await expect.poll(() => chosen(page)).toBe(1);
    expect(await origins(extension)).toEqual([]);
  });

  it('goes back to only on click', async () => {
    await choose(page, 2);
    await expect.poll(() => chosen(page)).toBe(2);
    const another = await extension.openOwnPage('options.html');
    await another.waitForSelector('input[name=access]');
    expect(await chosen(another)).toBe(2);
  });
});
