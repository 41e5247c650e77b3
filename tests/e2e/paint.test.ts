import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { MARK_NAMES } from '../../lib/highlight/mark-names.ts';
import { type Medium, setMedium } from './harness/media.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { pages, session } from './harness/session.ts';
import { APPLICATIONS_TEXT, pageOf } from './pages/live-case.ts';

const { open, complaints } = pages();

/** A rule of the page's own that leaves nothing to be seen of a mark. */
const UNPAINTED = `<style>${MARK_NAMES.map((name) => `::highlight(${name})`).join()} { text-decoration: none !important; background: none !important }</style>`;

const LINE = `<p>${APPLICATIONS_TEXT}</p>`;
const inRoot = (style: string): string =>
  `<div><template shadowrootmode="open">${style}${LINE}</template></div>`;
/** As frameworks set the style sheets of their roots: anew, whenever they like. */
const RESET = `<script>globalThis.isReset = false; setTimeout(() => {
  document.querySelector('div').shadowRoot.adoptedStyleSheets = []; globalThis.isReset = true }, 1500)</script>`;

const store = async (settings: object) => {
  const { extension } = await session();
  await extension.api((api, chosen) => api.storage.local.set({ settings: chosen }), {
    version: 1,
    ...settings,
  });
};
afterAll(() => store({}));

const openOn = async (medium: Medium, html: string): Promise<Page> => {
  const { launched, server } = await session();
  const page = await open(server.serve('/paint', pageOf(html)));
  await page.bringToFront();
  await setMedium(launched, page, medium);
  await waitForMarks(page);
  return page;
};

const shot = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });

it.each<[string, Medium, string, string, object, boolean]>([
  ['painted on a screen', 'screen', LINE, UNPAINTED + LINE, {}, true],
  ['painted in forced colours', 'forced-colours', LINE, UNPAINTED + LINE, {}, true],
  ['not painted on paper', 'print', LINE, UNPAINTED + LINE, {}, false],
  ['painted on paper when asked for', 'print', LINE, UNPAINTED + LINE, { printMarks: true }, true],
  ['painted in a shadow root', 'screen', inRoot(''), inRoot(UNPAINTED), {}, true],
  [
    'painted in a shadow root that gets a list of style sheets of its own',
    'screen',
    inRoot('') + RESET,
    inRoot(UNPAINTED),
    {},
    true,
  ],
])('marks are %s', async (_name, medium, html, bare, settings, wanted) => {
  await store(settings);
  const without = await shot(await openOn(medium, bare));
  const page = await openOn(medium, html);
  await page.waitForFunction('globalThis.isReset !== false');
  await expect.poll(async () => (await shot(page)) !== without, { interval: 300 }).toBe(wanted);
});

it('and no page complains of it', () => {
  expect(complaints).toEqual([]);
});
