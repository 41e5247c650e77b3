import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Reply } from '../../lib/messages/protocol.ts';
import { ExtensionUnderTest } from './harness/extension-under-test.ts';
import { evaluateInFirefox } from './harness/firefox-parent.ts';
import { type Launched, launchBrowser } from './harness/launch-browser.ts';

type PacksReply = Reply<{ readonly kind: 'packs' }>;

/** A Firefox that never keeps history, which is where its readers meet this. */
async function privateFirefox(): Promise<Launched> {
  const launched = await launchBrowser({
    kind: 'firefox',
    headless: true,
    firefoxPrefs: { 'browser.privatebrowsing.autostart': true },
  });
  // There an extension runs only where the reader has let it.
  await evaluateInFirefox(
    launched.browser,
    `(async () => {
      const load = (module) => ChromeUtils.importESModule('resource://gre/modules/' + module);
      const { ExtensionPermissions } = load('ExtensionPermissions.sys.mjs');
      const { AddonManager } = load('AddonManager.sys.mjs');
      await ExtensionPermissions.add('${launched.extensionId}', {
        permissions: ['internal:privateBrowsingAllowed'], origins: [],
      });
      await (await AddonManager.getAddonByID('${launched.extensionId}')).reload();
    })()`,
  );
  return launched;
}

/** A Chromium whose profile has a file where the folder of its databases should be. */
async function fullChromium(): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'duishu-no-database-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'IndexedDB'), '');
  return launchBrowser({ kind: 'chromium', headless: true, profile });
}

describe('a browser without a database', () => {
  let launched: Launched;
  let extension: ExtensionUnderTest;
  beforeAll(async () => {
    launched = await (inject('browser') === 'firefox' ? privateFirefox() : fullChromium());
    extension = new ExtensionUnderTest(launched);
  });
  afterAll(() => launched.close());

  it('refuses to open one', async () => {
    const outcome = await extension.api(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('duishu');
          opening.onsuccess = () => resolve('opened');
          opening.onerror = () => resolve('refused');
        }),
      null,
    );
    expect(outcome).toBe('refused');
  });

  it('answers from the packs that come with the extension, time and again', async () => {
    for (let life = 0; life < 2; life += 1) {
      const reply = await extension.api(
        (api) => api.runtime.sendMessage({ kind: 'packs' }) as Promise<PacksReply>,
        null,
      );
      expect(reply).toMatchObject({ ok: true, value: [{ id: 'llm-market-2025' }, {}] });
      await extension.killBackground();
    }
  });
});
