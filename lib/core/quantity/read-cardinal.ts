import { WordTrie } from '../text/word-trie.ts';
import { ENGLISH_NUMBER_WORDS, type NumberWord } from './english-number-words.ts';

/** The words of English numbers. */
export const WORDS = new WordTrie<NumberWord>(ENGLISH_NUMBER_WORDS);

/** A number word and where it ends; `role` is "none" where none stands. */
export interface Word extends NumberWord {
  readonly end: number;
}

/** The number word at `at`, over a space or hyphen before it. */
export function wordAt(codes: Uint16Array, at: number): Word {
  let from = at;
  while (from < at + 3 && (codes[from] === 0x20 || codes[from] === 0x2d)) from++;
  const word = WORDS.find(codes, from);
  return word
    ? { role: word.role, value: word.value, many: word.many, end: WORDS.end }
    : { role: 'none', value: 0, many: false, end: at };
}

/** A cardinal: two hundred and six, twenty-one trillion. `step` is what its last digit is worth. */
export interface Cardinal {
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly scaled: boolean;
  readonly words: number;
}

/** Whether a word of that role and value may follow one of the role `last`. */
function mayFollow(last: NumberWord['role'], { role, value }: Word): boolean {
  if (role === 'ones') return last !== 'ones' && (last !== 'tens' || value < 10);
  return role === 'tens' ? last !== 'ones' && last !== 'tens' : role === 'scale';
}

/** Reads a cardinal in words at `start`; null when none begins there. */
export function readCardinal(codes: Uint16Array, start: number): Cardinal | null {
  let total = 0;
  let group = 0;
  let step = 1;
  let end = start;
  let scaled = false;
  let words = 0;
  let last: NumberWord['role'] = 'none';
  for (;;) {
    let next = wordAt(codes, end);
    if (next.role === 'and' && last === 'scale') {
      next = wordAt(codes, next.end);
      // "two hundred and three fifths": the fraction is the caller's.
      if (next.role === 'scale' || wordAt(codes, next.end).role === 'part') break;
    }
    if (!mayFollow(last, next)) break;
    const { role, value } = next;
    if (role !== 'scale') {
      group += value;
      step = 1;
    } else if (value <= 100) {
      group = (group || 1) * value;
      step = value === 12 ? 0 : value;
    } else {
      // "three lakh crore": a scale on a scale multiplies what stands before it.
      const double = last === 'scale';
      if (double && group === 0) total *= value;
      else total += (group || 1) * value;
      group = 0;
      step = double ? step * value : value;
    }
    scaled ||= role === 'scale';
    last = role;
    end = next.end;
    words++;
  }
  return words === 0 ? null : { end, value: total + group, step, scaled, words };
}

/** Reads "point four two" at `at` as a value below one; null when it is not there. */
export function readPoint(
  codes: Uint16Array,
  at: number,
): { end: number; value: number; step: number } | null {
  const point = wordAt(codes, at);
  if (point.role !== 'point') return null;
  let digits = '';
  let next = wordAt(codes, point.end);
  let { end } = point;
  for (; next.role === 'ones' || next.role === 'tens'; next = wordAt(codes, end)) {
    // "point seventy-one": the ones fill the zero of the tens.
    if (next.role === 'ones' && next.value < 10 && /[2-9]0$/.test(digits))
      digits = digits.slice(0, -1);
    digits += next.value;
    end = next.end;
  }
  return digits === '' ? null : { end, value: Number(`0.${digits}`), step: 10 ** -digits.length };
}
