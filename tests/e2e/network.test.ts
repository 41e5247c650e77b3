import { afterAll, expect, inject, it } from 'vitest';
import { SMALL_ARTICLE, SMALL_ARTICLE_FIGURES } from './articles/small-article.ts';
import { ExtensionUnderTest } from './harness/extension-under-test.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { PageServer } from './harness/page-server.ts';
import { hoverMark } from './harness/pointer.ts';
import { type RefusingProxy, startRefusingProxy } from './harness/refusing-proxy.ts';
import { SidePanel } from './harness/side-panel.ts';

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** A browser whose every request that leaves the machine ends at the proxy. */
async function launchBehind(proxy: RefusingProxy) {
  const launched = await launchBrowser({
    kind: inject('browser'),
    headless: true,
    chromiumArgs: [`--proxy-server=http://127.0.0.1:${proxy.port}`],
    firefoxPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
    },
  });
  closing.push(() => launched.close());
  return launched;
}

it('asks for nothing on the network while it marks, opens its card and its panel', async () => {
  const [proxy, server] = [await startRefusingProxy(), new PageServer()];
  await server.listen();
  closing.push(
    () => server.close(),
    () => proxy.close(),
  );
  const launched = await launchBehind(proxy);
  const extension = new ExtensionUnderTest(launched);
  await extension.grantEveryPage();
  const url = server.serve('/', SMALL_ARTICLE);
  const page = await launched.browser.newPage();
  await page.goto(url);
  await waitForMarks(page, (marks) => marks.length === SMALL_ARTICLE_FIGURES.length);
  await hoverMark(page, 0);
  await SidePanel.open(extension, page);
  await extension.killBackground();
  await page.reload();
  await waitForMarks(page, (marks) => marks.length === SMALL_ARTICLE_FIGURES.length);
  expect(server.requests.filter((path) => !/^\/$/.test(path))).toEqual([]);
  // That the proxy hears what is asked for: this one comes from the page itself.
  await page.evaluate(() => fetch('http://seen.invalid/').catch(() => null));
  const bySomebody = proxy.asked.filter((address) => !isTheBrowsersOwn(address));
  expect(bySomebody).toEqual([expect.stringContaining('seen.invalid')]);
});

/** What browsers ask for of themselves, extension or not. */
function isTheBrowsersOwn(address: string): boolean {
  return /(^|\.)(google|googleapis|gstatic|mozilla|mozilla\.net|firefox|gvt1)\.(com|org|net)\b/.test(
    address,
  );
}
