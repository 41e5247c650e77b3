import type { Unit } from '../unit/unit.ts';
import { NO_UNIT, UNITS_AFTER } from '../unit/unit-table.ts';
import { isDigit, isLetter } from './code-runs.ts';
import { isOdd, isSeveral } from './han-digits.ts';
import type { Item } from './item.ts';
import { type Numeral, times } from './numeral.ts';
import type { Pattern } from './pattern.ts';

const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Any unit; an ordinary word that begins like one is none. */
export const unit: Pattern = (codes, at) =>
  (UNITS_AFTER.find(codes, at)?.factor ?? 0) === 0 ? -1 : UNITS_AFTER.end;

/** The unit behind a number at `from`: its end, and whether 多 or 余 stands before it. */
interface UnitReading {
  readonly unit: Unit;
  readonly end: number;
  readonly over: boolean;
}

/** Single letters that are units behind a space too. */
const AFTER_SPACE: ReadonlySet<number> = new Set(
  [...'mgtxW'].map((letter) => letter.charCodeAt(0)),
);

/** Single letters that are units only when they touch the number, and never in capitals (W and V may). */
function isLoneLetter(codes: Uint16Array, from: number, end: number): boolean {
  return end === from + 1 && isLetter(codes[from]);
}

/** Whether the name of a model follows "8 ×", so that the sign counts: 8 × H100, 4x RTX 4090. */
function isModelAhead(codes: Uint16Array, at: number): boolean {
  let end = codes[at] === SPACE ? at + 1 : at;
  const first = codes[end] ?? 0;
  if (first < 0x41 || first > 0x5a) return false;
  while (isLetter(codes[end])) end++;
  return isDigit(codes[end]) || (codes[end] === SPACE && isDigit(codes[end + 1]));
}

/** Reads the unit that stands at `from`; null when none does. */
export function readUnit(
  codes: Uint16Array,
  from: number,
  form: Numeral['form'],
): UnitReading | null {
  let at = from;
  if (codes[at] === SPACE) at++;
  else if (codes[at] === HYPHEN && !isLetter(codes[at + 1])) return null;
  const hedge = codes[at] ?? 0;
  const over = isOdd(hedge) || isSeveral(hedge);
  if (over) {
    at++;
    if (codes[at] === SPACE) at++;
  }
  let unit = UNITS_AFTER.find(codes, at);
  if (!unit && codes[at] === HYPHEN) {
    at++;
    unit = UNITS_AFTER.find(codes, at);
  }
  if (!unit || unit === NO_UNIT) return null;
  const end = UNITS_AFTER.end;
  // m2 is no metre; but 百万tokens16元 has its unit, glued to a price.
  if (
    unit.kind !== 'token' &&
    isDigit(codes[end]) &&
    (isDigit(codes[end - 1]) || isLetter(codes[end - 1]))
  )
    return null;
  // "Claude 3.5 $2": the sign is the next sum's.
  if (unit.kind === 'money' && at > from && (codes[at] ?? 0) < 0x100 && isDigit(codes[end]))
    return null;
  if (unit.kind === 'multiple' && isModelAhead(codes, end)) return null;
  const letter = codes[at] ?? 0;
  if (isLoneLetter(codes, at, end)) {
    if (at > from && !AFTER_SPACE.has(letter)) return null;
    if (letter < 0x61 && letter !== 0x57 && letter !== 0x56 && letter !== 0x58) return null;
    if (form !== 'digits' || isDigit(codes[end])) return null;
  }
  return { unit, end, over };
}

/** The kind of a quantity with this unit. */
function kindOf(unit: Unit): Item['kind'] {
  switch (unit.kind) {
    case 'money':
    case 'percent':
    case 'percentage-point':
    case 'multiple':
    case 'duration':
    case 'measure':
      return unit.kind;
    case 'rank':
      return 'number';
    case 'token':
    case 'count':
    case 'loose':
      return 'count';
  }
}

/** Sets an item's value from its number and unit. */
export function applyUnit(item: Item, numeral: Numeral, unit: Unit | null): void {
  const factor = unit?.factor ?? 1;
  item.unit = unit;
  item.lo = times(numeral.lo, factor);
  item.hi = times(numeral.hi, factor);
  item.vague = numeral.vague;
  const exact =
    numeral.form === 'digits' &&
    !numeral.scaled &&
    numeral.decimals === 0 &&
    (!unit || unit.kind === 'count' || unit.kind === 'loose');
  item.precision = exact ? 0 : times(numeral.step, factor) / 2;
  if (unit) item.kind = kindOf(unit);
}
