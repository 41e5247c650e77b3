import type { CommandKeys, KeyCommand } from '../../components/options/options-props.ts';
import { browser } from '../platform/browser.ts';

/** The manifest's commands in the order of use. */
const COMMANDS: readonly (readonly [name: string, command: KeyCommand])[] = [
  ['_execute_action', 'openPanel'],
  ['next-figure', 'nextFigure'],
  ['previous-figure', 'previousFigure'],
  ['toggle-site', 'toggleSite'],
  ['off-everywhere', 'toggleEverywhere'],
];

/** Where Chrome gives keys to commands; Firefox has a call for its own. */
const CHROME_KEYS = 'chrome://extensions/shortcuts';

/** Firefox's call, which the shared types do not know. */
interface WithKeySettings {
  openShortcutSettings?(): Promise<void>;
}

/** The commands with the keys that they have now; `[]` in a browser that has none, as on a phone. */
export async function commandKeys(): Promise<readonly CommandKeys[]> {
  // Typed as if it were always there.
  const commands: typeof browser.commands | undefined = browser.commands;
  const all = (await commands?.getAll()) ?? [];
  return COMMANDS.flatMap(([name, command]) => {
    const known = all.find((one) => one.name === name);
    return known ? [{ command, keys: known.shortcut ?? '' }] : [];
  });
}

/** Opens the browser's own page where the reader gives keys to commands. */
export async function openKeySettings(): Promise<void> {
  // The boundary: typed after MDN.
  const commands = browser.commands as WithKeySettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_KEYS });
}
