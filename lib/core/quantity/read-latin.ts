import { UNITS_BEFORE } from '../unit/unit-table.ts';
import { DIGIT, LATIN } from './char-class.ts';
import { isDigit, overSpace } from './code-runs.ts';
import { type Item, plainItem } from './item.ts';
import { FACTOR_VALUES, LEAD_PAIRS, LEADS, type Lead } from './lead-words.ts';
import { plainNumeral } from './numeral.ts';
import { readAmount } from './read-amount.ts';
import { englishYearEnd, quarterEnd } from './read-date.ts';
import { readEnglish } from './read-english.ts';
import type { Stream } from './stream.ts';

const SPACE = 0x20;
const HYPHEN = 0x2d;
const lower = (code: number): number => code | 0x20;
function wordEnd({ codes, kind, length }: Stream, from: number): number {
  let i = from;
  while (i < length && kind[codes[i] ?? 0] === LATIN) i++;
  return i;
}

/** The end of a name with digits in it: GPT-4o, Qwen2.5-72B, H20; letters, digits, and - . _ / between them. */
export function nameEnd({ codes, kind, length }: Stream, from: number): number {
  let i = from;
  while (i < length) {
    const cls = kind[codes[i] ?? 0];
    if (cls === LATIN || cls === DIGIT) {
      i++;
      continue;
    }
    const code = codes[i] ?? 0;
    const next = kind[codes[i + 1] ?? 0];
    const joins = code === HYPHEN || code === 0x2e || code === 0x5f;
    if (
      !joins ||
      (next !== LATIN && next !== DIGIT) ||
      (code === HYPHEN && codes[i - 1] === HYPHEN)
    )
      break;
    i++;
  }
  return i;
}

const isUrlCode = (code: number): boolean =>
  code > SPACE && code < 0x7f && code !== 0x29 && code !== 0x5d && code !== 0x22 && code !== 0x3e;

function urlEnd({ codes, length }: Stream, from: number): number {
  let i = from;
  while (i < length && isUrlCode(codes[i] ?? 0)) i++;
  return i;
}

/** Characters after a number that make it one although letters touch it: GPU10万张, AI30%. */
function isAmountAhead({ codes }: Stream, from: number): boolean {
  let i = from;
  while (isDigit(codes[i]) || ((codes[i] === 0x2e || codes[i] === 0x2c) && isDigit(codes[i + 1])))
    i++;
  const code = codes[i] ?? 0;
  return code === 0x25 || code === 0x4e07 || code === 0x4ebf || code === 0x500d || code === 0x5143;
}

function readLead(stream: Stream, start: number, end: number): Item | null {
  const lead = LEADS.find(stream.codes, start, stream.length);
  return lead ? readBy(lead, stream, { start, end, leadEnd: LEADS.end }) : null;
}

/** Reads what a lead word announces; `end` is where its first word ends, `leadEnd` the whole of it. */
function readBy(
  lead: Lead,
  stream: Stream,
  { start, end, leadEnd }: { start: number; end: number; leadEnd: number },
): Item | null {
  const { codes, length } = stream;
  switch (lead) {
    case 'number': {
      const numeral = readEnglish(codes, start, length);
      if (!numeral) return null;
      const item = readAmount(codes, numeral, length, null);
      return item;
    }
    case 'factor': {
      const value = FACTOR_VALUES.find(codes, start, length) ?? 1;
      const numeral = plainNumeral('english', start, leadEnd, value);
      numeral.step = 0;
      const item = readAmount(codes, numeral, start, null);
      item.end = item.numberEnd = leadEnd;
      item.kind = 'multiple';
      item.unit = { code: 'x', kind: 'multiple', factor: 1 };
      return item;
    }
    case 'month': {
      const dateEnd = englishYearEnd(codes, leadEnd);
      const isMonth =
        dateEnd > leadEnd ||
        (end - start > 3 && (codes[start] ?? 0) < 0x61 && lower(codes[start + 1] ?? 0) !== 0x61);
      return isMonth ? plainItem('date', start, dateEnd) : null;
    }
    case 'url': {
      const sign = codes[leadEnd];
      if (sign !== 0x3a && sign !== 0x2e) return null;
      const next = urlEnd(stream, start);
      return plainItem('url', start, next);
    }
    case 'fiscal': {
      const from = overSpace(codes, leadEnd);
      if (!isDigit(codes[from])) return null;
      const next = nameEnd(stream, from);
      return plainItem('date', start, next);
    }
    case 'version': {
      const from = codes[leadEnd] === 0x2e ? leadEnd + 1 : leadEnd;
      if (!isDigit(codes[from])) return null;
      const next = nameEnd(stream, from);
      return plainItem('version', start, next);
    }
    case 'identifier': {
      let from = leadEnd;
      while (codes[from] === 0x3a || codes[from] === SPACE || codes[from] === 0x2f) from++;
      if (!isDigit(codes[from])) return null;
      const next = nameEnd(stream, from);
      return plainItem('identifier', start, next);
    }
    case 'money':
      return null;
  }
}

/** A currency code or letters with a sign before a number: RMB 3 billion, USD115, US$40, HK$ 7. */
export function moneyBefore({ codes, length }: Stream, start: number): { end: number } | null {
  const unit = UNITS_BEFORE.find(codes, start, length);
  if (!unit) return null;
  let end = UNITS_BEFORE.end;
  if (codes[end] === SPACE) end++;
  return isDigit(codes[end]) || (codes[end] === 0x2e && isDigit(codes[end + 1])) ? { end } : null;
}

/** Whether a quantity may begin with the Latin word at `at`: told by its first two letters. */
export function isLead({ codes }: Stream, at: number): boolean {
  const first = lower(codes[at] ?? 0) - 0x61;
  if (first < 0 || first > 25) return false;
  const second = lower(codes[at + 1] ?? 0) - 0x61;
  if (second >= 0 && second < 26 && LEAD_PAIRS[first * 27 + second] === 1) return true;
  return LEAD_PAIRS[first * 27 + 26] === 1;
}

/**
 * Reads what a Latin word at `start` begins: an English number, a month, an address of a page, a
 * currency.
 *
 * @returns `money` when a currency stands there and the number is the caller's; null for nothing.
 */
export function readLatin(stream: Stream, start: number): Item | 'money' | null {
  if (moneyBefore(stream, start)) return 'money';
  return readLead(stream, start, wordEnd(stream, start));
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
  const quarter = end === start + 1 ? quarterEnd(codes, start) : 0;
  if (quarter > 0) return plainItem('date', start, englishYearEnd(codes, quarter));
  if (isAmountAhead(stream, at) && (codes[at - 1] === HYPHEN || end - start > 1)) return null;
  return plainItem('name', start, nameEnd(stream, start));
}
