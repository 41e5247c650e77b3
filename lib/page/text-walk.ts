import { ELEMENT, TEXT } from './dom.ts';
import type { ElementKind } from './element-kinds.ts';
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
  const walker = createTreeWalker.call(start.ownerDocument, start, NodeFilter.SHOW_TEXT);
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

/** Walks the lines that are an element's own, and no block inside it. */
export const walkLines = (tools: WalkTools, container: Element | ShadowRoot): TextWalk => {
  const builder = new PassageBuilder(tools, container);
  const { dom } = tools;
  let node: Node | null = dom.firstChildOf(container);
  const after = (from: Node): Node | null => {
    for (let at: Node | null = from; at && at !== container; at = dom.parentOf(at)) {
      const next = dom.nextSiblingOf(at);
      if (next) return next;
    }
    return null;
  };
  return {
    builder,
    step: (nodes) => {
      for (let i = 0; i < nodes; i++) {
        if (node === null) return true;
        const type = dom.typeOf(node);
        // The type was asked, so both casts hold.
        if (type === TEXT) builder.add(node as Text);
        else if (type === ELEMENT) {
          const kind: ElementKind = builder.kindOf(node as Element);
          const child = kind === 'block' ? null : dom.firstChildOf(node);
          if (kind === 'block') builder.flush();
          if (child) {
            node = child;
            continue;
          }
        }
        node = after(node);
      }
      return false;
    },
    isInPlace: () => node === null || dom.contains(container, node),
  };
};
