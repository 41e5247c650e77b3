/**
 * The site that a page belongs to, as the user switches it off: the host name.
 *
 * @returns null for addresses that are no web pages, where the extension has no business.
 */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null;
}

/** The match pattern for all pages of a site, as permissions and registrations take it. */
export const patternOf = (site: string): string => `*://${site}/*`;
