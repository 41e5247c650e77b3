import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's BiDi browser that its own types do not show. */
interface WithConnection {
  readonly connection: {
    send(method: string, params: object): Promise<{ readonly result: unknown }>;
  };
}

interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Sends one WebDriver BiDi command about Firefox's own window. */
async function ask<T>(browser: Browser, method: string, params: object): Promise<T> {
  // `connection` exists on the BiDi browser and is left out of the shared type; results have the
  // shapes that the WebDriver BiDi specification gives them.
  const { connection } = browser as unknown as WithConnection;
  return (await connection.send(method, params)).result as T;
}

async function mainWindow(browser: Browser): Promise<string> {
  const { contexts } = await ask<{ contexts: { context: string; url: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  const main = contexts.find((context) => context.url.endsWith('/browser.xhtml'));
  if (main === undefined) throw new Error('Firefox has no browser window.');
  return main.context;
}

/**
 * Runs an expression in Firefox's own browser window, where the parts of the browser that no page
 * can reach are at hand: toolbar, side bar, the extension's background, the error console.
 *
 * @returns what it gives, as text; promises are waited for.
 */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<string> {
  const answer = await ask<EvaluateResult>(browser, 'script.evaluate', {
    expression: `(async () => String(await (${expression})))()`,
    target: { context: await mainWindow(browser) },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return String(answer.result?.value);
}

/** Draws what the side bar shows; `drawSnapshot` is how Firefox itself photographs its parts. */
const DRAW_SIDE_BAR = `(async () => {
  const shown = document.getElementById('sidebar').contentDocument
    .getElementById('webext-panels-browser');
  const { currentWindowGlobal } = shown.browsingContext;
  const picture = await currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
})()`;

/** A picture of Firefox's side bar, as a PNG. */
export async function photographSideBar(browser: Browser): Promise<Uint8Array> {
  const url = await evaluateInFirefox(browser, DRAW_SIDE_BAR);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
