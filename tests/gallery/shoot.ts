/**
 * Takes a picture of every state of every component into `screenshots/gallery/`:
 * `node tests/gallery/shoot.ts [filter]`; with `--article FILE` of what the extension makes of a
 * Markdown article.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../e2e/harness/installed-browsers.ts';
import { serveGallery } from './gallery-server.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import { ARTICLE_SHOTS, LOOKS, type Look, SHOTS, type Shot } from './shots.ts';

const FOLDER = 'screenshots/gallery';

const nameOf = ({ screen, tab, unfolded, width }: Shot, look: Look): string =>
  [
    screen.replace(/\W/g, '-'),
    ...(tab ? [tab] : []),
    ...(unfolded ? ['unfolded'] : []),
    width,
    look.locale,
    look.forced ? 'forced' : look.scheme,
  ].join('-');

async function take(
  browser: Browser,
  look: Look,
  work: { shots: readonly Shot[]; origin: string; article: ReadArticle | null },
): Promise<void> {
  const context = await browser.newContext({
    colorScheme: look.scheme,
    forcedColors: look.forced ? 'active' : 'none',
    deviceScaleFactor: 2,
  });
  await context.addInitScript((given) => Object.assign(window, { given }), work.article);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  for (const shot of work.shots) {
    await page.setViewportSize({ width: shot.width, height: 560 });
    await page.goto(`${work.origin}?screen=${shot.screen}&locale=${look.locale}`);
    await page.locator('[role=dialog], main').waitFor();
    if (shot.tab) await page.locator(`#tab-${shot.tab}`).click();
    if (shot.unfolded) {
      for (const summary of await page.locator('summary').all()) await summary.click();
    }
    await page.screenshot({ path: `${FOLDER}/${nameOf(shot, look)}.png`, fullPage: true });
  }
  await context.close();
}

const { values, positionals } = parseArgs({
  options: { article: { type: 'string' } },
  allowPositionals: true,
});
const filter = positionals[0] ?? '';
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('install Chromium or Chrome');
mkdirSync(FOLDER, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const article = values.article ? readArticle(values.article) : null;
for (const look of LOOKS) {
  const shots = (article ? ARTICLE_SHOTS : SHOTS).filter((shot) =>
    nameOf(shot, look).includes(filter),
  );
  await take(browser, look, { shots, origin: gallery.origin, article });
}
await browser.close();
gallery.close();
