/**
 * A winnowing fingerprint of a text, from its normalised form (script, width, spaces and
 * punctuation folded): sorted, distinct 32-bit hashes. Source: Schleimer, Wilkerson and Aiken,
 * "Winnowing", SIGMOD 2003.
 */
export interface Sketch {
  readonly hashes: readonly number[];
}
