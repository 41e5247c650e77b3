import { hanDigit } from './han-digits.ts';
import { times } from './numeral.ts';

/** What has been read of a Han number; every amount is kept as least and most, for 几 and 三四. */
export interface HanState {
  totalLo: number;
  totalHi: number;
  /** Below the next 万, 亿 or 兆. */
  sectionLo: number;
  sectionHi: number;
  /** The digit that waits for its scale; `digitLo` is -1 where none does. */
  digitLo: number;
  digitHi: number;
  /** Last scale read, and the last below 万 in this section. */
  last: number;
  lastSmall: number;
  big: number;
  step: number;
  zero: boolean;
}

/** Nothing read yet. */
export const emptyState = (): HanState => ({
  totalLo: 0,
  totalHi: 0,
  sectionLo: 0,
  sectionHi: 0,
  digitLo: -1,
  digitHi: -1,
  last: 0,
  lastSmall: 0,
  big: 0,
  step: 1,
  zero: false,
});

/** Whether a digit waits for its scale. */
export const hasDigit = (state: HanState): boolean => state.digitLo >= 0;

/** Sets the digit that waits for its scale; 几 and 数 are any from `lo` to `hi`. */
export function setDigit(state: HanState, lo: number, hi: number): void {
  state.digitLo = lo;
  state.digitHi = hi;
}

/** Takes 十, 百 or 千 with the digit before it; false when none may stand there. */
export function addSmall(state: HanState, scale: number, atStart: boolean): boolean {
  if (!hasDigit(state)) {
    if (scale !== 10 && !atStart && !state.zero) return false;
    if (state.lastSmall > 0 && !state.zero) return false;
    setDigit(state, 1, 1);
  }
  if (state.lastSmall > 0 && scale >= state.lastSmall) return false;
  state.sectionLo += state.digitLo * scale;
  state.sectionHi += state.digitHi * scale;
  setDigit(state, -1, -1);
  state.last = state.lastSmall = state.step = scale;
  state.zero = false;
  return true;
}

/** Takes 万, 亿 or 兆 with all below it; false when none may stand there. */
export function addBig(state: HanState, scale: number, atStart: boolean): boolean {
  let lo = state.sectionLo + Math.max(state.digitLo, 0);
  let hi = state.sectionHi + Math.max(state.digitHi, 0);
  if (hi === 0) {
    if (atStart) lo = hi = 1;
    else if (scale < state.big) return false;
  }
  if (scale >= state.big) {
    state.totalLo = times(state.totalLo + lo, scale);
    state.totalHi = times(state.totalHi + hi, scale);
    state.big = scale;
  } else {
    state.totalLo += lo * scale;
    state.totalHi += hi * scale;
  }
  state.step *= scale;
  state.sectionLo = state.sectionHi = 0;
  setDigit(state, -1, -1);
  state.last = scale;
  state.lastSmall = 0;
  state.zero = false;
  return true;
}

/** Whether two digits in a row mean "one or the other": 三四, 七八, 三五. */
const isEither = (first: number, second: number): boolean =>
  second === first + 1 || (first === 3 && second === 5);

/** Takes a digit, or the second of 三四 and 七八; false when none may stand there. */
export function takeDigit(state: HanState, codes: Uint16Array, i: number): boolean {
  const digit = hanDigit(codes[i] ?? 0);
  if (hasDigit(state)) {
    const { digitLo, digitHi } = state;
    if (digitLo !== digitHi || !isEither(digitLo, digit) || hanDigit(codes[i + 1] ?? 0) >= 0)
      return false;
    state.digitHi = digit;
    return true;
  }
  setDigit(state, digit, digit);
  state.step = 1;
  return true;
}

/** Takes the last digit into the section; then the value is least and most of total and section. */
export function finish(state: HanState): void {
  if (!hasDigit(state)) return;
  let unit = 1;
  // 四百五 is 450, 九万四 is 94,000: a last digit stands one place below the last scale.
  if (state.last >= 100 && !state.zero) {
    unit = state.last / 10;
    state.step = unit;
  }
  state.sectionLo += state.digitLo * unit;
  state.sectionHi += state.digitHi * unit;
}
