import { digitsEnd, isDigit, overSpace } from './code-runs.ts';
import { hanDigit, hanScale, isOdd, isSeveral } from './han-digits.ts';
import {
  type Numeral,
  plainNumeral,
  roundOff,
  scaleNumeral,
  setValue,
  tenTo,
  times,
} from './numeral.ts';
import { ahead, all, any, digit, many, maybe, not, one, textEnd } from './pattern.ts';

const COMMA = 0x2c;
const DOT = 0x2e;
const SPACE = 0x20;

const group = all(many(digit, 3, 3), not(digit));
/** A number in groups of three behind its first: 1,130 and 1 130. */
const groups = any(many(all(one(','), group)), many(all(one(' '), group)));

/** The end of a number whose first run ends at `end`, with its groups of three. */
function groupsEnd(codes: Uint16Array, start: number, end: number): number {
  const next = codes[end];
  if ((next !== COMMA && next !== SPACE) || end - start > 3) return end;
  return codes[start] === 0x30 && end - start > 1 ? end : Math.max(end, groups(codes, end));
}

/** Powers of ten up to this one are exact. */
const EXACT_PLACES = 22;

/** The value of digits with a dot and separators among them. */
function decimalAt(codes: Uint16Array, start: number, end: number): number {
  let value = 0;
  let places = 0;
  let dot = false;
  for (let i = start; i < end; i++) {
    const code = codes[i] ?? 0;
    if (code === DOT) dot = true;
    if (!isDigit(code)) continue;
    value = value * 10 + code - 0x30;
    if (dot) places++;
  }
  // A whole number below 2^53 over a power of ten is rounded once, as the printed decimal would be.
  if (value <= Number.MAX_SAFE_INTEGER && places <= EXACT_PLACES) return value / tenTo(places);
  return Number(String.fromCharCode(...codes.subarray(start, end)).replace(/[, ]/g, ''));
}

/** Longest run of digits that is read as a number; longer ones are identifiers. */
const LONGEST_RUN = 30;

const POWER = 0x5e; // ^
/** Up to the power itself, which may have a sign: ×10^, ^ and e. */
const power = any(
  one('^'),
  all(one('x*'), one('1'), one('0'), one('^')),
  all(one('e'), ahead(all(maybe(one('+-')), digit))),
);

/** Reads ×10^24, x10^6, ^3, e+14 at the end of a number; returns the factor, 1 when there is none. */
function readExponent(codes: Uint16Array, numeral: Numeral): void {
  let i = power(codes, numeral.end);
  if (i < 0) return;
  let sign = 1;
  while (codes[i] === 0x2b || codes[i] === 0x2d) {
    if (codes[i] === 0x2d) sign = -sign;
    i++;
  }
  const end = digitsEnd(codes, i);
  if (end === i || end - i > 3) return;
  const exponent = sign * decimalAt(codes, i, end);
  if (codes[numeral.end] === POWER) {
    setValue(numeral, numeral.lo ** exponent, end);
    return;
  }
  scaleNumeral(numeral, 10 ** exponent);
  // A product with a negative power is a printed decimal again.
  numeral.lo = numeral.hi = roundOff(numeral.lo);
  numeral.end = end;
}

/** Reads the Han scales after digits, with 多 or 余 among them, and what is printed after them: 5万4千6百, 6亿5000万. */
function readScales(
  codes: Uint16Array,
  numeral: Numeral,
  isName: (codes: Uint16Array, at: number) => boolean,
): void {
  let i = numeral.end;
  let scaled = 1;
  for (;;) {
    let at = overSpace(codes, i);
    let over = false;
    if (
      (isOdd(codes[at] ?? 0) || isSeveral(codes[at] ?? 0)) &&
      hanScale(codes[at + 1] ?? 0) >= 100
    ) {
      over = true;
      at++;
    }
    const scale = hanScale(codes[at] ?? 0);
    if (
      scale < 100 ||
      isName(codes, at) ||
      (at > i && codes[i] === SPACE && scale < 1e4 && hanScale(codes[at + 1] ?? 0) === 0)
    )
      break;
    scaleNumeral(numeral, scale);
    scaled *= scale;
    numeral.over ||= over;
    i = at + 1;
  }
  numeral.end = i;
  if (scaled > 1) readRest(codes, numeral, scaled);
}

const tail = any(one('，。；、元'), textEnd);

/** Adds what follows a scaled number at a smaller scale: 4千6百 after 5万, 5000万 after 6亿, 零1 after 1千. */
function readRest(codes: Uint16Array, numeral: Numeral, scale: number): void {
  const i = hanDigit(codes[numeral.end] ?? 0) === 0 ? numeral.end + 1 : numeral.end;
  if (!isDigit(codes[i])) return;
  const end = digitsEnd(codes, i);
  const rest = plainNumeral('digits', i, end, decimalAt(codes, i, end));
  const grouped = groupsEnd(codes, i, end);
  if (grouped > end) {
    rest.end = grouped;
    rest.lo = rest.hi = decimalAt(codes, i, grouped);
  }
  if (grouped - i > 5) return;
  readScales(codes, rest, () => false);
  const isNext = rest.scaled || i > numeral.end || rest.lo >= scale / 10;
  // 7万5 is 75,000.
  const isTenth = !isNext && end === i + 1 && rest.lo > 0 && tail(codes, end) > 0;
  if (isTenth) {
    rest.lo = rest.hi = times(rest.lo, scale / 10);
    rest.step = scale / 10;
  } else if (!isNext || rest.lo >= scale) return;
  numeral.lo += rest.lo;
  numeral.hi += rest.hi;
  numeral.step = rest.step;
  numeral.end = rest.end;
}

/**
 * Reads a number in digits at `start`, where a digit or the dot of ".5" stands: 1,130, 1 130, 1.3,
 * 2e5, 1.3×10^6, with the Han scales behind it (4.78万亿, 3,000多亿, 5万4千6百).
 *
 * @param isName - Whether a name begins at that place, whose 百 or 千 is no scale.
 * @returns null for a run of digits that is too long for a number.
 */
export function readDigits(
  codes: Uint16Array,
  start: number,
  isName: (codes: Uint16Array, at: number) => boolean,
): Numeral | null {
  const whole = digitsEnd(codes, start);
  if (whole - start > LONGEST_RUN) return null;
  const grouped = groupsEnd(codes, start, whole);
  let end = grouped;
  if (codes[end] === DOT && isDigit(codes[end + 1])) {
    const decimals = digitsEnd(codes, end + 1);
    // 1.2.3 is a version or an address.
    if (codes[decimals] === DOT && isDigit(codes[decimals + 1])) return null;
    end = decimals;
  }
  const numeral = plainNumeral('digits', start, end, decimalAt(codes, start, end));
  numeral.decimals = end > grouped ? end - grouped - 1 : 0;
  numeral.step = 1 / tenTo(numeral.decimals);
  numeral.run = grouped === whole && end === grouped ? whole - start : 0;
  readExponent(codes, numeral);
  readScales(codes, numeral, isName);
  return numeral;
}
