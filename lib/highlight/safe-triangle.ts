export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The way to the card is a little wider than its box, since hands are not rulers. */
const MARGIN = 8;

const side = (p: Point, a: Point, b: Point): number =>
  (p.x - b.x) * (a.y - b.y) - (a.x - b.x) * (p.y - b.y);

const isInTriangle = (p: Point, [a, b, c]: readonly [Point, Point, Point]): boolean => {
  const sides = [side(p, a, b), side(p, b, c), side(p, c, a)];
  return !(sides.some((s) => s < 0) && sides.some((s) => s > 0));
};

/**
 * True when a pointer that left a figure at `from` and is now at `to` may be on its way to the
 * card: inside the triangle from the figure to the card's nearer edge.
 */
export const isInSafeTriangle = (
  box: Box,
  { from, to }: { readonly from: Point; readonly to: Point },
): boolean => {
  const left = box.left - MARGIN;
  const right = box.right + MARGIN;
  const edge =
    from.y <= box.top ? box.top + MARGIN : from.y >= box.bottom ? box.bottom - MARGIN : null;
  if (edge !== null) return isInTriangle(to, [from, { x: left, y: edge }, { x: right, y: edge }]);
  const x = from.x < box.left ? box.left + MARGIN : box.right - MARGIN;
  return isInTriangle(to, [from, { x, y: box.top - MARGIN }, { x, y: box.bottom + MARGIN }]);
};
