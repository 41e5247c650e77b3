import {
  CDATA,
  documentOf,
  ELEMENT,
  firstChildOf,
  holds,
  nameOf,
  nextSiblingOf,
  parentOf,
  TEXT,
  typeOf,
} from './dom.ts';
import { PassageBuilder, type WalkTools } from './passage-builder.ts';

/** A walk over a part of the page that is done in steps. */
export interface TextWalk {
  readonly builder: PassageBuilder;
  /** Walks on over so many text nodes, or parts of long ones. True when the end is reached. */
  readonly step: (nodes: number) => boolean;
  /** After the page had its turn: false when the walk has lost its place. */
  readonly isInPlace: () => boolean;
}

/** `NodeFilter.SHOW_TEXT` and `SHOW_CDATA_SECTION`. */
const TEXT_OF_ALL_KINDS = 0xc;

/** Walks everything inside an element. */
export const walkTree = (tools: WalkTools, start: Element | ShadowRoot): TextWalk => {
  tools.outline.begin(start, true);
  const builder = new PassageBuilder(tools, start);
  const { createTreeWalker } = Document.prototype;
  const walker = createTreeWalker.call(documentOf(start), start, TEXT_OF_ALL_KINDS);
  return {
    builder,
    step: (nodes) => {
      for (let i = 0; i < nodes; i++) {
        if (builder.cut()) continue;
        const node = walker.nextNode();
        if (node === null) {
          builder.end();
          return true;
        }
        // Nothing but text is shown to this walker.
        builder.add(node as Text);
      }
      return false;
    },
    isInPlace: () => holds(start, walker.currentNode),
  };
};

/** The node that follows in the lines of `container`, after all that is inside `from`. */
const nodeAfter = (from: Node, container: Node): Node | null => {
  for (let at: Node | null = from; at && at !== container; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
};

/** Takes one node of a line; gives its first child where the line goes on inside it. */
const takeNode = (
  builder: PassageBuilder,
  { kinds, outline }: WalkTools,
  node: Node,
): Node | null => {
  const type = typeOf(node);
  // The type was asked, so both casts hold.
  if (type === TEXT || type === CDATA) builder.add(node as Text);
  if (type !== ELEMENT) return null;
  const element = node as Element;
  if (kinds.of(element, nameOf(node)) !== 'block') return firstChildOf(node);
  builder.flush();
  outline.pass(element);
  return null;
};

/** Walks the lines that are an element's own, and no block inside it. */
export const walkLines = (tools: WalkTools, container: Element | ShadowRoot): TextWalk => {
  tools.outline.begin(container, false);
  const builder = new PassageBuilder(tools, container);
  let node: Node | null = firstChildOf(container);
  return {
    builder,
    step: (nodes) => {
      for (let i = 0; i < nodes && node !== null; i++) {
        if (builder.cut()) continue;
        node = takeNode(builder, tools, node) ?? nodeAfter(node, container);
      }
      if (node !== null || builder.cut()) return false;
      builder.end();
      return true;
    },
    isInPlace: () => node === null || holds(container, node),
  };
};
