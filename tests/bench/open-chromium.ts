import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../e2e/harness/installed-browsers.ts';

/** Chromium without the extension, or with one made for the measurement; it reaches this machine only. */
export async function openChromium(extension?: string): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found on this machine.');
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: extension !== undefined,
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
  });
  if (extension !== undefined) await browser.installExtension(extension);
  return browser;
}
