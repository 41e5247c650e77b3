import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortHashes } from '../../../lib/core/article/sort-hashes.ts';
import { SEED } from '../../seed.ts';
import { randomSequence } from './written-texts.ts';

const MOST = 2 ** 30 - 1;

it('sorts as the built-in sort does, and leaves its input alone', () => {
  const few = fc.array(fc.integer({ min: 0, max: MOST })).map((list) => Uint32Array.from(list));
  const many = fc
    .tuple(fc.nat(), fc.integer({ min: 2000, max: 6000 }), fc.integer({ min: 1, max: MOST }))
    .map(([seed, length, most]) => {
      const random = randomSequence(seed);
      return Uint32Array.from({ length }, () => Math.floor(random() * most));
    });
  const hashes = fc.oneof(few, many);
  fc.assert(
    fc.property(hashes, (list) => {
      const before = list.slice();
      expect([...sortHashes(list)]).toEqual([...list.slice().sort()]);
      expect(list).toEqual(before);
    }),
    { seed: SEED },
  );
});
