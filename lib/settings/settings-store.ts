import { browser } from '../platform/browser.ts';
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** The one key in `storage.local`. */
const KEY = 'settings';

/** What the user chose; the defaults before the first choice. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/**
 * Changes the settings and gives the new ones. Background, panel and options page may all write:
 * a lock of the extension's origin keeps two changes from undoing each other.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const before = await readSettings();
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [KEY]: after });
    return after;
  });
}

/** Tells of each change, whichever of the extension's contexts made it, for as long as this one lives. */
export function onSettingsChanged(listener: (now: Settings, before: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change !== undefined) {
      listener(parseSettings(change.newValue), parseSettings(change.oldValue));
    }
  });
}
