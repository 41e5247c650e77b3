/** So many pieces of text from the beginning, after the title, and so many more spread over the rest of the page. */
const FIRST = 16;
const SPREAD = 16;
/** So much of each: the first sentences. */
const CHARS = 400;
/** The same in a page that deserves a closer look: one node may hold all of its text. */
const MORE_CHARS = 20_000;
/** In a stream, shorter text is a word, and the next node goes on with the sentence. */
const WORD = 12;
/** With less text than this in headings and paragraphs, the page does not use them. */
const ENOUGH = 600;
/** Nodes looked at in a page without paragraphs, and in one that deserves a closer look. */
const NODES = 800;
const MORE_NODES = 10_000;
/** Shadow roots gone into: that of an application stands near the top of its page. */
const ROOTS = 100;
/** The same in one look after the first. */
const LATE_ROOTS = 16;

/**
 * Found by path, and as text: the browser then makes no object of an element for this script, and
 * the first such object costs more than all the rest of the look. No more paragraphs than these: to
 * find the text of two hundred thousand would be a long task.
 */
const PROSE = '//h1//text()|(//p)[position()<5000]//text()';
/**
 * What a shadow root is most likely attached to: elements of the page's own making, and divisions
 * straight in the body. No others, since the first object of each kind of element costs much.
 */
const HOSTS = "//body/div[position()>last()-50]|(//*[contains(name(),'-')])[position()>last()-100]";
/** What holds code, or text that is not shown. */
const CODE = /^(script|style|noscript)$/;

/** The numbers of types of XPathResult, of nodes and of what a walker shows; to look them up takes time of its own. */
const UNORDERED_SNAPSHOT = 6;
const ORDERED_SNAPSHOT = 7;
const ANY_NODE = 8;
const TEXT = 3;
const ELEMENTS_AND_TEXT = 5;

/** A bounded sample of a page's text. */
export interface TextSample {
  readonly text: string;
  /** The document, and shadow roots in it: where text may come. */
  readonly roots: Iterable<Node>;
  /** There is so little text that more may come, or hide in a shadow root. */
  readonly isScant: boolean;
}

/** A walk over elements and text from a node on, or from so many nodes before one that is no root. */
const walkerFrom = (document: Document, start: Node, before: number): TreeWalker => {
  const root = Node.prototype.getRootNode.call(start);
  const walker = Document.prototype.createTreeWalker.call(document, root, ELEMENTS_AND_TEXT);
  // Not the head: the first object of each kind of element costs more than all that is done with it.
  walker.currentNode =
    (start === document &&
      Document.prototype.evaluate.call(document, '//body', document, null, ANY_NODE)
        .singleNodeValue) ||
    start;
  if (start !== root) for (let i = 0; i < before && walker.previousNode(); ) i++;
  return walker;
};

/** Its end as well: there a stream goes on. */
const endsOf = (data: string, chars: number): string =>
  data.slice(0, chars) + data.slice(chars).slice(-chars);

/**
 * The text of the first nodes of roots, and around other nodes.
 *
 * @param starts - Where to begin; shadow roots that are met are added, and gone into in their turn.
 * @param most - Nodes looked at from each start on; before one that is no root, half as many.
 * @param chars - So much of each text, and of its end.
 * @param known - Roots not to be gone into again. Without these, shadow roots are gone into where
 *   there is hardly any text outside.
 */
const sampleNodes = (
  document: Document,
  starts: Set<Node>,
  most: number,
  chars: number,
  known?: ReadonlySet<Node>,
): string => {
  let text = '';
  // Grows while it is gone through: a shadow root may hold others.
  for (const start of starts) {
    if (!known && text.length >= ENOUGH) break;
    const walker = walkerFrom(document, start, most / 2);
    for (let i = 0; i < most && walker.nextNode(); i++) {
      // One or the other is shown to this walker; a form's fields may be named like its properties.
      const node = walker.currentNode as Text & Element;
      if (node.nodeType === TEXT) {
        if (!CODE.test((node.parentNode as Element).localName)) {
          text += endsOf(node.data, chars);
          if (!known || node.data.length >= WORD) text += '\n';
        }
        continue;
      }
      const { shadowRoot } = node;
      if (
        shadowRoot instanceof ShadowRoot &&
        !known?.has(shadowRoot) &&
        starts.size <= (known ? LATE_ROOTS : ROOTS)
      )
        starts.add(shadowRoot);
    }
  }
  return text;
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
  const roots = new Set<Node>([document]);
  const text = sampleNodes(document, roots, NODES, CHARS);
  return { text: prose + text, roots, isScant: text.length < ENOUGH };
};

/** A larger sample, for a page that speaks of the topic. */
export const sampleMore = (document: Document): string =>
  sampleNodes(document, new Set([document]), MORE_NODES, MORE_CHARS);

/**
 * What a page's prose does not show of late text: the text around changes, and in shadow roots that
 * nobody has looked into. For the looks after the first.
 *
 * @param changes - Their places may have left the page since.
 * @param roots - Where changes are heard; gets the new shadow roots, and loses those that have gone.
 */
export const sampleLate = (
  document: Document,
  changes: readonly MutationRecord[],
  roots: Set<Node>,
): string => {
  const isInPage = (node: Node): boolean => Reflect.get(Node.prototype, 'isConnected', node);
  for (const root of roots) if (!isInPage(root)) roots.delete(root);
  const starts = new Set<Node>();
  for (const { addedNodes, target } of changes) {
    const [place = target] = addedNodes;
    if (isInPage(place)) starts.add(place);
    else if (isInPage(target)) starts.add(target);
  }
  const hosts = Document.prototype.evaluate.call(document, HOSTS, document, null, ORDERED_SNAPSHOT);
  // From the end, where a page puts what is to lie over it.
  for (let i = hosts.snapshotLength - 1; i >= 0 && starts.size <= LATE_ROOTS; i--) {
    // The path finds elements alone.
    const { shadowRoot } = hosts.snapshotItem(i) as Element;
    if (shadowRoot instanceof ShadowRoot && !roots.has(shadowRoot)) starts.add(shadowRoot);
  }
  const text = sampleNodes(document, starts, NODES, CHARS, roots);
  for (const start of starts)
    if (start instanceof ShadowRoot && roots.size <= ROOTS) roots.add(start);
  return text;
};
