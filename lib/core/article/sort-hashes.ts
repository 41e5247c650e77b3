const BITS = 10;
const DIGITS = 1 << BITS;
/** Fewer than these are sorted sooner by the built-in sort. */
const FEW = 2000;

/**
 * Sorts hashes below 2^30, ascending, into a new array: by ten bits at a time, the last first, which
 * for many takes a fraction of the time of the built-in sort. Source: radix sort, Knuth, TAOCP 5.2.5.
 */
export function sortHashes(hashes: Uint32Array): Uint32Array {
  if (hashes.length < FEW) return hashes.slice().sort();
  const places = new Uint32Array(DIGITS);
  let from = hashes;
  let to: Uint32Array = new Uint32Array(hashes.length);
  let spare: Uint32Array = new Uint32Array(hashes.length);
  for (let shift = 0; shift < 3 * BITS; shift += BITS) {
    places.fill(0);
    for (let i = 0; i < from.length; i++) {
      const digit = ((from[i] ?? 0) >>> shift) & (DIGITS - 1);
      places[digit] = (places[digit] ?? 0) + 1;
    }
    let place = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = places[digit] ?? 0;
      places[digit] = place;
      place += count;
    }
    for (let i = 0; i < from.length; i++) {
      const hash = from[i] ?? 0;
      const digit = (hash >>> shift) & (DIGITS - 1);
      const at = places[digit] ?? 0;
      to[at] = hash;
      places[digit] = at + 1;
    }
    from = to;
    to = spare;
    spare = from;
  }
  return from;
}
