import { overSpace } from './code-runs.ts';
import { hanDigit, hanScale } from './han-digits.ts';
import { finish, readState } from './han-state.ts';
import { type Numeral, plainNumeral, scaleNumeral, tenTo } from './numeral.ts';

const POINT = 0x70b9; // 点
const TEN = 0x5341;
const ZERO = 0x96f6;

/** Digits one after the other: 二〇二四, and what follows 点. */
function readRun(codes: Uint16Array, from: number): { end: number; value: number; count: number } {
  let end = from;
  let value = 0;
  for (
    let digit = hanDigit(codes[end] ?? 0);
    digit >= 0 && codes[end] !== 0x4e24;
    digit = hanDigit(codes[end] ?? 0)
  ) {
    value = value * 10 + digit;
    end++;
  }
  return { end, value, count: end - from };
}

/** Reads 点 and its digits at `from`; null when it is a clock time or nothing follows. */
function readDecimals(
  codes: Uint16Array,
  from: number,
): { end: number; value: number; step: number } | null {
  if (codes[from] !== POINT) return null;
  const run = readRun(codes, codes[from + 1] === 0x20 ? from + 2 : from + 1);
  if (
    run.count === 0 ||
    codes[run.end] === TEN ||
    (codes[run.end] === 0x5206 && codes[from - 1] !== ZERO)
  )
    return null;
  const step = 1 / tenTo(run.count);
  return { end: run.end, value: run.value / tenTo(run.count), step };
}

/** Longest run of Han digits that is read as one number. */
const LONGEST_RUN = 15;

function readPositional(codes: Uint16Array, start: number): Numeral | null {
  const run = readRun(codes, start);
  // Two digits in a row are a number only before 折 and 成: 一一列举, 六五折.
  const next = codes[run.end] ?? 0;
  if (
    run.count < 2 ||
    run.count > LONGEST_RUN ||
    (run.count === 2 && next !== 0x6298 && next !== 0x6210)
  )
    return null;
  // 五五折 is 5.5 tenths.
  const numeral = plainNumeral('han', start, run.end, run.count === 2 ? run.value / 10 : run.value);
  if (run.count === 2) numeral.step = 0.1;
  numeral.run = run.count;
  return numeral;
}

/**
 * Reads a Han number at `start`: 十二, 三千五百, 四万亿, 两三百, 十几, 数百万, 一千多亿, 二〇二四,
 * 千亿. Spaces between its characters are allowed beside a scale.
 *
 * @returns null when none begins there. A scale word alone is marked `bare`.
 */
export function readHan(codes: Uint16Array, start: number): Numeral | null {
  const state = readState(codes, start, false);
  const { end, vague, digits, over } = state;
  if (end === start) return null;
  if (digits === 1 && end === start + 1 && hanDigit(codes[end] ?? 0) >= 0)
    return readPositional(codes, start);
  const numeral = plainNumeral('han', start, end, finish(state));
  if (state.ranged) numeral.hi = finish(readState(codes, start, true));
  numeral.bare = digits === 0;
  numeral.step = vague || numeral.bare ? 0 : state.step;
  numeral.scaled = state.last > 10 || state.big > 0;
  numeral.vague = vague || numeral.bare;
  numeral.over = over;
  const decimals = readDecimals(codes, codes[end + 1] === POINT ? overSpace(codes, end) : end);
  if (decimals) addDecimals(codes, numeral, decimals);
  return numeral;
}

function addDecimals(
  codes: Uint16Array,
  numeral: Numeral,
  decimals: { end: number; value: number; step: number },
): void {
  numeral.lo += decimals.value;
  numeral.hi += decimals.value;
  numeral.step = decimals.step;
  numeral.end = decimals.end;
  numeral.decimals = Math.round(-Math.log10(decimals.step));
  for (;;) {
    const scale = hanScale(codes[numeral.end] ?? 0);
    if (scale < 100) return;
    scaleNumeral(numeral, scale);
    numeral.end++;
  }
}
