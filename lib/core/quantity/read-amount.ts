import { wordSet } from '../text/word-set.ts';
import type { Unit } from '../unit/unit.ts';
import { overSpace } from './code-runs.ts';
import { type Item, plainItem } from './item.ts';
import { type Numeral, plainNumeral, scaleNumeral, setValue } from './numeral.ts';
import { ahead, all, maybe, not, one } from './pattern.ts';
import { PARTED } from './read-english.ts';
import { readEnglishScale } from './read-english-scale.ts';
import { addCoins, addHalf, addTenth, readKuai, scaleBehindUnit } from './read-small-change.ts';
import { applyUnit, readUnit } from './read-unit.ts';

const SPACE = 0x20;
const ZHE = 0x6298; // 折

/** A word that is a quantity by itself: 翻番, 减半, doubled. */
export function fixedItem(
  kind: 'multiple' | 'percent' | 'fraction',
  start: number,
  end: number,
  value: number,
): Item {
  const item = plainItem(kind, start, end);
  item.numeral = plainNumeral('han', start, end, value);
  item.lo = item.hi = value;
  if (kind !== 'fraction') item.unit = { code: kind === 'multiple' ? 'x' : '%', kind, factor: 1 };
  return item;
}

/** Between a crowd and its unit: tens of millions of dollars. */
const OF = wordSet('of');

/** 个亿, 个多亿; 三个亿元级项目 are three. */
const pieces = all(one('个'), maybe(one('多小')), one('亿'), not(one('级元')));

/** The 个 of 一个半小时 and 两个半月. */
const halves = all(one('个'), ahead(all(one('半'), wordSet('小时 钟头 星期 月'))));

/** 三个亿, 2个多亿: the counter before the scale says nothing. That of 一个半小时 goes before its half. */
function readPieces(codes: Uint16Array, numeral: Numeral): void {
  const half = halves(codes, numeral.end);
  if (half > 0) setValue(numeral, numeral.lo + 0.5, half);
  const end = pieces(codes, numeral.end);
  if (end < 0) return;
  scaleNumeral(numeral, 1e8);
  numeral.over ||= codes[end - 2] === 0x591a;
  numeral.end = end;
}

/**
 * Makes an item of a number: its English scale, its unit, 半 behind the unit; money before it
 * (`before`) rules out any other unit than a second name of the same currency.
 */
export function readAmount(
  codes: Uint16Array,
  numeral: Numeral,
  before: { unit: Unit; start: number } | null,
): Item {
  if (numeral.form !== 'han') readEnglishScale(codes, numeral, before !== null);
  if (numeral.form !== 'english') readPieces(codes, numeral);
  const item = plainItem('number', before?.start ?? numeral.start, numeral.end);
  item.numeral = numeral;
  item.numberEnd = numeral.end;
  item.bound = numeral.over ? 'over' : 'exact';
  const of =
    numeral.form === 'english' && numeral.vague ? OF(codes, overSpace(codes, numeral.end)) : -1;
  const reading = readUnit(codes, Math.max(of, numeral.end), numeral.form);
  if (before) {
    item.prefixed = true;
    applyUnit(item, numeral, before.unit);
    if (reading?.unit.kind !== 'money') return item;
    const { code } = reading.unit;
    const same = code === before.unit.code || code === 'CNY';
    if (same || before.unit.code === 'CNY') item.end = reading.end;
    // 新台币5元 is in Taiwan's dollars; ¥5日元 is in yen.
    if (!same && before.unit.code === 'CNY') applyUnit(item, numeral, reading.unit);
    return item;
  }
  if (
    numeral.share !== 'none' &&
    (!reading ||
      !PARTED.has(reading.unit.kind) ||
      (reading.unit.kind === 'duration' && numeral.form !== 'english'))
  ) {
    const percent = numeral.share === 'percent';
    applyUnit(item, numeral, percent ? { code: '%', kind: 'percent', factor: 1 } : null);
    if (!percent) item.kind = 'fraction';
    return item;
  }
  if (reading && reading.unit.code === '块') return readKuai(codes, item, numeral, reading.end);
  // 百亿级: the rank of a bare scale word is no unit.
  const noRank = reading?.unit.kind === 'rank' && numeral.bare;
  const unit = noRank ? null : (reading?.unit ?? null);
  // 85折 is 8.5 tenths.
  const isHundredth =
    numeral.form === 'digits' && numeral.lo > 10 && codes[(reading?.end ?? 0) - 1] === ZHE;
  if (isHundredth) [numeral.lo, numeral.hi, numeral.step] = [numeral.lo / 10, numeral.hi / 10, 0.1];
  applyUnit(item, numeral, unit);
  if (!reading || !unit) return item;
  item.end = reading.end;
  if (unit.kind === 'money' && codes[item.end] === SPACE) scaleBehindUnit(codes, item, numeral);
  if (reading.over) item.bound = 'over';
  addHalf(codes, item);
  addTenth(codes, item);
  addCoins(codes, item);
  return item;
}
