import { UNITS_AFTER } from '../unit/unit-table.ts';
import { beforeSpace, isDigit, isLetter, overSpace } from './code-runs.ts';
import { hanDigit } from './han-digits.ts';
import { type Numeral, plainNumeral, roundOff, scaleNumeral, setValue } from './numeral.ts';
import { one } from './pattern.ts';
import { readDigits } from './read-digits.ts';
import { readHan } from './read-han.ts';

const FEN = 0x5206; // 分
const ZHI = 0x4e4b; // 之
const YOU = 0x53c8; // 又
const FU = 0x8d1f; // 负
const SLASH = 0x2f;

/** Reads ½ and its like at `at`. */
export function readVulgar(codes: Uint16Array, at: number): Numeral {
  // Unicode takes ½ apart into 1, a fraction slash and 2.
  const parts = String.fromCharCode(codes[at] ?? 0).normalize('NFKD');
  const [top = '', bottom = ''] = parts.split('\u2044');
  const numeral = plainNumeral('digits', at, at + 1, Number(top) / Number(bottom));
  numeral.step = 0;
  numeral.share = 'fraction';
  return numeral;
}

/** Reads digits without a scale: what may stand above or below a bar. */
const readPart = (codes: Uint16Array, from: number): Numeral | null =>
  isDigit(codes[from]) ? readDigits(codes, from, () => true) : null;

/** Longest number in digits above or below a fraction bar. */
const LONGEST_PART = 4;
/** Bottoms of fractions that news prints with a slash; others are dates, scores and model numbers. */
const LARGEST_BOTTOM = 10;

/** Turns a whole number followed by "/4" or " 3/4" into a fraction, and 3分之1 too. */
export function readFraction(codes: Uint16Array, numeral: Numeral): void {
  readFenZhi(codes, numeral);
  if (numeral.run === 0 || numeral.run > LONGEST_PART) return;
  const mixed = codes[numeral.end] === 0x20;
  const top = mixed ? readPart(codes, numeral.end + 1) : numeral;
  if (!top || codes[top.end] !== SLASH || codes[top.start - 1] === SLASH) return;
  const bottom = readPart(codes, top.end + 1);
  if (!bottom?.run) return;
  if (!isFraction(codes, top.lo, bottom) && (mixed || !isUnitFraction(codes, numeral, bottom)))
    return;
  setValue(numeral, (mixed ? numeral.lo : 0) + top.lo / bottom.lo, bottom.end);
  if (!mixed) numeral.share = 'fraction';
}

function isFraction(codes: Uint16Array, top: number, bottom: Numeral): boolean {
  const next = codes[bottom.end];
  return (
    bottom.lo > 1 &&
    bottom.lo <= LARGEST_BOTTOM &&
    top > 0 &&
    top <= bottom.lo * 2 &&
    Number.isInteger(top) &&
    next !== SLASH &&
    next !== 0x28 && // 3/4(土)
    !isLetter(next) &&
    // 2/8 元 are two prices.
    UNITS_AFTER.find(codes, overSpace(codes, bottom.end))?.kind !== 'money'
  );
}

/** Characters before 1/20 that make it a twentieth and no day in January: 降至1/20, 约1/30. */
const beforeFraction = one('至到为仅约近足于的是');
/** No day has a higher number. */
const LAST_DAY = 31;

/** Whether the 1 of "1/20" at `at` is one of twenty parts, from what stands before it. */
export const isPartAt = (codes: Uint16Array, at: number): boolean =>
  beforeFraction(codes, beforeSpace(codes, at) - 1) > 0;

/** One of many parts: 1/280. */
function isUnitFraction(codes: Uint16Array, { lo, start }: Numeral, bottom: Numeral): boolean {
  const next = codes[bottom.end];
  const many = bottom.lo > LAST_DAY || (bottom.lo > 1 && isPartAt(codes, start));
  return lo === 1 && many && next !== SLASH && next !== 0x25;
}

/** What makes 八分三 the beginning of something else: 八分三十秒, 三分二厘. */
const isTopMore = one('零一二三四五六七八九十百千万秒厘毫成个名家项次');

/** Scales that before 分之 give a value in per cent. */
const PER_CENT: ReadonlySet<number> = new Set([1e2, 1e3, 1e4, 1e6, 1e8]);

/**
 * Reads 分之 and the number behind it, where one stands after `numeral`: 五分之一 and 3分之1 are
 * fractions, 百分之三十 and 千分之一 are per cent. Leaves the number alone otherwise.
 */
export function readFenZhi(codes: Uint16Array, numeral: Numeral): void {
  const fen = overSpace(codes, numeral.end);
  if (codes[fen] !== FEN) return;
  const zhi = overSpace(codes, fen + 1);
  if (codes[zhi] !== ZHI) {
    const top = hanDigit(codes[fen + 1] ?? 0);
    // 四分三: as Hong Kong says it.
    if (numeral.form !== 'han' || numeral.lo > LARGEST_BOTTOM || top < 1 || top >= numeral.lo)
      return;
    if (isTopMore(codes, fen + 2) > 0) return;
    setValue(numeral, top / numeral.lo, fen + 2);
    numeral.share = 'fraction';
    return;
  }
  const top = readTop(codes, overSpace(codes, zhi + 1));
  if (!top || numeral.lo === 0) return;
  const percent = numeral.bare && PER_CENT.has(numeral.lo);
  const factor = (percent ? 100 : 1) / numeral.lo;
  setValue(numeral, roundOff(top.lo * factor), top.end);
  numeral.hi = roundOff(top.hi * factor);
  numeral.step = percent ? top.step * factor : 0;
  numeral.share = percent ? 'percent' : 'fraction';
  numeral.bare = false;
  numeral.vague = top.vague;
  numeral.run = 0;
}

function readTop(codes: Uint16Array, from: number): Numeral | null {
  if (codes[from] === FU) {
    const top = readTop(codes, overSpace(codes, from + 1));
    if (top) [top.lo, top.hi] = [-top.hi, -top.lo];
    return top;
  }
  const top = readPart(codes, from) ?? readHan(codes, from);
  if (!top) return null;
  // 百分之百: the scale word is the number itself.
  if (top.form === 'han') top.vague = top.lo !== top.hi && top.step === 0;
  else if (codes[top.end] === 0x6b) {
    scaleNumeral(top, 1000);
    top.end++;
  }
  return top;
}

/** Reads 又 and a fraction behind a whole number: 一又二分之一. */
export function readMixed(codes: Uint16Array, numeral: Numeral): void {
  const you = overSpace(codes, numeral.end);
  if (codes[you] !== YOU) return;
  const bottom = readTop(codes, overSpace(codes, you + 1));
  if (!bottom) return;
  readFenZhi(codes, bottom);
  if (bottom.share === 'none') readFraction(codes, bottom);
  if (bottom.share === 'none') return;
  const part = bottom.share === 'percent' ? bottom.lo / 100 : bottom.lo;
  setValue(numeral, numeral.lo + part, bottom.end);
}
