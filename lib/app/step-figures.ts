import { rectsOf } from '../highlight/range-rects.ts';
import type { PageFigure } from './page-figure.ts';
import type { PageFigures } from './page-figures.ts';

/**
 * The marked figure to go to: the one after (or before) the figure in hand; without one, the first
 * in view or below it (or the last above). Past the last comes the first again.
 *
 * @returns null when nothing that is marked can be seen.
 */
export const figureInStep = (step: {
  readonly marked: readonly PageFigure[];
  readonly from: number | null;
  readonly direction: 1 | -1;
  readonly figures: PageFigures;
}): PageFigure | null => {
  const { marked, from, direction, figures } = step;
  const rectOf = (entry: PageFigure): DOMRect | null => rectsOf(figures.rangesOf(entry))[0] ?? null;
  let at = marked.findIndex(({ id }) => id === from);
  if (at === -1) {
    const below = marked.findIndex((entry) => (rectOf(entry)?.bottom ?? -1) >= 0);
    const first = below === -1 ? 0 : below;
    at = direction === 1 ? first - 1 : first;
  }
  for (let steps = 1; steps <= marked.length; steps++) {
    const index = (at + direction * steps + marked.length * (steps + 1)) % marked.length;
    const entry = marked[index];
    if (entry && rectOf(entry)) return entry;
  }
  return null;
};
