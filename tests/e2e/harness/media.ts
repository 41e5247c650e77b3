import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './firefox-parent.ts';
import type { Launched } from './launch-browser.ts';

/** What a page is shown on, beyond the usual screen. */
export type Medium = 'screen' | 'print' | 'forced-colours';

/** Has the page in front drawn as on that medium. */
export async function setMedium(launched: Launched, page: Page, medium: Medium): Promise<void> {
  const isForced = medium === 'forced-colours';
  if (launched.kind === 'chromium') {
    await page.emulateMediaType(medium === 'print' ? 'print' : 'screen');
    // Puppeteer itself lets no page emulate forced colours.
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: isForced ? 'active' : 'none' }];
    if (medium !== 'print') await session.send('Emulation.setEmulatedMedia', { features });
    return;
  }
  await page.bringToFront();
  await evaluateInFirefox(
    launched.browser,
    `(() => {
      const { browsingContext } = gBrowser.selectedBrowser;
      browsingContext.mediumOverride = '${medium === 'print' ? 'print' : ''}';
      browsingContext.forcedColorsOverride = '${isForced ? 'active' : 'none'}';
    })()`,
  );
}
