import { hanDigit } from './han-numerals.ts';
import {
  BARE,
  DIGITS,
  type Item,
  negate,
  numberAt,
  PER_CENT,
  SHARE,
  scale,
  setValue,
  VAGUE,
} from './item.ts';
import {
  at,
  beforeSpace,
  FEN,
  isDigit,
  isLetter,
  isOne,
  overSpace,
  SLASH,
  SPACE,
} from './look-around.ts';
import { readDigits } from './read-digits.ts';
import { readHan } from './read-han.ts';
import { roundOff } from './rounding.ts';
import { codes } from './sentence.ts';
import { unitAt } from './unit-index.ts';

const ZHI = 0x4e4b; // 之

/** Reads ½ and its like at `i`. */
export function readVulgar(i: number): Item {
  // Unicode takes ½ apart into 1, a fraction slash and 2.
  const [top, bottom] = String.fromCharCode(at(i)).normalize('NFKD').split('\u2044');
  const item = numberAt(DIGITS, i, i + 1, Number(top) / Number(bottom));
  item.step = 0;
  item.is = SHARE;
  return item;
}

/** Bottoms of fractions that news prints with a slash; others are dates, scores and model numbers. */
const LARGEST_BOTTOM = 10;
/** No day has a higher number. */
export const LAST_DAY = 31;

/** Whether the 1 of "1/20" at `i` is one of twenty parts and no day in January: 降至1/20, 约1/30. */
export const isPartAt = (i: number): boolean => isOne(beforeSpace(i) - 1, '至到为仅约近足于的是有');

/** Turns a whole number followed by "/4" or " 3/4" into a fraction. */
export function readSlash(item: Item): void {
  if (item.run === 0) return;
  const isMixed = codes[item.end] === SPACE;
  const top = isMixed && isDigit(item.end + 1) ? readDigits(item.end + 1) : item;
  if (!top || codes[top.end] !== SLASH || codes[top.start - 1] === SLASH) return;
  const bottom = readDigits(top.end + 1);
  if (!bottom?.run || codes[bottom.end] === SLASH) return;
  // (1/9): one of a thread
  if (codes[top.start - 1] === 0x28 && codes[bottom.end] === 0x29) return;
  if (!isFraction(top.lo, bottom) && !isOneOfMany(top, bottom)) return;
  setValue(item, (isMixed ? item.lo : 0) + top.lo / bottom.lo, bottom.end);
  if (!isMixed) item.is |= SHARE;
}

function isFraction(top: number, { lo, end }: Item): boolean {
  if (lo <= 1 || lo > LARGEST_BOTTOM || top > lo * 2) return false;
  // 3/4(土) is a day; 2/8 元 are two prices.
  if (codes[end] === 0x28 || isLetter(end)) return false;
  return unitAt(overSpace(end))?.kind !== 'money';
}

/** 1/280 */
const isOneOfMany = ({ lo, start }: Item, bottom: Item): boolean =>
  lo === 1 &&
  // 1/2003
  !(bottom.run === 4 && bottom.lo < 2100) &&
  (bottom.lo > LAST_DAY || (bottom.lo > 1 && isPartAt(start)));

/** 四分三: as Hong Kong says it; but 八分三十秒 and 三分二厘 are something else. */
function readHongKong(item: Item, fen: number): void {
  const top = hanDigit(at(fen + 1));
  if (top < 1 || top >= item.lo) return;
  if (isOne(fen + 2, '零一二三四五六七八九十百千万秒厘毫成个名家项次')) return;
  setValue(item, top / item.lo, fen + 2);
  item.is |= SHARE;
}

/**
 * Reads 分之 and the number behind it: 五分之一 and 3分之1 are fractions, 百分之三十 and 千分之一 are
 * per cent. Leaves the number alone where none stands.
 */
export function readFenZhi(item: Item): void {
  const fen = overSpace(item.end);
  if (codes[fen] !== FEN) return;
  const zhi = overSpace(fen + 1);
  if (codes[zhi] !== ZHI) {
    readHongKong(item, fen);
    return;
  }
  const top = readTop(overSpace(zhi + 1));
  if (!top || item.lo === 0) return;
  const isPercent = (item.is & BARE) !== 0 && item.lo >= 100;
  const factor = (isPercent ? 100 : 1) / item.lo;
  setValue(item, roundOff(top.lo * factor), top.end);
  item.hi = roundOff(top.hi * factor);
  if (isPercent) item.step = top.step * factor;
  // 百分之百: the scale word is the number itself.
  item.is = (isPercent ? PER_CENT : SHARE) | (top.lo !== top.hi && top.step === 0 ? VAGUE : 0);
}

function readTop(from: number): Item | null {
  if (codes[from] === 0x8d1f) {
    const top = readTop(overSpace(from + 1));
    if (top) negate(top);
    return top;
  }
  if (!isDigit(from)) return readHan(from);
  const top = readDigits(from);
  if (top && codes[top.end] === 0x6b) {
    scale(top, 1000);
    top.end++;
  }
  return top;
}

/** Reads 又 and a fraction behind a whole number: 一又二分之一. */
export function readMixed(item: Item): void {
  const you = overSpace(item.end);
  if (codes[you] !== 0x53c8) return;
  const part = readTop(overSpace(you + 1));
  if (!part) return;
  readFenZhi(part);
  if ((part.is & (SHARE | PER_CENT)) === 0) readSlash(part);
  if ((part.is & (SHARE | PER_CENT)) === 0) return;
  setValue(item, item.lo + part.lo, part.end);
}
