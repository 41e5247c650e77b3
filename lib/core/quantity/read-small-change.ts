import { wordSet } from '../text/word-set.ts';
import type { Unit } from '../unit/unit.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';
import { isDigit, isLetter, overSpace } from './code-runs.ts';
import { ENGLISH_SCALE_TRIE } from './english-scale.ts';
import { hanDigit, hanScale } from './han-digits.ts';
import type { Item } from './item.ts';
import { type Numeral, roundOff, scaleNumeral } from './numeral.ts';
import { one } from './pattern.ts';
import { applyUnit } from './read-unit.ts';

const BAN = 0x534a; // 半
const DAO = 0x5bfc; // 导, as in 半导体
const CHENG = 0x6210; // 成
const MI = 0x7c73; // 米
const YOU = 0x53c8; // 又
const FEN = 0x5206; // 分

/** The value of a digit in either script, or -1. */
const digitAt = (codes: Uint16Array, at: number): number => {
  const code = codes[at] ?? 0;
  return isDigit(code) ? code - 0x30 : hanDigit(code);
};

/** Adds to the value of an item, which now ends at `end`. */
export function addTo(item: Item, more: number, end: number, precision: number): void {
  if (item.lo === null || item.hi === null) return;
  item.lo = roundOff(item.lo + more);
  item.hi = roundOff(item.hi + more);
  item.end = end;
  item.precision = precision;
}

/** 半 after a unit adds half of it: 两年半, 三倍半. */
export function addHalf(codes: Uint16Array, item: Item): void {
  const { end, unit } = item;
  if (codes[end] !== BAN || codes[end + 1] === DAO || !unit) return;
  if (unit.kind !== 'count' && unit.kind !== 'loose' && unit.kind !== 'rank')
    addTo(item, unit.factor / 2, end + 1, unit.factor / 4);
}

/** 七成六 is 76 %, 一米八 1.8 m: a digit behind 成 or 米. */
export function addTenth(codes: Uint16Array, item: Item): void {
  const behind = codes[item.end - 1];
  if (behind !== CHENG && (behind !== MI || item.unit?.code !== 'm')) return;
  const at = overSpace(codes, item.end);
  const spaced = at > item.end;
  const next = codes[at + 1] ?? 0;
  const second = behind === CHENG && !isDigit(codes[at]) ? hanDigit(next) : -1;
  if (
    second >= 0 &&
    digitAt(codes, at) >= 0 &&
    hanDigit(codes[at + 2] ?? 0) < 0 &&
    endsAt(codes, at + 2)
  ) {
    // 四成一二 is 41.2 %.
    addTo(item, digitAt(codes, at) + second / 10, at + 2, 0.05);
    return;
  }
  if (
    digitAt(codes, at) < 1 ||
    (spaced && (isDigit(codes[at]) || next > 0x2e7f)) ||
    digitAt(codes, at + 1) >= 0 ||
    hanScale(next) > 0 ||
    (UNITS_AFTER.find(codes, at + 1)?.factor ?? 0) !== 0
  )
    return;
  const tenth = behind === CHENG ? 1 : 0.1;
  addTo(item, digitAt(codes, at) * tenth, at + 1, tenth / 2);
}

const YUAN: Unit = { code: 'CNY', kind: 'money', factor: 1 };
const PIECE: Unit = { code: '块', kind: 'count', factor: 1 };

const mao = one('毛角');

/** Whether what is said ends at `at`: no Han follows but a full stop or comma. */
function endsAt(codes: Uint16Array, at: number): boolean {
  const code = codes[at] ?? 0;
  return (code < 0x2e80 && !isLetter(code)) || code >= 0xff00 || code === 0x3002 || code === 0x3001;
}

/** What follows the coin of 四块五 where something goes on: 四块五到五块, 两块五一天. */
const behindCoin = one('到至一每毛角');
/** First characters of what 五百块 are pieces of; other things that a Han number of 块 stands before are paid. */
const thing = one('电芯屏砖石玻板牌地田硬显卡拼积肉土钢区面内晶磁铜硅骨碑墓招布皮饼糖豆姜蛋手表');
/** What makes 500块 money although something follows. */
const paid = wordSet('出头 来钱 多 左右 上下 以[上下内]');

/** 7块5 and 三块 at the end of what is said are money, and so is 五百块押金; 一块电池 and 5亿块芯片 are pieces. */
export function readKuai(codes: Uint16Array, item: Item, numeral: Numeral, end: number): Item {
  const digit = digitAt(codes, end);
  const isCoin =
    digit > 0 &&
    !isDigit(codes[end + 1]) &&
    (endsAt(codes, end + 1) || behindCoin(codes, end + 1) > 0);
  const half = codes[end] === BAN ? 1 : 0;
  const isSaid = numeral.form === 'han' && numeral.lo > 1 && thing(codes, end) < 0;
  const isPaid =
    endsAt(codes, end + half) || paid(codes, end) > 0 || (isSaid && !isLetter(codes[end]));
  // 一块5500mAh电池 and 5亿块 are pieces.
  const isPiece = isDigit(codes[end]) || numeral.lo >= 1e8 || !isPaid;
  applyUnit(item, numeral, isCoin || !isPiece ? YUAN : PIECE);
  item.end = end;
  if (half && !isPiece) addHalf(codes, item);
  if (!isCoin) return item;
  const coinEnd = Math.max(end + 1, mao(codes, end + 1));
  addTo(item, digit / 10, coinEnd, 0.05);
  // 一块六毛八
  const last = coinEnd > end + 1 && endsAt(codes, coinEnd + 1) ? digitAt(codes, coinEnd) : 0;
  if (last > 0) addTo(item, last / 100, coinEnd + 1, 0.005);
  return item;
}

/** "75 USD million": the scale behind the currency. */
export function scaleBehindUnit(codes: Uint16Array, item: Item, numeral: Numeral): void {
  const scale = numeral.scaled ? null : ENGLISH_SCALE_TRIE.find(codes, item.end + 1);
  if (scale === null) return;
  scaleNumeral(numeral, scale);
  applyUnit(item, numeral, item.unit);
  item.end = ENGLISH_SCALE_TRIE.end;
}

/** 50元6角三分, 两美元又三美分: what is printed of a currency below its unit. */
export function addCoins(codes: Uint16Array, item: Item): void {
  const { unit } = item;
  if (unit?.kind !== 'money') return;
  const from = codes[item.end] === YOU ? item.end + 1 : item.end;
  const digit = digitAt(codes, from);
  if (digit < 0 || isDigit(codes[from + 1])) return;
  // 两毛五
  if (unit.factor === 0.1 && digit > 0 && endsAt(codes, from + 1)) {
    addTo(item, digit * 0.01, from + 1, 0.005);
    return;
  }
  const coin = UNITS_AFTER.find(codes, from + 1);
  const isFen = codes[from + 1] === FEN && unit.code === 'CNY';
  const factor = isFen ? 0.01 : coin?.code === unit.code ? coin.factor : 1;
  if (factor >= unit.factor) return;
  addTo(item, digit * factor, isFen ? from + 2 : UNITS_AFTER.end, factor / 2);
  if (factor > 0.01) addCoins(codes, item);
}
