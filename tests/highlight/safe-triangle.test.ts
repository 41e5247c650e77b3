import { describe, expect, it } from 'vitest';
import { isInSafeTriangle } from '../../lib/highlight/safe-triangle.ts';

/** A card below and to the right of the figure that the pointer left at (100, 100). */
const CARD = { left: 90, right: 440, top: 120, bottom: 400 };
const FROM = { x: 100, y: 100 };

describe('the way to the card', () => {
  it.each([
    ['straight down to it', { x: 102, y: 112 }, true],
    ['aslant, to its far corner', { x: 300, y: 118 }, true],
    ['sideways along the line', { x: 200, y: 101 }, false],
    ['away from it', { x: 100, y: 60 }, false],
    ['past its side', { x: 60, y: 118 }, false],
  ])('%s', (_name, to, expected) => {
    expect(isInSafeTriangle(CARD, { from: FROM, to })).toBe(expected);
  });

  it('is found for a card that stands above or beside the figure too', () => {
    const above = { left: 90, right: 440, top: -300, bottom: 80 };
    expect(isInSafeTriangle(above, { from: FROM, to: { x: 120, y: 88 } })).toBe(true);
    expect(isInSafeTriangle(above, { from: FROM, to: { x: 120, y: 112 } })).toBe(false);
    const beside = { left: 150, right: 500, top: 20, bottom: 300 };
    expect(isInSafeTriangle(beside, { from: FROM, to: { x: 140, y: 105 } })).toBe(true);
    expect(isInSafeTriangle(beside, { from: FROM, to: { x: 60, y: 100 } })).toBe(false);
  });
});
