import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from './installed-browsers.ts';

/** As in the manifest; Firefox needs it to give the extension a fixed address. */
const GECKO_ID = 'duishu@duishu.invalid';
const GECKO_UUID = '6f1c7d1e-3f0a-4a5c-9d0e-8a2b5a6d7c11';

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--font-render-hinting=none',
];

const FIREFOX_PREFS = {
  // A permission asked for in a click is granted without a prompt that no test could answer.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
  // What the user stored outlives the temporary installation, as it would a real one.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.tabs.unloadOnLowMemory': false,
};

export interface LaunchChoices {
  readonly kind: BrowserKind;
  readonly headless: boolean;
  /** A profile to go on with; a fresh one, removed at the end, when absent. */
  readonly profile?: string;
  readonly chromiumArgs?: readonly string[];
  readonly firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Launched {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  readonly extensionId: string;
  readonly close: () => Promise<void>;
}

/** Folder of the built extension for a family of browsers. */
export function builtExtension(kind: BrowserKind): string {
  const out = process.env.DUISHU_OUT ?? '.output';
  return resolve(out, kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

function temporaryProfile(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), `duishu-${kind}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** Starts a browser with the built extension installed, and no host permission granted yet. */
export async function launchBrowser(choices: LaunchChoices): Promise<Launched> {
  const { kind } = choices;
  const executablePath = findBrowser(kind);
  if (executablePath === null) throw new Error(`No ${kind} found on this machine.`);
  const userDataDir = choices.profile ?? temporaryProfile(kind);
  const shared: LaunchOptions = {
    executablePath,
    userDataDir,
    headless: choices.headless,
    defaultViewport: choices.headless ? (choices.viewport ?? { width: 1100, height: 800 }) : null,
  };
  const browser = await puppeteer.launch(
    kind === 'chromium'
      ? {
          ...shared,
          browser: 'chrome',
          pipe: true,
          enableExtensions: true,
          args: [...CHROMIUM_ARGS, ...(choices.chromiumArgs ?? [])],
        }
      : {
          ...shared,
          browser: 'firefox',
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: { ...FIREFOX_PREFS, ...choices.firefoxPrefs },
        },
  );
  const extensionId = await browser.installExtension(builtExtension(kind));
  return {
    kind,
    browser,
    extensionId,
    extensionOrigin:
      kind === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${GECKO_UUID}`,
    close: () => browser.close(),
  };
}
