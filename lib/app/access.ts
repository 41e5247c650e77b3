import { browser } from '../platform/browser.ts';

/** The pattern of the manifest's optional host permission. */
export const EVERY_PAGE = '*://*/*';

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

/** Asks the browser what it has granted. */
export async function accessGranted(): Promise<Access> {
  if (await browser.permissions.contains({ origins: [EVERY_PAGE] })) return { kind: 'every-page' };
  const { origins } = await browser.permissions.getAll();
  return { kind: 'sites', sites: sitesOf(origins ?? []) };
}
