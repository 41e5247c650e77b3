import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HOST_TAG } from '../../lib/highlight/card-host.ts';
import { SMALL_ARTICLE, SMALL_ARTICLE_FIGURES } from './articles/small-article.ts';
import { waitForCard } from './harness/open-card.ts';
import { readMarks, waitForMarks } from './harness/page-probe.ts';
import { hoverMark, scrollToMark } from './harness/pointer.ts';
import { pages, session } from './harness/session.ts';

const { open, complaints } = pages();
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const script = (code: string): string => `<script>${code}</script>`;
const hasAll = (marks: readonly unknown[]) => marks.length >= SMALL_ARTICLE_FIGURES.length;

const article = async (
  path: string,
  page: { readonly html: string; readonly headers?: Readonly<Record<string, string>> },
): Promise<Page> => {
  const { server } = await session();
  const opened = await open(server.serve(`/hostile-card/${path}`, page));
  await waitForMarks(opened, hasAll);
  return opened;
};
const withHead = (html: string) => ({ html: SMALL_ARTICLE.replace('</head>', `${html}</head>`) });
const withBody = (html: string) => ({ html: SMALL_ARTICLE.replace('</body>', `${html}</body>`) });
const COVER = 'position: fixed; inset: 0';

const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate((tag) => document.querySelector(tag) !== null, HOST_TAG);
const expectOpen = (page: Page, wanted: boolean) =>
  expect.poll(() => isOpen(page), { timeout: 4000, interval: 50 }).toBe(wanted);

describe('the card is shown in a page', () => {
  it.each([
    [
      'that forbids popovers',
      withHead(script(`addEventListener('beforetoggle', (event) => event.preventDefault(), true)`)),
    ],
    [
      'that closes every popover',
      withHead(script(`addEventListener('toggle', (event) => event.target.hidePopover?.(), true)`)),
    ],
    [
      'whose own things are above all',
      withBody(
        `<div style="${COVER}; z-index: 2147483647; pointer-events: none; background: #fff8"></div>`,
      ),
    ],
    ['under a link that covers it all', withBody(`<a href="#x" style="${COVER}; z-index: 9"></a>`)],
    [
      'with styles that shrink, move and animate everything',
      withHead(`<style>@keyframes off { to { opacity: 0; transform: scale(0) } }
      duishu-card, [popover] { display: none !important; animation: off 1ms forwards !important; transition: all 9s !important; zoom: 0.01 !important; translate: 9999px !important; clip-path: inset(50%) !important; content-visibility: hidden !important; contain: strict !important; filter: opacity(0) !important }</style>`),
    ],
    [
      'with a layer of styles that may not be overruled',
      withHead(
        '<style>@layer top { * { all: revert !important } duishu-card { display: none !important; visibility: hidden !important } }</style>',
      ),
    ],
    [
      'that throws at whatever is put into it',
      withHead(
        script(
          `new MutationObserver(() => { throw new Error('put in') }).observe(document.documentElement, { childList: true })`,
        ),
      ),
    ],
    [
      'that is XHTML',
      {
        html: SMALL_ARTICLE.replace(/<!doctype html>/i, '')
          .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
          .replace(/<meta([^>]*[^/])>/g, '<meta$1/>'),
        headers: { 'content-type': 'application/xhtml+xml' },
      },
    ],
  ])('%s', async (name, html) => {
    const page = await article(encodeURIComponent(name), html);
    const { extension } = await session();
    await hoverMark(page, 0);
    const card = await waitForCard(extension, page.url());
    expect(card?.text).toContain('157');
    await page.keyboard.press('Escape');
    await expectOpen(page, false);
  });

  it('that swallows every key, and goes again on Escape', async () => {
    const page = await article(
      'keys',
      withHead(
        script(`addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)`),
      ),
    );
    await hoverMark(page, 0);
    await expectOpen(page, true);
    await page.keyboard.press('Escape');
    await expectOpen(page, false);
  });

  it('that has defined an element of its name, and runs nothing of that element', async () => {
    const page = await article(
      'defined',
      withHead(
        script(`globalThis.made = 0; customElements.define('${HOST_TAG}', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }) } connectedCallback() { globalThis.made++; this.remove() } })`),
      ),
    );
    await hoverMark(page, 0);
    const host = () =>
      page.evaluate(
        `document.documentElement.lastElementChild.matches('div:popover-open:not(:has(*))')`,
      );
    await expect.poll(host, { timeout: 4000 }).toBe(true);
    expect(await page.evaluate('made')).toBe(0);
  });

  it('in full screen', async () => {
    const page = await article(
      'full',
      withBody(
        script(
          `addEventListener('click', () => document.querySelector('main, article, body').requestFullscreen())`,
        ),
      ),
    );
    const { extension } = await session();
    await page.bringToFront();
    await page.mouse.click(5, 5);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    const { x } = await hoverMark(page, 0);
    const { box } = (await waitForCard(extension, page.url())) ?? {};
    const under = await page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.localName, {
      x,
      y: (box?.top ?? 0) + 5,
    });
    expect(under).toBe(HOST_TAG);
    await page.evaluate(() => document.exitFullscreen());
  });
});

it('does not open over what covers the figure', async () => {
  const page = await article(
    'covered',
    withBody(`<div style="${COVER}; background: rgb(255 255 255 / 0.9)"></div>`),
  );
  await hoverMark(page, 0, 900);
  expect(await isOpen(page)).toBe(false);
});

it('gives way to a page that removes it at once, and keeps the marks', async () => {
  const page = await article(
    'removes',
    withHead(
      script(`globalThis.removed = 0; new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
      if (node.localName === '${HOST_TAG}') { globalThis.removed++; node.remove() } }).observe(document.documentElement, { childList: true })`),
    ),
  );
  const { x, y } = await hoverMark(page, 0, 800);
  for (let i = 0; i < 8; i++) {
    await page.mouse.move(x + (i % 3), y);
    await sleep(100);
  }
  await expect.poll(() => page.evaluate('removed')).toBeGreaterThan(0);
  expect(await page.evaluate('removed')).toBeLessThan(4);
  expect(await isOpen(page)).toBe(false);
  expect((await readMarks(page)).map(({ text }) => text)).toEqual([...SMALL_ARTICLE_FIGURES]);
});

it('keeps its colours from a page that has others of the same name', async () => {
  const page = await article(
    'colours',
    withHead(
      '<style>* { --ink: transparent !important; --paper: red !important; --line: none }</style>',
    ),
  );
  const { extension } = await session();
  await hoverMark(page, 0);
  const card = await waitForCard(extension, page.url());
  expect(card?.ink).toBe('rgb(26, 29, 35)');
});

it('has caused no complaint that is not the page’s own', () => {
  expect(complaints.filter((one) => !/put in/.test(one))).toEqual([]);
});

it('is not opened by a click that only the page has made', async () => {
  const page = await article('clicks', withBody(''));
  const { x, y } = await scrollToMark(page, 0);
  await page.evaluate(`document.elementFromPoint(${x}, ${y}).click()`);
  await sleep(400);
  expect(await isOpen(page)).toBe(false);
});
