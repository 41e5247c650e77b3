import type { Unit } from '../unit/unit.ts';
import { DIGIT, LATIN } from './char-class.ts';
import { type Item, plainItem } from './item.ts';
import type { Lead } from './lead-words.ts';
import { all, any, digit, many, name, one } from './pattern.ts';
import { fixedItem, readAmount } from './read-amount.ts';
import { englishYear, quarter } from './read-date.ts';
import { readEnglish } from './read-english.ts';
import type { Stream } from './stream.ts';

const HYPHEN = 0x2d;
const lower = (code: number): number => code | 0x20;
function wordEnd({ codes, kind, length }: Stream, from: number): number {
  let i = from;
  while (i < length && kind[codes[i] ?? 0] === LATIN) i++;
  return i;
}

/** A number although letters touch it: GPU10万张, AI30%. */
const amount = all(many(any(digit, all(one('.,'), digit))), one('%万亿倍元'));

/**
 * Reads what an English word from `start` to `end` begins: a number, a month, an address of a page.
 *
 * @returns null for nothing.
 */
export function readWord(
  stream: Stream,
  lead: Exclude<Lead, Unit>,
  start: number,
  end: number,
): Item | null {
  const { codes } = stream;
  if (typeof lead === 'number') return lead === 0 ? null : fixedItem('multiple', start, end, lead);
  if (lead === 'number') {
    const numeral = readEnglish(codes, start);
    return numeral && readAmount(codes, numeral, null);
  }
  if (lead === 'month') {
    const dateEnd = englishYear(codes, end);
    // "may" and "mar" are words too; May and its like need a number beside them.
    const isMonth =
      dateEnd > end ||
      (wordEnd(stream, start) - start > 3 &&
        (codes[start] ?? 0) < 0x61 &&
        lower(codes[start + 1] ?? 0) !== 0x61);
    return isMonth ? plainItem('date', start, dateEnd) : null;
  }
  const restEnd = lead.rest(codes, end);
  return restEnd < 0 ? null : plainItem(lead.kind, start, restEnd);
}

/** Longest name that is looked back for from its digits. */
const LONGEST_NAME = 48;

/** Where the name begins that digits at `at` are part of: over letters, digits and - . _ between them. */
function nameStart({ codes, kind }: Stream, at: number, floor: number): number {
  let i = at;
  const lowest = Math.max(floor, at - LONGEST_NAME);
  while (i > lowest) {
    const cls = kind[codes[i - 1] ?? 0];
    if (cls === LATIN || cls === DIGIT) {
      i--;
      continue;
    }
    const joins = codes[i - 1] === HYPHEN || codes[i - 1] === 0x5f || codes[i - 1] === 0x2e;
    const before = kind[codes[i - 2] ?? 0];
    if (!joins || i - 1 <= lowest || (before !== LATIN && before !== DIGIT)) break;
    i--;
  }
  return i;
}

/**
 * Reads the name or quarter that digits at `at` are part of, because letters touch them: GPT-4o,
 * H20, DeepSeek-R1, Q3. `floor` is where the last quantity ended.
 *
 * @returns null when they are a number all the same: GPU10万张, AI30%.
 */
export function readAttached(stream: Stream, at: number, floor: number): Item | null {
  const { codes, kind } = stream;
  const start = nameStart(stream, at, floor);
  if (start === at || kind[codes[start] ?? 0] !== LATIN) return null;
  const end = wordEnd(stream, start);
  const quarterEnd = end === start + 1 ? quarter(codes, start) : -1;
  if (quarterEnd > 0) return plainItem('date', start, englishYear(codes, quarterEnd));
  if (amount(codes, at) > 0 && (codes[at - 1] === HYPHEN || end - start > 1)) return null;
  return plainItem('name', start, name(codes, start));
}
