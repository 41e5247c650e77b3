/** So many pieces of text from the beginning, after the title, and so many more spread over the rest of the page. */
const FIRST = 16;
const SPREAD = 16;
/** So much of each: the first sentences. */
const CHARS = 400;
/** With less text than this in headings and paragraphs, the page does not use them. */
const ENOUGH = 600;
/** Nodes looked at in a page without paragraphs, and in one that deserves a closer look. */
const NODES = 800;
const MORE_NODES = 10_000;
/** Shadow roots gone into: that of an application stands near the top of its page. */
const ROOTS = 100;

/**
 * Found by path, and as text: the browser then makes no object of an element for this script, and
 * the first such object costs more than all the rest of the look. No more paragraphs than these: to
 * find the text of two hundred thousand would be a long task.
 */
const PROSE = '//h1//text()|(//p)[position()<5000]//text()';
/** What holds code, or text that is not shown. */
const CODE = /^(script|style|noscript)$/;

/** The numbers of types of XPathResult, of nodes and of what a walker shows; to look them up takes time of its own. */
const UNORDERED_SNAPSHOT = 6;
const ANY_NODE = 8;
const TEXT = 3;
const ELEMENTS_AND_TEXT = 5;

/** A bounded sample of a page's text. */
export interface TextSample {
  readonly text: string;
  /** The document, and shadow roots in it: where text may come. */
  readonly roots: readonly Node[];
  /** There is so little text that more may come, or hide in a shadow root. */
  readonly isScant: boolean;
}

/** The text of the first nodes, and of the first in shadow roots where there is hardly any outside. */
const sampleNodes = (document: Document, most: number): TextSample => {
  let text = '';
  const roots: Node[] = [document];
  // Not the head: the first object of each kind of element costs more than all that is done with it.
  const body = Document.prototype.evaluate.call(document, '//body', document, null, ANY_NODE);
  // Grows while it is gone through: a shadow root may hold others.
  for (const root of roots) {
    if (text.length >= ENOUGH) break;
    const start = root === document ? (body.singleNodeValue ?? root) : root;
    const walker = Document.prototype.createTreeWalker.call(document, start, ELEMENTS_AND_TEXT);
    let code: Node | undefined;
    for (let i = 0; i < most && walker.nextNode(); i++) {
      // One or the other is shown to this walker; a form's fields may be named like its properties.
      const node = walker.currentNode as Text & Element;
      if (node.nodeType === TEXT) {
        if (node.parentNode !== code) text += `${node.data.slice(0, CHARS)}\n`;
        continue;
      }
      if (CODE.test(node.localName)) code = node;
      const { shadowRoot } = node;
      if (shadowRoot instanceof ShadowRoot && roots.length <= ROOTS) roots.push(shadowRoot);
    }
  }
  return { text, roots, isScant: text.length < ENOUGH };
};

/**
 * A bounded sample of a page's text: its title, and prose where it has paragraphs. One function: each
 * that is called has to be compiled first, on every page.
 */
export const sampleText = (document: Document): TextSample => {
  // Asked of the prototype, since a form in the page may be named like what the document has.
  let prose = `${Reflect.get(Document.prototype, 'title', document).slice(0, CHARS)}\n`;
  const found = Document.prototype.evaluate.call(
    document,
    PROSE,
    document,
    null,
    UNORDERED_SNAPSHOT,
  );
  const count = found.snapshotLength;
  const rest = Math.max(0, count - FIRST);
  const spread = Math.min(SPREAD, rest);
  for (let i = 0; i < count - rest + spread; i++) {
    const at = i < FIRST ? i : FIRST - 1 + Math.ceil(((i - FIRST + 1) * rest) / spread);
    // The path finds text alone; its `data` is read in a fraction of the time of any node's value.
    prose += `${(found.snapshotItem(at) as Text).data.slice(0, CHARS)}\n`;
  }
  if (prose.length >= ENOUGH) return { text: prose, roots: [document], isScant: false };
  const { text, roots, isScant } = sampleNodes(document, NODES);
  return { text: prose + text, roots, isScant };
};

/** A larger sample, for a page that speaks of the topic. */
export const sampleMore = (document: Document): string => sampleNodes(document, MORE_NODES).text;
