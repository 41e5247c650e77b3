import type { Unit } from '../unit/unit.ts';
import { hanDigit, hanScale, isSeveral } from './han-numerals.ts';
import { BARE, type Item, negate, PREFIXED, plainItem, SCALED, SHARE, setValue } from './item.ts';
import { wordAt, wordBefore } from './lexicon.ts';
import {
  at,
  COMMA,
  DOT,
  digitsEnd,
  HYPHEN,
  isDigit,
  isInName,
  isLetter,
  isOne,
  NIAN,
  overSpace,
  SPACE,
  wholeAt,
} from './look-around.ts';
import { readAmount } from './read-amount.ts';
import { readDigits } from './read-digits.ts';
import { readFenZhi, readMixed, readSlash, readVulgar } from './read-fraction.ts';
import { readHan } from './read-han.ts';
import { readNamed, readPlain } from './read-plain.ts';
import { readUnit } from './read-unit.ts';
import { codes } from './sentence.ts';
import { unitAt } from './unit-index.ts';
import { JOINT, MINUS } from './word-classes.ts';

/** Whether a dash between Han and a number is a minus: behind a verb, or before a share: 降至-3.1, 净利率-12%. */
function isMinus(dash: number): boolean {
  if (isOne(dash - 1, '为是达至到约从由值率差温额')) return true;
  if (isOne(dash - 1, '年月日元万亿千百度米吨斤家人个倍岁')) return false;
  let end = digitsEnd(dash + 1);
  while (isOne(end, '.,') && isDigit(end + 1)) end = digitsEnd(end + 1);
  // -6至-4℃
  if (isOne(end, '至到~')) end = digitsEnd(codes[end + 1] === HYPHEN ? end + 2 : end + 1);
  // 幂指数-0.29, 组间差-48.7mmHg; 东风-41 is a name.
  if (end > dash + 14) return false;
  return isOne(end, '%p个℃°万亿元') || codes.subarray(dash, end).includes(DOT);
}

const SHU = 0x6570; // 数, as in 指数

/** Whether nothing stands before a sign that it could join to the number behind it. */
function isSign(sign: number): boolean {
  const before = at(sign - 1);
  if (isInName(sign - 1) || isOne(sign - 1, '%)-+')) return false;
  if (hanDigit(before) >= 0 || hanScale(before) > 0) return false;
  if (isSeveral(before) && before !== SHU) return false;
  return before < 0x3400 || before > 0x9fff || codes[sign] !== HYPHEN || isMinus(sign);
}

/** Takes in the minus or plus, or the word for it, before a number that begins at `from`. */
function takeSign(item: Item, from: number, floor: number): void {
  // 3℃-5℃: what stands right behind a quantity joins the next to it.
  if (from - 1 === floor) return;
  const sign = codes[from - 1];
  let start = -1;
  if (sign === SPACE) {
    start = wordBefore(from - 1, MINUS);
    // plus or minus, T-minus
    if ((codes[start - 1] === SPACE && codes[start - 2] === 0x72) || codes[start - 1] === HYPHEN)
      start = -1;
  } else if ((sign === HYPHEN || sign === 0x2b) && isSign(from - 1)) start = from - 1;
  if (start < 0) return;
  if (sign !== 0x2b) negate(item);
  item.start = start;
}

/** Whether a sum goes on at `start`, as the other end of a range: $1800 to 2000. */
function isRangeEnd({ is, end, hi }: Item, start: number): boolean {
  if ((is & (PREFIXED | SCALED)) !== PREFIXED) return false;
  const i = overSpace(end);
  const joint = wordAt(i, JOINT);
  // "$1800 through 2025"
  return overSpace(joint) === start && joint < i + 3 && wholeAt(start, digitsEnd(start)) > hi;
}

/**
 * Reads a number in digits at `start` with its sign and unit, behind money or not, or `last`, the
 * quantity before it; plain things in digits too.
 */
export function readDigitItem(
  start: number,
  money: Unit | null,
  from: number,
  last: Item | null = null,
): Item {
  const isNumber = money !== null || codes[start] === DOT || (last && isRangeEnd(last, start));
  const plain = isNumber ? null : readPlain(start);
  if (plain) return plain;
  const item = readDigits(start);
  if (!item) return readLongRun(start);
  item.start = from;
  // the 1,000th
  if (item.run === 0 && isOne(item.end, 't') && isOne(item.end + 1, 'h'))
    return plainItem('ordinal', start, item.end + 2);
  readParts(item);
  takeSign(item, from, last?.end ?? -1);
  readAmount(item, money);
  // Only where it has no unit and is not grouped can it be the number of something.
  const isGrouped = codes[digitsEnd(start)] === COMMA && item.end > digitsEnd(start);
  if (money || item.unit || isGrouped || (item.is & SHARE) !== 0) return item;
  return readNamed(start, digitsEnd(start)) ?? item;
}

/** What follows the top of a fraction, or the whole number before it. */
function readParts(item: Item): void {
  const { end } = item;
  const next = at(end);
  if (next === SPACE || next === 0x5206 || next === 0x53c8 || next === 0x2f) {
    readFenZhi(item);
    readSlash(item);
    readMixed(item);
  } else if (isVulgar(next)) setValue(item, item.lo + readVulgar(end).lo, end + 1);
}

const isVulgar = (code: number): boolean =>
  (code >= 0xbc && code <= 0xbe) || (code >= 0x2153 && code <= 0x215e);

/** A run of digits that is no number: 1.2.3 is a version, and one that is too long an identifier. */
function readLongRun(start: number): Item {
  let end = digitsEnd(start);
  const whole = end;
  while (codes[end] === DOT && isDigit(end + 1)) end = digitsEnd(end + 1);
  return plainItem(end > whole ? 'version' : 'identifier', start, end);
}

/** A number behind the currency sign, code or name from `start` to `end`; null when none follows. */
export function readMoney(money: Unit, start: number, end: number): Item | null {
  const i = overSpace(end);
  // $寒武纪$ 2024年: the name of a share ends there.
  if (i > end && digitsEnd(i) === i + 4 && codes[i + 4] === NIAN) return null;
  if (isDigit(i) || (codes[i] === DOT && isDigit(i + 1))) {
    const item = readDigitItem(i, money, start);
    if (!isLetter(start)) return item;
    // R9.8bn are rand, R1 is a name; AED76台 are devices, and USD500起 is a price.
    const isName = end === start + 1 && (item.is & SCALED) === 0;
    const isCounted = isLetter(end - 1) && i === end && unitAt(item.end)?.kind === 'count';
    return isName || (isCounted && !isOne(item.end, '起')) ? null : item;
  }
  const item = readHan(i);
  if (!item || (item.is & BARE) !== 0) return null;
  if ((item.is & SCALED) === 0 && readUnit(item.end, item.form)?.kind !== 'money') return null;
  item.start = start;
  return readAmount(item, money);
}
