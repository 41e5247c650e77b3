import { digitsEnd, isDigit } from './code-runs.ts';
import { ahead, all, digit, digits, many, one, space } from './pattern.ts';
import type { Stream } from './stream.ts';

const joint = all(one('-'), ahead(digit));
/** Between the groups of a number with its country or area: +1 (415) 555-0132. */
const wideJoint = all(many(one(' ()-.'), 1, 2), ahead(digit));
/** An area with a nought before it, or in brackets. */
const nought = all(one('0'), digits(2, 4), one('- '), digits(3, 4));
const bracketed = all(digits(3, 4), one(')'), space, digits(3, 4), one('-'));

/** Digits of the longest telephone numbers (ITU-T E.164). */
const LONGEST = 15;

/** The end of a telephone number at `from`: +86 10 6888 8888, 400-810-1234; 0 when there is none. */
export function phoneEnd({ codes }: Stream, from: number): number {
  let i = from;
  let groups = 0;
  let digits = 0;
  const international = codes[from - 1] === 0x2b;
  const isWide =
    international ||
    nought(codes, from) > 0 ||
    (codes[from - 1] === 0x28 && bracketed(codes, from) > 0);
  // No telephone number is longer: looking on from every digit of a long run would take its square.
  while (isDigit(codes[i]) && digits <= LONGEST) {
    const end = digitsEnd(codes, i);
    groups++;
    digits += end - i;
    i = Math.max(end, (isWide ? wideJoint : joint)(codes, end));
    if (i === end) break;
  }
  const lengths = digits >= 7 && digits <= LONGEST;
  return lengths && (international ? groups >= 2 : groups >= 3 || (groups === 2 && digits >= 10))
    ? i
    : 0;
}
