import { expect, it } from 'vitest';
import { pages, session } from './harness/session.ts';
import { SidePanel } from './harness/side-panel.ts';

const { open } = pages();

it('opens from the toolbar button and follows the tab in view', async () => {
  const { extension, server } = await session();
  const page = await open(server.serve('/plain', '<!doctype html><p>Nothing to count here.</p>'));
  const panel = await SidePanel.open(extension, page);
  const heading = (): Promise<string | null> =>
    panel.evaluate((document) => document.querySelector('h2')?.textContent ?? null, null);
  await expect.poll(heading, { timeout: 10_000 }).toMatch(/No figures/);
  const own = await open('about:blank');
  await own.bringToFront();
  await expect.poll(heading, { timeout: 10_000 }).toMatch(/keeps extensions out/);
  await page.bringToFront();
  await expect.poll(heading, { timeout: 10_000 }).toMatch(/No figures/);
});
