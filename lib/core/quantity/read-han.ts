import { hanDigit, hanScale, hanTens, isOdd, isSeveral, isZero, SEVERAL } from './han-digits.ts';
import {
  addBig,
  addSmall,
  emptyState,
  finish,
  type HanState,
  hasDigit,
  setDigit,
  takeDigit,
} from './han-state.ts';
import { type Numeral, plainNumeral, tenTo, times } from './numeral.ts';

const POINT = 0x70b9; // 点
const TEN = 0x5341;
const MAN = 1e4;

/** Where the number goes on after `i`, over one space between characters of which one is a scale; else `i`. */
function overSpace(codes: Uint16Array, i: number): number {
  if (codes[i] !== 0x20 || i === 0) return i;
  const before = codes[i - 1] ?? 0;
  const after = codes[i + 1] ?? 0;
  const known = (code: number): boolean =>
    hanDigit(code) >= 0 || hanScale(code) > 0 || isSeveral(code) || isOdd(code);
  // 余 and 几 must have a scale behind them: 五百 余万, but not 五百 多.
  if (
    (isOdd(after) || isSeveral(after)) &&
    hanScale(codes[codes[i + 2] === 0x20 ? i + 3 : i + 2] ?? 0) === 0
  )
    return i;
  return known(before) && known(after) && (hanScale(before) > 0 || hanScale(after) > 0) ? i + 1 : i;
}

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
  if (run.count === 0 || codes[run.end] === TEN || codes[run.end] === 0x5206) return null;
  const step = 1 / tenTo(run.count);
  return { end: run.end, value: run.value * step, step };
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
  const state = emptyState();
  let i = start;
  let vague = false;
  let over = false;
  let digits = 0;
  for (;;) {
    const at = i === start ? i : overSpace(codes, i);
    const code = codes[at] ?? 0;
    if (isZero(code) && i > start && !hasDigit(state)) {
      // 零 between scales; a 零 at the end belongs to no number.
      if (
        hanDigit(codes[at + 1] ?? 0) < 0 &&
        hanScale(codes[at + 1] ?? 0) !== 10 &&
        !isSeveral(codes[at + 1] ?? 0)
      )
        break;
      state.zero = true;
    } else if (hanDigit(code) >= 0) {
      // 三十两 is thirty taels: after a scale 两 is a digit only before another scale.
      if (code === 0x4e24 && state.last > 0 && hanScale(codes[at + 1] ?? 0) === 0) break;
      if (!takeDigit(state, codes, at)) {
        if (digits === 1 && i === start + 1) return readPositional(codes, start);
        break;
      }
      digits++;
    } else if (isSeveral(code)) {
      if (hasDigit(state) || (code === 0x6570 && (i > start || hanScale(codes[at + 1] ?? 0) === 0)))
        break;
      // 十几 begins at eleven, 几十 at twenty.
      setDigit(state, state.last > 0 ? 1 : SEVERAL[0], SEVERAL[1]);
      vague = true;
      digits++;
    } else if (hanTens(code) > 0) {
      if (hasDigit(state) || (state.last > 0 && state.last <= 10)) break;
      state.sectionLo += hanTens(code);
      state.sectionHi += hanTens(code);
      state.last = state.lastSmall = state.step = 10;
      digits++;
    } else if (hanScale(code) > 0) {
      const scale = hanScale(code);
      if (!(scale < MAN ? addSmall(state, scale, i === start) : addBig(state, scale, i === start)))
        break;
      if (scale === 10) digits++;
    } else if (
      isOdd(code) &&
      i > start &&
      !hasDigit(state) &&
      hanScale(codes[overSpace(codes, at + 1)] ?? 0) >= MAN
    ) {
      over = true;
    } else {
      break;
    }
    i = at + 1;
  }
  return i === start ? null : complete(codes, { state, start, end: i, vague, over, digits });
}

interface Reading {
  readonly state: HanState;
  readonly start: number;
  readonly end: number;
  readonly vague: boolean;
  readonly over: boolean;
  readonly digits: number;
}

function complete(
  codes: Uint16Array,
  { state, start, end, vague, over, digits }: Reading,
): Numeral {
  const decimals = readDecimals(
    codes,
    codes[end] === 0x20 && codes[end + 1] === POINT ? end + 1 : end,
  );
  const scaled = state.last > 10 || state.big > 0;
  finish(state);
  const numeral = plainNumeral('han', start, end, state.totalLo + state.sectionLo);
  numeral.hi = state.totalHi + state.sectionHi;
  numeral.step = vague || digits === 0 ? 0 : state.step;
  numeral.scaled = scaled;
  numeral.bare = digits === 0;
  numeral.vague = vague || numeral.bare;
  numeral.over = over;
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
  let scale = hanScale(codes[numeral.end] ?? 0);
  while (scale >= 100) {
    numeral.lo = times(numeral.lo, scale);
    numeral.hi = times(numeral.hi, scale);
    numeral.step = times(numeral.step, scale);
    numeral.scaled = true;
    numeral.end++;
    scale = hanScale(codes[numeral.end] ?? 0);
  }
}
