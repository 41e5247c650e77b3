import { wordSet, wordsBefore } from '../text/word-set.ts';
import { TECHNICAL_MEGA } from '../unit/scales.ts';
import type { Unit } from '../unit/unit.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';
import { DIGIT, DOT, HAN_NUMERAL, LATIN, VULGAR } from './char-class.ts';
import { isDigit, overSpace } from './code-runs.ts';
import { type Item, plainItem } from './item.ts';
import { joinParts } from './join-parts.ts';
import { LEADS, mayLead } from './lead-words.ts';
import { IDIOMS } from './name-words.ts';
import { setValue } from './numeral.ts';
import { all, any, digits, maybe, not, one } from './pattern.ts';
import { readAmount } from './read-amount.ts';
import { readDigits } from './read-digits.ts';
import { readFraction, readMixed, readVulgar } from './read-fraction.ts';
import { readHan } from './read-han.ts';
import { readHanItem } from './read-han-item.ts';
import { readAttached, readWord } from './read-latin.ts';
import { readPlainDigits } from './read-plain-digits.ts';
import { readUnit } from './read-unit.ts';
import type { Stream } from './stream.ts';

const NAMES = wordSet(IDIOMS);

const MEGA = wordSet(TECHNICAL_MEGA);

/** Whether the scale at `at` is the beginning of a name (百度) or of a unit (千瓦, 百分点) instead. */
function isWordAt(codes: Uint16Array, at: number): boolean {
  if (NAMES(codes, at) > 0) return true;
  if (codes[at] === 0x5146 && MEGA(codes, codes[at + 1] === 0x7684 ? at + 2 : at + 1) > 0)
    return true;
  return UNITS_AFTER.find(codes, at) !== null && UNITS_AFTER.end > at + 1;
}

/** What stands before and around a minus between Han and a number: 为-3.1, 率-12%. */
const minus = any(
  all(one('为是达至到约从由'), one('-')),
  all(
    not(one('年月日')),
    (_, at) => at + 2,
    digits(1, 4),
    maybe(one('.'), digits(1, 4)),
    one('%p个'),
  ),
);

const MINUS = wordsBefore('minus negative');
const OR = wordsBefore('or_minus');

/** A minus or plus before a number belongs to it when nothing that it could join stands before. */
export function signAt(stream: Stream, at: number): number {
  const { codes, kind } = stream;
  const sign = codes[at - 1];
  if (at === 0 || (sign !== 0x2d && sign !== 0x2b)) return 0;
  if (at === 1) return sign === 0x2d ? -1 : 1;
  const before = codes[at - 2] ?? 0;
  const cls = kind[before];
  const joins =
    cls === DIGIT ||
    cls === LATIN ||
    cls === HAN_NUMERAL ||
    before === 0x25 ||
    before === 0x29 ||
    before === 0x2d ||
    before === 0x2b;
  // "2021 -35%": a space before and none behind is a sign; between Han and a number a dash joins,
  // but for a share, or behind a verb: 净利率-12%, 降至-3.1.
  if (joins) return 0;
  if (before >= 0x3400 && before <= 0x9fff && sign === 0x2d && minus(codes, at - 2) < 0) return 0;
  return sign === 0x2d ? -1 : 1;
}

/** What follows the top of a fraction, or the whole number before it; most numbers are told off by it. */
const parted = one(' 分又/');

/** Reads a number in digits at `start` with its sign and unit; plain things in digits too. */
function readDigitItem(
  stream: Stream,
  start: number,
  before: { unit: Unit; start: number } | null,
): Item {
  const { codes } = stream;
  const plain = before || !isDigit(codes[start]) ? null : readPlainDigits(stream, start);
  if (plain) return plain;
  const numeral = readDigits(codes, start, isWordAt);
  if (!numeral) {
    let end = start;
    while (isDigit(codes[end]) || (codes[end] === 0x2e && isDigit(codes[end + 1]))) end++;
    return plainItem(
      codes.subarray(start, end).includes(0x2e) ? 'version' : 'identifier',
      start,
      end,
    );
  }
  if (parted(codes, numeral.end) > 0) {
    readFraction(codes, numeral);
    readMixed(codes, numeral);
  }
  // 1½
  if (stream.kind[codes[numeral.end] ?? 0] === VULGAR) {
    const part = readVulgar(codes, numeral.end);
    setValue(numeral, numeral.lo + part.lo, part.end);
  }
  const from = before?.start ?? start;
  const word = codes[from - 1] === 0x20 ? MINUS(codes, from - 1) : -1;
  const isMinus = word >= 0 && OR(codes, from - 1) < 0;
  const sign = isMinus ? -1 : signAt(stream, from);
  if (sign < 0) [numeral.lo, numeral.hi] = [-numeral.hi, -numeral.lo];
  if (sign !== 0) {
    numeral.start = isMinus ? word : from - 1;
    numeral.signed = true;
  }
  return readAmount(
    codes,
    numeral,
    before && { ...before, start: sign === 0 ? from : numeral.start },
  );
}

/** A number behind the currency sign, code or name from `start` to `end`; null when none follows. */
function readMoney(stream: Stream, unit: Unit, start: number, end: number): Item | null {
  const { codes, kind } = stream;
  const at = overSpace(codes, end);
  const cls = kind[codes[at] ?? 0];
  if (cls === DIGIT || (cls === DOT && isDigit(codes[at + 1])))
    return readDigitItem(stream, at, { unit, start });
  const isName = (codes[start] ?? 0) > 0x2e7f;
  const numeral = isName && cls === HAN_NUMERAL ? readHan(codes, at) : null;
  if (!numeral || numeral.bare) return null;
  if (numeral.scaled || readUnit(codes, numeral.end, 'han')?.unit.kind === 'money')
    return readAmount(codes, numeral, { unit, start });
  return null;
}

/** Whether letters touch the digits at `at` from before: H20, GPT-4. */
function isAttached({ codes, kind }: Stream, at: number): boolean {
  const before = codes[at - 1] ?? 0;
  if (kind[before] === LATIN) return true;
  return (before === 0x2d || before === 0x5f) && at > 1 && kind[codes[at - 2] ?? 0] === LATIN;
}

/** Reads what begins at `at`, a place of class `cls`; `floor` is where the last item ended. */
function readAt(stream: Stream, at: number, cls: number, floor: number): Item | null {
  const { codes } = stream;
  switch (cls) {
    case DIGIT:
    case DOT:
      return (
        (isAttached(stream, at) ? readAttached(stream, at, floor) : null) ??
        readDigitItem(stream, at, null)
      );
    case HAN_NUMERAL:
      return readHanItem(stream, at);
    case VULGAR:
      return readAmount(codes, readVulgar(codes, at), null);
    default:
      return readLead(stream, at);
  }
}

/** Reads what the word or sign at `at` announces; null for nothing. */
function readLead(stream: Stream, at: number): Item | null {
  const lead = LEADS.find(stream.codes, at);
  if (lead === null) return null;
  return typeof lead === 'object' && 'code' in lead
    ? readMoney(stream, lead, at, LEADS.end)
    : readWord(stream, lead, at, LEADS.end);
}

/** The 8B of "Llama 3.1 8B". */
const isSizeOfModel = (
  codes: Uint16Array,
  last: Item | undefined,
  { numeral, unit, start, end }: Item,
): boolean =>
  last?.kind === 'version' &&
  start === last.end + 1 &&
  unit === null &&
  numeral?.scaled === true &&
  codes[end - 1] === 0x42;

/**
 * Finds every number of a sentence, with its scale and unit, and everything else with a number in
 * it: dates, names, versions. Goes from left to right once, from spot to spot.
 *
 * @returns In text order, never overlapping.
 */
export function readItems(stream: Stream): Item[] {
  const { codes, kind, spots, spotCount } = stream;
  const items: Item[] = [];
  let next = 0;
  for (let spot = 0; spot < spotCount; spot++) {
    const at = spots[spot] ?? 0;
    const cls = kind[codes[at] ?? 0] ?? 0;
    if (at < next || (cls === LATIN && !mayLead(codes, at))) continue;
    const item = readAt(stream, at, cls, next);
    if (!item) continue;
    if (isSizeOfModel(codes, items[items.length - 1], item)) {
      item.kind = 'name';
      item.numeral = item.lo = item.hi = null;
    }
    // A word like 万千 may begin inside the number before it: 十万千.
    item.start = Math.max(item.start, next);
    items.push(item);
    next = Math.max(item.end, at + 1);
  }
  joinParts(stream, items);
  return items;
}
