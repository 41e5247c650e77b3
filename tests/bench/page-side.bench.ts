import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../e2e/harness/installed-browsers.ts';
import { PageServer } from '../e2e/harness/page-server.ts';
import { sharedFolder } from '../shared-folder.ts';
import { type Bench, type Measure, median } from './measure.ts';

const ROUNDS = 9;

const bundled = (entry: string): string =>
  buildSync({
    entryPoints: [`tests/bench/${entry}.entry.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    target: 'es2023',
  }).outputFiles[0]?.text ?? '';

/** An answer as a chatbot writes it: twenty thousand characters in paragraphs, some with figures. */
const ANSWER = Array.from(
  { length: 100 },
  (_, i) =>
    `第${i + 1}点，讨论这一领域的发展与应用，各家厂商都在降低成本并扩大服务范围，其中一项统计显示，` +
    `2024年这一市场的规模约为${100 + i}亿元，同比增长${10 + (i % 50)}%。` +
    '与此同时，行业里的观察者提醒说，口径不同的数字不能放在一起比较，读者应当留意每个数字所说的范围，' +
    '并查看它的来源和发布的时间，这样才能得出可靠的结论，也才能避免把预测当作已经发生的事情来引用。'.slice(
      0,
      110,
    ),
);

/** A page without its scripts, whose running is not what is measured, and with a clock of 5 µs. */
const served = (server: PageServer, name: string, html: string): string =>
  server.serve(`/bench/${name}`, {
    html,
    headers: {
      'content-security-policy': "script-src 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  });

/** Nothing is fetched from the sites that the pages were saved from. */
const stayHere = async (page: Page, { origin }: PageServer): Promise<void> => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().startsWith(origin)) void request.continue();
    else void request.abort();
  });
};

const firstPasses = async (page: Page, server: PageServer, script: string): Promise<Measure[]> => {
  const folder = sharedFolder();
  if (folder === null) {
    console.log('  left out: the first pass over real pages (no ../shared here)');
    return [];
  }
  const ratios: { whole: number; walk: number }[] = [];
  for (const name of readdirSync(join(folder, 'pages'))) {
    await page.goto(served(server, name, readFileSync(join(folder, 'pages', name), 'utf8')), {
      waitUntil: 'domcontentloaded',
    });
    // What an expression gives has no type.
    const times = (await page.evaluate(`${script}; bench.raceFirstPass(${ROUNDS})`)) as Record<
      'bare' | 'walk' | 'whole',
      number
    >;
    ratios.push({ whole: times.whole / times.bare, walk: times.walk / times.bare });
  }
  return [
    {
      name: 'first pass against a bare walk, median of the real pages',
      value: median(ratios.map(({ whole }) => whole)),
      unit: '×',
      atMost: 2,
    },
    { name: 'of it, the walk alone', value: median(ratios.map(({ walk }) => walk)), unit: '×' },
  ];
};

const streamed = async (page: Page, server: PageServer, script: string): Promise<Measure> => {
  await page.goto(served(server, 'stream', '<!doctype html><body></body>'));
  const { all, once } = (await page.evaluate(
    `${script}; bench.streaming(${JSON.stringify(ANSWER)})`,
  )) as { all: number; once: number };
  return {
    name: 'scanning a streamed answer against one pass',
    value: all / once,
    unit: '×',
    atMost: 5,
  };
};

const drawnMarks = async (page: Page, server: PageServer, script: string): Promise<Measure[]> => {
  const measures: Measure[] = [];
  for (const count of [100, 1000, 10_000]) {
    await page.goto(served(server, 'marks', '<!doctype html><body></body>'));
    const rounds = count > 1000 ? 5 : 15;
    const times = (await page.evaluate(
      `${script}; bench.raceMarks(${count}, ${rounds})`,
    )) as Record<'marks' | 'bare' | 'wrapped', number>;
    measures.push(
      {
        name: `${count} marks against a bare highlight`,
        value: times.marks / times.bare,
        unit: '×',
        atMost: 1.3,
      },
      {
        name: `${count} marks: wrapping instead`,
        value: times.wrapped / times.marks,
        unit: '×',
        atLeast: 3,
      },
    );
  }
  return measures;
};

/** What happens in the page: in Chromium, whose clock is fine enough. */
export const bench: Bench = async () => {
  const server = new PageServer();
  await server.listen();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    await stayHere(page, server);
    const script = bundled('page-side');
    return [
      ...(await firstPasses(page, server, script)),
      ...(await drawnMarks(page, server, script)),
      await streamed(page, server, script),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
};
