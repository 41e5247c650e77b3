import type { Unit } from '../unit/unit.ts';
import { hanDigit, hanScale } from './han-numerals.ts';
import { addTo, DIGITS, factorOf, HAN, type Item, setUnit } from './item.ts';
import { foundEnd, wordAt } from './lexicon.ts';
import { at, DOT, FEN, isDigit, isDigitCode, isLetter, isOne, overSpace } from './look-around.ts';
import { codes } from './sentence.ts';
import { unitAt, unitEnd, YUAN } from './unit-index.ts';
import { PAID } from './word-classes.ts';

const BAN = 0x534a; // 半
const CHENG = 0x6210; // 成
const PIECE: Unit = { code: '块', kind: 'count', factor: 1 };

/** The value of a digit in either script, or -1. */
const digitAt = (i: number): number => {
  const code = at(i);
  return isDigitCode(code) ? code - 0x30 : hanDigit(code);
};

/** Whether what is said ends at `i`: no Han follows but a full stop or comma. */
const endsAt = (i: number): boolean => {
  const code = at(i);
  return code < 0x2e80 ? !isLetter(i) : code >= 0xff00 || code === 0x3002 || code === 0x3001;
};

/** 七成六 is 76 %, 四成一二 41.2 %, 一米八 1.8 m: digits behind 成 or 米. */
export function addTenth(item: Item): void {
  const last = codes[item.end - 1];
  const isTenths = last === CHENG;
  if (!isTenths && (last !== 0x7c73 || item.unit?.code !== 'm')) return;
  const i = overSpace(item.end);
  const digit = digitAt(i);
  const second = digitAt(i + 1);
  // 每200米2.1元: another number begins there.
  if (digit < 0 || codes[i + 1] === DOT || (i > item.end && isDigit(i))) return;
  if (second >= 0) {
    if (isTenths && !isDigit(i) && digitAt(i + 2) < 0 && endsAt(i + 2))
      addTo(item, digit + second / 10, i + 2, 0.1);
    return;
  }
  const next = at(i + 1);
  if (digit === 0 || (i > item.end && next > 0x2e7f) || hanScale(next) > 0) return;
  if (unitEnd(i + 1) >= 0) return;
  const tenth = isTenths ? 1 : 0.1;
  addTo(item, digit * tenth, i + 1, tenth);
}

/** 7块5 and 三块 at the end of what is said are money, and so is 五百块押金; 一块电池 and 5亿块芯片 are pieces. */
export function readKuai(item: Item): void {
  const { end } = item;
  const digit = digitAt(end);
  const isCoin =
    digit > 0 &&
    !isDigit(end + 1) &&
    // 四块五到五块, 两块五一天; in digits nearly always: 9块9包邮
    (endsAt(end + 1) || isOne(end + 1, '到至一每毛角涨降跌升') || isPriced(item, end));
  const isHalf = codes[end] === BAN;
  setUnit(item, isCoin || isPaid(item, isHalf ? end + 1 : end) ? YUAN : PIECE);
  if (isHalf) addTo(item, 0.5, end + 1, 0.5);
  if (!isCoin) return;
  const coinEnd = isOne(end + 1, '毛角') ? end + 2 : end + 1;
  addTo(item, digit / 10, coinEnd, 0.1);
  // 一块六毛八
  const last = coinEnd > end + 1 && endsAt(coinEnd + 1) ? digitAt(coinEnd) : 0;
  if (last > 0) addTo(item, last / 100, coinEnd + 1, 0.01);
}

/** Whether the digit at `i` belongs to 块 in digits before it and to nothing behind it: 9块9包邮; but 9块9寸屏. */
const isPriced = ({ form }: Item, i: number): boolean =>
  form === DIGITS &&
  isDigit(i) &&
  at(i + 1) > 0x2e7f &&
  hanScale(at(i + 1)) === 0 &&
  unitEnd(i + 1) < 0;

/** First characters of what 五百块 are pieces of; other things that a Han number of 块 stands before are paid. */
const THINGS = '电芯屏砖石玻板牌地田硬显卡拼积肉土钢区面内晶磁铜硅骨碑墓招布皮饼糖豆姜蛋手表';

function isPaid({ form, lo, end }: Item, to: number): boolean {
  // 一块5500mAh电池 and 5亿块 are pieces.
  if (isDigit(end) || lo >= 1e8) return false;
  if (endsAt(to) || wordAt(end, PAID) > 0) return true;
  return form === HAN && lo > 1 && !isOne(end, THINGS) && !isLetter(end);
}

/** 50元6角三分, 两美元又三美分: what is printed of a currency below its unit. */
export function addCoins(item: Item): void {
  const from = codes[item.end] === 0x53c8 ? item.end + 1 : item.end;
  const digit = digitAt(from);
  if (digit < 0 || isDigit(from + 1)) return;
  const own = factorOf(item);
  // 两毛五
  if (own === 0.1 && digit > 0 && endsAt(from + 1)) {
    addTo(item, digit * 0.01, from + 1, 0.01);
    return;
  }
  const isFen = codes[from + 1] === FEN && item.unit?.code === 'CNY';
  const coin = unitAt(from + 1);
  const factor = isFen ? 0.01 : coin?.code === item.unit?.code ? (coin?.factor ?? 1) : 1;
  if (factor >= own) return;
  addTo(item, digit * factor, isFen ? from + 2 : foundEnd, factor);
  if (factor > 0.01) addCoins(item);
}
