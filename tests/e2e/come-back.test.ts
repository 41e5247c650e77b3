import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { SMALL_ARTICLE, SMALL_ARTICLE_FIGURES } from './articles/small-article.ts';
import { ExtensionUnderTest } from './harness/extension-under-test.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { readMarks, waitForMarks } from './harness/page-probe.ts';
import { pages, session } from './harness/session.ts';

const { open, complaints } = pages();
const FIGURES = [...SMALL_ARTICLE_FIGURES];
const hasAll = (marks: readonly { text: string }[]) => marks.length >= FIGURES.length;
const textsOf = (marks: readonly { text: string }[]) => marks.map(({ text }) => text);

const switchOff = async (sites: readonly string[]) => {
  const { extension } = await session();
  await extension.api(
    (api, offSites) => api.storage.local.set({ settings: { version: 1, offSites } }),
    sites,
  );
};
afterAll(() => switchOff([]));

/** Goes to another page, does something there and comes back; whether the page was kept alive meanwhile. */
async function leaveAndComeBack(path: string, meanwhile: () => Promise<unknown>) {
  const { server } = await session();
  const page = await open(server.serve(path, SMALL_ARTICLE));
  await waitForMarks(page, hasAll);
  await page.evaluate(`addEventListener('pageshow', () => { globalThis.cameBack = true })`);
  await page.goto(server.serve(`${path}/other`, '<!doctype html><p>Elsewhere.</p>'));
  await meanwhile();
  await page.goBack();
  return { page, wasKept: (await page.evaluate('globalThis.cameBack')) === true };
}

it('has its marks once, in a page that comes back from the back/forward cache', async () => {
  const { kind } = await session();
  const { page, wasKept } = await leaveAndComeBack('/back/marked', () => Promise.resolve());
  // Firefox keeps no page that is driven from outside; there it is a page that loads again.
  expect(wasKept).toBe(kind === 'chromium');
  expect(textsOf(await waitForMarks(page, hasAll))).toEqual(FIGURES);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = '2024年，中国大模型应用市场同比增长171%。';
    document.body.append(late);
  });
  const more = await waitForMarks(page, (marks) => marks.length > FIGURES.length);
  expect(textsOf(more)).toEqual([...FIGURES, '171%']);
});

it('leaves a page that comes back and was switched off while it was away', async () => {
  const { page } = await leaveAndComeBack('/back/off', () => switchOff(['localhost']));
  await waitForMarks(page, (marks) => marks.length === 0);
  await switchOff([]);
  expect(textsOf(await waitForMarks(page, hasAll))).toEqual(FIGURES);
});

it('marks a page that comes back and was switched off when it was left, but is on again', async () => {
  const { server } = await session();
  const page = await open(server.serve('/back/on', SMALL_ARTICLE));
  await waitForMarks(page, hasAll);
  await switchOff(['localhost']);
  await waitForMarks(page, (marks) => marks.length === 0);
  const elsewhere = server.serve('/back/on/other', '<!doctype html><p>Elsewhere.</p>');
  await page.goto(elsewhere);
  // Off it stays when it comes back too early.
  await page.goBack();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await readMarks(page)).toEqual([]);
  await page.goto(elsewhere);
  await switchOff([]);
  await page.goBack();
  expect(textsOf(await waitForMarks(page, hasAll))).toEqual(FIGURES);
});

it('marks a page that the browser had prepared, when it is looked at', async () => {
  const { kind, server } = await session();
  // Firefox prepares none: there it loads when it is asked for.
  const prepares = kind === 'chromium';
  const next = server.serve(
    '/back/prepared',
    SMALL_ARTICLE.replace(
      '<h1>',
      `<script>
        globalThis.prepared = document.prerendering;
        const looked = () => { globalThis.before = CSS.highlights.size };
        document.addEventListener('prerenderingchange', looked);
      </script>$&`,
    ),
  );
  const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] });
  const page = await open(
    server.serve(
      '/back/prepares',
      `<!doctype html><script type="speculationrules">${rules}</script><a href="${next}">on</a>`,
    ),
  );
  if (prepares)
    await expect.poll(() => server.requests, { timeout: 10_000 }).toContain('/back/prepared');
  // For longer than a page in view waits for its marks.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await Promise.all([page.waitForNavigation(), page.click('a')]);
  expect((await page.evaluate('globalThis.prepared')) === true).toBe(prepares);
  expect(await page.evaluate('globalThis.before ?? null')).toBe(prepares ? 0 : null);
  expect(textsOf(await waitForMarks(page, hasAll))).toEqual(FIGURES);
});

it('is as it was after the whole browser was started again', async () => {
  const { server } = await session();
  const profile = mkdtempSync(join(tmpdir(), 'duishu-again-'));
  const url = server.serve('/back/restarted', SMALL_ARTICLE);
  for (const start of ['first', 'second']) {
    const launched = await launchBrowser({ kind: inject('browser'), headless: true, profile });
    const extension = new ExtensionUnderTest(launched);
    // What a test installs counts as new in each run, and is granted nothing yet.
    await extension.grantEveryPage();
    if (start === 'first') {
      const settings = { version: 1, trigger: 'click', offSites: ['news.example'] };
      await extension.api((api, chosen) => api.storage.local.set({ settings: chosen }), settings);
    } else {
      const { settings } = await extension.api((api) => api.storage.local.get('settings'), null);
      expect(settings).toMatchObject({ trigger: 'click', offSites: ['news.example'] });
      const registered = () =>
        extension.api((api) => api.scripting.getRegisteredContentScripts(), null);
      await expect
        .poll(async () => (await registered()).map(({ id }) => id), { timeout: 10_000 })
        .toEqual(['sentinel']);
    }
    const page = await launched.browser.newPage();
    await page.goto(url);
    expect(textsOf(await waitForMarks(page, hasAll))).toEqual(FIGURES);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(textsOf(await readMarks(page))).toEqual(FIGURES);
    await launched.close();
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

it('says nothing in the console of any of these pages', () => {
  expect(complaints).toEqual([]);
});
