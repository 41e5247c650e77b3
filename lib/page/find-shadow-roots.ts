import { elementsNamed, isShadowRoot, shadowOf } from './dom.ts';
import type { TimeSlices } from './time-slices.ts';

/** Elements between two looks at the clock. */
const A_LOOK = 256;

/**
 * Finds the open shadow roots in a part of the page, and those inside them. Every element has to be
 * asked, so this is done after the text has been read.
 */
export const findShadowRoots = async (
  slices: TimeSlices,
  start: Element | ShadowRoot,
): Promise<ShadowRoot[]> => {
  const roots: ShadowRoot[] = [];
  const look = (element: Element): void => {
    // To ask first whether its name is one that may have a root takes longer.
    const root = shadowOf(element);
    if (root) roots.push(root);
  };
  if (!isShadowRoot(start)) look(start);
  let count = 0;
  const lookInside = async (part: Element | ShadowRoot): Promise<void> => {
    for (const element of elementsNamed(part, '*')) {
      look(element);
      if (++count % A_LOOK === 0 && slices.isUp()) await slices.rest();
    }
  };
  await lookInside(start);
  // Grows while it is gone through.
  for (const root of roots) await lookInside(root);
  return roots;
};
