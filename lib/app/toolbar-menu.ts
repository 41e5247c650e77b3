import { stringsOf } from '../../locales/strings-of.ts';
import { browser } from '../platform/browser.ts';
import { inBackground } from '../platform/log.ts';
import type { Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/settings-store.ts';
import { switchEverything, toggleSite } from './off-switches.ts';
import { localeOf } from './page-settings.ts';

const SITE = 'toggle-site';
const EVERYWHERE = 'off-everywhere';

/** Puts the off switches into the toolbar button's menu; the browser keeps them from then on. */
export async function createToolbarMenu(): Promise<void> {
  const settings = await readSettings();
  const words = stringsOf(localeOf(settings)).browser;
  await browser.contextMenus.removeAll();
  const contexts: ['action'] = ['action'];
  browser.contextMenus.create({
    id: SITE,
    contexts,
    title: words.toggleSite,
  });
  browser.contextMenus.create({
    id: EVERYWHERE,
    contexts,
    type: 'checkbox',
    checked: settings.off,
    title: words.offEverywhere,
  });
}

/** Keeps the menu in line with a change of the settings. */
export async function updateToolbarMenu(settings: Settings): Promise<void> {
  const words = stringsOf(localeOf(settings)).browser;
  await browser.contextMenus.update(SITE, { title: words.toggleSite });
  await browser.contextMenus.update(EVERYWHERE, {
    title: words.offEverywhere,
    checked: settings.off,
  });
}

/** Hears the menu. */
export function hearToolbarMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, checked }, tab) => {
    if (menuItemId === SITE) inBackground('switching a site', toggleSite(tab?.url));
    if (menuItemId === EVERYWHERE)
      inBackground('switching everything', switchEverything(checked === true));
  });
}
