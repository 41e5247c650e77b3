import type { Unit } from '../unit/unit.ts';
import { NO_UNIT } from '../unit/unit-table.ts';
import { isOdd, isSeveral } from './han-numerals.ts';
import { DIGITS, HAN } from './item.ts';
import { foundEnd } from './lexicon.ts';
import {
  at,
  DOT,
  HYPHEN,
  isDigit,
  isLetter,
  isOne,
  isUpper,
  overSpace,
  TIMES,
  wordEnd,
} from './look-around.ts';
import { codes } from './sentence.ts';
import { unitAt } from './unit-index.ts';

const TENTH: Unit = { code: '%', kind: 'percent', factor: 10 };
const POINTS: Unit = { code: 'pp', kind: 'percentage-point', factor: 1 };

/** Of the last unit that was read: where it ends, and whether 多, 余 or "odd" stands before it. */
export const reading = { end: 0, over: false };

/** The place of the unit behind a number at `from`, over 多, 余 and "-odd". */
function overMore(from: number): number {
  let i = overSpace(from);
  const code = at(i);
  reading.over = true;
  if (isOdd(code) || isSeveral(code)) return overSpace(i + 1);
  // 200+ bps
  if (code === 0x2b) return overSpace(i + 1);
  // fifty-odd years
  if (code === HYPHEN) i++;
  if (at(i) === 0x6f && at(i + 1) === 0x64 && at(i + 2) === 0x64) return overSpace(i + 3);
  // 三个多月: 多 stands inside the unit.
  reading.over = code === 0x4e2a && codes[i + 1] === 0x591a;
  return overSpace(from);
}

/** Whether "×" is no unit: before the name of a model, and in a product. */
function isFactor(end: number, spaced: boolean): boolean {
  const i = overSpace(end);
  if (isUpper(i)) return isDigit(overSpace(wordEnd(i)));
  return isDigit(i) && (spaced || codes[end - 1] === TIMES);
}

/** Whether a single letter is a unit where it stands: some do behind a space, others must touch digits. */
function isLetterUnit(i: number, from: number, form: number): boolean {
  if (form !== DIGITS || isDigit(i + 1)) return false;
  // 0.4s and 94s are times; the 30s are years, and 8s is a name.
  if (codes[i] === 0x73) {
    const isDecimal = codes[from - 2] === DOT || codes[from - 3] === DOT;
    return isDecimal || (codes[from - 1] !== 0x30 && isDigit(from - 2));
  }
  return i > from ? isOne(i, 'mgthxWLV') : isOne(i, 'WVXL') || (!isUpper(i) && codes[i] !== 0x6c);
}

/** Reads the unit that stands at `from`, behind a number of the form, into `reading`; null when none does. */
export function readUnit(from: number, form: number): Unit | null {
  const i = overMore(from);
  if (codes[i] === HYPHEN && !isLetter(i + 1)) return null;
  let start = i;
  let unit = unitAt(i);
  if (unit === null && codes[i] === HYPHEN) unit = unitAt(++start);
  if (unit === null) return null;
  // RMB 3-RMB 5: that of the next sum.
  if (start > i && unit.kind === 'money' && isDigit(overSpace(foundEnd))) return null;
  // 三成为女性: a word that begins with 成 is none behind a Han number.
  if (unit === NO_UNIT) {
    // 近两成员工: the word is 员工.
    const isStaff = isOne(i + 1, '员') && isOne(i + 2, '工');
    if (form !== HAN || !(isStaff || isOne(i + 1, '为'))) return null;
    reading.end = i + 1;
    return TENTH;
  }
  const end = foundEnd;
  reading.end = end;
  if (at(start) > 0x2e7f) return unit;
  if (!isRight(unit, start, from, form)) return null;
  // 27pc is a share, and 27 PCs are machines.
  if (end === start + 2 && unit.code === '%')
    return start === from && !isUpper(start) ? unit : null;
  // Chinese reports write 2.7pct for points; in English "2.7 pct" is a share.
  return start === from && end === start + 3 && unit.code === '%' ? POINTS : unit;
}

/** Whether what looks like a Latin unit is one. */
function isRight(unit: Unit, start: number, from: number, form: number): boolean {
  const { end } = reading;
  if (isDigit(end)) {
    // m2 is no metre; but 百万tokens16元 has its unit, glued to a price. "Claude 3.5 $2": the sign is the next sum's.
    const isWord = isDigit(end - 1) || isLetter(end - 1);
    if (isWord ? unit.kind !== 'token' : unit.kind === 'money' && start > from) return false;
  }
  if (unit.kind === 'multiple' && isFactor(end, start > from)) return false;
  return end > start + 1 || !isLetter(start) || isLetterUnit(start, from, form);
}
