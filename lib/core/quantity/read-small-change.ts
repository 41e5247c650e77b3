import type { Unit } from '../unit/unit.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';
import { isDigit, overSpace } from './code-runs.ts';
import { ENGLISH_SCALE_TRIE } from './english-scale.ts';
import { hanDigit, hanScale } from './han-digits.ts';
import type { Item } from './item.ts';
import { type Numeral, scaleNumeral, times } from './numeral.ts';
import { applyUnit } from './read-unit.ts';

const BAN = 0x534a; // 半

/** 半 after a unit adds half of it: 两年半, 三倍半. */
export function addHalf(codes: Uint16Array, item: Item): void {
  const unit = item.unit;
  if (codes[item.end] !== BAN || !unit || item.lo === null || item.hi === null) return;
  if (
    unit.kind === 'count' ||
    unit.kind === 'loose' ||
    unit.kind === 'rank' ||
    codes[item.end + 1] === 0x5bfc
  )
    return;
  item.lo += unit.factor / 2;
  item.hi += unit.factor / 2;
  item.precision = unit.factor / 4;
  item.end++;
}

/** 七成六 is 76 %: a digit behind 成. */
export function addTenth(codes: Uint16Array, item: Item): void {
  if (codes[item.end - 1] !== 0x6210 || item.lo === null || item.hi === null) return;
  const at = overSpace(codes, item.end);
  const code = codes[at] ?? 0;
  const digit = isDigit(code) && at === item.end ? code - 0x30 : hanDigit(code);
  if (
    (at > item.end && (codes[at + 1] ?? 0) > 0x2e7f) ||
    isDigit(codes[at + 1]) ||
    digit < 1 ||
    hanDigit(codes[at + 1] ?? 0) >= 0 ||
    hanScale(codes[at + 1] ?? 0) > 0 ||
    (UNITS_AFTER.find(codes, at + 1, codes.length)?.factor ?? 0) !== 0
  )
    return;
  item.lo += digit;
  item.hi += digit;
  item.precision = 0.5;
  item.end = at + 1;
}

const YUAN: Unit = { code: 'CNY', kind: 'money', factor: 1 };
const PIECE: Unit = { code: '块', kind: 'count', factor: 1 };

/** 7块5 and 三块 at the end of what is said are money; 一块电池 and 5亿块芯片 are pieces. */
export function readKuai(codes: Uint16Array, item: Item, numeral: Numeral, end: number): Item {
  const next = codes[end] ?? 0;
  const digit = isDigit(next) ? next - 0x30 : hanDigit(next);
  const after = codes[end + 1] ?? 0;
  const isCoin =
    digit > 0 &&
    !isDigit(after) &&
    (after < 0x2e80 || after >= 0xff00 || after === 0x3002 || after === 0x3001);
  // 一块5500mAh电池 and 5亿块 are pieces.
  const isPiece = isDigit(next) || numeral.lo >= 1e8;
  const isMoney =
    isCoin || (!isPiece && (next < 0x2e80 || next >= 0xff00 || next === 0x3002 || next === 0x3001));
  applyUnit(item, numeral, isMoney ? YUAN : PIECE);
  item.end = isCoin ? end + 1 : end;
  if (isCoin && item.lo !== null && item.hi !== null) {
    item.lo = times(item.lo + digit / 10, 1);
    item.hi = item.lo;
    item.precision = 0.05;
  }
  return item;
}

/** "75 USD million": the scale behind the currency. */
export function scaleBehindUnit(
  codes: Uint16Array,
  item: Item,
  numeral: Numeral,
  to: number,
): void {
  const scale = numeral.scaled ? null : ENGLISH_SCALE_TRIE.find(codes, item.end + 1, to);
  if (scale === null) return;
  scaleNumeral(numeral, scale);
  applyUnit(item, numeral, item.unit);
  item.end = ENGLISH_SCALE_TRIE.end;
}

/** 50元6角三分, 五块五: what is printed of a currency below its unit. */
export function addCoins(codes: Uint16Array, item: Item, to: number): void {
  const { unit } = item;
  if (unit?.kind !== 'money' || item.lo === null || item.hi === null) return;
  // 又 between them: 两美元又三美分.
  const from = codes[item.end] === 0x53c8 ? item.end + 1 : item.end;
  const code = codes[from] ?? 0;
  const digit = isDigit(code) ? code - 0x30 : hanDigit(code);
  if (digit < 0 || isDigit(codes[from + 1])) return;
  const coin = UNITS_AFTER.find(codes, from + 1, to);
  const fen = codes[from + 1] === 0x5206 && unit.code === 'CNY';
  const factor = fen
    ? 0.01
    : coin?.kind === 'money' && coin.code === unit.code
      ? coin.factor
      : unit.factor;
  if (factor >= unit.factor) return;
  item.lo = Number((item.lo + digit * factor).toPrecision(15));
  item.hi = Number((item.hi + digit * factor).toPrecision(15));
  item.precision = factor / 2;
  item.end = fen ? from + 2 : UNITS_AFTER.end;
  if (factor > 0.01) addCoins(codes, item, to);
}
