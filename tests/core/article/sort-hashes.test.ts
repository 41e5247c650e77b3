import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortHashes } from '../../../lib/core/article/sort-hashes.ts';
import { SEED } from '../../seed.ts';

it('sorts as the built-in sort does, and leaves its input alone', () => {
  const hashes = fc
    .array(fc.integer({ min: 0, max: 0xffff_ffff }))
    .map((list) => Uint32Array.from(list));
  fc.assert(
    fc.property(hashes, (list) => {
      const before = list.slice();
      expect([...sortHashes(list)]).toEqual([...list.slice().sort()]);
      expect(list).toEqual(before);
    }),
    { seed: SEED },
  );
});
