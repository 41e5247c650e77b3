/**
 * Takes a picture of every state of every component into `screenshots/gallery/`:
 * `node tests/gallery/shoot.ts [filter]`.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/harness/installed-browsers.ts';
import { serveGallery } from './gallery-server.ts';
import { PAGES } from './sample-pages.ts';
import { CARDS, OPTIONS } from './screens.ts';

interface Look {
  readonly locale: string;
  readonly scheme: 'light' | 'dark';
  readonly forced?: true;
}
const LOOKS: readonly Look[] = [
  { locale: 'zh_CN', scheme: 'light' },
  { locale: 'zh_TW', scheme: 'dark' },
  { locale: 'en', scheme: 'light' },
  { locale: 'en', scheme: 'dark', forced: true },
];
const FOLDER = 'screenshots/gallery';

interface Shot {
  readonly screen: string;
  readonly tab?: 'compare';
  readonly width: number;
}
const SHOTS: readonly Shot[] = [
  ...Object.keys(CARDS).map((name) => ({ screen: `card/${name}`, width: 400 })),
  ...Object.keys(PAGES).map((name) => ({ screen: `panel/${name}`, width: 360 })),
  { screen: 'panel/read', width: 320 },
  { screen: 'panel/read', tab: 'compare', width: 360 },
  { screen: 'panel/read', tab: 'compare', width: 760 },
  ...Object.keys(OPTIONS).map((name) => ({ screen: `options/${name}`, width: 720 })),
];

const filter = process.argv[2] ?? '';
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('install Chromium or Chrome');
mkdirSync(FOLDER, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const look of LOOKS) {
  const context = await browser.newContext({
    colorScheme: look.scheme,
    forcedColors: look.forced ? 'active' : 'none',
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  for (const { screen, tab, width } of SHOTS) {
    const name = `${screen.replace('/', '-')}${tab ? `-${tab}` : ''}-${width}-${look.locale}-${look.forced ? 'forced' : look.scheme}`;
    if (!name.includes(filter)) continue;
    await page.setViewportSize({ width, height: 560 });
    await page.goto(`${gallery.origin}?screen=${screen}&locale=${look.locale}`);
    await page.locator('[role=dialog], main').waitFor();
    if (tab) await page.locator(`#tab-${tab}`).click();
    await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
  }
  await context.close();
}
await browser.close();
await gallery.close();
