import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './firefox-parent.ts';
import type { Launched } from './launch-browser.ts';

/** Has the browser throw away what nobody holds any more. */
export async function collectGarbage(launched: Launched, page: Page): Promise<void> {
  if (launched.kind === 'chromium') {
    const session = await page.createCDPSession();
    for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    return;
  }
  // What about:memory does to every process of the browser; it answers before they are through.
  for (let i = 0; i < 3; i += 1) {
    await evaluateInFirefox(
      launched.browser,
      `Services.obs.notifyObservers(null, 'child-gc-request')`,
    );
    await evaluateInFirefox(
      launched.browser,
      `Services.obs.notifyObservers(null, 'child-cc-request')`,
    );
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

/** What Chromium counts in a page's process. */
export interface PageMetrics {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of JavaScript's heap in use, content scripts included. */
  readonly heap: number;
}

/** Counts after garbage collection; null in Firefox, which does not tell. */
export async function pageMetrics(launched: Launched, page: Page): Promise<PageMetrics | null> {
  if (launched.kind === 'firefox') return null;
  await collectGarbage(launched, page);
  const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
  return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize };
}
