import type { Dom } from './dom.ts';
import type { Shift } from './text-run.ts';

/** What the elements around a line of text say of it. */
export interface Surroundings {
  /** The nearest element that makes a line of its own. */
  readonly container: Element | ShadowRoot;
  readonly heading: { readonly element: Element; readonly level: number } | null;
  readonly cell: Element | null;
  readonly shift: Shift;
}

const HEADING = /^h([1-6])$/;

/** Levels as `aria-level` has them when a page leaves it out. Source: WAI-ARIA 1.2, role heading. */
const DEFAULT_LEVEL = 2;

/** The level of a heading element, by name; null for anything else. */
export const headingLevel = (name: string): number | null => {
  const match = HEADING.exec(name);
  return match ? Number(match[1]) : null;
};

/** What surrounds the lines of an element that a walk begins at. */
export const surroundingsOf = (dom: Dom, container: Element | ShadowRoot): Surroundings => {
  if (container instanceof ShadowRoot) return { container, heading: null, cell: null, shift: null };
  const heading = dom.closest(container, 'h1,h2,h3,h4,h5,h6');
  const level = heading && (headingLevel(dom.nameOf(heading)) ?? DEFAULT_LEVEL);
  return {
    container,
    heading: heading && level !== null ? { element: heading, level } : null,
    cell: dom.closest(container, 'td,th'),
    shift: null,
  };
};
