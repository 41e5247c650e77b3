import { sketchOf } from '../core/article/sketch-of.ts';
import type { Figure } from '../core/figure/figure.ts';
import { prepareWords } from '../core/quantity/words.ts';
import { readBlock } from '../core/read-document.ts';
import { storeBundledPacks } from '../packs/load-packs.ts';
import { startTimeSlices } from '../page/time-slices.ts';
import { browser } from '../platform/browser.ts';
import { inBackground } from '../platform/log.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import { isSwitchedOff, type Settings, withSite } from '../settings/settings.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../settings/settings-store.ts';
import { siteOf } from '../settings/site-of.ts';
import { accessGranted } from './access.ts';
import { answerRequests, type Handlers } from './answer-requests.ts';
import { ClaimService } from './claim-service.ts';
import { injectAnnotator, injectCard } from './inject-scripts.ts';
import {
  leaveUngrantedTabs,
  switchOpenTabs,
  tellTab,
  tellTabs,
  wakeOpenTabs,
} from './open-tabs.ts';
import { pageSettingsOf } from './page-settings.ts';
import { registerSentinel } from './sentinel-registration.ts';
import { hearCommands, hearToolbarButton } from './toolbar-button.ts';
import { createToolbarMenu, hearToolbarMenu, updateToolbarMenu } from './toolbar-menu.ts';
import { openWelcome } from './welcome.ts';

const wake: Handlers['wake'] = async (_request, { tabId, frameId, tabUrl }) => {
  if (tabId === undefined || frameId === undefined) return false;
  // A frame from elsewhere has a sentinel of its own even in a page that is switched off.
  if (isSwitchedOff(await readSettings(), siteOf(tabUrl))) return false;
  return injectAnnotator({ tabId, frameIds: [frameId] });
};

/** An annotator asks at its start, and when its page comes back from where no message reached it. */
const pageSettings: Handlers['page-settings'] = async (_request, { tabId, tabUrl }) => {
  const settings = await readSettings();
  if (tabId !== undefined && isSwitchedOff(settings, siteOf(tabUrl)))
    inBackground('leaving a page', tellTab(tabId, { kind: 'bow-out' }));
  return pageSettingsOf(settings);
};

/** In slices: a background that has just been started takes long to read its first block. */
const readBlocks: Handlers['read-blocks'] = async ({ blocks, meta }) => {
  const slices = startTimeSlices();
  // Half of that time goes to the words: a task of their own.
  prepareWords();
  const readOn = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const read: (readonly Figure[])[] = [];
  for (const block of blocks) {
    if (slices.isUp()) await slices.rest();
    read.push(readBlock(block, { ...meta, readOn }).figures);
  }
  return read;
};

const loadCard: Handlers['load-card'] = async (_request, { tabId, frameId }) =>
  tabId !== undefined && frameId !== undefined && injectCard({ tabId, frameIds: [frameId] });

const switchOffSite: Handlers['switch-off-site'] = async (_request, { tabUrl }) => {
  const site = siteOf(tabUrl);
  if (site !== null) await changeSettings((settings) => withSite(settings, site, true));
  return true;
};

/** At installation, update and reload. */
async function settleIn(reason: string): Promise<void> {
  if (reason === 'install') await openWelcome();
  await createToolbarMenu();
  await storeBundledPacks();
}

/** Under this key the browser remembers until the extension ends that the open tabs were entered. */
const ENTERED = 'entered';

/**
 * Looks at the pages that are open as the extension begins: it was installed, updated, reloaded, or
 * switched on again, and of the last no browser tells.
 */
async function enterOnce(): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(ENTERED))[ENTERED]) return;
  await session.set({ [ENTERED]: true });
  await enterOpenTabs();
}

async function register(): Promise<void> {
  await registerSentinel(await readSettings());
}

/** After a grant, or at the beginning: register anew, and look at the pages that were open before. */
async function enterOpenTabs(): Promise<void> {
  const settings = await readSettings();
  await registerSentinel(settings);
  await wakeOpenTabs(await accessGranted(), settings);
}

/** After the browser took a permission back. */
async function leaveOpenTabs(): Promise<void> {
  await register();
  await leaveUngrantedTabs(await accessGranted());
}

async function followSettings(now: Settings, before: Settings): Promise<void> {
  await registerSentinel(now);
  await switchOpenTabs({ now, before, access: await accessGranted() });
  await tellTabs({ kind: 'settings-changed', settings: pageSettingsOf(now) });
  await updateToolbarMenu(now);
}

/** Starts the background. All listeners are added at once, or the browser would not wake it for them. */
export function startBackground(): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    inBackground('settling in', settleIn(reason)),
  );
  browser.runtime.onStartup.addListener(() => inBackground('registering', register()));
  browser.permissions.onAdded.addListener(() => inBackground('following a grant', enterOpenTabs()));
  browser.permissions.onRemoved.addListener(() => inBackground('leaving sites', leaveOpenTabs()));
  onSettingsChanged((now, before) =>
    inBackground('following the settings', followSettings(now, before)),
  );
  const claims = new ClaimService();
  inBackground('entering the open tabs', enterOnce());
  hearToolbarButton();
  hearToolbarMenu();
  hearCommands();
  answerRequests({
    wake,
    'page-settings': pageSettings,
    'read-blocks': readBlocks,
    sketch: async ({ texts }) => sketchOf(texts),
    'open-panel': (_request, { windowId }) => openSidePanel(windowId),
    'load-card': loadCard,
    'switch-off-site': switchOffSite,
    'cross-reference': claims.crossReference,
    comparison: claims.comparison,
    packs: claims.packs,
  });
}
