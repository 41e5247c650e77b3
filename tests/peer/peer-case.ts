/**
 * One case of the peer: an input, and the text, start and value of each result. Values are as the
 * peer writes them: `50%`, `[20,30)`, `null` for a unit without a number.
 */
export type PeerCase = readonly [
  input: string,
  results: readonly (readonly [text: string, start: number, value: string])[],
];
