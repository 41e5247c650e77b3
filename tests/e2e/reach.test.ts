import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { HOST_TAG } from '../../lib/highlight/card-host.ts';
import { SMALL_ARTICLE, SMALL_ARTICLE_FIGURES } from './articles/small-article.ts';
import { readCard, waitForCard } from './harness/open-card.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { hoverMark, scrollToMark } from './harness/pointer.ts';
import { pressKeys } from './harness/reader-input.ts';
import { pages, session } from './harness/session.ts';

const { open, complaints } = pages();
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const store = async (settings: object) => {
  const { extension } = await session();
  await extension.api((api, chosen) => api.storage.local.set({ settings: chosen }), {
    version: 1,
    ...settings,
  });
};
afterEach(() => store({}));

const article = async (path: string, html = SMALL_ARTICLE): Promise<Page> => {
  const { server } = await session();
  const page = await open(server.serve(`/reach/${path}`, html));
  await waitForMarks(page, (marks) => marks.length >= SMALL_ARTICLE_FIGURES.length);
  return page;
};

const isOpen = (page: Page | Frame): Promise<boolean> =>
  page.evaluate((tag) => document.querySelector(`${tag}:popover-open`) !== null, HOST_TAG);
const expectOpen = (page: Page, wanted: boolean) =>
  expect.poll(() => isOpen(page), { timeout: 4000, interval: 50 }).toBe(wanted);

describe('the card opens', () => {
  it('only with Alt held down, when that is chosen', async () => {
    await store({ trigger: 'alt-hover' });
    const page = await article('alt');
    await hoverMark(page, 0, 900);
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.down('Alt');
    await expectOpen(page, true);
    await page.keyboard.up('Alt');
    await sleep(500);
    expect(await isOpen(page)).toBe(true);
  });

  it('only on a click, when that is chosen, and closes on one elsewhere', async () => {
    await store({ trigger: 'click' });
    const page = await article('click');
    const { x, y } = await hoverMark(page, 0, 900);
    expect(await isOpen(page)).toBe(false);
    await page.mouse.click(x, y);
    await expectOpen(page, true);
    await page.mouse.click(x + 500, y + 400);
    await expectOpen(page, false);
  });

  it('only on a click that selects nothing, when that is chosen', async () => {
    await store({ trigger: 'click' });
    const page = await article('drag');
    const { x, y } = await scrollToMark(page, 0);
    await page.mouse.move(x - 150, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 10 });
    await page.mouse.up();
    await sleep(500);
    expect(await isOpen(page)).toBe(false);
  });

  it('at once on a tap', async () => {
    await store({ openDelay: 5000 });
    const page = await article('tap');
    const { x, y } = await scrollToMark(page, 0);
    await page.touchscreen.tap(x, y);
    await expectOpen(page, true);
  });

  it.each([
    ['of the same site', 'localhost'],
    ['from elsewhere', '127.0.0.1'],
  ])('at once on a tap in a frame %s', async (name, host) => {
    await store({ openDelay: 5000 });
    const { server, extension } = await session();
    const path = `/reach/tap/${encodeURIComponent(name)}`;
    const src = server.serve(`${path}/frame`, SMALL_ARTICLE).replace('localhost', host);
    const page = await open(
      server.serve(path, `<!doctype html><p>Above.</p><iframe src="${src}" height="300"></iframe>`),
    );
    const frame = await page.waitForFrame((one) => one.url() === src);
    const marksIn = () =>
      frame.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).length);
    await expect.poll(marksIn).toBe(SMALL_ARTICLE_FIGURES.length);
    const around = await (await frame.frameElement())?.boundingBox();
    const { x, y } = await scrollToMark(frame, 0);
    await page.touchscreen.tap((around?.x ?? 0) + x, (around?.y ?? 0) + y);
    expect((await waitForCard(extension, page.url()))?.text).toContain('157');
    await expect.poll(() => isOpen(frame), { timeout: 4000 }).toBe(true);
  });

  it('and stays when it is pinned, until it is closed', async () => {
    const page = await article('pin');
    const { extension } = await session();
    await pressKeys(extension, page, 'next-figure');
    await expectOpen(page, true);
    const { html = '' } = (await waitForCard(extension, page.url())) ?? {};
    expect(html).toContain('aria-pressed="false"');
    // The pin is the first of the card's buttons that can be pressed in.
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press('Tab');
      await page.keyboard.press(' ');
      const card = await readCard(extension, page.url());
      if (card === null || card.html.includes('aria-pressed="true"')) break;
    }
    expect((await readCard(extension, page.url()))?.html).toContain('aria-pressed="true"');
    await hoverMark(page, 2, 300);
    await page.mouse.move(5, 700, { steps: 5 });
    await page.mouse.click(5, 700);
    await sleep(900);
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expectOpen(page, false);
  });

  it.each([
    ['zoomed', 'html { zoom: 1.5 }'],
    ['turned', 'body { transform: rotate(8deg) scale(0.9) }'],
    ['from right to left', 'html { direction: rtl }'],
    ['upright', 'html { writing-mode: vertical-rl }'],
    ['where nothing can be selected', 'html { user-select: none }'],
    [
      'whose rules mean every element',
      '* { opacity: 1; pointer-events: auto } *:not(html, head, body, p, h1, title, meta, style) { display: none !important; transform: scale(0) !important; visibility: hidden !important }',
    ],
  ])('beside its figure in a page %s', async (name, css) => {
    const page = await article(
      `styled/${encodeURIComponent(name)}`,
      SMALL_ARTICLE.replace('</head>', `<style>${css}</style></head>`),
    );
    const { extension } = await session();
    const { y } = await hoverMark(page, 0);
    await expectOpen(page, true);
    const card = await waitForCard(extension, page.url());
    expect(card?.text).toContain('157');
    const { top, bottom } = card?.box ?? { top: Number.NaN, bottom: Number.NaN };
    expect(Math.min(Math.abs(top - y), Math.abs(bottom - y))).toBeLessThan(160);
    expect(top).toBeGreaterThanOrEqual(-1);
  });

  it('in a page whose elements are named like what a script asks of a document', async () => {
    const named = ['documentElement', 'body', 'createElement', 'activeElement', 'querySelector']
      .map((name) => `<img name="${name}">`)
      .join('');
    const page = await article('named', SMALL_ARTICLE.replace('</body>', `${named}</body>`));
    const { extension } = await session();
    await hoverMark(page, 0, 900);
    expect((await waitForCard(extension, page.url()))?.text).toContain('157');
  });

  it('and nothing of it is said in any console', () => {
    expect(complaints).toEqual([]);
  });
});
