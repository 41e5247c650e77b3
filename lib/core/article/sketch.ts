/**
 * A fingerprint of a text, from its matching form (script, width and case folded, spaces and
 * punctuation dropped): sorted, distinct 32-bit hashes of a sample of its runs of eight tokens.
 * Source: Manber, "Finding similar files in a large file system", USENIX 1994, section 2.
 */
export interface Sketch {
  readonly hashes: readonly number[];
}

/** Hashes kept of one text, the least ones: enough for any article, and it bounds what a 10 MB page sends. */
export const MAX_HASHES = 20_000;
