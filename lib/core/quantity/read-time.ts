import { wordSet, wordsBefore } from '../text/word-set.ts';
import type { Stream } from './stream.ts';

const MERIDIEM = wordSet("[ap]m [ap].m. o'clock");
const DAYTIME = wordsBefore('[上下中]午 晚 早 [早晚]上 [凌今]晨 时间');

const SPACE = 0x20;

const isDigit = (code: number | undefined): boolean =>
  code !== undefined && code >= 0x30 && code <= 0x39;

function runEnd(codes: Uint16Array, from: number): number {
  let i = from;
  while (isDigit(codes[i])) i++;
  return i;
}

/** The end of a clock time at `from`: 12:30, 8点30分, 20时, 6pm; 0 when there is none. */
export function timeEnd({ codes, length }: Stream, from: number): number {
  const end = runEnd(codes, from);
  if (end - from > 2) return 0;
  if (
    codes[end] === 0x3a &&
    isDigit(codes[end + 1]) &&
    isDigit(codes[end + 2]) &&
    !isDigit(codes[end + 3])
  ) {
    return codes[end + 3] === 0x3a && isDigit(codes[end + 4]) ? runEnd(codes, end + 4) : end + 3;
  }
  const at = codes[end] === SPACE ? end + 1 : end;
  if (MERIDIEM.find(codes, at, length)) return MERIDIEM.end;
  const daytime =
    DAYTIME.findBefore(codes, codes[from - 1] === SPACE ? from - 1 : from, 0) !== null;
  if (codes[end] === 0x65f6 && codes[end + 1] !== 0x5019 && codes[end + 1] !== 0x4ee3)
    return runEnd(codes, end + 1) > end + 1 ? runEnd(codes, end + 1) + 1 : end + 1;
  if (codes[end] !== 0x70b9) return 0;
  const half = codes[end + 1] === 0x534a || codes[end + 1] === 0x6574 || codes[end + 1] === 0x949f;
  const minutes = runEnd(codes, end + 1);
  if (minutes > end + 1 && codes[minutes] === 0x5206) return minutes + 1;
  return half ? end + 2 : daytime ? end + 1 : 0;
}
