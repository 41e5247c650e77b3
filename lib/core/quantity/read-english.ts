import { wordSet, wordsBefore } from '../text/word-set.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';
import { SEVERAL } from './han-digits.ts';
import { type Numeral, plainNumeral, setValue } from './numeral.ts';
import { ahead, all, one, type Pattern } from './pattern.ts';
import { readCardinal, readPoint, WORDS, type Word, wordAt } from './read-cardinal.ts';

const HYPHEN = 0x2d;

interface Part {
  readonly end: number;
  readonly value: number;
}

/** Reads a fraction at `at`: a half, two thirds, three-quarters; null when there is none. */
function readPart(codes: Uint16Array, at: number): Part | null {
  const first = wordAt(codes, at);
  if (first.role === 'part' && (first.value === 2 || first.value === 4))
    return first.many ? null : { end: first.end, value: 1 / first.value };
  const cardinal = first.role === 'article' ? null : readCardinal(codes, at);
  // "one hundred thirty fifths" is read in more than one way, and printed by nobody.
  if (cardinal ? cardinal.words > 2 || cardinal.scaled : first.role !== 'article') return null;
  const top = cardinal?.value ?? 1;
  const bottom = wordAt(codes, (cardinal ?? first).end);
  if (bottom.role !== 'part' || (bottom.many ? top <= 1 : top !== 1)) return null;
  return { end: bottom.end, value: top / bottom.value };
}

/** After a fraction: "of a", "a", or nothing, and a scale: half a million, three quarters of a billion. */
function readScaleOf(codes: Uint16Array, at: number): Part | null {
  let next = wordAt(codes, at);
  if (next.role === 'of') next = wordAt(codes, next.end);
  if (next.role === 'article') next = wordAt(codes, next.end);
  return next.role === 'scale' ? next : null;
}

/** Reads "several hundred thousand" and "hundreds of millions", from the word behind "several" or the first. */
function readCrowd(codes: Uint16Array, start: number, first: Word): Numeral | null {
  const role = first.role === 'several' ? 'scale' : 'crowd';
  let next = role === 'scale' ? wordAt(codes, first.end) : first;
  let end = start;
  let value = 1;
  while (next.role === role) {
    value *= next.value;
    end = next.end;
    next = wordAt(codes, end);
    if (next.role === 'of') next = wordAt(codes, next.end);
  }
  if (end === start) return null;
  const numeral = plainNumeral('english', start, end, value * SEVERAL[0]);
  numeral.hi = value * SEVERAL[1];
  numeral.step = 0;
  numeral.vague = numeral.scaled = true;
  return numeral;
}

/** Words behind "half" and "quarter" that leave them a share and no period: half of, half the. */
const SHARED = wordSet('of an? the its their all his her our as');
/** Words before "half" that make it a period. */
const PERIODS = wordsBefore('first second latter last third fourth this next the previous');

/** Whether a fraction without a scale is a share: "a quarter of", "half the", "two thirds"; "the first half" and "in the quarter" are periods. */
function isShare(codes: Uint16Array, start: number, end: number): boolean {
  const first = wordAt(codes, start);
  const alone = first.role === 'part';
  const last = alone ? first : wordAt(codes, first.end);
  // a third-party audit
  if (codes[end] === HYPHEN) return false;
  if (last.role !== 'part' || (last.value !== 2 && last.value !== 4)) return true;
  if (codes[start - 1] === HYPHEN || PERIODS(codes, start - 1) >= 0) return false;
  const shared = codes[end] === 0x20 && SHARED(codes, end + 1) > 0;
  return alone
    ? shared && last.value === 2
    : shared || last.value === 2 || last.many || codes[first.end] === HYPHEN;
}

/** A unit that parts are taken of. */
const parted: Pattern = (codes, at) =>
  PARTED.has(UNITS_AFTER.find(codes, at)?.kind ?? '') ? UNITS_AFTER.end : -1;
/** Kinds of units that parts are taken of. */
export const PARTED: ReadonlySet<string> = new Set(['duration', 'measure', 'percentage-point']);
/** Between a part and its unit: half an hour, a quarter of a percentage point. */
const ofUnit = all(one(' '), wordSet('(of_|)an?'), ahead(all(one(' '), parted)));

function readFractionWords(codes: Uint16Array, start: number): Numeral | null {
  const part = readPart(codes, start);
  if (!part) return null;
  const scale = readScaleOf(codes, part.end);
  if (!scale && !isShare(codes, start, part.end)) return null;
  const end = scale ? scale.end : Math.max(part.end, ofUnit(codes, part.end));
  const numeral = plainNumeral('english', start, end, part.value * (scale?.value ?? 1));
  numeral.step = 0;
  numeral.scaled = scale !== null;
  if (!scale) numeral.share = 'fraction';
  return numeral;
}

/** Adds "and a half", "and three fifths", "point five" to a number whose last digit is worth `step`. */
export function addTail(codes: Uint16Array, numeral: Numeral, step: number): void {
  const point = readPoint(codes, numeral.end);
  if (point) {
    setValue(numeral, numeral.lo + point.value, point.end);
    numeral.step = point.step;
  }
  const and = wordAt(codes, numeral.end);
  const part = and.role === 'and' ? readPart(codes, and.end) : null;
  if (!part) return;
  const scale = readScaleOf(codes, part.end);
  const { end } = scale ?? part;
  if (scale && step < scale.value && numeral.lo < 1000) {
    // one and a half million
    setValue(numeral, (numeral.lo + part.value) * scale.value, end);
    numeral.scaled = true;
  } else {
    // "three million and a half" is 3.5 million; "one billion and a half million" names its own scale.
    const unit = scale?.value ?? (numeral.lo >= 1000 ? step : 1);
    setValue(numeral, numeral.lo + part.value * unit, end);
  }
}

/**
 * Reads an English number at the word that begins at `start`: twenty-two, half a million, two
 * thirds, one and a half, hundreds of millions, several hundred, minus five point five.
 *
 * @returns null when none begins there. An article alone is none; "third" alone is an ordinal.
 */
export function readEnglish(codes: Uint16Array, start: number): Numeral | null {
  if (!WORDS.find(codes, start)) return null;
  const first = wordAt(codes, start);
  const { role, end } = first;
  if (role === 'minus') {
    // One sign only: "minus minus minus" is no number, and would be read over and over.
    const numeral = wordAt(codes, end).role === 'minus' ? null : readEnglish(codes, end + 1);
    if (!numeral) return null;
    [numeral.lo, numeral.hi] = [-numeral.hi, -numeral.lo];
    numeral.start = start;
    numeral.signed = true;
    return numeral;
  }
  if (role === 'several' || role === 'crowd') return readCrowd(codes, start, first);
  const isArticle = role === 'article';
  if (isArticle) {
    // Nearly every "a" of a text belongs to no number.
    const next = wordAt(codes, end).role;
    if (next !== 'scale' && next !== 'part') return null;
  }
  const fraction = readFractionWords(codes, start);
  if (fraction) return fraction;
  const cardinal = readCardinal(codes, isArticle ? end : start);
  if (!cardinal || (role === 'scale' && cardinal.words === 1)) return null;
  const numeral = plainNumeral('english', start, cardinal.end, cardinal.value);
  numeral.step = cardinal.step;
  numeral.scaled = cardinal.scaled;
  addTail(codes, numeral, cardinal.step);
  return numeral;
}
