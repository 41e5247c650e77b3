import {
  BARE,
  DIGITS,
  ENGLISH,
  factorOf,
  HAN,
  type Item,
  PLAIN,
  SCALED,
  SETTLED,
  VAGUE,
} from './item.ts';
import { wordAt, wordBefore } from './lexicon.ts';
import {
  at,
  beforeSpace,
  HYPHEN,
  isDigit,
  isLatin,
  isOne,
  isWide,
  NIAN,
  overSpace,
  SPACE,
  TIMES,
} from './look-around.ts';
import type { QuantityKind } from './quantity.ts';
import { HIGHEST_VERSION } from './read-plain.ts';
import { codes } from './sentence.ts';
import {
  AGO,
  CHANGE,
  CODE,
  COMMON,
  EACH,
  LONG,
  OFTEN,
  PART,
  VALUE,
  WEAK,
  WHEN,
  WITHIN,
  YEARS_WHEN,
} from './word-classes.ts';

/** Small Han and English numbers count things only with a counter of things, and from this value on with any. */
const SMALL = 10;

/** Whether a number is of one digit: those name as often as they count. */
const isSmall = ({ lo, decimals }: Item): boolean => Math.abs(lo) < SMALL && decimals === 0;

/** A number without a unit counts when a noun follows: 233 incidents, a 600-page book; 3-way and its like count nothing. */
function isNounAhead({ lo, end }: Item): boolean {
  const i = codes[end + 1] === TIMES ? overSpace(end + 2) : end + 1;
  if (!isLatin(i)) return false;
  if (codes[end] === HYPHEN) return lo >= SMALL;
  // 40 × 3 is a product; 8 × H100 counts.
  if (codes[end] !== SPACE || (codes[i] === 0x78 && isDigit(overSpace(i + 1)))) return false;
  const common = wordAt(i, COMMON);
  // 256 A100s; 20 percent
  return common < 0 || isDigit(common) || (codes[i] === 0x70 && codes[i + 1] === 0x65);
}

/** A number of two digits or decimals behind a word of English prose counts, noun or not: "America produced 40", "headcount, 85 in 2023". */
function isAfterEnglish(item: Item): boolean {
  const { start } = item;
  if (isSmall(item) || codes[start - 1] !== SPACE) return false;
  const end = isOne(start - 2, ',:') ? start - 2 : start - 1;
  if (!isLatin(end - 1) || at(end - 1) < 0x61) return false;
  let word = end;
  while (isLatin(word - 1)) word--;
  // 5 × 12 is a product, and Python 3.11 has the number of a name.
  if (end === word + 1 && codes[word] === 0x78) return false;
  if (item.lo < SMALL && at(word) < 0x61) return false;
  return wordBefore(end, WEAK | PART) < 0;
}

/** Whether a number stands behind a Chinese word of value that is no code. */
function isAfterHan(item: Item): boolean {
  if (isSmall(item)) return false;
  const word = wordBefore(beforeSpace(item.start), VALUE);
  return word >= 0 && wordBefore(beforeSpace(word), CODE) < 0;
}

/** 影响因子12.3，: decimals between Han and a stop; 3.0 would be a version. */
function isDecimal({ start, end, decimals }: Item): boolean {
  const isRound = codes[end - 1] === 0x30 && codes[end - 2] === 0x2e;
  if (decimals === 0 || isRound || !isWide(start - 1)) return false;
  return isOne(end, '，。；、）)|,;\0');
}

/** Whether a number fills a cell of a table or list: | 86.4 |, "vivo — 28.5; 8.8%". */
const isCell = (item: Item): boolean =>
  !isSmall(item) &&
  isOne(beforeSpace(item.start) - 1, item.decimals > 0 ? '|;—' : '|') &&
  isOne(overSpace(item.end), item.decimals > 0 ? '|;\0' : '|');

/** 218-214, 60/40, 2,880 × 1,800: one of two numbers that are set against each other. */
const isScore = ({ start, end }: Item): boolean =>
  (codes[overSpace(end)] === TIMES && isDigit(overSpace(overSpace(end) + 1))) ||
  (codes[beforeSpace(start) - 1] === TIMES && isDigit(beforeSpace(beforeSpace(start) - 1) - 1)) ||
  (isOne(end, '-/:比') && isDigit(end + 1)) ||
  (isOne(start - 1, '-/:') && isDigit(start - 2));

/** Whether a number in digits without a unit counts something all the same. */
function isCounted(item: Item): boolean {
  const { lo, decimals, run } = item;
  if (isScore(item)) return false;
  if (item.bound !== 'exact' || item.change || lo !== item.hi) return true;
  if (decimals > 2 || (decimals > 0 && lo >= HIGHEST_VERSION)) return true;
  if (run === 0 && decimals === 0 && lo >= 1000) return true;
  return (
    isNounAhead(item) || isAfterEnglish(item) || isAfterHan(item) || isDecimal(item) || isCell(item)
  );
}

/** （万元）, 单位：亿元, "(thousands)", 亿元 and no more: a scale word that names the unit of a table. */
const isTableUnit = ({ form, is, start, end, unit }: Item): boolean => {
  const isBare = (is & BARE) !== 0;
  if (isBare && at(start - 1) === 0 && at(end) === 0) return unit?.kind !== 'token';
  return (
    (isBare || (form === ENGLISH && (is & VAGUE) !== 0)) &&
    isOne(start - 1, '(:/[') &&
    isOne(end, '\0)]/; ，')
  );
};

/** Whether a number with a counter, or without a unit, counts something. */
function counts(item: Item): boolean {
  const { unit, form, is, lo, hi, decimals } = item;
  const isScaled = (is & SCALED) !== 0;
  // A rank with decimals is a magnitude: 6.2级.
  if (unit?.kind === 'rank') return decimals > 0 && unit.code === '级';
  if (!unit && form === DIGITS && !isScaled) return isCounted(item);
  // 二二八: digits one after the other name more often than they count.
  if (!unit && form === HAN && item.run > 0) return false;
  if (isScaled || (is & VAGUE) !== 0 || hi > SMALL) {
    if (!unit && form === ENGLISH && !isScaled) return isNounAhead(item);
    return (is & VAGUE) === 0 || hi > SMALL;
  }
  if (form === DIGITS || (decimals > 0 && unit) || unit?.kind === 'token') return true;
  // 超过五分: a loose counter with a bound or in a change counts too.
  const isBounded = unit?.kind === 'loose' && (item.bound !== 'exact' || item.change !== null);
  if ((unit?.kind !== 'count' && !isBounded) || lo <= 1) return false;
  // Before these it points instead of counting: 这三家, 其两款.
  return !isOne(item.start - 1, '这那该前其每另首上下后头各某任');
}

/** "7 times since Monday" counts how often; "7 times larger" is a factor. */
function judgeTimes(item: Item): void {
  if (item.change || codes[item.end - 1] !== 0x73) return;
  const isScaled = (item.is & SCALED) !== 0;
  if (!isScaled && wordAt(overSpace(item.end), OFTEN) < 0) return;
  item.unit = null;
  item.end = item.numberEnd;
  item.kind = 'count';
  if (!isScaled) item.step = 0;
}

const LONG_UNITS = 'year decade century';
const CLOCKED_UNITS = 'hour minute second ms μs ns';

/**
 * A length of time is a statistic when it measures something. It says when, and is a date, behind
 * "past" and "next", before 以来 and "ago"; and in years also where it is a time horizon (5-10
 * 年内, in three years) or a small Han number with nothing that is measured before it.
 */
function judgeDuration(item: Item): QuantityKind {
  const place = beforeSpace(item.start);
  const next = overSpace(item.end);
  const code = item.unit?.code ?? '';
  const when = wordBefore(place, WHEN);
  // 近三年 says when; 延续近五百年, 近40秒 and 提前9秒 say how long.
  const isNearly =
    isOne(when, '近') && (isOne(when - 1, '续时历达') || CLOCKED_UNITS.includes(code));
  const isLength = when === place - 1 && (isNearly || isOne(when - 1, '提'));
  if ((when >= 0 && !isLength) || wordAt(next, AGO) > 0) return 'date';
  const isSmallHan = item.form === HAN && item.hi <= SMALL;
  const isLong = LONG_UNITS.includes(code);
  if (!isLong && (!isSmallHan || CLOCKED_UNITS.includes(code))) return 'duration';
  // 1.5 billion years after
  const isAge = (item.is & SCALED) !== 0 && item.lo >= 1e5;
  const isWithin = isLong && !isAge && wordAt(next, WITHIN) > 0;
  if (isLength || wordBefore(place, LONG) >= 0) return isWithin ? 'date' : 'duration';
  if (!isLong) return item.lo > 1 ? 'duration' : 'date';
  const isSpan = isSmallHan && (item.lo <= 1 || wordAt(next, CHANGE) > 0);
  // 1415年, 1053年至1059年; but 1200年历史
  if (item.run === 4 && codes[item.numberEnd] === NIAN && !isOne(item.end, '间历老多'))
    return 'date';
  return isWithin || isSpan || wordBefore(place, YEARS_WHEN) >= 0 ? 'date' : 'duration';
}

/** Whether something else is measured by the number: 每10万人, 25 per 100,000 people. */
const isEach = (item: Item): boolean =>
  ((item.is & BARE) !== 0 || item.kind === 'count' || item.kind === 'number') &&
  wordBefore(beforeSpace(item.start), EACH) >= 0;

/** Lengths in nm that processes of chips are named by. */
const NODES = [2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 22, 28, 32, 40, 45, 55, 65, 90];

/** Whether a length names a process: 3奈米與5奈米; but 厚度5纳米, 小于20纳米 measure. */
const isProcess = ({ unit, lo, hi, bound, start }: Item): boolean =>
  unit?.code === 'nm' &&
  lo === hi &&
  bound === 'exact' &&
  NODES.includes(lo) &&
  !isOne(beforeSpace(start) - 1, '度径厚宽长达为距fts');

/** Decides, from what stands around them, which counts, sums and lengths of time are statistics. */
export function judgeKinds(first: Item): void {
  for (let item: Item | null = first; item; item = item.next) {
    if (item.form === PLAIN || (item.is & SETTLED) !== 0) continue;
    if (item.kind === 'multiple') judgeTimes(item);
    // 一方, 一度 and their like measure nothing.
    const isSingle = item.kind === 'measure' && item.form === HAN && item.lo * factorOf(item) === 1;
    // 北纬20.6度; 4998×1985×1680mm
    const isPlace =
      item.kind === 'measure' &&
      (isOne(item.start - 1, '纬经') ||
        (codes[item.start - 1] === TIMES && isDigit(item.start - 2)));
    if (isSingle || isPlace || isProcess(item) || isEach(item) || isTableUnit(item))
      item.kind = 'number';
    else if (item.kind === 'duration') item.kind = judgeDuration(item);
    else if (item.kind === 'count' || item.kind === 'number')
      item.kind = counts(item) ? 'count' : 'number';
  }
}
