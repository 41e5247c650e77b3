import { hanDigit } from './han-digits.ts';
import { times } from './numeral.ts';

/** What has been read of a Han number; every amount is kept as least and most, for 几 and 三四. */
export interface HanState {
  total: [number, number];
  /** Below the next 万, 亿 or 兆. */
  section: [number, number];
  /** The digit that waits for its scale. */
  digit: [number, number] | null;
  /** Last scale read, and the last below 万 in this section. */
  last: number;
  lastSmall: number;
  big: number;
  step: number;
  zero: boolean;
}

/** Takes 十, 百 or 千 with the digit before it; false when none may stand there. */
export function addSmall(state: HanState, scale: number, atStart: boolean): boolean {
  if (!state.digit) {
    if (scale !== 10 && !atStart && !state.zero) return false;
    if (state.lastSmall > 0 && !state.zero) return false;
    state.digit = [1, 1];
  }
  if (state.lastSmall > 0 && scale >= state.lastSmall) return false;
  state.section = [
    state.section[0] + state.digit[0] * scale,
    state.section[1] + state.digit[1] * scale,
  ];
  state.digit = null;
  state.last = state.lastSmall = state.step = scale;
  state.zero = false;
  return true;
}

/** Takes 万, 亿 or 兆 with all below it; false when none may stand there. */
export function addBig(state: HanState, scale: number, atStart: boolean): boolean {
  const { digit, section, total } = state;
  let below: [number, number] = digit ? [section[0] + digit[0], section[1] + digit[1]] : section;
  if (below[1] === 0) {
    if (atStart) below = [1, 1];
    else if (scale < state.big) return false;
  }
  if (scale >= state.big) {
    state.total = [times(total[0] + below[0], scale), times(total[1] + below[1], scale)];
    state.big = scale;
  } else {
    state.total = [total[0] + below[0] * scale, total[1] + below[1] * scale];
  }
  state.step *= scale;
  state.section = [0, 0];
  state.digit = null;
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
  if (state.digit) {
    const [lo, hi] = state.digit;
    if (lo !== hi || !isEither(lo, digit) || hanDigit(codes[i + 1] ?? 0) >= 0) return false;
    state.digit = [lo, digit];
    return true;
  }
  state.digit = [digit, digit];
  state.step = 1;
  return true;
}

/** The value of what was read, least and most. */
export function finish(state: HanState): { lo: number; hi: number } {
  const { digit, section, total, last } = state;
  let unit = 1;
  // 四百五 is 450, 九万四 is 94,000: a last digit stands one place below the last scale.
  if (digit && last >= 100 && !state.zero) {
    unit = last / 10;
    state.step = unit;
  }
  const [lo, hi] = digit ?? [0, 0];
  return { lo: total[0] + section[0] + lo * unit, hi: total[1] + section[1] + hi * unit };
}
