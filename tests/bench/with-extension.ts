import { buildBoth } from '../build.ts';
import { ExtensionUnderTest } from '../e2e/harness/extension-under-test.ts';
import { type Launched, launchBrowser } from '../e2e/harness/launch-browser.ts';
import { PageServer } from '../e2e/harness/page-server.ts';

export interface Running {
  readonly launched: Launched;
  readonly extension: ExtensionUnderTest;
  readonly server: PageServer;
}

/** Builds the extension, runs it in Chromium with every page granted, and ends it all after `work`. */
export async function withExtension<T>(work: (running: Running) => Promise<T>): Promise<T> {
  const failure = buildBoth();
  if (failure !== null) throw new Error(failure);
  const server = new PageServer();
  await server.listen();
  const launched = await launchBrowser({ kind: 'chromium', headless: true });
  try {
    const extension = new ExtensionUnderTest(launched);
    await extension.grantEveryPage();
    return await work({ launched, extension, server });
  } finally {
    await launched.close();
    await server.close();
  }
}
