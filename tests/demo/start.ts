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
import { type Launched, launchBrowser } from '../e2e/harness/launch-browser.ts';
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

async function start(chosen: Choices): Promise<void> {
  const missing = ensureInstalled([
    chosen.kind === 'chromium' ? 'chromium' : 'firefox-esr',
    'fonts-noto-cjk',
  ]);
  if (missing !== null) throw new Error(missing);
  const server = new PageServer();
  await server.listen();
  try {
    const articles = servePages(server, chosen.files);
    console.log('Building …');
    const failure = buildBoth();
    if (failure !== null) throw new Error(failure);
    const launched = await launchBrowser(chosen);
    try {
      await show(launched, articles, chosen.headless);
    } finally {
      await launched.close();
    }
  } finally {
    await server.close();
  }
}

/** Opens the articles: for a person to look at, or to print and photograph what is found. */
async function show(
  launched: Launched,
  articles: ReturnType<typeof servePages>,
  headless: boolean,
): Promise<void> {
  const extension = new ExtensionUnderTest(launched);
  await extension.grantEveryPage();
  for (const { name, url } of articles) {
    const page = await launched.browser.newPage();
    await page.goto(url);
    if (!headless) continue;
    printFindings(name, await waitForPageState(extension, url));
    mkdirSync(SCREENSHOTS, { recursive: true });
    const prefix = join(SCREENSHOTS, `${launched.kind}-${name}`);
    await photograph({ extension, page, prefix });
    await page.close();
  }
  if (headless) {
    console.log(`\nScreenshots of marks, card and panel are in ${SCREENSHOTS}/.`);
    return;
  }
  console.log(`${articles.map(({ url }) => url).join('\n')}\nClose the browser to end.`);
  await new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
}

try {
  await start(choices());
} catch (error) {
  const { message, code = '' } = error as Error & { readonly code?: string };
  console.error(code.startsWith('ERR_PARSE_ARGS') ? `${message}\n\n${USAGE}` : message);
  process.exitCode = 1;
}
