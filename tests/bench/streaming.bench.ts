import { PageServer } from '../e2e/harness/page-server.ts';
import { bundleEntry } from './bundle-entry.ts';
import { type Bench, median } from './measure.ts';
import { openChromium } from './open-chromium.ts';
import { still } from './saved-pages.ts';
import { sampledTime } from './script-samples.ts';
import { ANSWER } from './streamed-answer.ts';

const ROUNDS = 3;
/** Tells the samples of what reads from those of what writes. */
const SCANNING = 'scanning.js';

/**
 * All scanning of a streamed answer, walks, blocks, quantities and figures, against one pass over
 * its final text, in Chromium.
 */
export const bench: Bench = async () => {
  const server = new PageServer();
  await server.listen();
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    await page.goto(server.serve('/stream', still('<!doctype html><body></body>')));
    await page.evaluate(
      `${bundleEntry('scanning')}; globalThis.reading = bench.startReading();\n//# sourceURL=${SCANNING}`,
    );
    await page.evaluate(`${bundleEntry('streaming')}; globalThis.bench = bench;`);
    const sessions = [await page.createCDPSession()];
    const scanning = (writing: string) =>
      sampledTime(sessions, SCANNING, () => page.evaluate(writing));
    const once: number[] = [];
    const streamed: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      once.push(await scanning('bench.writeAtOnce()'));
      streamed.push(await scanning('bench.write()'));
    }
    return [
      {
        name: 'figures found when streamed',
        value: Number(await page.evaluate('reading.found()')),
        unit: '',
        atLeast: ANSWER.length,
      },
      {
        name: 'all scanning of a streamed answer, against one pass',
        value: median(streamed) / median(once),
        unit: '×',
        atMost: 5,
      },
      { name: 'one pass over it', value: median(once), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
};
