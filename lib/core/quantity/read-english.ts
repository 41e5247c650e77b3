import { wordSet, wordsBefore } from '../text/word-set.ts';
import { SEVERAL } from './han-digits.ts';
import { type Numeral, plainNumeral } from './numeral.ts';
import { readCardinal, readPoint, WORDS, type Word, wordAt } from './read-cardinal.ts';

/** Reads a fraction at `at`: a half, two thirds, three-quarters; null when there is none. */
function readPart(codes: Uint16Array, at: number): { end: number; value: number } | null {
  const first = wordAt(codes, at);
  if (!first) return null;
  if (first.word.role === 'part' && first.word.value <= 4 && first.word.value !== 3) {
    return first.word.many ? null : { end: first.end, value: 1 / first.word.value };
  }
  let top = 1;
  let end = first.end;
  if (first.word.role !== 'article') {
    const cardinal = readCardinal(codes, at);
    // "one hundred thirty fifths" is read in more than one way, and printed by nobody.
    if (!cardinal || cardinal.words > 2 || cardinal.scaled) return null;
    top = cardinal.value;
    end = cardinal.end;
  }
  const bottom = wordAt(codes, end);
  if (bottom?.word.role !== 'part' || (bottom.word.many ? top <= 1 : top !== 1)) return null;
  return { end: bottom.end, value: top / bottom.word.value };
}

/** After a fraction: "of a", "a", or nothing, and a scale: half a million, three quarters of a billion. */
function readScaleOf(codes: Uint16Array, at: number): { end: number; value: number } | null {
  let next = wordAt(codes, at);
  if (next?.word.role === 'of') next = wordAt(codes, next.end);
  if (next?.word.role === 'article') next = wordAt(codes, next.end);
  return next?.word.role === 'scale' ? { end: next.end, value: next.word.value } : null;
}

function readCrowd(codes: Uint16Array, start: number): Numeral | null {
  const first = wordAt(codes, start);
  if (!first) return null;
  let end = first.end;
  let value = 1;
  let next: Word | null = first;
  if (first.word.role === 'several') {
    next = wordAt(codes, end);
    if (next?.word.role !== 'scale') return null;
    while (next?.word.role === 'scale') {
      value *= next.word.value;
      end = next.end;
      next = wordAt(codes, end);
    }
  } else {
    while (next?.word.role === 'crowd') {
      value *= next.word.value;
      end = next.end;
      next = wordAt(codes, end);
      if (next?.word.role === 'of') next = wordAt(codes, next.end);
    }
  }
  const numeral = plainNumeral('english', start, end, value * SEVERAL[0]);
  numeral.hi = value * SEVERAL[1];
  numeral.step = 0;
  numeral.vague = numeral.scaled = true;
  return numeral;
}

/** Words behind "half" and "quarter" that leave them a share and no period: half of, half the. */
const SHARED = wordSet('of a the its their all his her our as');
/** Words before "half" that make it a period. */
const PERIODS = wordsBefore('first second latter last third fourth this next in_the the previous');

/** Whether a fraction without a scale is a share: "a quarter of", "half the", "two thirds"; "the first half" and "in the quarter" are periods. */
function isShare(codes: Uint16Array, start: number, end: number): boolean {
  const first = WORDS.find(codes, start);
  const firstEnd = WORDS.end;
  const last = first?.role === 'part' ? first : wordAt(codes, firstEnd)?.word;
  if (last?.role !== 'part' || (last.value !== 2 && last.value !== 4)) return true;
  if (start > 0 && (codes[start - 1] === 0x2d || PERIODS.findBefore(codes, start - 1)))
    return false;
  const next = codes[end] === 0x20 ? SHARED.find(codes, end + 1) : null;
  if (first?.role === 'part') return next !== null && last.value === 2;
  return next !== null || last.value === 2 || last.many || first?.role === 'ones';
}

function fractionNumeral(codes: Uint16Array, start: number): Numeral | null {
  const part = readPart(codes, start);
  if (!part) return null;
  const scale = readScaleOf(codes, part.end);
  if (!scale && !isShare(codes, start, part.end)) return null;
  const numeral = plainNumeral(
    'english',
    start,
    scale?.end ?? part.end,
    part.value * (scale?.value ?? 1),
  );
  numeral.step = 0;
  numeral.scaled = scale !== null;
  numeral.share = scale ? 'none' : 'fraction';
  return numeral;
}

/** Adds "and a half", "and three fifths", "point five" to a number whose last digit is worth `step`. */
export function addTail(codes: Uint16Array, numeral: Numeral, step: number): void {
  const point = readPoint(codes, numeral.end);
  if (point) {
    numeral.lo += point.value;
    numeral.step = point.step;
    numeral.end = point.end;
  }
  const and = wordAt(codes, numeral.end);
  if (and?.word.role === 'and') {
    const part = readPart(codes, and.end);
    const scale = part ? readScaleOf(codes, part.end) : null;
    if (part) {
      // "three million and a half" is 3.5 million; "one billion and a half million" names its own scale.
      if (scale && step < scale.value && numeral.lo < 1000) {
        // one and a half million
        numeral.lo = (numeral.lo + part.value) * scale.value;
        numeral.scaled = true;
      } else {
        numeral.lo += part.value * (scale?.value ?? (step > 1 && numeral.lo >= 1000 ? step : 1));
      }
      numeral.end = scale?.end ?? part.end;
      numeral.step = 0;
    }
  }
  numeral.hi = numeral.lo;
}

/**
 * Reads an English number at the word that begins at `start`: twenty-two, half a million, two
 * thirds, one and a half, hundreds of millions, several hundred, minus five point five.
 *
 * @returns null when none begins there. An article alone is none; "third" alone is an ordinal.
 */
export function readEnglish(codes: Uint16Array, start: number): Numeral | null {
  const first = WORDS.find(codes, start);
  if (!first || first.role === 'and' || first.role === 'point' || first.role === 'of') return null;
  const firstEnd = WORDS.end;
  if (first.role === 'minus') {
    // One sign only: "minus minus minus" is no number, and would be read over and over.
    if (codes[firstEnd] !== 0x20 || WORDS.find(codes, firstEnd + 1)?.role === 'minus') return null;
    const numeral = readEnglish(codes, firstEnd + 1);
    if (!numeral) return null;
    [numeral.lo, numeral.hi] = [-numeral.hi, -numeral.lo];
    numeral.start = start;
    numeral.signed = true;
    return numeral;
  }
  if (first.role === 'several' || first.role === 'crowd') return readCrowd(codes, start);
  const fraction = fractionNumeral(codes, start);
  if (fraction) return fraction;
  if (first.role === 'part') return null;
  const from = first.role === 'article' ? firstEnd : start;
  const cardinal = readCardinal(codes, from);
  if (!cardinal) return null;
  const opens = wordAt(codes, from);
  if (first.role === 'article' && opens?.word.role !== 'scale') return null;
  if (first.role === 'scale' && cardinal.words === 1) return null;
  const numeral = plainNumeral('english', start, cardinal.end, cardinal.value);
  numeral.step = cardinal.step;
  numeral.scaled = cardinal.scaled;
  addTail(codes, numeral, cardinal.step);
  return numeral;
}
