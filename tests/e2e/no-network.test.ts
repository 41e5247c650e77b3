import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ExtensionUnderTest } from './harness/extension-under-test.ts';
import { type Launched, launchBrowser } from './harness/launch-browser.ts';
import { RecordingProxy } from './harness/recording-proxy.ts';
import { SidePanel } from './harness/side-panel.ts';

const ARTICLE = 'http://article.example/models';
const ELSEWHERE = 'http://elsewhere.example/';

/** What the browsers ask of their makers by themselves. */
const BROWSERS_OWN =
  /^(https?:\/\/)?([\w-]+\.)*(google|googleapis|gstatic|gvt1|mozilla|firefox|mozaws|cloudfront)\.(com|org|net)\b/;

const HTML = `<!doctype html><title>Large models</title><article>
  <h1>The market for large models</h1>
  <p>China's market for large-model applications reached 15.7 billion yuan in 2024, and API prices
  fell to 0.8 yuan per million tokens.</p></article>`;

describe('a session without subscriptions', () => {
  const proxy = new RecordingProxy();
  let launched: Launched;
  let extension: ExtensionUnderTest;

  beforeAll(async () => {
    const port = await proxy.listen();
    proxy.serve(ARTICLE, HTML);
    launched = await launchBrowser({
      kind: inject('browser'),
      headless: true,
      chromiumArgs: [`--proxy-server=http://127.0.0.1:${port}`],
      firefoxPrefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
      },
    });
    extension = new ExtensionUnderTest(launched);
  });
  afterAll(async () => {
    await launched.close();
    await proxy.close();
  });

  const others = () => proxy.requests.filter((url) => !BROWSERS_OWN.test(url));

  it('asks the network for the page that the reader opens, and for nothing else', async () => {
    await extension.grantEveryPage();
    const page = await launched.browser.newPage();
    await page.goto(ARTICLE);
    await SidePanel.open(extension, page);
    await extension.openOwnPage('options.html');
    await extension.api((api) => api.runtime.sendMessage({ kind: 'comparison' }), null);
    await extension.killBackground();
    await page.reload();
    await sleep(2000);
    const asked = new Set(others());
    asked.delete('http://article.example/favicon.ico');
    expect([...asked]).toEqual([ARTICLE]);
  });

  it('could not reach it from its own pages even if it tried', async () => {
    const outcome = await extension.api(
      (_api, url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'sent',
          () => 'refused',
        ),
      ELSEWHERE,
    );
    expect(outcome).toBe('refused');
    expect(others()).not.toContain(ELSEWHERE);
  });

  it('is declared: no context of the extension may connect elsewhere, and no data is collected', async () => {
    const manifest = await extension.api((api) => Promise.resolve(api.runtime.getManifest()), null);
    expect(manifest.content_security_policy).toMatchObject({
      extension_pages: expect.stringMatching(/(^|; )connect-src 'self'($|;)/),
    });
    if (launched.kind === 'firefox') {
      expect(manifest.browser_specific_settings?.gecko).toMatchObject({
        data_collection_permissions: { required: ['none'] },
      });
    }
  });

  it('would be seen if a page asked for something', async () => {
    const page = await launched.browser.newPage();
    await page.goto(ARTICLE);
    await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).catch(() => null), ELSEWHERE);
    expect(others()).toContain(ELSEWHERE);
  });
});
