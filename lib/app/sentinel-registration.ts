import { browser } from '../platform/browser.ts';
import type { Settings } from '../settings/settings.ts';
import { patternOf } from '../settings/site-of.ts';
import { type Access, accessGranted, EVERY_PAGE } from './access.ts';

const ID = 'sentinel';

/** Where the sentinel is to run. */
export interface Reach {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * Where the sentinel runs by what was granted and what was switched off; null for nowhere. A page
 * that is left out here has nothing of ours loaded into it, so it costs nothing.
 */
export function reachOf(access: Access, settings: Settings): Reach | null {
  if (settings.off) return null;
  const off = settings.offSites.map(patternOf);
  if (access.kind === 'every-page') return { matches: [EVERY_PAGE], excludeMatches: off };
  const on = access.sites.filter((site) => !settings.offSites.includes(site));
  return on.length === 0 ? null : { matches: on.map(patternOf), excludeMatches: off };
}

/**
 * Brings the sentinel's registration in line with permissions and settings. Safe at any time and
 * any number of times: an update of the extension forgets registrations, other restarts keep them.
 *
 * @returns where the sentinel now runs.
 */
export function registerSentinel(settings: Settings): Promise<Reach | null> {
  // One after the other: two at once would both find nothing registered, and the second fail.
  return navigator.locks.request('sentinel-registration', () => bringInLine(settings));
}

async function bringInLine(settings: Settings): Promise<Reach | null> {
  const reach = reachOf(await accessGranted(), settings);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (reach === null) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return null;
  }
  const script = {
    id: ID,
    js: ['sentinel.js'],
    matches: [...reach.matches],
    excludeMatches: [...reach.excludeMatches],
    runAt: 'document_idle' as const,
    allFrames: true,
    persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
  return reach;
}
