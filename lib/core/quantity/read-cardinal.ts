import { payload, wordAt } from './lexicon.ts';
import { HYPHEN, isLetter, SPACE } from './look-around.ts';
import {
  AND,
  BOTTOM,
  BOTTOMS,
  MULTIPLIER,
  NONE,
  NUMBER_WORDS,
  ONES,
  POINT,
  TENS,
} from './number-words.ts';
import { tenTo } from './rounding.ts';
import { codes } from './sentence.ts';
import { NUMBER } from './word-classes.ts';

/** A number word and where it ends; `role` is `NONE` where none stands. */
export interface Word {
  readonly role: number;
  readonly value: number;
  readonly end: number;
}

/** The number word at `i`, over a space or hyphen before it. */
export function numberWordAt(i: number): Word {
  let from = i;
  while (from < i + 3 && (codes[from] === SPACE || codes[from] === HYPHEN)) from++;
  const end = isLetter(from) ? wordAt(from, NUMBER) : -1;
  const word = end < 0 ? undefined : NUMBER_WORDS[payload(NUMBER)];
  return { role: word?.role ?? NONE, value: word?.value ?? 0, end };
}

/** A cardinal: two hundred and six, twenty-one trillion. `step` is what its last digit is worth. */
export interface Cardinal {
  end: number;
  value: number;
  step: number;
  scaled: boolean;
  words: number;
}

/** Whether a word may follow one of the role `last`. */
function mayFollow(last: number, { role, value }: Word): boolean {
  if (role === ONES) return last !== ONES && (last !== TENS || value < 10);
  return role === TENS ? last !== ONES && last !== TENS : role === MULTIPLIER;
}

/** The word that goes on with a cardinal: over "and" behind a scale, unless a fraction follows. */
function nextWord(end: number, last: number): Word | null {
  const next = numberWordAt(end);
  if (next.role !== AND || last !== MULTIPLIER) return mayFollow(last, next) ? next : null;
  const behind = numberWordAt(next.end);
  // "two hundred and three fifths": the fraction is the caller's.
  if (behind.role === MULTIPLIER || !mayFollow(last, behind)) return null;
  const { role } = numberWordAt(behind.end);
  return role === BOTTOM || role === BOTTOMS ? null : behind;
}

/** Reads a cardinal in words at `start`; null when none begins there. */
export function readCardinal(start: number): Cardinal | null {
  const read: Cardinal = { end: start, value: 0, step: 1, scaled: false, words: 0 };
  let group = 0;
  let last: number = NONE;
  for (let next = nextWord(start, last); next; next = nextWord(read.end, last)) {
    const { role, value } = next;
    if (role !== MULTIPLIER) {
      group += value;
      read.step = 1;
    } else if (value <= 100) {
      group = (group || 1) * value;
      read.step = value === 12 ? 0 : value;
    } else {
      // "three lakh crore": a scale on a scale multiplies what stands before it.
      const isDouble = last === MULTIPLIER;
      if (isDouble && group === 0) read.value *= value;
      else read.value += (group || 1) * value;
      group = 0;
      read.step = isDouble ? read.step * value : value;
    }
    read.scaled ||= role === MULTIPLIER;
    last = role;
    read.end = next.end;
    read.words++;
  }
  read.value += group;
  return read.words === 0 ? null : read;
}

/** Reads "point four two" at `i` as a value below one, with its `step`; null when it is not there. */
export function readPoint(i: number): Cardinal | null {
  const point = numberWordAt(i);
  if (point.role !== POINT) return null;
  let { end } = point;
  let digits = 0;
  let places = 0;
  let last = point.role;
  for (; places < MOST_PLACES; ) {
    const next = numberWordAt(end);
    if (next.role !== ONES && next.role !== TENS) break;
    // "point seventy-one": the ones fill the nought of the tens.
    const width = last === TENS && next.value < 10 ? 0 : next.value < 10 ? 1 : 2;
    digits = digits * tenTo(width) + next.value;
    places += width;
    last = next.role;
    end = next.end;
  }
  const step = 1 / tenTo(places);
  return places === 0
    ? null
    : { end, value: digits / tenTo(places), step, scaled: false, words: 0 };
}

/** More are not read: a number of 64 bits holds no more. */
const MOST_PLACES = 15;
