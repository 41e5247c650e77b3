import { LETTER_SCALES } from '../unit/scales.ts';
import type { Unit } from '../unit/unit.ts';
import { NO_UNIT, UNITS_AFTER } from '../unit/unit-table.ts';
import { ENGLISH_SCALE_TRIE, isPeopleNoun } from './english-scale.ts';
import { hanDigit, hanScale, isOdd, isSeveral } from './han-digits.ts';
import { type Item, plainItem } from './item.ts';
import { type Numeral, scaleNumeral, times } from './numeral.ts';
import { addTail, readCardinal } from './read-english.ts';

const SPACE = 0x20;
const HYPHEN = 0x2d;
const BAN = 0x534a; // 半

const isLetter = (code: number | undefined): boolean => {
  const lower = (code ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

/** Multiplies the number by the English scale behind it: "billion", "bn", "-million", K, M, B, T. */
export function readEnglishScale(
  codes: Uint16Array,
  numeral: Numeral,
  to: number,
  money: boolean,
): void {
  const end = numeral.end;
  const letter = codes[end] ?? 0;
  if (isLetter(letter) && !isLetter(codes[end + 1]) && numeral.form === 'digits') {
    const scale = LETTER_SCALES[String.fromCharCode(letter)];
    if (scale !== undefined && isScaleLetter(codes, end, money) && !isDigitCode(codes[end + 1])) {
      scaleNumeral(numeral, scale);
      numeral.end = end + 1;
      return;
    }
  }
  const from = letter === SPACE || letter === HYPHEN ? end + 1 : end;
  let scale = ENGLISH_SCALE_TRIE.find(codes, from, to);
  while (scale !== null) {
    scaleNumeral(numeral, scale);
    numeral.end = ENGLISH_SCALE_TRIE.end;
    scale =
      codes[numeral.end] === SPACE ? ENGLISH_SCALE_TRIE.find(codes, numeral.end + 1, to) : null;
  }
  if (numeral.end > from && numeral.form === 'digits') addRest(codes, numeral, to);
  // "$3 B", "2.33 k": a letter after a space, where the number can be no name's.
  if (
    (money || (numeral.form === 'digits' && numeral.run === 0)) &&
    codes[numeral.end] === SPACE &&
    numeral.end === end
  ) {
    const spaced = codes[end + 1] ?? 0;
    if (
      (spaced === 0x4d ||
        spaced === 0x42 ||
        spaced === 0x54 ||
        spaced === 0x4b ||
        spaced === 0x6b) &&
      !isLetter(codes[end + 2]) &&
      !isDigitCode(codes[end + 2])
    ) {
      scaleNumeral(numeral, LETTER_SCALES[String.fromCharCode(spaced)] ?? 1);
      numeral.end = end + 2;
    }
  }
}

/** What follows digits with a scale word: "3 million and a half", "4 thousand 3 hundred and 21". */
function addRest(codes: Uint16Array, numeral: Numeral, to: number): void {
  addTail(codes, numeral, numeral.step, to);
  if (numeral.lo >= 1e6) return;
  const scale = numeral.step;
  const and =
    codes[numeral.end + 1] === 0x61 &&
    codes[numeral.end + 2] === 0x6e &&
    codes[numeral.end + 4] === SPACE;
  const from = numeral.end + (and ? 5 : 1);
  let end = from;
  let value = 0;
  while (end < from + 3 && isDigitCode(codes[end])) value = value * 10 + (codes[end++] ?? 0) - 0x30;
  const words = end === from && and ? readCardinal(codes, from, to) : null;
  const next =
    codes[end] === SPACE && end > from ? ENGLISH_SCALE_TRIE.find(codes, end + 1, to) : null;
  const nextEnd = next === null ? end : ENGLISH_SCALE_TRIE.end;
  const rest = words?.value ?? value * (next ?? 1);
  if (
    rest === 0 ||
    rest >= scale ||
    (!and && next === null) ||
    isDigitCode(codes[end]) ||
    (codes[end] === 0x2e && isDigitCode(codes[end + 1]))
  )
    return;
  numeral.lo += rest;
  numeral.hi = numeral.lo;
  numeral.step = words?.step ?? next ?? 1;
  numeral.end = words?.end ?? nextEnd;
  if (next !== null) addRest(codes, numeral, to);
}

const isDigitCode = (code: number | undefined): boolean =>
  code !== undefined && code >= 0x30 && code <= 0x39;

/**
 * Whether a letter behind a number is a scale there: capitals are, save G (a generation or giga-);
 * k and b too; m and t are metres and tonnes unless money or people follow.
 */
function isScaleLetter(codes: Uint16Array, at: number, money: boolean): boolean {
  const letter = codes[at] ?? 0;
  if (letter === 0x47) return false;
  if (letter < 0x61 || letter === 0x6b || letter === 0x62) return true;
  return money || isPeopleNoun(codes, at + 1);
}

/** The unit behind a number at `from`: its end, and whether 多 or 余 stands before it. */
interface UnitReading {
  readonly unit: Unit;
  readonly end: number;
  readonly over: boolean;
}

/** Single letters that are units only when they touch the number, and never in capitals (W and V may). */
function isLoneLetter(codes: Uint16Array, from: number, end: number): boolean {
  return end === from + 1 && isLetter(codes[from]);
}

/** Reads the unit that stands at `from`; null when none does. */
export function readUnit(
  codes: Uint16Array,
  from: number,
  to: number,
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
  let unit = UNITS_AFTER.find(codes, at, to);
  if (!unit && codes[at] === HYPHEN) {
    at++;
    unit = UNITS_AFTER.find(codes, at, to);
  }
  if (!unit || unit === NO_UNIT) return null;
  const end = UNITS_AFTER.end;
  if (isDigitCode(codes[end]) && (isDigitCode(codes[end - 1]) || isLetter(codes[end - 1])))
    return null;
  const letter = codes[at] ?? 0;
  if (isLoneLetter(codes, at, end)) {
    if (at > from && !(letter === 0x6d || letter === 0x67 || letter === 0x74 || letter === 0x78))
      return null;
    if (letter < 0x61 && letter !== 0x57 && letter !== 0x56 && letter !== 0x58) return null;
    if (form !== 'digits' || isDigitCode(codes[end])) return null;
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

/** 半 after a unit adds half of it: 两年半, 三倍半. */
function addHalf(codes: Uint16Array, item: Item): void {
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
  item.end++;
}

/**
 * Makes an item of a number: its English scale, its unit, 半 behind the unit; money before it
 * (`before`) rules out any other unit than a second name of the same currency.
 */
export function readAmount(
  codes: Uint16Array,
  numeral: Numeral,
  to: number,
  before: { unit: Unit; start: number } | null,
): Item {
  if (numeral.form !== 'han') readEnglishScale(codes, numeral, to, before !== null);
  const item = plainItem('number', before?.start ?? numeral.start, numeral.end);
  item.numeral = numeral;
  item.numberEnd = numeral.end;
  item.bound = numeral.over ? 'over' : 'exact';
  const reading = readUnit(codes, numeral.end, to, numeral.form);
  if (before) {
    item.prefixed = true;
    applyUnit(item, numeral, before.unit);
    if (
      reading &&
      reading.unit.kind === 'money' &&
      (reading.unit.code === before.unit.code ||
        reading.unit.code === 'CNY' ||
        before.unit.code === 'CNY')
    ) {
      // 新台币5元 is in Taiwan's dollars; ¥5日元 is in yen.
      if (reading.unit.code !== before.unit.code && reading.unit.code !== 'CNY')
        applyUnit(item, numeral, reading.unit);
      item.end = reading.end;
    }
    return item;
  }
  if (
    numeral.share !== 'none' &&
    (!reading || (reading.unit.kind !== 'measure' && reading.unit.kind !== 'percentage-point'))
  ) {
    item.lo = numeral.lo;
    item.hi = numeral.hi;
    item.precision = numeral.step / 2;
    item.kind = numeral.share === 'percent' ? 'percent' : 'fraction';
    if (numeral.share === 'percent') item.unit = { code: '%', kind: 'percent', factor: 1 };
    return item;
  }
  if (reading && reading.unit.code === '块') return readKuai(codes, item, numeral, reading.end);
  // 三大, 五大 rank; 三十大 is no unit.
  const unit =
    reading?.unit.kind === 'rank' && numeral.form === 'han' && numeral.lo > 10
      ? null
      : (reading?.unit ?? null);
  applyUnit(item, numeral, unit);
  if (!reading || !unit) return item;
  item.end = reading.end;
  if (unit.kind === 'money' && codes[item.end] === SPACE) scaleBehindUnit(codes, item, numeral, to);
  if (reading.over) item.bound = 'over';
  addHalf(codes, item);
  addTenth(codes, item);
  addCoins(codes, item, to);
  return item;
}

/** 七成六 is 76 %: a digit behind 成. */
function addTenth(codes: Uint16Array, item: Item): void {
  if (codes[item.end - 1] !== 0x6210 || item.lo === null || item.hi === null) return;
  const at = codes[item.end] === SPACE ? item.end + 1 : item.end;
  const code = codes[at] ?? 0;
  const digit = isDigitCode(code) && at === item.end ? code - 0x30 : hanDigit(code);
  if (
    (at > item.end && (codes[at + 1] ?? 0) > 0x2e7f) ||
    isDigitCode(codes[at + 1]) ||
    digit < 1 ||
    hanDigit(codes[at + 1] ?? 0) >= 0 ||
    hanScale(codes[at + 1] ?? 0) > 0 ||
    UNITS_AFTER.find(codes, at + 1, codes.length)
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
function readKuai(codes: Uint16Array, item: Item, numeral: Numeral, end: number): Item {
  const next = codes[end] ?? 0;
  const digit = isDigitCode(next) ? next - 0x30 : hanDigit(next);
  const after = codes[end + 1] ?? 0;
  const isCoin =
    digit > 0 &&
    !isDigitCode(after) &&
    (after < 0x2e80 || after >= 0xff00 || after === 0x3002 || after === 0x3001);
  const isMoney = isCoin || next < 0x2e80 || next >= 0xff00 || next === 0x3002 || next === 0x3001;
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
function scaleBehindUnit(codes: Uint16Array, item: Item, numeral: Numeral, to: number): void {
  const scale = numeral.scaled ? null : ENGLISH_SCALE_TRIE.find(codes, item.end + 1, to);
  if (scale === null) return;
  scaleNumeral(numeral, scale);
  applyUnit(item, numeral, item.unit);
  item.end = ENGLISH_SCALE_TRIE.end;
}

/** 50元6角三分, 五块五: what is printed of a currency below its unit. */
function addCoins(codes: Uint16Array, item: Item, to: number): void {
  const { unit } = item;
  if (unit?.kind !== 'money' || item.lo === null || item.hi === null) return;
  // 又 between them: 两美元又三美分.
  const from = codes[item.end] === 0x53c8 ? item.end + 1 : item.end;
  const code = codes[from] ?? 0;
  const digit = isDigitCode(code) ? code - 0x30 : hanDigit(code);
  if (digit < 0 || isDigitCode(codes[from + 1])) return;
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
