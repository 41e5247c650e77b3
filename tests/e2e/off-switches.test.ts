import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_ARTICLE } from './articles/small-article.ts';
import type { ExtensionUnderTest } from './harness/extension-under-test.ts';
import { pages, session } from './harness/session.ts';

const { open } = pages();

/** Where the sentinel runs, as the browser has it registered; null for nowhere. */
function registered(extension: ExtensionUnderTest) {
  return extension.api(async (api) => {
    const [script] = await api.scripting.getRegisteredContentScripts();
    if (script === undefined) return null;
    const { id, js, matches, excludeMatches, runAt, allFrames } = script;
    return { id, js, matches, excludeMatches: excludeMatches ?? [], runAt, allFrames };
  }, null);
}

/** Stores a part of the settings, as the panel and the options page do. */
function store(extension: ExtensionUnderTest, change: object) {
  return extension.api(async (api, part) => {
    const { settings } = await api.storage.local.get('settings');
    await api.storage.local.set({ settings: { ...(settings as object | undefined), ...part } });
  }, change);
}

const EVERYWHERE = {
  id: 'sentinel',
  js: [expect.stringMatching(/sentinel\.js$/)],
  matches: ['*://*/*'],
  excludeMatches: [],
  runAt: 'document_idle',
  allFrames: true,
};

describe('the sentinel', () => {
  let extension: ExtensionUnderTest;
  beforeAll(async () => {
    ({ extension } = await session());
  });
  afterAll(() => store(extension, { off: false, offSites: [] }));

  it('is registered for every frame of every page once that is granted', async () => {
    await expect.poll(() => registered(extension)).toEqual(EVERYWHERE);
  });

  it('is registered nowhere near a site that is switched off', async () => {
    await store(extension, { offSites: ['news.example'] });
    await expect
      .poll(() => registered(extension))
      .toEqual({ ...EVERYWHERE, excludeMatches: ['*://news.example/*'] });
    await store(extension, { offSites: [] });
    await expect.poll(() => registered(extension)).toEqual(EVERYWHERE);
  });

  it('wakes nothing in a frame from elsewhere in a page that is switched off, until it is on again', async () => {
    const { server } = await session();
    await store(extension, { offSites: ['localhost'] });
    await expect
      .poll(() => registered(extension))
      .toEqual({ ...EVERYWHERE, excludeMatches: ['*://localhost/*'] });
    const src = server.serve('/off/frame', SMALL_ARTICLE).replace('localhost', '127.0.0.1');
    const page = await open(server.serve('/off', `<!doctype html><iframe src="${src}"></iframe>`));
    const frame = await page.waitForFrame((one) => one.url() === src);
    const marks = () => frame.evaluate(() => CSS.highlights.size);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await marks()).toBe(0);
    await store(extension, { offSites: [] });
    await expect.poll(marks).toBeGreaterThan(0);
  });

  it('is registered nowhere while everything is switched off, even after the background died', async () => {
    await store(extension, { off: true });
    await expect.poll(() => registered(extension)).toBeNull();
    await extension.killBackground();
    await store(extension, { off: false });
    await expect.poll(() => registered(extension), { timeout: 10_000 }).toEqual(EVERYWHERE);
  });

  it('is registered nowhere once the permission is taken back', async () => {
    await extension.revokeEveryPage();
    await expect.poll(() => registered(extension), { timeout: 10_000 }).toBeNull();
    await extension.grantEveryPage();
    await expect.poll(() => registered(extension), { timeout: 10_000 }).toEqual(EVERYWHERE);
  });
});
