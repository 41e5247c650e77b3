import { MAX_HASHES, type Sketch } from './sketch.ts';

/**
 * Share of a source's fingerprint from which a page counts as holding that source. Chosen between
 * what strangers reach (under 0.01 on real pages, 0.08 on made-up ones of the same words and the same
 * closing notice) and a third of a source, in other script and words (0.18 and more).
 */
export const RECOGNISED_CONTAINMENT = 0.1;
/** And at least this many hashes in common, so that a short source is not recognised by a stock phrase. */
export const RECOGNISED_HASHES = 6;

function commonHashes(a: readonly number[], b: readonly number[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return common;
}

/** The hashes of a source that a page's sketch could hold: a sketch at its limit keeps only the least ones. */
function comparableHashes(page: Sketch, source: Sketch): readonly number[] {
  const last = page.hashes[MAX_HASHES - 1];
  return last === undefined ? source.hashes : source.hashes.filter((hash) => hash <= last);
}

/** The share of a source's fingerprint that a page holds, 0–1; 0 for a source without hashes. */
export function containment(page: Sketch, source: Sketch): number {
  const hashes = comparableHashes(page, source);
  return hashes.length === 0 ? 0 : commonHashes(page.hashes, hashes) / hashes.length;
}

/** Whether a page holds enough of a source to be taken for a copy, or for quoting a good part of it. */
export function holdsSource(page: Sketch, source: Sketch): boolean {
  const hashes = comparableHashes(page, source);
  const common = commonHashes(page.hashes, hashes);
  return common >= RECOGNISED_HASHES && common >= RECOGNISED_CONTAINMENT * hashes.length;
}
