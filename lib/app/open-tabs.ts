import type { ToAnnotator } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { isSwitchedOff, type Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/site-of.ts';
import { injectSentinel } from './inject-scripts.ts';
import type { Access } from './reach.ts';

/** A tab as far as the extension may know it. */
interface OpenTab {
  readonly id: number;
  /** null where the browser does not show the address: no permission, or no web page. */
  readonly site: string | null;
}

async function openTabs(): Promise<readonly OpenTab[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap(({ id, url }) => (id === undefined ? [] : [{ id, site: siteOf(url) }]));
}

/** Sends to the annotators of a tab; a tab without one is no error. */
export async function tellTab(tabId: number, message: ToAnnotator): Promise<void> {
  // Rejected when nobody listens there, which is so for nearly every tab.
  await browser.tabs.sendMessage(tabId, message).catch(() => null);
}

/** Sends to the annotators of all tabs. */
export async function tellTabs(message: ToAnnotator): Promise<void> {
  await Promise.all((await openTabs()).map(({ id }) => tellTab(id, message)));
}

const isGranted = (access: Access, site: string | null): boolean =>
  access.kind === 'every-page' || (site !== null && access.sites.includes(site));

/** Looks at the tabs that were open before a grant, an update or a switch, as if they had just loaded. */
export async function wakeOpenTabs(access: Access, settings: Settings): Promise<void> {
  const tabs = (await openTabs()).filter(
    ({ site }) => site !== null && isGranted(access, site) && !isSwitchedOff(settings, site),
  );
  await Promise.all(tabs.map(({ id }) => injectSentinel(id)));
}

/** Has the annotators bow out that run where nothing is granted any more. */
export async function leaveUngrantedTabs(access: Access): Promise<void> {
  const tabs = (await openTabs()).filter(({ site }) => !isGranted(access, site));
  await Promise.all(tabs.map(({ id }) => tellTab(id, { kind: 'bow-out' })));
}

/** Brings the open tabs in line with a change of the off switches. */
export async function switchOpenTabs(change: {
  readonly now: Settings;
  readonly before: Settings;
  readonly access: Access;
}): Promise<void> {
  const { now, before, access } = change;
  await Promise.all(
    (await openTabs()).map(async ({ id, site }) => {
      const was = isSwitchedOff(before, site);
      const is = isSwitchedOff(now, site);
      if (is && !was) await tellTab(id, { kind: 'bow-out' });
      if (was && !is && isGranted(access, site)) await injectSentinel(id);
    }),
  );
}
