import type { Page } from 'puppeteer-core';
import { afterAll } from 'vitest';
import { pages } from '../e2e/harness/session.ts';
import { type GalleryServer, serveGallery } from '../gallery/gallery-server.ts';

/** Opens screens of the gallery in this worker's browser; closed when the file's tests are done. */
export function gallery(): {
  open: (screen: string, locale?: string) => Promise<Page>;
  complaints: string[];
} {
  let server: Promise<GalleryServer> | null = null;
  const { open, complaints } = pages();
  afterAll(async () => (await server)?.close());
  return {
    complaints,
    open: async (screen, locale = 'en') => {
      server ??= serveGallery();
      const { origin } = await server;
      return open(`${origin}?screen=${screen}&locale=${locale}`);
    },
  };
}

/** What the component has called back so far, oldest first. */
export const callsOf = (page: Page): Promise<(readonly [string, ...unknown[]])[]> =>
  page.evaluate(() => window.calls);

/** Name of the focused control, looked for inside shadow roots: its label, or its text. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at: Element | null = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });

/** The text that a reader sees, without what is folded away. */
export const shownText = (page: Page, selector = 'main'): Promise<string> =>
  page.$eval(selector, (shown) => (shown instanceof HTMLElement ? shown.innerText : ''));
