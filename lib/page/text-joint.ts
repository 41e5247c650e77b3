import { type Dom, ELEMENT } from './dom.ts';
import type { ElementKind } from './element-kinds.ts';
import { breaksLine, isUndisplayed } from './line-break.ts';

/** What stands between two text nodes of one line. */
export type Joint = 'nothing' | 'break' | 'placeholder' | 'line' | 'hidden';

/** So many nodes between two texts are looked at. */
const MOST_NODES = 64;

/**
 * Looks at what stands between a text node and the next one of the same line: a line break,
 * something that is not text, an element that is styled to make a line of its own, or, when the
 * next text is inside an element that is not displayed, `hidden`.
 */
export const jointBetween = (
  { dom, kinds }: { readonly dom: Dom; readonly kinds: ReadonlyMap<string, ElementKind> },
  from: Node,
  to: Node,
): Joint => {
  let joint: Joint = 'nothing';
  let node: Node = from;
  let leaving = true;
  for (let i = 0; i < MOST_NODES; i++) {
    const child: Node | null = leaving ? null : dom.firstChildOf(node);
    const next: Node | null = child ?? dom.nextSiblingOf(node);
    leaving = next === null;
    const at = next ?? dom.parentOf(node);
    if (at === null || at === to) return joint;
    node = at;
    if (dom.typeOf(node) !== ELEMENT) {
      leaving = true;
      continue;
    }
    // The type was asked.
    const element = node as Element;
    const kind = kinds.get(dom.nameOf(element)) ?? 'block';
    if (kind === 'break') joint = 'break';
    else if (kind === 'replaced') joint = joint === 'break' ? joint : 'placeholder';
    else if (kind === 'block') return 'line';
    else if (kind !== 'unrendered') {
      if (!leaving && dom.contains(element, to) && isUndisplayed(element)) return 'hidden';
      if (breaksLine(element)) return 'line';
    }
    if (kind === 'replaced' || kind === 'unrendered') leaving = true;
  }
  return joint;
};
