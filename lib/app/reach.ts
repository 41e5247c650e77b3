import type { Settings } from '../settings/settings.ts';
import { patternOf } from '../settings/site-of.ts';

/** The pattern of the manifest's optional host permission. */
export const EVERY_PAGE = '*://*/*';

/** The ways to read pages, as the user chooses among them. */
export type AccessChoice = 'every-page' | 'picked-sites' | 'on-click';

/** What the browser has granted. Never stored: it may be taken back in the browser's own settings. */
export type Access =
  | { readonly kind: 'every-page' }
  /** Host names, sorted; `[]` when none is granted. */
  | { readonly kind: 'sites'; readonly sites: readonly string[] };

const SITE_PATTERN = /^(?:\*|https?):\/\/((?:\*\.)?[^*/]+)\/\*$/;

/** Sites among granted patterns; what grants more than single sites, or no web page, is left out. */
export function sitesOf(origins: readonly string[]): readonly string[] {
  const sites = origins.map((origin) => SITE_PATTERN.exec(origin)?.[1]);
  return [...new Set(sites.filter((site) => site !== undefined))].sort();
}

/** Which of the three ways to read pages is in force. */
export function accessChoice(access: Access, settings: Settings): AccessChoice {
  if (access.kind === 'every-page') return 'every-page';
  return access.sites.length > 0 || settings.picksSites ? 'picked-sites' : 'on-click';
}

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
