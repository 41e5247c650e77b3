import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HOST_TAG } from '../../lib/highlight/card-host.ts';
import { readCard, waitForCard } from './harness/open-card.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { hoverMark } from './harness/pointer.ts';
import { pressKeys } from './harness/reader-input.ts';
import { pages, session } from './harness/session.ts';
import {
  APPLICATIONS,
  APPLICATIONS_TEXT,
  pageOf,
  SOLUTIONS,
  SOLUTIONS_TEXT,
} from './pages/live-case.ts';

const { open, complaints } = pages();
const FAR_DOWN = '<div style="height: 1500px"></div>';

const NOWHERE = { top: Number.NaN, bottom: Number.NaN, left: Number.NaN, right: Number.NaN };

let count = 0;
const show = async (body: string, marks: number): Promise<Page> => {
  const { server } = await session();
  const page = await open(server.serve(`/in-place/${count++}`, pageOf(body)));
  await page.bringToFront();
  await waitForMarks(page, (found) => found.length === marks);
  return page;
};
const script = (code: string): string => `<script>${code}</script>`;

/** Hovers a mark; the card is right above or below it, begins with it unless the window ends, and is inside the window. */
const expectBeside = async (page: Page, index: number): Promise<{ x: number; top: number }> => {
  const { extension } = await session();
  const { x, y } = await hoverMark(page, index);
  const card = await waitForCard(extension, page.url());
  const { top, bottom, left, right } = card?.box ?? NOWHERE;
  expect(Math.min(Math.abs(top - y), Math.abs(bottom - y))).toBeLessThan(60);
  const room = (await page.evaluate(() => innerWidth)) - right;
  expect(Math.min(Math.abs(left - x), room)).toBeLessThan(50);
  expect(top).toBeGreaterThanOrEqual(-1);
  expect(bottom).toBeLessThanOrEqual((await page.evaluate(() => innerHeight)) + 1);
  expect(left).toBeGreaterThanOrEqual(-1);
  expect(right).toBeLessThanOrEqual((await page.evaluate(() => innerWidth)) + 1);
  return { x, top };
};

describe('the card is beside its figure', () => {
  it.each([
    ['a page that is zoomed in', 'html { zoom: 1.5 }'],
    ['a page that is zoomed out', 'html { zoom: 0.7 }'],
    ['a body that is zoomed', 'body { zoom: 1.5 }'],
    ['a page from right to left', 'html { direction: rtl }'],
    ['a page whose root is a narrow column', 'html { max-width: 500px; margin: auto }'],
    ['a page whose root has been moved', 'html { position: relative; left: 450px }'],
  ])('far down %s', async (_, css) => {
    const page = await show(`<style>${css}</style>${FAR_DOWN}${APPLICATIONS}${FAR_DOWN}`, 1);
    await expectBeside(page, 0);
  });

  it('in a page that is written upright', async () => {
    const page = await show(
      `<style>html { writing-mode: vertical-rl }</style>${APPLICATIONS}${SOLUTIONS}`,
      2,
    );
    await expectBeside(page, 1);
  });

  it('in a page without a body', async () => {
    const page = await show(
      `<p id="a" style="margin: 100px">${APPLICATIONS_TEXT}</p>${script(`document.documentElement.append(document.getElementById('a')); document.body.remove()`)}`,
      1,
    );
    await expectBeside(page, 0);
  });

  it('in a dialog that is zoomed', async () => {
    const page = await show(
      `${SOLUTIONS}<dialog style="margin: 100px; width: 600px; zoom: 1.5">${APPLICATIONS}</dialog>${script(`document.querySelector('dialog').showModal()`)}`,
      2,
    );
    await expectBeside(page, 1);
  });
});

describe('the card can be entered', () => {
  it('in a modal dialog, from text straight in a shadow root', async () => {
    const page = await show(
      `${APPLICATIONS}<dialog style="margin: 200px"><div><template shadowrootmode="open">${SOLUTIONS_TEXT}</template></div></dialog>${script(`document.querySelector('dialog').showModal()`)}`,
      2,
    );
    const { extension } = await session();
    await pressKeys(extension, page, 'next-figure');
    await pressKeys(extension, page, 'next-figure');
    await expect
      .poll(async () => (await readCard(extension, page.url()))?.text ?? '')
      .toContain('34.9');
    expect(
      await page.evaluate(
        (tag) => document.querySelector(tag)?.closest('dialog') !== null,
        HOST_TAG,
      ),
    ).toBe(true);
  });

  it('over a popover of the page, which stays open', async () => {
    const page = await show(
      `${SOLUTIONS}<div id="p" popover style="inset: 100px auto auto 50px; margin: 0">${APPLICATIONS}</div>${script(`document.getElementById('p').showPopover()`)}`,
      2,
    );
    const { x, top } = await expectBeside(page, 1);
    await page.mouse.move(x, top + 20, { steps: 8 });
    await page.mouse.click(x, top + 20);
    const isOpen = () =>
      page.evaluate(() => document.getElementById('p')?.matches(':popover-open'));
    expect(await isOpen()).toBe(true);
  });
});

describe('the card is seen in full screen', () => {
  it.each([
    [
      'of an element with a shadow root and no slot',
      `<x-app><template shadowrootmode="open"><style>:host { display: block; background: #fff }</style>${APPLICATIONS}</template></x-app>`,
    ],
    [
      'of a form with a field that is named like a method',
      `<form style="background: #fff"><input type="hidden" name="append">${APPLICATIONS}</form>`,
    ],
  ])('%s', async (_, html) => {
    const enter = `addEventListener('click', () => Element.prototype.requestFullscreen.call(document.body.firstElementChild), { once: true })`;
    const page = await show(html + script(enter), 1);
    await page.mouse.click(500, 300);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    const { extension } = await session();
    await pressKeys(extension, page, 'next-figure');
    expect((await waitForCard(extension, page.url()))?.text).toContain('157');
    await page.evaluate(() => document.exitFullscreen());
  });
});

it('steps go on past text straight in a shadow root', async () => {
  const page = await show(
    `${APPLICATIONS}<div><template shadowrootmode="open">${SOLUTIONS_TEXT}</template></div><p>按预测，2027年，中国大模型应用市场会达到1130亿元。</p>`,
    3,
  );
  const { extension } = await session();
  for (const figure of ['157', '34.9', '1130']) {
    await pressKeys(extension, page, 'next-figure');
    await expect
      .poll(async () => (await readCard(extension, page.url()))?.text ?? '')
      .toContain(figure);
  }
});

const LONG = '没有数字的长文。'.repeat(300);
const inBox = (css: string, html: string): string =>
  `<div style="width: 500px; height: 300px; overflow: auto; ${css}">${html}</div>`;

describe('a step brings its figure into view, with its card', () => {
  it.each([
    [
      'in a box that scrolls smoothly',
      inBox('scroll-behavior: smooth', FAR_DOWN + APPLICATIONS + FAR_DOWN),
    ],
    ['in a long paragraph in a box', inBox('', `<p>${LONG}${APPLICATIONS_TEXT}${LONG}</p>`)],
    [
      'in a wide table in a box',
      inBox('', `<div style="width: 3000px; padding-left: 1500px">${APPLICATIONS_TEXT}</div>`),
    ],
    [
      'in a form with fields that are named like what is asked of it',
      inBox(
        '',
        `<form><input name="parentNode"><input name="getBoundingClientRect">${FAR_DOWN}${APPLICATIONS}</form>`,
      ),
    ],
    [
      'in a box, inside of what was made in a frame',
      `${inBox('', `${FAR_DOWN}<section></section>${FAR_DOWN}`)}<iframe></iframe>` +
        script(`const made = document.querySelector('iframe').contentDocument.createElement('div');
          made.innerHTML = ${JSON.stringify(APPLICATIONS)};
          document.querySelector('section').append(made)`),
    ],
    [
      'far down a page that scrolls smoothly',
      `<style>html { scroll-behavior: smooth }</style>${FAR_DOWN}${FAR_DOWN}<p>${LONG}${APPLICATIONS_TEXT}${LONG}</p>`,
    ],
  ])('%s', async (_, html) => {
    const page = await show(`${html}${FAR_DOWN}${FAR_DOWN}`, 1);
    const { extension } = await session();
    await pressKeys(extension, page, 'next-figure');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await readCard(extension, page.url()))?.text).toContain('157');
    const isSeen = await page.evaluate(() => {
      const [mark] = [...CSS.highlights.values()].flatMap((one) => [...one]);
      const live = document.createRange();
      if (mark) live.setStart(mark.startContainer, mark.startOffset);
      if (mark) live.setEnd(mark.endContainer, mark.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      const seen = document.elementFromPoint(x + width / 2, y + height / 2);
      return seen === mark?.startContainer.parentElement;
    });
    expect(isSeen).toBe(true);
    expect(complaints.filter((one) => one.startsWith(page.url()))).toEqual([]);
  });
});

it('the focus goes back to a form with a field that is named so', async () => {
  const page = await show(
    `<form tabindex="0" id="f"><input name="focus" type="hidden">${APPLICATIONS_TEXT}</form>`,
    1,
  );
  await page.evaluate(() => HTMLElement.prototype.focus.call(document.getElementById('f')));
  const { extension } = await session();
  await pressKeys(extension, page, 'next-figure');
  await waitForCard(extension, page.url());
  await page.keyboard.press('Escape');
  await waitForCard(extension, page.url(), false);
  expect(complaints.filter((one) => one.startsWith(page.url()))).toEqual([]);
});

it('the focus goes back to a field in a shadow root', async () => {
  const page = await show(
    `${APPLICATIONS}<div id="h"><template shadowrootmode="open"><input></template></div>`,
    1,
  );
  const isFocused = () =>
    page.evaluate(() => document.getElementById('h')?.shadowRoot?.activeElement !== null);
  await page.evaluate(() =>
    document.getElementById('h')?.shadowRoot?.querySelector('input')?.focus(),
  );
  const { extension } = await session();
  await pressKeys(extension, page, 'next-figure');
  await waitForCard(extension, page.url());
  await expect.poll(isFocused).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(isFocused).toBe(true);
});

it('nothing is complained of where the page takes the card out as it is shown', async () => {
  const page = await show(
    `${script(`addEventListener('beforetoggle', ({ target }) => target.remove(), true)`)}${FAR_DOWN}${APPLICATIONS}${FAR_DOWN}`,
    1,
  );
  await hoverMark(page, 0);
  expect(complaints.filter((one) => one.startsWith(page.url()))).toEqual([]);
});
