import { digitsEnd, isDigit, overSpace } from './code-runs.ts';
import { hanDigit, hanScale, isOdd, isSeveral } from './han-digits.ts';
import { type Numeral, plainNumeral, roundOff, scaleNumeral, setValue, tenTo } from './numeral.ts';
import { ahead, all, any, digit, maybe, one } from './pattern.ts';

const COMMA = 0x2c;
const DOT = 0x2e;
const SPACE = 0x20;

/** Whether exactly three digits stand at `from`. */
function isGroup(codes: Uint16Array, from: number): boolean {
  return (
    isDigit(codes[from]) &&
    isDigit(codes[from + 1]) &&
    isDigit(codes[from + 2]) &&
    !isDigit(codes[from + 3])
  );
}

/** The end of a number in groups of three (1,130 or 1 130) whose first run ends at `end`. */
function groupsEnd(codes: Uint16Array, start: number, end: number): number {
  if (end - start > 3 || (codes[start] === 0x30 && end - start > 1)) return end;
  const separator = codes[end];
  if (separator !== COMMA && separator !== SPACE) return end;
  let i = end;
  while (codes[i] === separator && isGroup(codes, i + 1)) i += 4;
  return i;
}

/** Digits whose whole value and power of ten are exact. */
const EXACT_DIGITS = 15;

function slowDecimalAt(codes: Uint16Array, start: number, end: number): number {
  const digits = [...codes.subarray(start, end)].filter((code) => isDigit(code) || code === DOT);
  return Number(String.fromCharCode(...digits));
}

function decimalAt(codes: Uint16Array, start: number, end: number): number {
  let value = 0;
  let places = 0;
  let seen = 0;
  let dot = false;
  for (let i = start; i < end; i++) {
    const code = codes[i] ?? 0;
    if (code === DOT) dot = true;
    if (!isDigit(code)) continue;
    value = value * 10 + code - 0x30;
    if (dot) places++;
    if (value > 0) seen++;
  }
  // A whole number below 2^53 over a power of ten is rounded once, as the printed decimal would be.
  return seen <= EXACT_DIGITS && places <= EXACT_DIGITS
    ? value / tenTo(places)
    : slowDecimalAt(codes, start, end);
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
function readScales(codes: Uint16Array, numeral: Numeral, isName: (at: number) => boolean): void {
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
      isName(at) ||
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
  if (!isNext || rest.lo >= scale) return;
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
  isName: (at: number) => boolean,
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
