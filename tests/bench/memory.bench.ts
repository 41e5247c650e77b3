import type { CDPSession } from 'puppeteer-core';
import { PageServer } from '../e2e/harness/page-server.ts';
import { backgroundSession } from './background-session.ts';
import type { Bench, Measure } from './measure.ts';
import { openChromium } from './open-chromium.ts';
import { withExtension } from './with-extension.ts';

const FEW = 100;
const MANY = 1000;
/** A reader stays on every so manieth page until its figures are marked. */
const STAY = 20;
const FIGURES = 5;

/**
 * A single-page site whose every page has figures of its own. It visits its pages by itself: each
 * command from outside would leave a script in its memory.
 */
const SITE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>大模型市场</title>
<h1>中国大模型市场</h1><main></main><script>
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const go = (number) => {
    const article = document.createElement('article');
    for (let at = 0; at < ${FIGURES}; at += 1) {
      const text = document.createElement('p');
      text.textContent = '第' + number + '页：2024年，中国大模型应用市场的规模是' + (100 + number) + '.' + at + '亿元。';
      article.append(text);
    }
    document.querySelector('main').replaceChildren(article);
    history.pushState(null, '', '#/' + number);
  };
  const marked = () => [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .filter(({ startContainer }) => startContainer.isConnected).length;
  const visit = async (from, to, waits) => {
    for (let number = from; number <= to; number += 1) {
      go(number);
      await pause(20);
      while (waits && number % ${STAY} === 0 && marked() < ${FIGURES}) await pause(50);
    }
  };
</script>`;

/** Bytes of JavaScript in use once everything that nobody holds is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** The site's own heap after few and many of its pages, where no extension is. */
async function withoutExtension(): Promise<readonly [number, number]> {
  const server = new PageServer();
  await server.listen();
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.goto(server.serve('/site', SITE));
    const session = await page.createCDPSession();
    await page.evaluate(`visit(1, ${FEW}, false)`);
    const few = await heapOf(session);
    await page.evaluate(`visit(${FEW + 1}, ${MANY}, false)`);
    return [few, await heapOf(session)];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param own - Bytes of the growth that are there without the extension. */
const growth = (where: string, [few, many]: readonly [number, number], own = 0): Measure[] => [
  {
    name: `heap of the ${where}, after ${MANY} navigations against ${FEW}`,
    value: (many - own) / few,
    unit: '×',
    atMost: 1.1,
  },
  { name: `heap of the ${where}`, value: many / 1e6, unit: 'MB' },
];

/** Heaps of page and background after many pages of a single-page site against after few. */
export const bench: Bench = () =>
  withExtension(async ({ launched, server }) => {
    const page = await launched.browser.newPage();
    await page.goto(server.serve('/site', SITE));
    const session = await page.createCDPSession();
    const background = () => backgroundSession(launched).then(heapOf);
    await page.evaluate(`visit(1, ${FEW}, true)`);
    const few = { page: await heapOf(session), background: await background() };
    await page.evaluate(`visit(${FEW + 1}, ${MANY}, true)`);
    const many = { page: await heapOf(session), background: await background() };
    const [ownFew, ownMany] = await withoutExtension();
    return [
      // The browser's own history of so many pages is in the heap as well.
      ...growth('page', [few.page, many.page], ownMany - ownFew),
      ...growth('background', [few.background, many.background]),
      {
        name: 'heap of the page, with what grows without the extension',
        value: many.page / few.page,
        unit: '×',
      },
      { name: 'the same page without the extension', value: ownMany / ownFew, unit: '×' },
      {
        name: 'growth of the page for each navigation',
        value: (many.page - few.page) / (MANY - FEW),
        unit: 'B',
      },
      { name: 'of it, without the extension', value: (ownMany - ownFew) / (MANY - FEW), unit: 'B' },
    ];
  });
