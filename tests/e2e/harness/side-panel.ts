import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { ExtensionUnderTest } from './extension-under-test.ts';
import { photographSideBar } from './firefox-parent.ts';

const PANEL = 'sidepanel.html';

/** The browser's own side panel, opened from the toolbar button. */
export class SidePanel {
  readonly #extension: ExtensionUnderTest;
  /** The panel as a page of its own; Firefox shows the tests none, so there it is null. */
  readonly page: Page | null;

  private constructor(extension: ExtensionUnderTest, page: Page | null) {
    this.#extension = extension;
    this.page = page;
  }

  /** Presses the toolbar button on `page` and waits for the panel. */
  static async open(extension: ExtensionUnderTest, page: Page): Promise<SidePanel> {
    const { kind, browser, extensionOrigin } = extension.launched;
    await extension.agent();
    await extension.pressToolbarButton(page);
    if (kind === 'firefox') {
      const panel = new SidePanel(extension, null);
      await panel.#waitInFirefox();
      return panel;
    }
    const target = await browser.waitForTarget(
      (one) => one.url().startsWith(`${extensionOrigin}/${PANEL}`),
      { timeout: 10_000 },
    );
    const asPage = await target.asPage();
    await asPage.waitForFunction(() => document.readyState === 'complete');
    return new SidePanel(extension, asPage);
  }

  async #waitInFirefox(): Promise<void> {
    const agent = await this.#extension.agent();
    await agent.waitForFunction(
      `browser.extension.getViews({ type: 'sidebar' })[0]?.document.readyState === 'complete'`,
      { timeout: 10_000 },
    );
  }

  /** Runs `look` on the panel's document; it sees nothing of the file that it is written in. */
  async evaluate<A, T>(look: (panel: Document, argument: A) => T, argument: A): Promise<T> {
    const call = `(${look.toString()})`;
    const given = JSON.stringify(argument) ?? 'undefined';
    if (this.page !== null) return (await this.page.evaluate(`${call}(document, ${given})`)) as T;
    const agent = await this.#extension.agent();
    const panel = `browser.extension.getViews({ type: 'sidebar' })[0].document`;
    return (await agent.evaluate(`${call}(${panel}, ${given})`)) as T;
  }

  /** Waits until `look` gives something other than null, and gives that. */
  async waitFor<A, T>(look: (panel: Document, argument: A) => T | null, argument: A): Promise<T> {
    const end = Date.now() + 10_000;
    for (;;) {
      const seen = await this.evaluate(look, argument);
      if (seen !== null) return seen;
      if (Date.now() > end) {
        const text = await this.evaluate((panel) => panel.body.textContent, null);
        throw new Error(`Not in the panel: ${look.toString()}\n${text}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Saves a picture of the panel. */
  async photograph(file: `${string}.png`): Promise<void> {
    if (this.page !== null) await this.page.screenshot({ path: file });
    else writeFileSync(file, await photographSideBar(this.#extension.launched.browser));
  }
}
