import type { Figure } from '../core/figure/figure.ts';

/** A figure of the page in view. */
export interface PageFigure {
  /** Kept as long as the figure stands in its block. */
  readonly id: number;
  readonly figure: Figure;
}

const isSame = (a: Figure, b: Figure): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** Gives each figure the number that it had: the first of the old ones with the same text; or a new one. */
export const numberFigures = (
  figures: readonly Figure[],
  old: readonly PageFigure[],
  newId: () => number,
): readonly PageFigure[] => {
  const left = [...old];
  return figures.map((figure) => {
    const at = left.findIndex((entry) => entry.figure.quantity.text === figure.quantity.text);
    const [known] = at === -1 ? [] : left.splice(at, 1);
    if (known && isSame(known.figure, figure)) return known;
    return { id: known?.id ?? newId(), figure };
  });
};
