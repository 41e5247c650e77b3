import { isInAmount } from './amount-boxes.ts';
import {
  ELEMENT,
  firstChildOf,
  holds,
  isElement,
  nameOf,
  nextSiblingOf,
  parentOf,
  typeOf,
} from './dom.ts';
import type { ElementKinds } from './element-kinds.ts';
import { isLineDisplay } from './line-break.ts';

/** What stands between two text nodes of one line. */
export type Joint = 'nothing' | 'break' | 'placeholder' | 'line' | 'hidden';

interface Tools {
  readonly kinds: ElementKinds;
  /** How elements that were asked are displayed: each is met when it opens and when it closes. */
  readonly displays: Map<Element, string>;
}

const displayOf = ({ displays }: Tools, element: Element): string => {
  let display = displays.get(element);
  if (display === undefined) {
    const style = getComputedStyle(element);
    // What is taken out of the flow, such as text for screen readers, breaks no line.
    display = /^(abs|fix)/.test(style.position) ? OUT : style.display;
    displays.set(element, display);
  }
  return display;
};

/** In place of a display, for what is out of the flow. */
const OUT = 'out';

/** A step of the way from one text node to another. */
interface Step {
  readonly node: Node;
  /** The way goes on after the node, and not into it. */
  readonly isPast: boolean;
}

/** So many nodes between two texts are looked at. */
const MOST_NODES = 64;

const stepFrom = ({ node, isPast }: Step): Step | null => {
  const next = (isPast ? null : firstChildOf(node)) ?? nextSiblingOf(node);
  if (next) return { node: next, isPast: typeOf(next) !== ELEMENT };
  const parent = parentOf(node);
  return parent && { node: parent, isPast: true };
};

/** What an element on the way means for the line. */
const jointAt = (
  tools: Tools,
  { node, isPast }: Step,
  [from, to]: readonly [Node, Node],
): Joint => {
  const { kinds } = tools;
  if (typeOf(node) !== ELEMENT) return 'nothing';
  // The type was asked.
  const element = node as Element;
  switch (kinds.of(element, nameOf(element))) {
    case 'break':
      return 'break';
    case 'replaced':
      return 'placeholder';
    case 'unrendered':
      return 'nothing';
    case 'block':
      return 'line';
    case 'inline':
    case 'link':
    case 'raised':
    case 'lowered': {
      const display = displayOf(tools, element);
      if (!isPast && display === 'none' && holds(element, to)) return 'hidden';
      if (display === OUT) return 'placeholder';
      // What was hidden is no word with what is shown behind it.
      if (display === 'none' && holds(element, from)) return 'placeholder';
      if (!isLineDisplay(display) || isInAmount(element)) return 'nothing';
      // What stands in a box of the line is a block in that box: inline-flex makes one of it.
      const around = parentOf(element);
      if (!isElement(around) || !displayOf(tools, around).startsWith('inline-')) return 'line';
      return holds(around, to) ? 'nothing' : 'placeholder';
    }
  }
};

/**
 * Looks at what stands between a text node and the next one of the same line: a line break,
 * something that is not text, an element that is styled to make a line of its own, or, when the
 * next text is inside an element that is not displayed, `hidden`.
 */
export const jointBetween = (tools: Tools, from: Node, to: Node): Joint => {
  let found: Joint = 'nothing';
  let step: Step = { node: from, isPast: true };
  for (let i = 0; i < MOST_NODES; i++) {
    const next = stepFrom(step);
    if (next === null || next.node === to) break;
    const joint = jointAt(tools, next, [from, to]);
    if (joint === 'line' || joint === 'hidden') return joint;
    if (joint === 'break' || found === 'nothing') found = joint === 'nothing' ? found : joint;
    // Nothing inside what is no text leads on to the next text; a box may hold it.
    const isPassed = joint === 'placeholder' && !holds(next.node, to);
    step = isPassed ? { ...next, isPast: true } : next;
  }
  return found;
};
