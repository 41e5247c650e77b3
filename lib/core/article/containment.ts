import { HASH_KINDS, kindOfHash, MAX_HASHES, type Sketch } from './sketch.ts';

/**
 * Share of a source's runs of words from which a page counts as holding that source, where a number
 * of the source stands in its place there as well. Strangers reach 0.03, English ones 0.08; a third
 * of a source, in other script and words, has 0.1 and more.
 */
export const RECOGNISED_CONTAINMENT = 0.1;
/** The share that is needed where no number is found: one line of notice under two notes comes to 0.12. */
const WITHOUT_NUMBERS = 0.15;
/** And where the source has many, so that a third of it would mostly hold one; such a third without has 0.23 and more. */
const WITHOUT_MANY_NUMBERS = 0.2;
const MANY_NUMBERS = 6;
/** At least this many runs in common, so that a short source is not recognised by a stock phrase. */
const RECOGNISED_RUNS = 5;
/** And as many where no number is found: one line of notice makes seven or eight. */
const RUNS_WITHOUT_NUMBERS = 9;

/** Part of a source's places found that must hold its numbers. A copy has two thirds and more, the same form filled in anew next to none. */
const SAME_NUMBERS = 1 / 3;

/** How many hashes there are of each kind. */
interface KindCounts {
  readonly words: number;
  readonly places: number;
  readonly numbers: number;
}

function countKinds(hashes: readonly number[]): KindCounts {
  let words = 0;
  let places = 0;
  for (const hash of hashes) {
    const kind = kindOfHash(hash);
    if (kind === HASH_KINDS.words) words++;
    else if (kind === HASH_KINDS.place) places++;
  }
  return { words, places, numbers: hashes.length - words - places };
}

function commonHashes(a: readonly number[], b: readonly number[]): number[] {
  const common: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) common.push(left);
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

/** What a source has, and what of it a page has too. */
function compare(
  page: Sketch,
  source: Sketch,
): { readonly all: KindCounts; readonly common: KindCounts } {
  const hashes = comparableHashes(page, source);
  return { all: countKinds(hashes), common: countKinds(commonHashes(page.hashes, hashes)) };
}

const shareOf = (common: KindCounts, all: KindCounts): number =>
  all.words === 0 ? 0 : common.words / all.words;

/** The share of a source's fingerprint that a page holds, 0–1; 0 for a source without hashes. */
export function containment(page: Sketch, source: Sketch): number {
  const { all, common } = compare(page, source);
  return shareOf(common, all);
}

/** Whether a page holds enough of a source to be taken for a copy, or for quoting a good part of it. */
export function holdsSource(page: Sketch, source: Sketch): boolean {
  const { all, common } = compare(page, source);
  if (common.numbers < SAME_NUMBERS * common.places) return false;
  const share = shareOf(common, all);
  if (common.numbers > 0) return common.words >= RECOGNISED_RUNS && share >= RECOGNISED_CONTAINMENT;
  const least = all.numbers < MANY_NUMBERS ? WITHOUT_NUMBERS : WITHOUT_MANY_NUMBERS;
  return common.words >= RUNS_WITHOUT_NUMBERS && share >= least;
}
