import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { HOST_TAG } from '../../lib/highlight/card-host.ts';
import { SMALL_ARTICLE, SMALL_ARTICLE_FIGURES } from './articles/small-article.ts';
import { readCard } from './harness/open-card.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { hoverMark, scrollToMark } from './harness/pointer.ts';
import { pressKeys } from './harness/reader-input.ts';
import { pages, session } from './harness/session.ts';

const { open, complaints } = pages();

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const article = async (path: string, html = SMALL_ARTICLE): Promise<Page> => {
  const { server } = await session();
  const page = await open(server.serve(`/hover/${path}`, html));
  await waitForMarks(page, (marks) => marks.length >= SMALL_ARTICLE_FIGURES.length);
  return page;
};

const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate((tag) => document.querySelector(`${tag}:popover-open`) !== null, HOST_TAG);

const expectOpen = (page: Page, wanted: boolean) =>
  expect.poll(() => isOpen(page), { timeout: 3000, interval: 50 }).toBe(wanted);

it('opens for a pointer that rests on a figure, and not for one that passes', async () => {
  const page = await article('rest');
  const { x, y } = await scrollToMark(page, 0);
  await page.mouse.move(x - 200, y);
  await page.mouse.move(x + 200, y, { steps: 8 });
  await sleep(500);
  expect(await isOpen(page)).toBe(false);
  await hoverMark(page, 0);
  await expectOpen(page, true);
});

it('lets the pointer in, stays while it is there, and goes when it has left', async () => {
  const page = await article('enter');
  const { extension } = await session();
  const { x, y } = await hoverMark(page, 0);
  await expectOpen(page, true);
  expect((await readCard(extension, page.url()))?.text).toContain('157');
  await page.mouse.move(x + 10, y + 60, { steps: 20 });
  await sleep(1500);
  expect(await isOpen(page)).toBe(true);
  await page.mouse.move(x + 600, y + 500, { steps: 3 });
  await expectOpen(page, false);
});

it('goes when the pointer has gone into a frame, of which nothing more is heard', async () => {
  const frame = '<iframe style="width: 100%; height: 60px" srcdoc="Elsewhere."></iframe>';
  const page = await article('frame', SMALL_ARTICLE.replace('<h1>', `${frame}$&`));
  await hoverMark(page, 0);
  await expectOpen(page, true);
  await page.mouse.move(500, 40);
  await expectOpen(page, false);
});

it('does not open while text is being selected over a figure', async () => {
  const page = await article('select');
  const { x, y } = await scrollToMark(page, 0);
  await page.mouse.move(x - 150, y);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 10 });
  await sleep(900);
  expect(await isOpen(page)).toBe(false);
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).toContain('市场的规模是');
});

it('closes on Escape, and lets the page hear nothing of it', async () => {
  const page = await article('escape');
  await page.evaluate(
    `globalThis.keys = []; addEventListener('keydown', (event) => keys.push(event.key))`,
  );
  await hoverMark(page, 0);
  await expectOpen(page, true);
  await page.keyboard.press('Escape');
  await expectOpen(page, false);
  expect(await page.evaluate('keys')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate('keys')).toEqual(['Escape']);
});

it('does not open for events that the page makes up', async () => {
  const page = await article('forged');
  const { x, y } = await scrollToMark(page, 0);
  await page.evaluate(
    async (point) => {
      for (let i = 0; i < 30; i += 1) {
        const at = { clientX: point.x, clientY: point.y, bubbles: true };
        document.body.dispatchEvent(new PointerEvent('pointermove', at));
        document.body.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    { x, y },
  );
  expect(await isOpen(page)).toBe(false);
});

it('goes from figure to figure by command, and opens their cards at once', async () => {
  const page = await article('step');
  const { extension } = await session();
  await pressKeys(extension, page, 'next-figure');
  await expectOpen(page, true);
  expect((await readCard(extension, page.url()))?.text).toContain('157');
  await pressKeys(extension, page, 'next-figure');
  await expect.poll(async () => (await readCard(extension, page.url()))?.text).toContain('34.9');
  await pressKeys(extension, page, 'previous-figure');
  await expect.poll(async () => (await readCard(extension, page.url()))?.text).toContain('157');
});

it('opens above a modal dialog, where the pointer can enter it', async () => {
  const html = SMALL_ARTICLE.replace(
    '</body>',
    `<dialog id="d" style="width: 600px; height: 200px"><p>2024年中国大模型应用市场的规模是157亿元。</p></dialog>
    <script>document.getElementById('d').showModal()</script></body>`,
  );
  const page = await article('dialog', html);
  await waitForMarks(page, (marks) => marks.length === SMALL_ARTICLE_FIGURES.length + 1);
  const { x, y } = await hoverMark(page, SMALL_ARTICLE_FIGURES.length);
  await expectOpen(page, true);
  await page.mouse.move(x + 5, y + 60, { steps: 20 });
  await sleep(900);
  expect(await isOpen(page)).toBe(true);
});

it('comes back after the page has removed it', async () => {
  const page = await article('removed');
  await hoverMark(page, 0);
  await expectOpen(page, true);
  await page.evaluate((tag) => document.querySelector(tag)?.remove(), HOST_TAG);
  await page.mouse.move(5, 5);
  await sleep(500);
  await hoverMark(page, 0);
  await expectOpen(page, true);
  expect(complaints).toEqual([]);
});
