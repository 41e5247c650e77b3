/**
 * `npm start`: opens a browser with the extension on the demo articles, or on a file of yours.
 * Without a display it runs headless, prints what the extension found and saves screenshots.
 */
import { globSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBoth } from '../build.ts';
import { ExtensionUnderTest } from '../e2e/harness/extension-under-test.ts';
import { type BrowserKind, ensureInstalled } from '../e2e/harness/installed-browsers.ts';
import { launchBrowser } from '../e2e/harness/launch-browser.ts';
import { PageServer } from '../e2e/harness/page-server.ts';
import { waitForPageState } from '../e2e/harness/page-state.ts';
import { photograph } from './photograph.ts';
import { printFindings } from './print-findings.ts';
import { renderArticle } from './render-article.ts';

const USAGE = `npm start -- [--firefox] [--headless] [FILE…]

  FILE        a Markdown, text or HTML file; the demo articles when none is named
  --firefox   Firefox instead of Chromium
  --headless  as on a machine without a display: print the findings, save screenshots`;

const SCREENSHOTS = 'screenshots';

interface Choices {
  readonly kind: BrowserKind;
  readonly headless: boolean;
  readonly files: readonly string[];
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function choices(): Choices {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } },
  });
  const demo = join(import.meta.dirname, 'articles');
  return {
    kind: values.firefox === true ? 'firefox' : 'chromium',
    headless: values.headless === true || !hasDisplay(),
    files: positionals.length > 0 ? positionals : globSync(join(demo, '*.{md,html}')).sort(),
  };
}

/** Puts every file on the server as a page; gives name and address of each. */
function servePages(server: PageServer, files: readonly string[]) {
  return files.map((file, i) => ({
    name: basename(file).replace(/\.\w+$/, ''),
    url: server.serve(`/${i + 1}`, renderArticle(file)),
  }));
}

async function start({ kind, headless, files }: Choices): Promise<void> {
  const missing = ensureInstalled([
    kind === 'chromium' ? 'chromium' : 'firefox-esr',
    'fonts-noto-cjk',
  ]);
  if (missing !== null) throw new Error(missing);
  const server = new PageServer();
  await server.listen();
  const articles = servePages(server, files);
  console.log('Building …');
  const failure = buildBoth();
  if (failure !== null) throw new Error(failure);
  const launched = await launchBrowser({ kind, headless });
  const extension = new ExtensionUnderTest(launched);
  await extension.grantEveryPage();
  for (const { name, url } of articles) {
    const page = await launched.browser.newPage();
    await page.goto(url);
    if (!headless) continue;
    printFindings(name, await waitForPageState(extension, url));
    mkdirSync(SCREENSHOTS, { recursive: true });
    await photograph({ extension, page, prefix: join(SCREENSHOTS, `${kind}-${name}`) });
    await page.close();
  }
  if (headless) {
    await launched.close();
    console.log(`\nScreenshots of marks, card and panel are in ${SCREENSHOTS}/.`);
  } else {
    console.log(`${articles.map(({ url }) => url).join('\n')}\nClose the browser to end.`);
    await new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
  }
  await server.close();
}

try {
  await start(choices());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${USAGE}`);
  process.exitCode = 1;
}
