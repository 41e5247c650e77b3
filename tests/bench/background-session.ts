import type { CDPSession } from 'puppeteer-core';
import type { Launched } from '../e2e/harness/launch-browser.ts';

/** Chromium's debugging session with the extension's background, which has to be running. */
export async function backgroundSession(launched: Launched): Promise<CDPSession> {
  const target = await launched.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(launched.extensionOrigin),
  );
  return target.createCDPSession();
}
