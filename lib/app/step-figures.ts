import { rectsOf } from '../highlight/range-rects.ts';
import type { PageFigure } from './page-figure.ts';
import type { PageFigures } from './page-figures.ts';

/** One step of the reader through the figures of a page, as a frame of it is asked for it. */
export interface Step {
  readonly direction: 1 | -1;
  /** The reader comes from another frame, to the first figure of this one or to the last. */
  readonly enters: boolean;
}

/**
 * The marked figure to go to: the one after (or before) the figure in hand, `from`; without one, the
 * first in view or below it (or the last above).
 *
 * @returns null when nothing more that is marked can be seen in that direction.
 */
export const figureInStep = (
  { direction, enters }: Step,
  page: {
    readonly figures: PageFigures;
    readonly marked: Pick<ReadonlySet<number>, 'has'>;
    readonly from: number | null;
  },
): PageFigure | null => {
  const list = page.figures.list().filter(({ id }) => page.marked.has(id));
  const rectOf = (entry: PageFigure): DOMRect | undefined =>
    rectsOf(page.figures.rangesOf(entry))[0];
  const before = direction === 1 ? -1 : list.length;
  let at = enters ? before : list.findIndex(({ id }) => id === page.from);
  if (at === -1 && !enters) {
    const below = list.findIndex((entry) => (rectOf(entry)?.bottom ?? -1) >= 0);
    if (below === -1) at = before;
    else at = direction === 1 ? below - 1 : below;
  }
  for (;;) {
    at += direction;
    const entry = list[at];
    if (!entry || rectOf(entry)) return entry ?? null;
  }
};
