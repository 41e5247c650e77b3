import { digitsEnd, isDigit } from './code-runs.ts';
import type { Stream } from './stream.ts';

const SPACE = 0x20;

/** The end of a telephone number at `from`: +86 10 6888 8888, 400-810-1234; 0 when there is none. */
export function phoneEnd({ codes }: Stream, from: number): number {
  let i = from;
  let groups = 0;
  let digits = 0;
  const international = codes[from - 1] === 0x2b;
  while (isDigit(codes[i])) {
    const end = digitsEnd(codes, i);
    groups++;
    digits += end - i;
    const joins =
      codes[end] === 0x2d ||
      ((international || (groups > 1 && codes[from] === 0x30)) && codes[end] === SPACE);
    i = joins && isDigit(codes[end + 1]) ? end + 1 : end;
    if (i === end) break;
  }
  const lengths = digits >= 7 && digits <= 15;
  return lengths && (international ? groups >= 2 : groups >= 3 || (groups === 2 && digits >= 10))
    ? i
    : 0;
}
