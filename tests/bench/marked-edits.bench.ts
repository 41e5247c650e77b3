import { PageServer } from '../e2e/harness/page-server.ts';
import { bundleEntry } from './bundle-entry.ts';
import type { Way } from './marked-edits.entry.ts';
import type { Bench, Measure } from './measure.ts';
import { openChromium } from './open-chromium.ts';
import { still } from './saved-pages.ts';

const COUNTS = [100, 1000, 10_000];
const ROUNDS = 9;

/** Edits of the text of a page with marks against the same edits without; and with live ranges, which follow them. */
export const bench: Bench = async () => {
  const server = new PageServer();
  await server.listen();
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    await page.goto(server.serve('/edits', still('<!doctype html><body></body>')));
    await page.evaluate(`${bundleEntry('marked-edits')}; globalThis.bench = bench;`);
    const measures: Measure[] = [];
    for (const count of COUNTS) {
      // What an expression gives has no type.
      const times = (await page.evaluate(`bench.raceEdits(${count}, ${ROUNDS})`)) as Record<
        Way,
        number
      >;
      measures.push(
        {
          name: `edits of a page with ${count} marks, against none`,
          value: times.marks / times.plain,
          unit: '×',
          atMost: 1.3,
        },
        {
          name: `the same with ${count} live ranges`,
          value: times.live / times.plain,
          unit: '×',
        },
      );
    }
    return measures;
  } finally {
    await browser.close();
    await server.close();
  }
};
