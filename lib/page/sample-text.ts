/** So many pieces of text from the beginning, and so many more spread over the rest of the page. */
const FIRST = 16;
const SPREAD = 16;
/** So much of each: the first sentences. */
const CHARS = 400;
/** With less text than this in headings and paragraphs, the page does not use them. */
const ENOUGH = 600;
/** Text nodes looked at in a page without paragraphs, and in one that deserves a closer look. */
const NODES = 400;
const MORE_NODES = 5000;

/**
 * Found by path, and as text: the browser then makes no object of an element for this script, and
 * the first such object costs more than all the rest of the look.
 */
const PROSE = '//h1//text()|//p//text()';

/** The number of XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE; to look it up takes time of its own. */
const UNORDERED = 6;

/** Called on the prototype, since a form in the page may be named like a method of the document. */
const proseOf = (document: Document): string => {
  const found = Document.prototype.evaluate.call(document, PROSE, document, null, UNORDERED);
  const count = found.snapshotLength;
  const rest = Math.max(0, count - FIRST);
  const spread = Math.min(SPREAD, rest);
  let text = '';
  for (let i = 0; i < count - rest + spread; i++) {
    const at = i < FIRST ? i : FIRST - 1 + Math.ceil(((i - FIRST + 1) * rest) / spread);
    text += `${found.snapshotItem(at)?.nodeValue?.slice(0, CHARS)}\n`;
  }
  return text;
};

const textNodesOf = (document: Document, most: number): string => {
  const [body] = Document.prototype.getElementsByTagName.call(document, 'body');
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

/** A bounded sample of a page's text. */
export const sampleText = (document: Document): string => {
  const prose = proseOf(document);
  const more = prose.length < ENOUGH ? textNodesOf(document, NODES) : '';
  return `${document.title}\n${prose}${more}`;
};

/** A larger sample, for a page that speaks of the topic. */
export const sampleMore = (document: Document): string => textNodesOf(document, MORE_NODES);
