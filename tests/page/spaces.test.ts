import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPACES } from '../../lib/page/spaces.ts';
import { SEED } from '../seed.ts';

describe('white space in what stands around a text', () => {
  it('becomes single spaces, whatever it is made of', () => {
    const text = fc.string({
      unit: fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u3000', '亿', 'a'),
    });
    fc.assert(
      fc.property(text, (one) => {
        expect(one.replace(SPACES, ' ')).toBe(one.replace(/\s+/g, ' '));
      }),
      { seed: SEED },
    );
  });
});
