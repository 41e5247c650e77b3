import { bodyOf } from './dom.ts';

/** What a page says of itself. */
export interface PageMeta {
  readonly title?: string;
  /** As YYYY-MM-DD or YYYY-MM. */
  readonly published?: string;
  readonly language?: string;
}

/** Where pages state when they were published, best first. Sources: Open Graph, schema.org, Dublin Core. */
const PUBLISHED: readonly (readonly [name: string, selector: string, attribute: string])[] = [
  ['meta', '[property="article:published_time"]', 'content'],
  ['meta', '[itemprop="datePublished"]', 'content'],
  ['meta', '[name="publishdate" i],[name="pubdate" i],[name="DC.date.issued" i]', 'content'],
  ['time', '[itemprop="datePublished"],article time[datetime]', 'datetime'],
];

const DATE = /(?:19|20)\d\d-\d\d(?:-\d\d)?/;
const DATE_IN_DATA = /"datePublished"\s*:\s*"((?:19|20)\d\d-\d\d(?:-\d\d)?)/;
/** Linked data longer than this is no article's. */
const LONGEST_DATA = 100_000;
/** A page that has more of an element is searched no further. */
const MOST_ELEMENTS = 200;

/** Elements by their name, which a browser finds many times faster than by a selector. */
const named = (document: Document, name: string): readonly Element[] =>
  // Called on the prototype: a form in the page may be named like a method of the document.
  [...Document.prototype.getElementsByTagName.call(document, name)].slice(0, MOST_ELEMENTS);

const publishedOf = (document: Document): string | null => {
  for (const [name, selector, attribute] of PUBLISHED) {
    for (const element of named(document, name)) {
      const stated = element.matches(selector) && element.getAttribute(attribute);
      const date = stated && DATE.exec(stated);
      if (date) return date[0];
    }
  }
  for (const script of named(document, 'script')) {
    if (script.getAttribute('type') !== 'application/ld+json') continue;
    const date = DATE_IN_DATA.exec((script.textContent ?? '').slice(0, LONGEST_DATA));
    if (date?.[1]) return date[1];
  }
  return null;
};

/** More of a title says nothing more. */
const LONGEST_TITLE = 300;
/** Longer than any language tag that is in use. */
const LONGEST_LANGUAGE = 35;

/** True while the page is out of view, whatever `document.hidden` was made to be. */
export const isHidden = (document: Document): boolean =>
  Reflect.get(Document.prototype, 'hidden', document) === true;

/** True while the document as a whole is a region that is edited. */
export const isEdited = (document: Document): boolean =>
  Reflect.get(Document.prototype, 'designMode', document) === 'on';

/** The page's root element, whatever `document.documentElement` was made to be; null while there is none. */
export const rootOf = (document: Document): Element | null =>
  Document.prototype.querySelector.call(document, ':root');

/** What is read of a page of HTML: its body, or all that is left where a script took that away. */
export const partToRead = (document: Document): Element | null => {
  const root = rootOf(document);
  return bodyOf(document) ?? (root instanceof HTMLElement ? root : null);
};

/** The page's title: the element's text, whatever `document.title` was made to be. */
export const titleOf = (document: Document): string =>
  Document.prototype.querySelector
    .call(document, 'head > title')
    ?.textContent?.trim()
    .slice(0, LONGEST_TITLE) ?? '';

export const pageMetaOf = (document: Document): PageMeta => {
  const title = titleOf(document);
  const published = publishedOf(document);
  const language = rootOf(document)?.getAttribute('lang')?.slice(0, LONGEST_LANGUAGE);
  return {
    ...(title && { title }),
    ...(published !== null && { published }),
    ...(language && { language }),
  };
};
