/** What becomes of an element of an HTML file, by name; one that is not listed makes a block of its own. */
export type HtmlElementKind = 'heading' | 'inline' | 'break' | 'skipped' | 'replaced';

const NAMES: Readonly<Record<HtmlElementKind, string>> = {
  heading: 'h1 h2 h3 h4 h5 h6',
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby ' +
    's slot small span strike strong sub sup time tt u',
  break: 'br',
  skipped:
    'script style template noscript head title link meta base param source track datalist rp rt ' +
    'rtc area map wbr nav dialog',
  replaced:
    'svg math img picture canvas video audio iframe frame object embed input textarea select ' +
    'button progress meter code kbd samp var pre listing xmp plaintext frameset',
};

/** The kinds by name. */
export const HTML_ELEMENTS: ReadonlyMap<string, HtmlElementKind> = new Map(
  (['heading', 'inline', 'break', 'skipped', 'replaced'] as const).flatMap((kind) =>
    NAMES[kind].split(' ').map((name) => [name, kind] as const),
  ),
);
