import { type Dom, ELEMENT, TEXT } from './dom.ts';
import { PassageBuilder, type WalkTools } from './passage-builder.ts';

/** A walk over a part of the page that is done in steps. */
export interface TextWalk {
  readonly builder: PassageBuilder;
  /** Walks on over so many text nodes. True when the end is reached. */
  readonly step: (nodes: number) => boolean;
  /** After the page had its turn: false when the walk has lost its place. */
  readonly isInPlace: () => boolean;
}

/** Walks everything inside an element. */
export const walkTree = (tools: WalkTools, start: Element | ShadowRoot): TextWalk => {
  const builder = new PassageBuilder(tools, start);
  const { createTreeWalker } = Document.prototype;
  const walker = createTreeWalker.call(tools.dom.documentOf(start), start, NodeFilter.SHOW_TEXT);
  return {
    builder,
    step: (nodes) => {
      for (let i = 0; i < nodes; i++) {
        const node = walker.nextNode();
        if (node === null) return true;
        // Nothing but text is shown to this walker.
        builder.add(node as Text);
      }
      return false;
    },
    isInPlace: () => tools.dom.contains(start, walker.currentNode),
  };
};

/** The node that follows in the lines of `container`, after all that is inside `from`. */
const nodeAfter = (dom: Dom, from: Node, container: Node): Node | null => {
  for (let at: Node | null = from; at && at !== container; at = dom.parentOf(at)) {
    const next = dom.nextSiblingOf(at);
    if (next) return next;
  }
  return null;
};

/** Takes one node of a line; gives its first child where the line goes on inside it. */
const takeNode = (builder: PassageBuilder, dom: Dom, node: Node): Node | null => {
  const type = dom.typeOf(node);
  // The type was asked, so both casts hold.
  if (type === TEXT) builder.add(node as Text);
  if (type !== ELEMENT) return null;
  if (builder.kindOf(node as Element) !== 'block') return dom.firstChildOf(node);
  builder.flush();
  return null;
};

/** Walks the lines that are an element's own, and no block inside it. */
export const walkLines = (tools: WalkTools, container: Element | ShadowRoot): TextWalk => {
  const builder = new PassageBuilder(tools, container);
  const { dom } = tools;
  let node: Node | null = dom.firstChildOf(container);
  return {
    builder,
    step: (nodes) => {
      for (let i = 0; i < nodes && node !== null; i++) {
        node = takeNode(builder, dom, node) ?? nodeAfter(dom, node, container);
      }
      return node === null;
    },
    isInPlace: () => node === null || dom.contains(container, node),
  };
};
