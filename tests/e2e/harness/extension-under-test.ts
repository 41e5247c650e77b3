import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './firefox-parent.ts';
import type { Launched } from './launch-browser.ts';

const EVERY_PAGE = '*://*/*';

/** The extension's own API, as far as the tests use it; both browsers offer these names. */
type Api = typeof import('webextension-polyfill');

/** Drives the installed extension from one of its own pages, as no web page could. */
export class ExtensionUnderTest {
  readonly launched: Launched;
  #agent: Page | null = null;

  constructor(launched: Launched) {
    this.launched = launched;
  }

  /** Opens one of the extension's own pages in a tab. */
  async openOwnPage(path: string): Promise<Page> {
    const page = await this.launched.browser.newPage();
    const url = `${this.launched.extensionOrigin}/${path}`;
    // Firefox tells of no load event when a tab moves over to the extension's process.
    await page.goto(url, this.launched.kind === 'firefox' ? { waitUntil: [] } : {});
    await page.waitForFunction(() => document.readyState === 'complete');
    return page;
  }

  /** A tab of the extension that stays open, to call its API from. */
  async agent(): Promise<Page> {
    if (this.#agent === null || this.#agent.isClosed()) {
      this.#agent = await this.openOwnPage('options.html');
    }
    return this.#agent;
  }

  /** Calls the extension's API; `call` runs in the browser and sees nothing of this file. */
  async api<A, T>(call: (api: Api, argument: A) => Promise<T>, argument: A): Promise<T> {
    const agent = await this.agent();
    // The text of the function, so that it can be handed the API's object in the page. The answer
    // comes as JSON: WebDriver leaves out an object that an answer holds for the second time.
    const text = await agent.evaluate(
      `Promise.resolve((${call.toString()})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(argument) ?? 'undefined'})).then((answer) => JSON.stringify(answer) ?? 'null')`,
    );
    return JSON.parse(String(text)) as T; // What the call answers, as it stands in JSON.
  }

  /** Grants "every page" the way a user does: asked for in a click, and allowed. */
  async grantEveryPage(): Promise<void> {
    if (this.launched.kind === 'chromium') await this.#allowInChromium();
    const agent = await this.agent();
    await agent.bringToFront();
    await agent.evaluate(`(() => {
      const api = globalThis.browser ?? globalThis.chrome;
      window.granted = new Promise((resolve) => {
        const ask = () => resolve(api.permissions.request({ origins: ['${EVERY_PAGE}'] }));
        document.addEventListener('click', ask, { once: true, capture: true });
      });
    })()`);
    await agent.mouse.click(1, 1);
    const granted = await agent.evaluate('window.granted');
    if (granted !== true) throw new Error('The browser did not grant "every page".');
  }

  /** Takes "every page" back. */
  async revokeEveryPage(): Promise<void> {
    await this.api((api, origin) => api.permissions.remove({ origins: [origin] }), EVERY_PAGE);
  }

  /** Without this Chromium would show a prompt that only a person can answer. */
  #allowInChromium(): Promise<void> {
    const { extensionId } = this.launched;
    return this.#inChromium('chrome.developerPrivate.addHostPermission', extensionId, EVERY_PAGE);
  }

  /** Calls what only Chromium's own page of extensions may. */
  async #inChromium(call: string, ...values: readonly unknown[]): Promise<void> {
    const page = await this.launched.browser.newPage();
    await page.goto('chrome://extensions');
    const given = values.map((value) => JSON.stringify(value)).join(', ');
    const error = await page.evaluate(
      `new Promise((resolve) => ${call}(${given}, () => resolve(chrome.runtime.lastError?.message ?? '')))`,
    );
    await page.close();
    if (error !== '') throw new Error(`Chromium refused ${call}: ${error}`);
  }

  /** The number by which the extension's API calls the tab that shows `url`. */
  async tabId(url: string): Promise<number> {
    const tabs = await this.api((api) => api.tabs.query({}), null);
    const id = tabs.find((tab) => tab.url === url)?.id;
    if (id === undefined) throw new Error(`No tab shows ${url}.`);
    return id;
  }

  /** Presses the toolbar button on `page`. */
  async pressToolbarButton(page: Page): Promise<void> {
    const { browser, kind, extensionId } = this.launched;
    await page.bringToFront();
    if (kind === 'chromium') {
      const extension = (await browser.extensions()).get(extensionId);
      if (extension === undefined) throw new Error('The extension is not installed.');
      await extension.triggerAction(page);
      return;
    }
    await evaluateInFirefox(
      browser,
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        .ExtensionParent.apiManager.global
        .browserActionFor(WebExtensionPolicy.getByID('${extensionId}').extension)
        .triggerAction(window)`,
    );
  }

  /** Has an event come to Chromium's background, as if from the tab that shows `page`. */
  async tellChromium(page: Page, event: string, value: unknown): Promise<void> {
    const { extensionOrigin, browser } = this.launched;
    // A background that sleeps is woken by the call before it.
    await this.tabId(page.url());
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(extensionOrigin),
    );
    // A session of its own: puppeteer's would be kept, and be no use once the background has ended.
    const session = await target.createCDPSession();
    const expression = `chrome.tabs.query({}).then((tabs) => chrome.${event}.dispatch(${JSON.stringify(value)},
      tabs.find(({ url }) => url === ${JSON.stringify(page.url())})))`;
    await session.send('Runtime.evaluate', { expression, awaitPromise: true });
    await session.detach();
  }

  /** Ends the background, as the browser does when it has been idle. */
  async killBackground(): Promise<void> {
    const { browser, kind, extensionId, extensionOrigin } = this.launched;
    if (kind === 'firefox') {
      await evaluateInFirefox(
        browser,
        `WebExtensionPolicy.getByID('${extensionId}').extension.terminateBackground()`,
      );
      return;
    }
    const target = browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(extensionOrigin));
    const worker = await target?.worker();
    await worker?.close();
  }

  /** Reloads the extension under its open pages, as an update does. */
  async reload(): Promise<void> {
    const { kind, browser, extensionId } = this.launched;
    if (kind === 'firefox') {
      await evaluateInFirefox(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          .AddonManager.getAddonByID('${extensionId}').then((addon) => addon.reload())`,
      );
    } else {
      await this.#inChromium('chrome.developerPrivate.updateProfileConfiguration', {
        // Chromium disables an unpacked extension that is reloaded outside its developer mode.
        inDeveloperMode: true,
      });
      const agent = await this.agent();
      await agent.evaluate('chrome.runtime.reload()').catch(() => null); // the page dies of it
    }
    this.#agent = null;
  }

  /** Switches the extension off or on in the browser's own list of extensions. */
  async setEnabled(isEnabled: boolean): Promise<void> {
    const { kind, browser, extensionId } = this.launched;
    if (kind === 'chromium')
      await this.#inChromium('chrome.management.setEnabled', extensionId, isEnabled);
    else
      await evaluateInFirefox(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager
          .getAddonByID('${extensionId}').then((addon) => addon.${isEnabled ? 'enable' : 'disable'}())`,
      );
    this.#agent = null;
  }
}
