const SPACE = 0x20;

/** Whether the unit is a digit; streams are folded, so that there is one form of it. */
export const isDigit = (code: number | undefined): boolean =>
  code !== undefined && code >= 0x30 && code <= 0x39;

/** Whether the unit is a letter from A to Z. */
export const isLetter = (code: number | undefined): boolean => {
  const lower = (code ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

/** The place behind a space at `at`; `at` itself when there is none. A stream has no two in a row. */
export const overSpace = (codes: Uint16Array, at: number): number =>
  codes[at] === SPACE ? at + 1 : at;

/** The end of what stands before `at`: the place of a space before it, or `at` itself. */
export const beforeSpace = (codes: Uint16Array, at: number): number =>
  codes[at - 1] === SPACE ? at - 1 : at;

/** The end of the digits from `from`. */
export function digitsEnd(codes: Uint16Array, from: number): number {
  let i = from;
  while (isDigit(codes[i])) i++;
  return i;
}
