import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildBoth } from '../build.ts';
import { builtExtension } from '../e2e/harness/launch-browser.ts';
import { PageServer } from '../e2e/harness/page-server.ts';
import { bundleEntry } from './bundle-entry.ts';
import { type Bench, type Measure, median } from './measure.ts';
import { openChromium } from './open-chromium.ts';
import { serveSavedPages } from './saved-pages.ts';
import { extensionTime } from './script-times.ts';

const ROUNDS = 2;
/** Loads of a page until its content script has been seen to run. */
const TRIES = 3;
const LONGEST_WAIT = 10_000;

/** One bare walk with one digit scan: the cheapest script that reads the whole page. */
const WALK = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  while (walker.nextNode()) if (/\\d/.test(walker.currentNode.nodeValue)) found++;
  return found;
})()`;

const SCRIPTS = ['sentinel', 'walk', 'empty'] as const;
type Script = (typeof SCRIPTS)[number];

/** An extension that runs each of the scripts on a host of its own, so that none warms another up. */
function makeExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duishu-sentinel-'));
  copyFileSync(join(builtExtension('chromium'), 'sentinel.js'), join(folder, 'sentinel.js'));
  writeFileSync(join(folder, 'walk.js'), WALK);
  writeFileSync(join(folder, 'empty.js'), ';');
  const manifest = {
    manifest_version: 3,
    name: 'three scripts',
    version: '1',
    content_scripts: SCRIPTS.map((name) => ({
      matches: [`http://${name}.localhost/*`],
      js: [`${name}.js`],
      run_at: 'document_idle',
    })),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Waits until an extension has made its world in a page, and for what it runs there at once. */
async function contentScriptStarted(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await new Promise<void>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve();
    });
    void session.send('Runtime.enable');
    setTimeout(resolve, LONGEST_WAIT);
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** A tab of its own for each load has a process of its own: all is cold. */
async function coldTime(browser: Browser, url: string): Promise<number> {
  for (let left = TRIES; left > 0; left -= 1) {
    const page = await browser.newPage();
    const time = await extensionTime(page, async () => {
      const started = contentScriptStarted(page);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await started;
    });
    await page.close();
    if (time > 0) return time;
  }
  throw new Error(`No content script ran in ${url}.`);
}

async function isSilent(browser: Browser, url: string, topicality: string): Promise<boolean> {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const found = await page.evaluate(topicality);
  await page.close();
  return found !== 'figures';
}

async function timesOf(browser: Browser, url: URL): Promise<Record<Script, number>> {
  const times: Record<Script, number[]> = { sentinel: [], walk: [], empty: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const script of SCRIPTS) {
      url.hostname = `${script}.localhost`;
      times[script].push(await coldTime(browser, url.href));
    }
  }
  return {
    sentinel: median(times.sentinel),
    walk: median(times.walk),
    empty: median(times.empty),
  };
}

async function againstOthers(browser: Browser, server: PageServer): Promise<Measure[]> {
  const topicality = `${bundleEntry('topicality')}; bench.topicality()`;
  const times: Record<Script, number>[] = [];
  for (const path of serveSavedPages(server)) {
    const url = `${server.origin}${path}`;
    if (!(await isSilent(browser, url, topicality))) continue;
    times.push(await timesOf(browser, new URL(url)));
  }
  if (times.length === 0) return [];
  const middle = (of: (one: Record<Script, number>) => number) => median(times.map(of));
  return [
    { name: 'saved pages with nothing to say', value: times.length, unit: '', atLeast: 1 },
    {
      name: 'sentinel, compiled and run, against a walk with a digit scan',
      value: middle(({ sentinel, walk }) => sentinel / walk),
      unit: '×',
      atMost: 0.5,
    },
    {
      name: 'sentinel beyond an empty content script',
      value: middle(({ sentinel, empty }) => sentinel - empty),
      unit: 'ms',
      atMost: 1,
    },
    { name: 'walk with a digit scan', value: middle(({ walk }) => walk), unit: 'ms' },
    { name: 'empty content script', value: middle(({ empty }) => empty), unit: 'ms' },
  ];
}

/** What the sentinel costs a page that has nothing to say, loaded cold; processor time in Chromium. */
export const bench: Bench = async () => {
  const failure = buildBoth();
  if (failure !== null) throw new Error(failure);
  const size = statSync(join(builtExtension('chromium'), 'sentinel.js')).size;
  const extension = makeExtension();
  const server = new PageServer();
  await server.listen();
  const browser = await openChromium(extension);
  try {
    return [
      { name: 'sentinel.js', value: size / 1000, unit: 'kB', atMost: 8 },
      ...(await againstOthers(browser, server)),
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(extension, { recursive: true });
  }
};
