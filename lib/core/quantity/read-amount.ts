import type { Unit } from '../unit/unit.ts';
import {
  addTo,
  BARE,
  ENGLISH,
  HAN,
  type Item,
  PER_CENT,
  PREFIXED,
  SHARE,
  scale,
  setUnit,
  setValue,
  VAGUE,
} from './item.ts';
import { foundEnd } from './lexicon.ts';
import { at, isOne, SPACE } from './look-around.ts';
import { isParted, ofUnitEnd } from './read-english.ts';
import { readScale, scaleAt } from './read-scale.ts';
import { addCoins, addTenth, readKuai } from './read-small-change.ts';
import { reading, readUnit } from './read-unit.ts';
import { codes } from './sentence.ts';

const GE = 0x4e2a; // 个
const BAN = 0x534a; // 半
const YI = 0x4ebf; // 亿
const KUAI = 0x5757; // 块
const PERCENT: Unit = { code: '%', kind: 'percent', factor: 1 };

/** 三个亿, 2个多亿: the counter before the scale says nothing. That of 一个半小时 goes before its half. */
function readPieces(item: Item): void {
  if (codes[item.end] !== GE) return;
  let i = item.end + 1;
  if (codes[i] === BAN && isOne(i + 1, '小钟星月')) {
    setValue(item, item.lo + 0.5, i);
    return;
  }
  const isOver = codes[i] === 0x591a;
  if (isOver) i++;
  // 三个亿元级项目 are three.
  if (codes[i] !== YI || isOne(i + 1, '级元')) return;
  scale(item, 1e8);
  if (isOver) item.bound = 'over';
  item.end = i + 1;
}

/** The end of "of" between a crowd and its unit, tens of millions of dollars; and of 0.7 of a percentage point. */
function overOf({ is, end, decimals }: Item): number {
  if (at(end + 1) !== 0x6f || at(end + 2) !== 0x66) return end;
  if ((is & VAGUE) !== 0) return end + 3;
  return decimals > 0 ? ofUnitEnd(end) : end;
}

/** Gives the number the currency that stands before it, and takes in a second name of the same behind it. */
function prefix(item: Item, before: Unit, behind: Unit | null): void {
  item.is |= PREFIXED;
  setUnit(item, before);
  if (behind?.kind !== 'money') return;
  const isYuan = before.code === 'CNY';
  const isSame = behind.code === before.code || behind.code === 'CNY';
  if (isSame || isYuan) item.end = reading.end;
  // 新台币5元 is in Taiwan's dollars; ¥5日元 is in yen.
  if (!isSame && isYuan) setUnit(item, behind);
}

/** 半 after a unit adds half of it: 两年半, 三倍半; but not 两年半导体. */
function addHalf(item: Item): void {
  if (codes[item.end] !== BAN || codes[item.end + 1] === 0x5bfc) return;
  const { unit } = item;
  if (unit && unit.kind !== 'count' && unit.kind !== 'loose' && unit.kind !== 'rank')
    addTo(item, unit.factor / 2, item.end + 1, unit.factor / 2);
}

/**
 * Completes a number: its English scale, its unit, 半 and small change behind the unit. Money before
 * it rules out any other unit than a second name of the same currency.
 */
export function readAmount(item: Item, before: Unit | null): Item {
  const { form } = item;
  if (form !== HAN) readScale(item, before !== null);
  if (form !== ENGLISH) readPieces(item);
  item.numberEnd = item.end;
  const unit = readUnit(overOf(item), form);
  if (before) prefix(item, before, unit);
  else if (
    (item.is & (SHARE | PER_CENT)) !== 0 &&
    !(isParted(unit) && (form === ENGLISH || unit?.kind !== 'duration'))
  ) {
    if ((item.is & PER_CENT) !== 0) setUnit(item, PERCENT);
    else item.kind = 'fraction';
  } else if (unit) takeUnit(item, unit);
  return item;
}

function takeUnit(item: Item, unit: Unit): void {
  // 百亿级: the rank of a bare scale word is no unit.
  if (unit.kind === 'rank' && (item.is & BARE) !== 0) return;
  item.end = reading.end;
  if (reading.over) item.bound = 'over';
  if (codes[item.end - 1] === KUAI) {
    readKuai(item);
    return;
  }
  // 85折 is 8.5 tenths.
  if (item.lo > 10 && codes[item.end - 1] === 0x6298) {
    item.lo /= 10;
    item.hi /= 10;
    item.step = 0.1;
  }
  setUnit(item, unit);
  // "75 USD million": the scale behind the currency.
  if (unit.kind === 'money' && codes[item.end] === SPACE) {
    const by = scaleAt(item.end + 1);
    if (by > 0) {
      scale(item, by);
      item.end = foundEnd;
    }
  }
  addHalf(item);
  addTenth(item);
  if (item.unit?.kind === 'money') addCoins(item);
}
