import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { setMedium } from './harness/media.ts';
import { type OpenCard, readCard, waitForCard } from './harness/open-card.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { hoverMark } from './harness/pointer.ts';
import { pressKeys } from './harness/reader-input.ts';
import { pages, session } from './harness/session.ts';
import { APPLICATIONS, pageOf } from './pages/live-case.ts';

const { open, complaints } = pages();

/** What a page may do with all that it hears, from some time on: forbid it, and take it for something of its own. */
const GREEDY = `<style>* { user-select: none !important }</style><script>
  globalThis.heard = null;
  for (const type of ['wheel', 'keydown', 'pointerdown', 'mousedown', 'click', 'dblclick',
    'contextmenu', 'selectstart', 'copy', 'dragstart', 'focusin', 'touchmove'])
    document.addEventListener(type, (event) => { if (heard === null) return; heard.push(type); event.preventDefault(); event.stopImmediatePropagation() }, { capture: true, passive: false });
</script>`;

const DOWN = '<div style="height: 100px"></div>';

const show = async (path: string, html: string): Promise<Page> => {
  const { server } = await session();
  const page = await open(server.serve(`/card-apart/${path}`, pageOf(DOWN + html)));
  await page.bringToFront();
  await waitForMarks(page);
  return page;
};
const cardOn = async (page: Page): Promise<OpenCard> => {
  const { extension } = await session();
  const card = await waitForCard(extension, page.url());
  if (!card) throw new Error('no card');
  return card;
};
const listen = (page: Page) => page.evaluate('heard = []');
const heard = (page: Page) => page.evaluate('heard');

it('what a pointer does in the card, the page does not hear and cannot forbid', async () => {
  const page = await show('pointer', APPLICATIONS + GREEDY);
  await hoverMark(page, 0);
  const { left, top, right } = (await cardOn(page)).box;
  const lookAt = (y: number) => () =>
    page.screenshot({
      encoding: 'base64',
      clip: { x: left + 2, y: top + y, width: 200, height: 60 },
    });
  await page.mouse.move(left + 40, top + 28, { steps: 8 });
  await listen(page);
  const title = lookAt(5);
  const unselected = await title();
  await page.mouse.click(left + 40, top + 28, { count: 2 });
  await expect.poll(title).not.toBe(unselected);
  await page.mouse.move(left + 40, top + 130);
  const body = lookAt(110);
  const unscrolled = await body();
  await page.mouse.wheel({ deltaY: 150 });
  await expect.poll(body).not.toBe(unscrolled);
  await page.mouse.click(right - 25, top + 25);
  const { extension } = await session();
  await waitForCard(extension, page.url(), false);
  expect(await heard(page)).toEqual([]);
});

it('keys that are pressed in the card are no keys of the page', async () => {
  const page = await show('keys', APPLICATIONS + GREEDY);
  const { extension } = await session();
  await pressKeys(extension, page, 'next-figure');
  await cardOn(page);
  await listen(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  const html = async () => (await readCard(extension, page.url()))?.html ?? '';
  await expect.poll(html).toContain('aria-pressed="true"');
  expect(await heard(page)).toEqual([]);
});

it('a page hears the end of what began in it', async () => {
  const page = await show(
    'ends',
    `${APPLICATIONS}<script>
      globalThis.ends = [];
      for (const type of ['pointerup', 'mouseup', 'keyup']) document.addEventListener(type, () => ends.push(type));
    </script>`,
  );
  const { extension } = await session();
  await page.keyboard.down('Shift');
  await pressKeys(extension, page, 'next-figure');
  const { box } = await cardOn(page);
  await page.evaluate('ends = []');
  await page.keyboard.up('Shift');
  await page.mouse.move(900, 700);
  await page.mouse.down();
  await page.mouse.move(box.left + 40, box.top + 40, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate('ends')).toEqual(['keyup', 'pointerup', 'mouseup']);
});

it('nothing that a page has behind its dialogs lies over it while a card is open', async () => {
  const page = await show(
    'behind',
    `<style>::backdrop { background: #000 !important; backdrop-filter: blur(9px) }</style>${APPLICATIONS}`,
  );
  const clip = { x: 900, y: 600, width: 100, height: 100 };
  const look = () => page.screenshot({ encoding: 'base64', clip });
  const before = await look();
  await hoverMark(page, 0);
  await cardOn(page);
  expect(await look()).toBe(before);
});

it('no card is on paper', async () => {
  const page = await show('paper', APPLICATIONS);
  const { extension, launched } = await session();
  await setMedium(launched, page, 'print');
  const before = await page.screenshot({ encoding: 'base64' });
  await setMedium(launched, page, 'screen');
  await pressKeys(extension, page, 'next-figure');
  await cardOn(page);
  // The figure that was gone to is lit up for a moment.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await setMedium(launched, page, 'print');
  await expect.poll(() => page.screenshot({ encoding: 'base64' })).toBe(before);
  await setMedium(launched, page, 'screen');
});

it('and no page complains of it', () => {
  expect(complaints).toEqual([]);
});
