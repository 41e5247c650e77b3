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

/**
 * Runs an expression in Firefox's own browser window, where the parts of the browser that no page
 * can reach are at hand: toolbar, side bar, the extension's background, the error console.
 *
 * @returns what it gives, as text; promises are waited for.
 */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<string> {
  // `connection` exists on the BiDi browser and is left out of the shared type.
  const { connection } = browser as unknown as WithConnection;
  const tree = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  // Shapes as the WebDriver BiDi specification gives them.
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const main = contexts.find((context) => context.url.endsWith('/browser.xhtml'));
  if (main === undefined) throw new Error('Firefox has no browser window.');
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => String(await (${expression})))()`,
    target: { context: main.context },
    awaitPromise: true,
  });
  const answer = result as EvaluateResult;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return String(answer.result?.value);
}
