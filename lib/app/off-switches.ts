import { type Settings, withSite } from '../settings/settings.ts';
import { changeSettings } from '../settings/settings-store.ts';
import { siteOf } from '../settings/site-of.ts';

/** Switches the site of a page off where it is on, and on where it is off; what is no site stays as it is. */
export async function toggleSite(url: string | undefined): Promise<void> {
  const site = siteOf(url);
  if (site === null) return;
  await changeSettings((settings) => withSite(settings, site, !settings.offSites.includes(site)));
}

/** Switches everything off or on. */
export const switchEverything = (off: boolean): Promise<Settings> =>
  changeSettings((settings) => ({ ...settings, off }));

/** Switches everything off where it is on, and on where it is off. */
export const toggleEverything = (): Promise<Settings> =>
  changeSettings((settings) => ({ ...settings, off: !settings.off }));
