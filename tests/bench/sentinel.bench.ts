import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'puppeteer-core';
import { buildBoth } from '../build.ts';
import { builtExtension } from '../e2e/harness/launch-browser.ts';
import { PageServer } from '../e2e/harness/page-server.ts';
import { bundleEntry } from './bundle-entry.ts';
import { type Bench, type Measure, median } from './measure.ts';
import { openChromium } from './open-chromium.ts';
import { serveSavedPages, still } from './saved-pages.ts';
import { extensionTimes } from './script-times.ts';

const ROUNDS = 3;
/** What stands in a frame from elsewhere. */
const FRAME = '<!doctype html><title>Advertisement</title><a href="/"><img alt="">Ad</a>';
/** Loads of a page until its content script has been seen to run. */
const TRIES = 3;
const LONGEST_WAIT = 10_000;
/** In ms: what a script runs at once, and until the last of the sentinel's looks at a page with hardly any text. */
const AT_ONCE = 100;
const WITH_LATE_LOOKS = 8000;

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

/** Whether an extension made its world in a page; waits for that, and `stay` ms for what it runs there. */
async function contentScriptStarted(session: CDPSession, stay: number): Promise<boolean> {
  const started = await new Promise<boolean>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(true);
    });
    void session.send('Runtime.enable');
    setTimeout(resolve, LONGEST_WAIT, false);
  });
  await new Promise((resolve) => setTimeout(resolve, stay));
  return started;
}

/**
 * Loads a page in a tab of its own, which has a process of its own: all is cold.
 *
 * @returns the id of its frame.
 */
async function loadCold(browser: Browser, url: string, stay: number): Promise<string> {
  for (let left = TRIES; left > 0; left -= 1) {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const started = contentScriptStarted(session, stay);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const isStarted = await started;
    const { frameTree } = await session.send('Page.getFrameTree');
    await page.close();
    if (isStarted) return frameTree.frame.id;
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

function onHost(page: string, script: Script): string {
  const url = new URL(page);
  url.hostname = `${script}.localhost`;
  return url.href;
}

interface Load {
  readonly page: string;
  readonly script: Script;
  readonly frame: string;
}

/** Every page with every script, in turns, so that what else the machine does falls on all alike. */
async function loadAll(browser: Browser, urls: readonly string[]): Promise<readonly Load[]> {
  const loads: Load[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const page of urls) {
      for (const script of SCRIPTS) {
        loads.push({ page, script, frame: await loadCold(browser, onHost(page, script), AT_ONCE) });
      }
    }
  }
  return loads;
}

async function againstOthers(browser: Browser, server: PageServer): Promise<Measure[]> {
  const topicality = `${bundleEntry('topicality')}; bench.topicality()`;
  const urls: string[] = [];
  for (const path of serveSavedPages(server)) {
    const url = `${server.origin}${path}`;
    if (await isSilent(browser, url, topicality)) urls.push(url);
  }
  if (urls.length === 0) return [];
  const frame = server.serve('/frame', still(FRAME));
  let loads: readonly Load[] = [];
  let lingering: readonly string[] = [];
  const times = await extensionTimes(browser, async () => {
    loads = await loadAll(browser, [...urls, frame]);
    lingering = await Promise.all(
      [...urls, frame].map((url) => loadCold(browser, onHost(url, 'sentinel'), WITH_LATE_LOOKS)),
    );
  });
  const timesOf = (script: Script, page: string): readonly number[] =>
    loads
      .filter((load) => load.script === script && load.page === page)
      .flatMap(({ frame }) => times.get(frame) ?? []);
  const timeOf = (script: Script, page: string): number => median(timesOf(script, page));
  const overPages = (of: (page: string) => number): number => median(urls.map(of));
  return [
    { name: 'saved pages with nothing to say', value: urls.length, unit: '', atLeast: 1 },
    {
      name: 'sentinel, compiled and run, against a walk with a digit scan',
      value: overPages((page) => timeOf('sentinel', page) / timeOf('walk', page)),
      unit: '×',
      atMost: 0.5,
    },
    {
      name: 'sentinel beyond an empty content script',
      value: overPages((page) => timeOf('sentinel', page) - timeOf('empty', page)),
      unit: 'ms',
      atMost: 1,
    },
    ...SCRIPTS.map((script) => ({
      name: `${script}: median over the pages`,
      value: overPages((page) => timeOf(script, page)),
      unit: 'ms',
    })),
    {
      name: 'sentinel: the fastest load of a page, over the pages',
      value: overPages((page) => Math.min(...timesOf('sentinel', page))),
      unit: 'ms',
    },
    {
      name: 'sentinel: the slowest',
      value: overPages((page) => Math.max(...timesOf('sentinel', page))),
      unit: 'ms',
    },
    {
      name: 'sentinel in a frame with a line of text, as in a page that is switched off',
      value: timeOf('sentinel', frame),
      unit: 'ms',
    },
    {
      name: 'sentinel, all its looks at a page within eight seconds',
      value: median(lingering.slice(0, -1).map((id) => times.get(id) ?? 0)),
      unit: 'ms',
    },
    {
      name: 'sentinel, all its looks at such a frame',
      value: times.get(lingering.at(-1) ?? '') ?? 0,
      unit: 'ms',
    },
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
