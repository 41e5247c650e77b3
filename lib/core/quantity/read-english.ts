import type { UnitKind } from '../unit/unit.ts';
import { ENGLISH, type Item, negate, numberAt, SCALED, SHARE, setValue, VAGUE } from './item.ts';
import { wordAt, wordBefore } from './lexicon.ts';
import { HYPHEN, isDigit, isLetter, isOne, SPACE } from './look-around.ts';
import {
  AND,
  ARTICLE,
  BOTTOM,
  BOTTOMS,
  CROWD,
  LINK,
  MULTIPLIER,
  NEGATIVE,
  SEVERAL,
} from './number-words.ts';
import { numberWordAt, readCardinal, readPoint, type Word } from './read-cardinal.ts';
import { readDigits } from './read-digits.ts';
import { codes } from './sentence.ts';
import { unitAt } from './unit-index.ts';
import { COMMON, DATING, HEDGE, OF, PERIOD, RISE } from './word-classes.ts';

interface Part {
  readonly end: number;
  readonly value: number;
}

/** Reads the bottom in digits of "one 105,000th of", which without the "of" is a rank: "a 100th customer". */
function ordinalEnd(i: number): Part | null {
  const bottom = isOne(i, ' -') && isDigit(i + 1) ? readDigits(i + 1) : null;
  if (!bottom || bottom.lo < 1 || !isOne(bottom.end, 't') || !isOne(bottom.end + 1, 'h'))
    return null;
  const end = bottom.end + (isOne(bottom.end + 2, 's') ? 3 : 2);
  return codes[end] === SPACE && wordAt(end + 1, OF) > 0 ? { end, value: bottom.lo } : null;
}

/** Reads a fraction at `i`: a half, two thirds, three-quarters; null when there is none. */
function readPart(i: number): Part | null {
  const first = numberWordAt(i);
  if (first.role === BOTTOM && (first.value === 2 || first.value === 4))
    return { end: first.end, value: 1 / first.value };
  const isArticle = first.role === ARTICLE;
  const top = isArticle ? { ...first, value: 1 } : readCardinal(i);
  // "one hundred thirty fifths" is read in more than one way, and printed by nobody.
  if (!top || ('words' in top && (top.words > 2 || top.scaled))) return null;
  const ordinal = ordinalEnd(top.end);
  if (ordinal) return { end: ordinal.end, value: top.value / ordinal.value };
  const { role, value, end } = numberWordAt(top.end);
  if (role !== (top.value > 1 ? BOTTOMS : BOTTOM) || top.value < 1) return null;
  return { end, value: top.value / value };
}

/** After a fraction: "of a", "a", or nothing, and a scale: half a million, three quarters of a billion. */
function readScaleOf(i: number): Part | null {
  let next = numberWordAt(i);
  if (next.role === LINK) next = numberWordAt(next.end);
  if (next.role === ARTICLE) next = numberWordAt(next.end);
  return next.role === MULTIPLIER ? next : null;
}

/** Reads "several hundred thousand" and "hundreds of millions"; null for "several" alone. */
function readCrowd(start: number, first: Word): Item | null {
  const role = first.role === SEVERAL ? MULTIPLIER : CROWD;
  let next = role === MULTIPLIER ? numberWordAt(first.end) : first;
  let end = start;
  let value = 1;
  while (next.role === role) {
    value *= next.value;
    end = next.end;
    next = numberWordAt(end);
    if (next.role === LINK) next = numberWordAt(next.end);
  }
  if (end === start) return null;
  const item = numberAt(ENGLISH, start, end, value * 2);
  item.hi = value * 9;
  item.step = 0;
  item.is = VAGUE | SCALED;
  return item;
}

/** "A ninth gain" is the ninth, "a third of firms" and "cut by a third" are shares. */
const isOrdinal = ({ role }: Word, end: number): boolean =>
  role === ARTICLE && codes[end] === SPACE && isLetter(end + 1) && wordAt(end + 1, OF | COMMON) < 0;

/** Whether a fraction without a scale is a share: "a quarter of", "half the", "two thirds"; "the first half" and "in the quarter" are periods. */
function isShare(start: number, end: number): boolean {
  // a third-party audit
  if (codes[end] === HYPHEN) return false;
  const first = numberWordAt(start);
  const isAlone = first.role === BOTTOM;
  const last = isAlone ? first : numberWordAt(first.end);
  if (last.value !== 2 && last.value !== 4) return !isOrdinal(first, end);
  if (codes[start - 1] === HYPHEN || wordBefore(start - 1, PERIOD) >= 0) return false;
  const isShared = codes[end] === SPACE && wordAt(end + 1, OF) > 0;
  // nearly half, by half, cut in half
  if (isAlone) {
    const isCut = wordBefore(start - 1, DATING) === start - 3 && !isLetter(end + 1);
    return last.value === 2 && (isShared || isCut || wordBefore(start - 1, HEDGE | RISE) >= 0);
  }
  return isShared || last.value === 2 || last.role === BOTTOMS || codes[first.end] === HYPHEN;
}

/** The end of "of an" between a part and its unit: half an hour, a quarter of a percentage point. */
export function ofUnitEnd(end: number): number {
  const of = numberWordAt(end);
  const article = of.role === LINK ? numberWordAt(of.end) : of;
  return article.role === ARTICLE && isParted(unitAt(article.end + 1)) ? article.end : end;
}

/** Whether parts are taken of the unit. */
export const isParted = (unit: Item['unit']): boolean => unit !== null && PARTED.has(unit.kind);

const PARTED: ReadonlySet<UnitKind> = new Set([
  'duration',
  'measure',
  'percent',
  'percentage-point',
]);

function readFractionWords(start: number): Item | null {
  const part = readPart(start);
  if (!part) return null;
  const by = readScaleOf(part.end);
  if (!by && !isShare(start, part.end)) return null;
  const item = numberAt(ENGLISH, start, by?.end ?? ofUnitEnd(part.end), part.value);
  item.lo = item.hi = part.value * (by?.value ?? 1);
  item.step = 0;
  item.is = by ? SCALED : SHARE;
  return item;
}

/** Adds "and a half", "and three fifths", "point five" to a number. */
export function addTail(item: Item): void {
  const { step } = item;
  const point = readPoint(item.end);
  if (point) {
    setValue(item, item.lo + point.value, point.end);
    item.step = point.step;
  }
  const and = numberWordAt(item.end);
  const part = and.role === AND ? readPart(and.end) : null;
  if (!part) return;
  const by = readScaleOf(part.end);
  // "three million and a half" is 3.5 million; "one billion and a half million" names its own scale.
  const worth = by?.value ?? (item.lo >= 1000 ? step : 1);
  // one and a half million
  const isWhole = by !== null && step < by.value && item.lo < 1000;
  const value = isWhole ? (item.lo + part.value) * worth : item.lo + part.value * worth;
  if (isWhole) item.is |= SCALED;
  setValue(item, value, (by ?? part).end);
}

/**
 * Reads an English number at the word that begins at `start`: twenty-two, half a million, two
 * thirds, one and a half, hundreds of millions, several hundred, minus five point five.
 *
 * @returns null when none begins there. An article alone is none; "third" alone is an ordinal.
 */
export function readEnglish(start: number): Item | null {
  const first = numberWordAt(start);
  const { role, end } = first;
  if (role === NEGATIVE) {
    // One sign only: "minus minus minus" is no number, and would be read over and over.
    const item = numberWordAt(end).role === NEGATIVE ? null : readEnglish(end + 1);
    if (item) {
      negate(item);
      item.start = start;
    }
    return item;
  }
  if (role === SEVERAL || role === CROWD) return readCrowd(start, first);
  const isArticle = role === ARTICLE;
  const fraction = readFractionWords(start);
  if (fraction) return fraction;
  const cardinal = readCardinal(isArticle ? end : start);
  if (!cardinal || (role === MULTIPLIER && cardinal.words === 1)) return null;
  const item = numberAt(ENGLISH, start, cardinal.end, cardinal.value);
  item.step = cardinal.step;
  if (cardinal.scaled) item.is = SCALED;
  addTail(item);
  return item;
}
