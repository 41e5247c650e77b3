import { browser } from '../platform/browser.ts';
import type { Settings } from '../settings/settings.ts';
import { accessGranted } from './access.ts';
import { type Reach, reachOf } from './reach.ts';

const ID = 'sentinel';

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
    // Frames that the page writes itself have no address of their own.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
  return reach;
}
