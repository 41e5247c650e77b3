import type { Sketch } from './sketch.ts';

/** Which of a list of sketches hold which hash, as two arrays side by side, by hash. */
export interface SketchTable {
  /** Ascending; a hash stands here once for each sketch that holds it. */
  readonly hashes: Uint32Array;
  /** Number of the sketch that holds the hash at the same place. */
  readonly holders: Uint32Array;
}

/** Lays sketches out by hash; those that are absent hold nothing. */
export function buildSketchTable(sketches: readonly (Sketch | undefined)[]): SketchTable {
  const pairs = sketches.flatMap((sketch, holder) =>
    (sketch?.hashes ?? []).map((hash) => ({ hash, holder })),
  );
  pairs.sort((a, b) => a.hash - b.hash || a.holder - b.holder);
  return {
    hashes: Uint32Array.from(pairs, ({ hash }) => hash),
    holders: Uint32Array.from(pairs, ({ holder }) => holder),
  };
}

function firstFrom(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many hashes of a page each sketch of the table holds, by the sketch's number; none is left out. */
export function countShared(page: Sketch, { hashes, holders }: SketchTable): Map<number, number> {
  const shared = new Map<number, number>();
  for (const hash of page.hashes) {
    for (let at = firstFrom(hashes, hash); hashes[at] === hash; at += 1) {
      const holder = holders[at] ?? 0;
      shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
  }
  return shared;
}
