import { browser } from '../platform/browser.ts';
import { inBackground } from '../platform/log.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import { isSwitchedOff } from '../settings/settings.ts';
import { readSettings } from '../settings/settings-store.ts';
import { siteOf } from '../settings/site-of.ts';
import { injectAnnotator } from './inject-scripts.ts';
import { toggleEverything, toggleSite } from './off-switches.ts';
import { stepThroughFrames } from './step-through-frames.ts';

/** Reads the page in view once, as its reader asked for, unless it is switched off. */
async function readPage(tabId: number, url: string | undefined): Promise<void> {
  const settings = await readSettings();
  if (!isSwitchedOff(settings, siteOf(url))) await injectAnnotator({ tabId });
}

/** Hears the toolbar button: the click opens the panel and lets us into this one page. */
export function hearToolbarButton(): void {
  browser.action.onClicked.addListener(({ id, url, windowId }) => {
    // First, before anything is waited for: the panel opens only in the click itself.
    inBackground('opening the panel', openSidePanel(windowId));
    if (id !== undefined) inBackground('reading the page', readPage(id, url));
  });
}

/** Hears the keyboard commands of the manifest. */
export function hearCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-site') inBackground('switching a site', toggleSite(tab?.url));
    if (command === 'off-everywhere') inBackground('switching everything', toggleEverything());
    if (tab?.id === undefined) return;
    if (command === 'next-figure') inBackground('stepping', stepThroughFrames(tab.id, 1));
    if (command === 'previous-figure') inBackground('stepping', stepThroughFrames(tab.id, -1));
  });
}
