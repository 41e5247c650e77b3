import type { Page } from 'puppeteer-core';
import { PageServer } from '../e2e/harness/page-server.ts';
import { bundleEntry } from './bundle-entry.ts';
import type { Way } from './marks.entry.ts';
import { type Bench, type Measure, median } from './measure.ts';
import { openChromium } from './open-chromium.ts';
import { still } from './saved-pages.ts';
import { ThreadTime } from './thread-time.ts';

/** All ways of marking look the same. */
const PAGE = `<!doctype html><meta charset="utf-8"><style>
  :root::highlight(bare), :root::highlight(duishu-agree), mark { text-decoration: underline 2px green; }
  mark { background: none; color: inherit; }
</style><body></body>`;

/** Rounds for so many marks. */
const ROUNDS = [
  [100, 21],
  [1000, 11],
  [10_000, 5],
] as const;

/** Medians of script and rendering, what a frame and the question itself cost left out, in ms. */
async function race(page: Page, count: number, rounds: number): Promise<Record<Way, number>> {
  const thread = await ThreadTime.of(page);
  const times: Record<Way, number[]> = { frame: [], bare: [], marks: [], wrapped: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ['frame', 'bare', 'marks', 'wrapped'] as const) {
      await page.evaluate(`bench.prepare(${count})`);
      times[way].push(await thread.during(() => page.evaluate(`bench.mark('${way}')`)));
    }
  }
  const frame = median(times.frame);
  const beyond = (way: Way) => median(times[way]) - frame;
  return { frame, bare: beyond('bare'), marks: beyond('marks'), wrapped: beyond('wrapped') };
}

async function against(page: Page, count: number, rounds: number): Promise<Measure[]> {
  const { bare, marks, wrapped } = await race(page, count, rounds);
  return [
    {
      name: `${count} marks, drawn, against a bare highlight`,
      value: marks / bare,
      unit: '×',
      atMost: 1.3,
    },
    {
      name: `${count} marks, drawn: wrapping costs more`,
      value: wrapped / marks,
      unit: '×',
      atLeast: 3,
    },
    { name: `${count} marks, drawn`, value: marks, unit: 'ms' },
  ];
}

async function nodesAdded(page: Page): Promise<Measure> {
  await page.evaluate('bench.prepare(1000)');
  const before = Number(await page.evaluate('bench.countNodes()'));
  await page.evaluate(`bench.mark('marks')`);
  const after = Number(await page.evaluate('bench.countNodes()'));
  return {
    name: 'nodes that 1000 marks add to the page',
    value: after - before,
    unit: '',
    atMost: 0,
  };
}

/** What it takes to mark figures and draw the frame; processor time of the page in Chromium. */
export const bench: Bench = async () => {
  const server = new PageServer();
  await server.listen();
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    await page.goto(server.serve('/marks', still(PAGE)));
    await page.evaluate(`${bundleEntry('marks')}; globalThis.bench = bench;`);
    const measures: Measure[] = [];
    for (const [count, rounds] of ROUNDS) measures.push(...(await against(page, count, rounds)));
    return [...measures, await nodesAdded(page)];
  } finally {
    await browser.close();
    await server.close();
  }
};
