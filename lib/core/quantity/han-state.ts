import { hanDigit, hanScale, hanTens, isOdd, isSeveral, SEVERAL } from './han-digits.ts';
import { times } from './numeral.ts';

/** What has been read of a Han number. */
export interface HanState {
  readonly start: number;
  /** Where it ends so far. */
  end: number;
  total: number;
  /** Below the next 万, 亿 or 兆. */
  section: number;
  /** The digit that waits for its scale; -1 where none does. */
  digit: number;
  /** Last scale read, and the last below 万 in this section. */
  last: number;
  lastSmall: number;
  big: number;
  /** What one of the last digit is worth. */
  step: number;
  /** How many digits were read, 十 counted as one. */
  digits: number;
  /** Whether 零 came after the last scale. */
  zero: boolean;
  /** Whether the digit that waits is two already: 三四. */
  pair: boolean;
  /** Whether 几, 数 or 三四 gave it a least and a most. */
  ranged: boolean;
  /** Whether 几 or 数 did. */
  vague: boolean;
  /** Whether 多 or 余 stood inside it. */
  over: boolean;
}

/** Nothing read yet. */
const emptyState = (start: number): HanState => ({
  start,
  end: start,
  total: 0,
  section: 0,
  digit: -1,
  last: 0,
  lastSmall: 0,
  big: 0,
  step: 1,
  digits: 0,
  zero: false,
  pair: false,
  ranged: false,
  vague: false,
  over: false,
});

/** Takes 十, 百 or 千 with the digit before it; false when none may stand there. */
function addSmall(state: HanState, scale: number, atStart: boolean): boolean {
  if (state.lastSmall > 0 && scale >= state.lastSmall) return false;
  if (state.digit < 0) {
    if (scale !== 10 && !atStart && !state.zero) return false;
    if (state.lastSmall > 0 && !state.zero) return false;
    state.digit = 1;
  }
  state.section += state.digit * scale;
  state.lastSmall = state.step = scale;
  if (scale === 10) state.digits++;
  return true;
}

/** Takes 万, 亿 or 兆 with all below it; false when none may stand there. */
function addBig(state: HanState, scale: number, atStart: boolean): boolean {
  let below = state.section + Math.max(state.digit, 0);
  if (below === 0) {
    if (atStart) below = 1;
    else if (scale < state.big) return false;
  }
  if (scale >= state.big) {
    state.total = times(state.total + below, scale);
    state.big = scale;
  } else {
    state.total += below * scale;
  }
  state.step *= scale;
  state.section = state.lastSmall = 0;
  return true;
}

/** Takes a scale; false when none may stand there. */
function addScale(state: HanState, scale: number, atStart: boolean): boolean {
  if (!(scale < 1e4 ? addSmall : addBig)(state, scale, atStart)) return false;
  state.digit = -1;
  state.last = scale;
  state.zero = state.pair = false;
  return true;
}

/** Whether two digits in a row mean "one or the other": 三四, 七八, 三五. */
const isEither = (first: number, second: number): boolean =>
  second === first + 1 || (first === 3 && second === 5);

/** Takes a digit, or the second of 三四 and 七八, which counts when the most is read. */
function addDigit(state: HanState, digit: number, next: number, most: boolean): boolean {
  if (state.digit < 0) {
    state.digit = digit;
    state.step = 1;
    state.digits++;
    return true;
  }
  if (state.pair || !isEither(state.digit, digit) || hanDigit(next) >= 0) return false;
  state.pair = state.ranged = true;
  if (most) state.digit = digit;
  state.digits++;
  return true;
}

const LIANG = 0x4e24; // 两
const SHU = 0x6570; // 数

/** Where the number goes on after `i`, over one space between characters of which one is a scale; else `i`. */
function overInner(codes: Uint16Array, i: number): number {
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

/** Takes the unit at `at` into the number; false when it is no part of it. */
function takeHan(state: HanState, codes: Uint16Array, at: number, most: boolean): boolean {
  const code = codes[at] ?? 0;
  const next = codes[at + 1] ?? 0;
  const atStart = state.end === state.start;
  const digit = hanDigit(code);
  const scale = hanScale(code);
  const waits = state.digit >= 0;
  if (scale > 0) return addScale(state, scale, atStart);
  if (digit === 0 && !atStart && !waits) {
    // 零 between scales; a 零 at the end belongs to no number.
    state.zero = hanDigit(next) >= 0 || hanScale(next) === 10 || isSeveral(next);
    return state.zero;
  }
  if (digit >= 0) {
    // 三十两 is thirty taels: after a scale 两 is a digit only before another scale.
    if (code === LIANG && state.last > 0 && hanScale(next) === 0) return false;
    return addDigit(state, digit, next, most);
  }
  if (waits) return false;
  if (isSeveral(code)) {
    if (code === SHU && (!atStart || hanScale(next) === 0)) return false;
    // 十几 begins at eleven, 几十 at twenty.
    state.digit = most ? SEVERAL[1] : state.last > 0 ? 1 : SEVERAL[0];
    state.vague = state.ranged = true;
    state.digits++;
    return true;
  }
  if (hanTens(code) > 0) {
    if (state.last > 0 && state.last <= 10) return false;
    state.section += hanTens(code);
    state.last = state.lastSmall = state.step = 10;
    state.digits++;
    return true;
  }
  const isOver = isOdd(code) && !atStart && hanScale(codes[overInner(codes, at + 1)] ?? 0) >= 1e4;
  state.over ||= isOver;
  return isOver;
}

/** Reads as far as the number goes, with 几, 数 and 三四 at their least or their most. */
export function readState(codes: Uint16Array, start: number, most: boolean): HanState {
  const state = emptyState(start);
  let at = start;
  while (takeHan(state, codes, at, most)) {
    state.end = at + 1;
    at = overInner(codes, state.end);
  }
  return state;
}

/** The value of what was read. */
export function finish(state: HanState): number {
  if (state.digit < 0) return state.total + state.section;
  // 四百五 is 450, 九万四 is 94,000: a last digit stands one place below the last scale.
  const unit = state.last >= 100 && !state.zero ? state.last / 10 : 1;
  state.step = unit;
  return state.total + state.section + state.digit * unit;
}
