import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './firefox-parent.ts';
import type { Launched } from './launch-browser.ts';

export type ColourScheme = 'light' | 'dark';

/** Sets what `prefers-color-scheme` says: for one page in Chromium, for all in Firefox. */
export async function setColourScheme(
  launched: Launched,
  page: Page,
  scheme: ColourScheme,
): Promise<void> {
  if (launched.kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return;
  }
  await evaluateInFirefox(
    launched.browser,
    `Services.prefs.setIntPref(
      'layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
  );
}
