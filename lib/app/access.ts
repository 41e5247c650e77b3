import { browser } from '../platform/browser.ts';
import { changeSettings } from '../settings/settings-store.ts';
import { patternOf } from '../settings/site-of.ts';
import { type Access, type AccessChoice, EVERY_PAGE, sitesOf } from './reach.ts';

/** Asks the browser what it has granted. */
export async function accessGranted(): Promise<Access> {
  if (await browser.permissions.contains({ origins: [EVERY_PAGE] })) return { kind: 'every-page' };
  const { origins } = await browser.permissions.getAll();
  return { kind: 'sites', sites: sitesOf(origins ?? []) };
}

/**
 * Changes what is granted. To be called in the user's click, before anything is waited for, since a
 * grant is asked for there.
 *
 * @returns false when the user refused.
 */
export async function chooseAccess(choice: AccessChoice): Promise<boolean> {
  if (choice === 'every-page') {
    const granted = await browser.permissions.request({ origins: [EVERY_PAGE] });
    if (granted) await changeSettings((settings) => ({ ...settings, picksSites: false }));
    return granted;
  }
  const { origins = [] } = await browser.permissions.getAll();
  const kept = choice === 'picked-sites' ? sitesOf(origins).map(patternOf) : [];
  await browser.permissions.remove({ origins: origins.filter((one) => !kept.includes(one)) });
  await changeSettings((settings) => ({ ...settings, picksSites: choice === 'picked-sites' }));
  return true;
}

/** Asks for one site, in the user's click. False when the user refused. */
export const allowSite = (site: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(site)] });

/** Gives one site back. */
export async function removeSite(site: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({
    origins: origins.filter((origin) => sitesOf([origin]).includes(site)),
  });
}

/** Tells of every grant and every loss of one. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
