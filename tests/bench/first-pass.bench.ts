import { PageServer } from '../e2e/harness/page-server.ts';
import { bundleEntry } from './bundle-entry.ts';
import type { raceFirstPass } from './first-pass.entry.ts';
import { type Bench, median } from './measure.ts';
import { openChromium } from './open-chromium.ts';
import { serveSavedPages } from './saved-pages.ts';

const ROUNDS = 15;

/** The first pass over the saved pages, warm, against a bare walk that puts all text together; in Chromium. */
export const bench: Bench = async () => {
  const server = new PageServer();
  await server.listen();
  const browser = await openChromium();
  const script = bundleEntry('first-pass');
  const times: ReturnType<typeof raceFirstPass>[] = [];
  const perPage: { name: string; value: number; unit: string }[] = [];
  try {
    for (const path of serveSavedPages(server)) {
      const page = await browser.newPage();
      await page.setBypassCSP(true);
      await page.goto(`${server.origin}${path}`, { waitUntil: 'domcontentloaded' });
      // What an expression gives has no type.
      const found = (await page.evaluate(
        `${script}; bench.raceFirstPass(${ROUNDS})`,
      )) as ReturnType<typeof raceFirstPass>;
      await page.close();
      times.push(found);
      perPage.push({ name: `first pass over ${path}`, value: found.whole / found.bare, unit: '×' });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  if (times.length === 0) return [];
  const middle = (part: 'blocks' | 'reading' | 'whole') =>
    median(times.map((one) => one[part] / one.bare));
  return [
    ...perPage,
    { name: 'first pass, median of the pages', value: middle('whole'), unit: '×', atMost: 2 },
    {
      name: 'of it on the page’s main thread: walk and blocks',
      value: middle('blocks'),
      unit: '×',
    },
    {
      name: 'of it in the background: quantities and figures',
      value: middle('reading'),
      unit: '×',
    },
    { name: 'a bare walk', value: median(times.map(({ bare }) => bare)), unit: 'ms' },
  ];
};
