import { waitForMarks } from '../e2e/harness/page-probe.ts';
import { backgroundSession } from './background-session.ts';
import { bundleEntry } from './bundle-entry.ts';
import type { Delays } from './marking-delay.entry.ts';
import { type Bench, type Measure, median } from './measure.ts';
import { sampledTime } from './script-samples.ts';
import { ANSWER } from './streamed-answer.ts';
import { withExtension } from './with-extension.ts';

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>大模型市场</title>
<h1>中国大模型市场</h1><p>2024年，中国大模型应用市场的规模是47.9亿元。</p><main></main>`;

const measuresOf = (how: string, { waited, unmarked }: Delays): Measure[] => [
  {
    name: `figures marked while they are ${how}`,
    value: waited.length,
    unit: '',
    atLeast: ANSWER.length,
  },
  {
    name: 'last character of a figure to its mark, median',
    value: median(waited),
    unit: 'ms',
    atMost: 300,
  },
  { name: 'the longest', value: Math.max(...waited), unit: 'ms' },
  { name: 'frames in which a mark is missing after 300 ms', value: unmarked * 100, unit: '%' },
];

/** How soon the figures of a streamed answer are marked by the extension as it is, and at what cost. */
export const bench: Bench = () =>
  withExtension(async ({ launched, server }) => {
    const page = await launched.browser.newPage();
    await page.goto(server.serve('/stream', PAGE));
    await waitForMarks(page);
    await page.evaluate(`${bundleEntry('marking-delay')}; globalThis.bench = bench;`);
    const address = launched.extensionOrigin;
    const sessions = [await page.createCDPSession(), await backgroundSession(launched)];
    const once: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      once.push(await sampledTime(sessions, address, () => page.evaluate('bench.writeAtOnce()')));
    }
    // What an expression gives has no type.
    const delays = async (way: string) => (await page.evaluate(`bench.${way}()`)) as Delays;
    let streamed: Delays = { waited: [], unmarked: 1 };
    const all = await sampledTime(sessions, address, async () => {
      streamed = await delays('delays');
    });
    return [
      ...measuresOf('streamed', streamed),
      ...measuresOf('rendered anew all the time', await delays('delaysRendered')),
      {
        name: 'all scripts of page and background, answers included, against one pass',
        value: all / median(once),
        unit: '×',
      },
    ];
  });
