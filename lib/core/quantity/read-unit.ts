import { wordSet } from '../text/word-set.ts';
import type { Unit } from '../unit/unit.ts';
import { NO_UNIT, UNITS_AFTER } from '../unit/unit-table.ts';
import { isDigit, isLetter, overSpace } from './code-runs.ts';
import { isOdd, isSeveral } from './han-digits.ts';
import type { Item } from './item.ts';
import { type Numeral, times } from './numeral.ts';
import { all, any, digit, latin, many, one, type Pattern, space } from './pattern.ts';

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

/** Single letters that are units behind a space too; others must touch the number. */
const spacedLetter = one('mgtxWs');
const touchingLetter = one('abcdefghijklmnopqrstuvwxyzWVX');
/** The name of a model behind "8 ×", where the sign counts: 8 × H100, 4x RTX 4090. */
const model = all(space, one('ABCDEFGHIJKLMNOPQRSTUVWXYZ'), many(latin, 0), space, digit);

const odd = all(one('- '), wordSet('odd'));
const several = all(one('个'), one('多'));
const tenths = all(one('成'), one('为'));
const TENTH: Unit = { code: '%', kind: 'percent', factor: 10 };
const POINTS: Unit = { code: 'pp', kind: 'percentage-point', factor: 1 };

/** What makes "40 × 3" a product. */
const factor = any(model, all(space, digit));

/** Reads the unit that stands at `from`; null when none does. */
export function readUnit(
  codes: Uint16Array,
  from: number,
  form: Numeral['form'],
): UnitReading | null {
  if (codes[from] === HYPHEN && !isLetter(codes[from + 1])) return null;
  // fifty-odd years
  const oddEnd = odd(codes, from);
  let at = overSpace(codes, Math.max(from, oddEnd));
  const hedge = codes[at] ?? 0;
  const before = isOdd(hedge) || isSeveral(hedge);
  // 三个多月: 多 stands inside the unit.
  const over = before || oddEnd > 0 || several(codes, at) > 0;
  if (before) at = overSpace(codes, at + 1);
  let unit = UNITS_AFTER.find(codes, at);
  // 三成为女性: a word that begins with 成 is none behind a Han number.
  if (unit === NO_UNIT && form === 'han' && tenths(codes, at) > 0)
    return { unit: TENTH, end: at + 1, over };
  if (!unit && codes[at] === HYPHEN) unit = UNITS_AFTER.find(codes, ++at);
  if (!unit || unit === NO_UNIT) return null;
  const end = UNITS_AFTER.end;
  const glued = isDigit(codes[end]);
  // m2 is no metre; but 百万tokens16元 has its unit, glued to a price.
  if (glued && unit.kind !== 'token' && (isDigit(codes[end - 1]) || isLetter(codes[end - 1])))
    return null;
  // "Claude 3.5 $2": the sign is the next sum's.
  if (glued && unit.kind === 'money' && at > from && (codes[at] ?? 0) < 0x100) return null;
  if (unit.kind === 'multiple' && (at > from ? factor : model)(codes, end) > 0) return null;
  if (end === at + 1 && isLetter(codes[at])) {
    const letter = at > from ? spacedLetter : touchingLetter;
    if (letter(codes, at) < 0 || form !== 'digits' || glued) return null;
    // 0.4s is a time; the 30s are years.
    if ((codes[at] ?? 0) === 0x73 && codes[from - 2] !== 0x2e && codes[from - 3] !== 0x2e)
      return null;
  }
  // Chinese reports write 2.7pct for points; in English "2.7 pct" is a share.
  if (at === from && end === at + 3 && (codes[at] ?? 0) < 0x80 && unit.code === '%')
    return { unit: POINTS, end, over };
  return { unit, end, over };
}

/** The kind of a quantity with this unit. */
function kindOf(unit: Unit): Item['kind'] {
  switch (unit.kind) {
    case 'rank':
      return 'number';
    case 'token':
    case 'count':
    case 'loose':
      return 'count';
    default:
      return unit.kind;
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
