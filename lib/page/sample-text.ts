/** So many paragraphs from the beginning, and so many more spread over the rest of the page. */
const FIRST = 12;
const SPREAD = 12;
/** So much of each: the first sentences. */
const CHARS = 400;
/** With less text than this in paragraphs, the page does not use them. */
const ENOUGH = 600;
/** Text nodes looked at in a page without paragraphs, and in one that deserves a closer look. */
const NODES = 400;
const MORE_NODES = 5000;

/** A bounded sample of a page: its cost does not grow with the page. */
export interface TextSample {
  /** What the page says it is about: title, description, first headings. */
  readonly head: string;
  readonly body: string;
}

/** Called on the prototype, since a form in the page may be named like a method of the document. */
const named = (document: Document, name: string): HTMLCollectionOf<Element> =>
  Document.prototype.getElementsByTagName.call(document, name);

const startOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').slice(0, CHARS);

const paragraphsOf = (document: Document): string => {
  const paragraphs = named(document, 'p');
  const count = paragraphs.length;
  let text = '';
  for (let i = 0; i < Math.min(FIRST, count); i++) text += `${startOf(paragraphs[i])}\n`;
  const rest = count - FIRST;
  for (let i = 1; i <= Math.min(SPREAD, rest); i++) {
    text += `${startOf(paragraphs[FIRST - 1 + Math.ceil((i * rest) / Math.min(SPREAD, rest))])}\n`;
  }
  return text;
};

const textNodesOf = (document: Document, most: number): string => {
  const [body] = named(document, 'body');
  if (!body) return '';
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let i = 0; i < most && walker.nextNode(); i++) {
    const node = walker.currentNode;
    if (!/^(script|style|noscript)$/.test(node.parentElement?.localName ?? '')) {
      text += `${(node.nodeValue ?? '').slice(0, CHARS)}\n`;
    }
  }
  return text;
};

export const sampleText = (document: Document): TextSample => {
  const description = Document.prototype.querySelector.call(document, 'meta[name=description]');
  const head = [
    startOf(named(document, 'title')[0]),
    description?.getAttribute('content') ?? '',
    startOf(named(document, 'h1')[0]),
    startOf(named(document, 'h2')[0]),
  ].join('\n');
  const body = paragraphsOf(document);
  return { head, body: body.length < ENOUGH ? body + textNodesOf(document, NODES) : body };
};

/** A larger sample, for a page that speaks of the topic. */
export const sampleMore = (document: Document): string => textNodesOf(document, MORE_NODES);
