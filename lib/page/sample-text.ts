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
/** Elements asked for a shadow root: that of an application stands near the top of its page. */
const ELEMENTS = 300;
const ROOTS = 100;

/**
 * Found by path, and as text: the browser then makes no object of an element for this script, and
 * the first such object costs more than all the rest of the look.
 */
const PROSE = '//h1//text()|//p//text()';
/** With more paragraphs than this, to find the text of them all would be a long task. */
const MANY = 5000;

/** The numbers of two types of XPathResult; to look them up takes time of its own. */
const NUMBER = 1;
const UNORDERED_SNAPSHOT = 6;

/** Called on the prototype, since a form in the page may be named like a method of the document. */
const proseOf = (document: Document): string => {
  const find = (path: string, type: number): XPathResult =>
    Document.prototype.evaluate.call(document, path, document, null, type);
  if (find('count(//p)', NUMBER).numberValue > MANY) return '';
  const found = find(PROSE, UNORDERED_SNAPSHOT);
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

const textIn = (document: Document, root: Node, most: number): string => {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let i = 0; i < most && walker.nextNode(); i++) {
    const node = walker.currentNode;
    if (!/^(script|style|noscript)$/.test(node.parentElement?.localName ?? '')) {
      text += `${(node.nodeValue ?? '').slice(0, CHARS)}\n`;
    }
  }
  return text;
};

/** The open shadow roots among the first elements under a node. */
const shadowRootsIn = (document: Document, root: Node): ShadowRoot[] => {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
  const roots: ShadowRoot[] = [];
  for (let i = 0; i < ELEMENTS && walker.nextNode(); i++) {
    // Nothing but elements is shown to this walker.
    const { shadowRoot } = walker.currentNode as Element;
    if (shadowRoot instanceof ShadowRoot) roots.push(shadowRoot);
  }
  return roots;
};

/** Text of the body and, where that has hardly any, of shadow roots. */
const textNodesOf = (document: Document, most: number): { text: string; roots: ShadowRoot[] } => {
  const [body] = Document.prototype.getElementsByTagName.call(document, 'body');
  const roots: ShadowRoot[] = [];
  if (!body) return { text: '', roots };
  let text = textIn(document, body, most);
  if (text.length < ENOUGH) roots.push(...shadowRootsIn(document, body));
  // Grows while it is gone through: a shadow root may hold others.
  for (const root of roots) {
    text += textIn(document, root, most);
    if (text.length < ENOUGH && roots.length < ROOTS) roots.push(...shadowRootsIn(document, root));
  }
  return { text, roots };
};

/** A bounded sample of a page's text. */
export interface TextSample {
  readonly text: string;
  /** Shadow roots that some of it stands in. */
  readonly roots: readonly ShadowRoot[];
  /** There is so little text that more may come, or hide in a shadow root. */
  readonly isScant: boolean;
}

export const sampleText = (document: Document): TextSample => {
  // Asked of the prototype, since an image in the page may be named so.
  const title = Reflect.get(Document.prototype, 'title', document);
  const prose = `${title}\n${proseOf(document)}`;
  if (prose.length >= ENOUGH) return { text: prose, roots: [], isScant: false };
  const { text, roots } = textNodesOf(document, NODES);
  return { text: prose + text, roots, isScant: text.length < ENOUGH };
};

/** A larger sample, for a page that speaks of the topic. */
export const sampleMore = (document: Document): string => textNodesOf(document, MORE_NODES).text;
