import { wordSet, wordsBefore } from '../text/word-set.ts';
import { LATIN } from './char-class.ts';
import { beforeSpace, isDigit, overSpace } from './code-runs.ts';
import type { Item } from './item.ts';
import { judgeDuration, SMALL } from './judge-duration.ts';
import { MEASURE_NAMES, NOT_NAMES } from './name-words.ts';
import { all, any, digit, one, textEnd } from './pattern.ts';
import type { QuantityKind } from './quantity.ts';
import { HIGHEST_VERSION } from './read-plain-digits.ts';
import type { Stream } from './stream.ts';

/** Words before a small Han number that make it point instead of count: 这三家, 其两款. */
const pointing = one('这那该前其每另首上下后头各某任');

/** Words behind which a number names more often than it counts. */
const WEAK_BEFORE = wordsBefore(
  'the an? my on aged age type exit highway route room gate flight channel number game week day',
);

const COMMON = wordSet(NOT_NAMES);

const PER = wordSet('per');

/** A number without a unit counts when a noun follows: 233 incidents. */
function isNounAhead({ codes, kind }: Stream, item: Item): boolean {
  const at = item.end + 1;
  // a 600-page book; 3-way and its like count nothing
  if (codes[item.end] === 0x2d) return (item.lo ?? 0) >= SMALL && kind[codes[at] ?? 0] === LATIN;
  // 40 × 3 is a product; 8 × H100 counts.
  if (codes[at] === 0x78 && isDigit(codes[overSpace(codes, at + 1)])) return false;
  if (codes[item.end] !== 0x20 || kind[codes[at] ?? 0] !== LATIN) return false;
  return COMMON(codes, at) < 0 || PER(codes, at) > 0;
}

const product = all(one(' '), one('x'), one(' '));

/** A number of two digits or decimals behind a word of English prose counts, noun or not: "America produced 40". */
function isAfterEnglish({ codes, kind }: Stream, item: Item): boolean {
  const { start } = item;
  const small = (item.lo ?? 0) < SMALL && item.numeral?.decimals === 0;
  // 5 × 12 is a product.
  if (small || codes[start - 1] !== 0x20 || product(codes, start - 3) > 0) return false;
  // "headcount, 85 in 2023"
  const comma = codes[start - 2] === 0x2c ? 1 : 0;
  const before = codes[start - 2 - comma] ?? 0;
  let word = start - 2 - comma;
  while (kind[codes[word - 1] ?? 0] === LATIN) word--;
  // Python 3.11: the number of a name.
  if ((item.lo ?? 0) < SMALL && (codes[word] ?? 0) < 0x61) return false;
  return kind[before] === LATIN && before >= 0x61 && WEAK_BEFORE(codes, start - 1) < 0;
}

/** Words of Chinese prose and of tables behind which a number without a unit is a value: 汇率报7.18, 评分为8.7. */
const VALUE_BEFORE = wordsBefore(
  `${MEASURE_NAMES} 为 是 报 达到? 得分 评分 [系指]数 值 中位数 [合总共]计 收[报于] 价格? 率 = ：?`,
);
/** Words before those that make it a name: 代码为600519. */
const NAME_BEFORE = wordsBefore('[代编号邮]码 [编型账单票]号 版本 排名 序号 热线 电话 名次 年份');

/** Whether a number stands behind a Chinese word of value; a whole one of one digit names as often. */
function isAfterHan({ codes }: Stream, item: Item): boolean {
  const place = beforeSpace(codes, item.start);
  const word = VALUE_BEFORE(codes, place);
  const small = (item.lo ?? 0) < SMALL && item.numeral?.decimals === 0;
  return word >= 0 && !small && NAME_BEFORE(codes, beforeSpace(codes, word)) < 0;
}

const stop = any(one('，。；、）)|,;'), textEnd);

/** 影响因子12.3，: decimals between Han and a stop; 3.0 would be a version. */
function isDecimal({ codes }: Stream, { start, end, numeral }: Item): boolean {
  const ending = codes[end - 1] === 0x30 && codes[end - 2] === 0x2e;
  return (
    (numeral?.decimals ?? 0) > 0 &&
    !ending &&
    (codes[start - 1] ?? 0) > 0x2e7f &&
    stop(codes, end) > 0
  );
}

/** Whether a number fills a cell of a table: | 86.4 |. One of one digit is a rank as often. */
function isCell({ codes }: Stream, item: Item): boolean {
  const small = (item.lo ?? 0) < SMALL && item.numeral?.decimals === 0;
  return (
    !small &&
    codes[beforeSpace(codes, item.start) - 1] === PIPE &&
    codes[overSpace(codes, item.end)] === PIPE
  );
}

const PIPE = 0x7c;

const between = all(one('-/:'), digit);

/** 218-214, 60/40: one of two numbers that are set against each other. */
const isScore = (codes: Uint16Array, { start, end }: Item): boolean =>
  between(codes, end) > 0 || (between(codes, start - 1) > 0 && isDigit(codes[start - 2]));

/** Whether a number in digits without a unit counts something all the same. */
function isCounted(stream: Stream, item: Item): boolean {
  const { numeral } = item;
  if (numeral && isScore(stream.codes, item)) return false;
  if (!numeral || item.bound !== 'exact' || item.change || item.lo !== item.hi) return true;
  if (numeral.decimals > 2 || (numeral.decimals > 0 && numeral.lo >= HIGHEST_VERSION)) return true;
  const grouped = numeral.run === 0 && numeral.decimals === 0 && numeral.lo >= 1000;
  return (
    grouped ||
    isNounAhead(stream, item) ||
    isAfterEnglish(stream, item) ||
    isAfterHan(stream, item) ||
    isDecimal(stream, item) ||
    isCell(stream, item)
  );
}

const opens = one('(:/[');
const closes = one('\0)]/; ');

/** （万元）, 单位：亿元: a scale word that names the unit of a table. 万 stands without a number, and so does "thousands". */
function isTableUnit({ codes }: Stream, { numeral, start, end }: Item): boolean {
  const named = numeral?.bare || (numeral?.vague && numeral.form === 'english');
  return named === true && opens(codes, start - 1) === start && closes(codes, end) > 0;
}

function judgeCount(stream: Stream, item: Item): QuantityKind {
  const { numeral, unit } = item;
  const { codes } = stream;
  if (!numeral) return item.kind;
  // A rank with decimals is a magnitude: 6.2级.
  if (unit?.kind === 'rank') return numeral.decimals > 0 && unit.code === '级' ? 'count' : 'number';
  if (!unit && numeral.form === 'digits' && !numeral.scaled) {
    return isCounted(stream, item) ? 'count' : 'number';
  }
  // 二二八: digits one after the other name more often than they count.
  if (numeral.form === 'han' && numeral.run > 0 && !unit) return 'number';
  if (numeral.scaled || numeral.vague || numeral.hi > SMALL) {
    if (numeral.form === 'english' && !numeral.scaled && !unit)
      return isNounAhead(stream, item) ? 'count' : 'number';
    return numeral.vague && numeral.hi <= SMALL ? 'number' : 'count';
  }
  if (numeral.form === 'digits' || (numeral.decimals > 0 && unit)) return 'count';
  if (unit?.kind === 'token') return 'count';
  // 超过五分: a loose counter with a bound or in a change counts too.
  const bounded = unit?.kind === 'loose' && (item.bound !== 'exact' || item.change !== null);
  const counts =
    (unit?.kind === 'count' || bounded) && numeral.lo > 1 && pointing(codes, item.start - 1) < 0;
  return counts ? 'count' : 'number';
}

/** What follows "times" when something happened that often: downloaded one million times within a week. */
const OFTEN = wordSet(
  'within since in during per a_(second|minute|hour|day|week|month|quarter|year|season) each over before until on and but while by',
);

/** "7 times since Monday" counts how often; "7 times larger" is a factor. */
function judgeTimes({ codes }: Stream, item: Item): void {
  const { numeral } = item;
  if (
    item.kind !== 'multiple' ||
    !numeral ||
    item.change ||
    (codes[item.end - 1] ?? 0) !== 0x73 ||
    codes[item.end - 2] !== 0x65
  )
    return;
  const next = overSpace(codes, item.end);
  if (!numeral.scaled && OFTEN(codes, next) < 0) return;
  item.unit = null;
  item.end = item.numberEnd;
  item.kind = 'count';
  item.precision = numeral.scaled ? item.precision : 0;
}

const EACH = wordsBefore('每 per');

/** What something else is measured by: 每10万人, 25 per 100,000 people. */
const isEach = ({ codes }: Stream, { start }: Item): boolean =>
  EACH(codes, beforeSpace(codes, start)) >= 0;

/** Decides, from what stands around them, which counts, sums and lengths of time are statistics. */
export function judgeKinds(stream: Stream, items: readonly Item[]): void {
  for (const item of items) {
    if (item.settled) continue;
    judgeTimes(stream, item);
    // 一方, 一度 and their like measure nothing.
    const one = item.kind === 'measure' && item.numeral?.form === 'han' && item.lo === 1;
    // 每万人, 每百户: what something else is measured by.
    const counts = item.kind === 'count' || item.kind === 'number';
    const each = isEach(stream, item) && (item.numeral?.bare === true || counts);
    if (one || each || isTableUnit(stream, item)) item.kind = 'number';
    else if (item.kind === 'duration') item.kind = judgeDuration(stream, item);
    else if (item.kind === 'count' || (item.kind === 'number' && item.numeral))
      item.kind = judgeCount(stream, item);
  }
}
