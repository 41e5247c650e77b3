/**
 * A fingerprint of a text, from its matching form (script, width and case folded, spaces and
 * punctuation dropped): sorted, distinct hashes below 2^30 of a sample of its runs of eight words
 * or Han characters, and of the numbers that stand in them. The last two bits of a hash say which
 * kind it is of.
 * Source: Manber, "Finding similar files in a large file system", USENIX 1994, section 2.
 */
export interface Sketch {
  readonly hashes: readonly number[];
}

/** Hashes kept of one text, the least ones: enough for any article, and it bounds what a 10 MB page sends. */
export const MAX_HASHES = 20_000;

/** What a hash speaks of, in its last two bits: a run of words, a place where a number stands, or the number there. */
export const HASH_KINDS = { words: 0, place: 1, number: 2 } as const;

/** One of `HASH_KINDS`. */
export const kindOfHash = (hash: number): number => hash & 3;
