import { UNITS_AFTER } from '../unit/unit-table.ts';
import { beforeSpace, isDigit, overSpace } from './code-runs.ts';
import { type Numeral, plainNumeral } from './numeral.ts';
import { readHan } from './read-han.ts';

const FEN = 0x5206; // 分
const ZHI = 0x4e4b; // 之
const YOU = 0x53c8; // 又
const SLASH = 0x2f;

const VULGARS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** Reads ½ and its like at `at`. */
export function readVulgar(codes: Uint16Array, at: number): Numeral {
  const numeral = plainNumeral(
    'digits',
    at,
    at + 1,
    VULGARS[String.fromCharCode(codes[at] ?? 0)] ?? 0,
  );
  numeral.step = 0;
  numeral.share = 'fraction';
  return numeral;
}

/** Reads digits with decimals at `from`: what may stand above or below 分之. */
function smallNumber(
  codes: Uint16Array,
  from: number,
): { end: number; value: number; step: number } | null {
  let end = from;
  let text = '';
  while (
    isDigit(codes[end]) ||
    ((codes[end] === 0x2e || codes[end] === 0x2c) && isDigit(codes[end + 1]))
  ) {
    if (codes[end] !== 0x2c) text += String.fromCharCode(codes[end] ?? 0);
    end++;
  }
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  return end === from ? null : { end, value: Number(text), step: 10 ** -decimals };
}

/** Longest number in digits above or below a fraction bar. */
const LONGEST_PART = 4;
/** Bottoms of fractions that news prints with a slash; others are dates, scores and model numbers. */
const LARGEST_BOTTOM = 10;

/** Turns a whole number followed by "/4" or " 3/4" into a fraction, and 3分之1 too. */
export function readFraction(codes: Uint16Array, numeral: Numeral, to: number): void {
  const { end } = numeral;
  if (codes[overSpace(codes, end)] === FEN) {
    readFenZhi(codes, numeral, to);
    return;
  }
  if (numeral.run === 0 || numeral.run > LONGEST_PART) return;
  if (codes[end] === SLASH && codes[numeral.start - 1] !== SLASH) {
    const bottom = smallNumber(codes, end + 1);
    if (bottom?.step !== 1) return;
    if (!isFraction(codes, numeral.lo, bottom, to) && !isUnitFraction(codes, numeral, bottom))
      return;
    numeral.lo = numeral.hi = numeral.lo / bottom.value;
    numeral.end = bottom.end;
    numeral.step = 0;
    numeral.share = 'fraction';
    return;
  }
  if (codes[end] !== 0x20 || !isDigit(codes[end + 1])) return;
  const top = smallNumber(codes, end + 1);
  const bottom = top && codes[top.end] === SLASH ? smallNumber(codes, top.end + 1) : null;
  if (!top || !bottom || !isFraction(codes, top.value, bottom, to)) return;
  numeral.lo = numeral.hi = numeral.lo + top.value / bottom.value;
  numeral.end = bottom.end;
  numeral.step = 0;
}

function isFraction(
  codes: Uint16Array,
  top: number,
  bottom: { end: number; value: number },
  to: number,
): boolean {
  // 2/8 元 are two prices.
  if (UNITS_AFTER.find(codes, overSpace(codes, bottom.end), to)?.kind === 'money') return false;
  const next = codes[bottom.end] ?? 0;
  const isLetter = (next | 0x20) >= 0x61 && (next | 0x20) <= 0x7a;
  return (
    bottom.value > 1 &&
    bottom.value <= LARGEST_BOTTOM &&
    top > 0 &&
    top <= bottom.value * 2 &&
    next !== SLASH &&
    !isLetter &&
    Number.isInteger(top)
  );
}

/** Characters before 1/20 that make it a twentieth and no day in January: 降至1/20, 约1/30. */
const BEFORE_FRACTION = new Set<number>(
  [...'至到为仅约近足于的是'].map((word) => word.charCodeAt(0)),
);
/** No day has a higher number. */
const LAST_DAY = 31;

/** Whether the 1 of "1/20" at `at` is one of twenty parts, from what stands before it. */
export function isPartAt(codes: Uint16Array, at: number): boolean {
  return BEFORE_FRACTION.has(codes[beforeSpace(codes, at) - 1] ?? 0);
}

/** One of many parts: 1/280. */
function isUnitFraction(
  codes: Uint16Array,
  { lo, start }: Numeral,
  bottom: { end: number; value: number },
): boolean {
  const next = codes[bottom.end] ?? 0;
  const many = bottom.value > LAST_DAY || (bottom.value > 1 && isPartAt(codes, start));
  return lo === 1 && many && next !== SLASH && next !== 0x25;
}

/** Scales that before 分之 give a value in per cent. */
const PER_CENT: ReadonlySet<number> = new Set([1e2, 1e3, 1e4, 1e6, 1e8]);

/**
 * Reads 分之 and the number behind it, where one stands after `numeral`: 五分之一 and 3分之1 are
 * fractions, 百分之三十 and 千分之一 are per cent. Leaves the number alone otherwise.
 */
export function readFenZhi(codes: Uint16Array, numeral: Numeral, to: number): void {
  const fen = overSpace(codes, numeral.end);
  const zhi = overSpace(codes, fen + 1);
  if (codes[fen] !== FEN || codes[zhi] !== ZHI) return;
  const from = overSpace(codes, zhi + 1);
  const top = readTop(codes, from, to);
  if (!top || numeral.lo === 0) return;
  const percent = numeral.bare && PER_CENT.has(numeral.lo);
  const factor = percent ? 100 / numeral.lo : 1 / numeral.lo;
  numeral.lo = Number((top.lo * factor).toPrecision(15));
  numeral.hi = Number((top.hi * factor).toPrecision(15));
  numeral.step = percent ? top.step * factor : 0;
  numeral.end = top.end;
  numeral.share = percent ? 'percent' : 'fraction';
  numeral.bare = false;
  numeral.vague = top.vague;
  numeral.run = 0;
}

function readTop(codes: Uint16Array, from: number, to: number): Numeral | null {
  if (from >= to) return null;
  const digits = smallNumber(codes, from);
  if (digits) {
    const top = plainNumeral('digits', from, digits.end, digits.value);
    top.step = digits.step;
    if ((codes[top.end] ?? 0) === 0x6b) {
      top.lo = top.hi = top.lo * 1000;
      top.step *= 1000;
      top.end++;
    }
    return top;
  }
  const top = readHan(codes, from);
  if (!top) return null;
  top.bare = false;
  // 百分之百: the scale word is the number itself.
  top.vague = top.lo !== top.hi && top.step === 0;
  return top;
}

/** Reads 又 and a fraction behind a whole number: 一又二分之一. */
export function readMixed(codes: Uint16Array, numeral: Numeral, to: number): void {
  const you = overSpace(codes, numeral.end);
  if (codes[you] !== YOU) return;
  const from = overSpace(codes, you + 1);
  const bottom = isDigit(codes[from]) ? readTop(codes, from, to) : readHan(codes, from);
  if (!bottom) return;
  bottom.run = 0;
  const whole = numeral.lo;
  readFenZhi(codes, bottom, to);
  if (bottom.share === 'none') return;
  const part = bottom.share === 'percent' ? bottom.lo / 100 : bottom.lo;
  numeral.lo = numeral.hi = whole + part;
  numeral.end = bottom.end;
  numeral.step = 0;
}
