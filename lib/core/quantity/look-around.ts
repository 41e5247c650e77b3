import { codes as units } from './sentence.ts';

// An own constant, because what is imported is looked up anew at every use.
const codes = units;

// Questions about what stands at a place of the sentence that is read. Outside of it stand zeros.

/** Units that are asked for often. */
export const SPACE = 0x20;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const FEN = 0x5206; // 分
export const TIMES = 0xd7; // ×
export const NIAN = 0x5e74; // 年

/** The unit at a place; 0 outside of the text. */
export const at = (i: number): number => codes[i] ?? 0;

/** Whether a unit is a digit; sentences are folded, so that there is one form of it. */
export const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;
const HAN_DIGITS = new Uint8Array(0x10000);
for (const digit of '零〇一二三四五六七八九十') HAN_DIGITS[digit.charCodeAt(0)] = 1;
/** Whether a unit is a Han numeral below a hundred. */
export const isHanDigitCode = (code: number): boolean => HAN_DIGITS[code] === 1;
/** Whether a digit stands at the place. */
export const isDigit = (i: number): boolean => isDigitCode(codes[i] ?? 0);

/** Whether a unit is a letter from A to Z. */
export const isLetterCode = (code: number): boolean =>
  (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
/** Whether a letter from A to Z stands at the place. */
export const isLetter = (i: number): boolean => isLetterCode(codes[i] ?? 0);
const DIVIDED = 0xf7; // ÷
/** Whether a letter does, accented ones included. */
export const isLatin = (i: number): boolean => {
  const code = codes[i] ?? 0;
  return (
    isLetterCode(code) || (code >= 0xc0 && code <= 0x24f && code !== TIMES && code !== DIVIDED)
  );
};
/** Whether a capital does. */
export const isUpper = (i: number): boolean => at(i) < 0x61 && isLetter(i);
/** Whether a letter or digit does. */
export const isInName = (i: number): boolean => isDigit(i) || isLatin(i);
/** Whether a Han character or a mark of Chinese print does. */
export const isWide = (i: number): boolean => (codes[i] ?? 0) > 0x2e7f;

/** Whether one of the characters stands at the place. */
export function isOne(i: number, characters: string): boolean {
  const code = codes[i] ?? 0;
  for (let k = 0; k < characters.length; k++) if (characters.charCodeAt(k) === code) return true;
  return false;
}

/** The place behind a space at `i`, or `i`. A sentence has no two in a row. */
export const overSpace = (i: number): number => (codes[i] === SPACE ? i + 1 : i);
/** The end of what stands before `i`: the place of a space before it, or `i`. */
export const beforeSpace = (i: number): number => (codes[i - 1] === SPACE ? i - 1 : i);

/** The end of the digits from `from`. */
export function digitsEnd(from: number): number {
  let i = from;
  while (isDigit(i)) i++;
  return i;
}

/** The end of the letters from `from`. */
export function wordEnd(from: number): number {
  let i = from;
  while (isLatin(i)) i++;
  return i;
}

/** The end of a name with digits in it: GPT-4o, Qwen2.5-72B; letters, digits, and - . _ between them. */
export function nameEnd(from: number): number {
  let i = from;
  while (isInName(i) || (isOne(i, '-._') && isInName(i + 1))) i++;
  return i;
}

/** The end of an identifier: 10.1038/s41586-024-07421-0. */
export function codeEnd(from: number): number {
  let i = from;
  while (isInName(i) || (isOne(i, '-._/()') && isInName(i + 1))) i++;
  return i;
}

/** The value of digits. */
export function wholeAt(from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + at(i) - 0x30;
  return value;
}
