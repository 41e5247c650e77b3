import { WordTrie } from '../text/word-trie.ts';
import { ENGLISH_NUMBER_WORDS, type NumberWord } from './english-number-words.ts';

/** The words of English numbers. */
export const WORDS = new WordTrie<NumberWord>(ENGLISH_NUMBER_WORDS);

/** A number word and where it ends. */
export interface Word {
  readonly word: NumberWord;
  readonly end: number;
}

/** The number word at `at`, over a space or hyphen before it. */
export function wordAt(codes: Uint16Array, at: number): Word | null {
  let from = at;
  while (from < at + 3 && (codes[from] === 0x20 || codes[from] === 0x2d)) from++;
  const word = WORDS.find(codes, from);
  return word ? { word, end: WORDS.end } : null;
}

/** A cardinal: two hundred and six, twenty-one trillion. `scale` is the last scale read. */
interface Cardinal {
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly scaled: boolean;
  readonly words: number;
}

/** Reads a cardinal in words at `start`; null when none begins there. */
export function readCardinal(codes: Uint16Array, start: number): Cardinal | null {
  let total = 0;
  let group = 0;
  let step = 1;
  let end = start;
  let scaled = false;
  let words = 0;
  let last: 'none' | 'ones' | 'tens' | 'scale' = 'none';
  for (;;) {
    let next = wordAt(codes, words === 0 ? start : end);
    if (next?.word.role === 'and' && last === 'scale') {
      // "two hundred and three fifths": the fraction is the caller's.
      const part = wordAt(codes, wordAt(codes, next.end)?.end ?? next.end);
      if (part?.word.role === 'part') break;
      next = wordAt(codes, next.end);
      if (next?.word.role !== 'ones' && next?.word.role !== 'tens') break;
    }
    if (!next) break;
    const { word } = next;
    if (word.role === 'ones') {
      if (last === 'ones' || (last === 'tens' && word.value >= 10)) break;
      group += word.value;
      step = 1;
    } else if (word.role === 'tens') {
      if (last === 'ones' || last === 'tens') break;
      group += word.value;
      step = 1;
    } else if (word.role === 'scale') {
      if (word.value <= 100) {
        group = (group || 1) * word.value;
        step = word.value === 12 ? 0 : word.value;
      } else {
        // "three lakh crore": a scale on a scale multiplies what stands before it.
        if (last === 'scale' && group === 0) total *= word.value;
        else total += (group || 1) * word.value;
        group = 0;
        step = last === 'scale' ? step * word.value : word.value;
      }
      scaled = true;
    } else {
      break;
    }
    last = word.role;
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
  if (point?.word.role !== 'point') return null;
  let digits = '';
  let end = point.end;
  for (
    let next = wordAt(codes, end);
    next && (next.word.role === 'ones' || next.word.role === 'tens');
    next = wordAt(codes, end)
  ) {
    // "point seventy-one": the ones fill the zero of the tens.
    if (next.word.role === 'ones' && next.word.value < 10 && /[2-9]0$/.test(digits))
      digits = digits.slice(0, -1);
    digits += next.word.value;
    end = next.end;
  }
  return digits === '' ? null : { end, value: Number(`0.${digits}`), step: 10 ** -digits.length };
}
