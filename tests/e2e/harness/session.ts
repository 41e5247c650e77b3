import type { Page } from 'puppeteer-core';
import { afterAll, inject } from 'vitest';
import { ExtensionUnderTest } from './extension-under-test.ts';
import type { BrowserKind } from './installed-browsers.ts';
import { type Launched, launchBrowser } from './launch-browser.ts';
import { PageServer } from './page-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserKind;
  }
}

/** The browser that the tests of this worker share, with "every page" granted. */
export interface Session {
  readonly kind: BrowserKind;
  readonly launched: Launched;
  readonly extension: ExtensionUnderTest;
  readonly server: PageServer;
}

/**
 * One browser a worker: the test files of a project run one after the other in one process, and
 * the browser is ended with it.
 */
let shared: Promise<Session> | null = null;

/** Gives the running session, starting it at the first call. */
export function session(): Promise<Session> {
  shared ??= start();
  return shared;
}

async function start(): Promise<Session> {
  const server = new PageServer();
  await server.listen();
  const launched = await launchBrowser({ kind: inject('browser'), headless: true });
  const extension = new ExtensionUnderTest(launched);
  await extension.grantEveryPage();
  return { kind: launched.kind, launched, extension, server };
}

/** What a test file opens, and what the console of those pages was told. */
export interface Pages {
  /** @param prepare - Done to the page before it loads anything. */
  readonly open: (url: string, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;
  /** Each begins with the address of its page. */
  readonly complaints: string[];
}

/** Opens pages that are closed when the file's tests are done, and collects what they complain of. */
export function pages(): Pages {
  const opened: Page[] = [];
  const complaints: string[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((page) => (page.isClosed() ? null : page.close())));
  });
  const open: Pages['open'] = async (url, prepare) => {
    const page = await (await session()).launched.browser.newPage();
    opened.push(page);
    page.on('pageerror', (error) => complaints.push(`${url}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${url}: ${message.text()}`);
    });
    await prepare?.(page);
    await page.goto(url);
    return page;
  };
  return { open, complaints };
}
