import { wordSet, wordsBefore } from '../text/word-set.ts';
import { beforeSpace, digitsEnd, isDigit, overSpace } from './code-runs.ts';
import type { Stream } from './stream.ts';

const MERIDIEM = wordSet("[ap]m [ap].m. o'clock");
const DAYTIME = wordsBefore('[上下中]午 晚 早 [早晚]上 [凌今]晨 时间');

/** The end of a clock time at `from`: 12:30, 8点30分, 20时, 6pm; 0 when there is none. */
export function timeEnd({ codes, length }: Stream, from: number): number {
  const end = digitsEnd(codes, from);
  if (end - from > 2) return 0;
  if (
    codes[end] === 0x3a &&
    isDigit(codes[end + 1]) &&
    isDigit(codes[end + 2]) &&
    !isDigit(codes[end + 3])
  ) {
    return codes[end + 3] === 0x3a && isDigit(codes[end + 4]) ? digitsEnd(codes, end + 4) : end + 3;
  }
  // 9.45am
  const minute = codes[end] === 0x2e && digitsEnd(codes, end + 1) === end + 3 ? end + 3 : end;
  const at = overSpace(codes, minute);
  if (MERIDIEM.find(codes, at, length)) return MERIDIEM.end;
  const daytime = DAYTIME.findBefore(codes, beforeSpace(codes, from), 0) !== null;
  if (codes[end] === 0x65f6 && codes[end + 1] !== 0x5019 && codes[end + 1] !== 0x4ee3)
    return digitsEnd(codes, end + 1) > end + 1 ? digitsEnd(codes, end + 1) + 1 : end + 1;
  if (codes[end] !== 0x70b9) return 0;
  const half = codes[end + 1] === 0x534a || codes[end + 1] === 0x6574 || codes[end + 1] === 0x949f;
  const minutes = digitsEnd(codes, end + 1);
  if (minutes > end + 1 && codes[minutes] === 0x5206) return minutes + 1;
  return half ? end + 2 : daytime ? end + 1 : 0;
}
