import { wordSet, wordsBefore } from '../text/word-set.ts';
import { WordTrie } from '../text/word-trie.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';
import { DIGIT, LATIN } from './char-class.ts';
import { overSpace } from './code-runs.ts';
import { hanDigit, hanScale } from './han-digits.ts';
import { type Item, plainItem } from './item.ts';
import { AFTER_ONE, IDIOMS, ORDINARY } from './name-words.ts';
import { plainNumeral } from './numeral.ts';
import { fixedItem, readAmount } from './read-amount.ts';
import { hanDate } from './read-date.ts';
import { readDigits } from './read-digits.ts';
import { readFenZhi, readMixed } from './read-fraction.ts';
import { readHan } from './read-han.ts';
import type { Stream } from './stream.ts';

const IDIOM_TRIE = new WordTrie<'idiom' | 'word'>([
  [ORDINARY, 'word'],
  [IDIOMS, 'idiom'],
]);

/** Words that are a quantity by themselves, with value, unit and kind. */
const WHOLE_WORDS: readonly (readonly [
  words: string,
  value: number,
  kind: 'multiple' | 'percent' | 'fraction',
])[] = [
  ['翻了?一?[番倍] 成倍', 2, 'multiple'],
  ['(翻了?|)[两二]番', 4, 'multiple'],
  ['翻了?三番', 8, 'multiple'],
  ['减半 腰斩 减少一半 对半', 0.5, 'multiple'],
  ['对折', 50, 'percent'],
  ['过?半数 [过一大]半', 0.5, 'fraction'],
];
const WORDS = new WordTrie<readonly [number, 'multiple' | 'percent' | 'fraction']>(
  WHOLE_WORDS.map(([words, value, kind]) => [words, [value, kind]]),
);

const DI = 0x7b2c; // 第
const BAN = 0x534a; // 半
const FEN = 0x5206; // 分
const ZHI = 0x4e4b; // 之
const FU = 0x8d1f; // 负
const SHANG = 0x4e0a; // 上
const GUO = 0x8fc7; // 过
const ONE = 0x4e00;
const AFTER_ONE_CODES = new Set<number>([...AFTER_ONE].map((word) => word.charCodeAt(0)));
/** How far before a numeral an idiom may begin. */
const IDIOM_REACH = 3;

/** An idiom or ordinary word that covers the numeral at `at`; null when there is none. */
function idiomAt(
  { codes }: Stream,
  at: number,
): { start: number; end: number; is: 'idiom' | 'word' } | null {
  for (let start = at; start >= Math.max(0, at - IDIOM_REACH); start--) {
    const is = IDIOM_TRIE.find(codes, start);
    // 十分之一 is a fraction, and no 十分.
    const isFraction = codes[IDIOM_TRIE.end - 1] === FEN && codes[IDIOM_TRIE.end] === ZHI;
    if (is && IDIOM_TRIE.end > at && !isFraction) return { start, end: IDIOM_TRIE.end, is };
  }
  const common = codes[at] === ONE && AFTER_ONE_CODES.has(codes[at + 1] ?? 0);
  return common ? { start: at, end: at + 2, is: 'idiom' } : null;
}

function wordItem({ codes }: Stream, at: number): Item | null {
  const word = WORDS.find(codes, at);
  if (!word) return null;
  const [value, kind] = word;
  return fixedItem(kind, at, WORDS.end, value);
}

/** 半 before a unit: 半年, 半个月, 半成. */
function halfItem({ codes }: Stream, at: number): Item | null {
  const unit = UNITS_AFTER.find(codes, at + 1);
  const half = unit?.kind === 'duration' || unit?.kind === 'percent' || unit?.kind === 'measure';
  const isMonth = codes[at + 1] === 0x6708;
  if (!unit || (!half && !isMonth)) {
    if (!isMonth) return null;
    const item = plainItem('date', at, at + 2);
    return item;
  }
  const numeral = plainNumeral('han', at, at + 1, 0.5);
  numeral.step = 0;
  return readAmount(codes, numeral, null);
}

/** A weekday: 周三, 星期五. */
function isWeekday({ codes }: Stream, at: number): boolean {
  const before = codes[at - 1];
  const next = codes[at + 1] ?? 0;
  const week = before === 0x5468 || (before === 0x671f && codes[at - 2] === 0x661f);
  return (
    week &&
    hanDigit(codes[at] ?? 0) > 0 &&
    hanDigit(codes[at] ?? 0) < 7 &&
    hanScale(next) === 0 &&
    hanDigit(next) < 0
  );
}

/** An ordinal in Han numerals behind 第, with its counter. */
function ordinalItem({ codes }: Stream, at: number): Item | null {
  const numeral = readHan(codes, at);
  if (!numeral) return null;
  const unit = UNITS_AFTER.find(codes, numeral.end);
  return plainItem(
    'ordinal',
    at - 1,
    unit && unit.kind !== 'money' && unit.factor !== 0 ? UNITS_AFTER.end : numeral.end,
  );
}

/** Reads a number after 负. */
function negative(stream: Stream, at: number): Item | null {
  const { codes } = stream;
  const from = overSpace(codes, at + 1);
  const digit = codes[from] ?? 0;
  const numeral =
    digit >= 0x30 && digit <= 0x39 ? readDigits(codes, from, () => false) : readHan(codes, from);
  if (!numeral || (numeral.bare && numeral.form === 'han')) return null;
  readMixed(codes, numeral);
  [numeral.lo, numeral.hi] = [-numeral.hi, -numeral.lo];
  readFenZhi(codes, numeral);
  numeral.start = at;
  numeral.signed = true;
  return readAmount(codes, numeral, null);
}

/**
 * Reads what the Han numeral at `at` begins: a number with its unit, an ordinal, a date, an idiom.
 *
 * @returns null when it is part of an ordinary word.
 */
export function readHanItem(stream: Stream, at: number): Item | null {
  const { codes } = stream;
  const code = codes[at] ?? 0;
  const word = wordItem(stream, at);
  if (word) return word;
  if (codes[at - 1] === DI) return ordinalItem(stream, at);
  const idiom = idiomAt(stream, at);
  if (idiom) return idiom.is === 'idiom' ? plainItem('idiom', idiom.start, idiom.end) : null;
  if (code === FU) return negative(stream, at);
  if (code === BAN) return halfItem(stream, at);
  if (code === GUO) return null;
  if (isWeekday(stream, at)) return plainItem('date', at - 1, at + 1);
  const dateEnd = hanDate(codes, at);
  if (dateEnd > 0) return plainItem('date', at, dateEnd);
  const numeral = readHan(codes, at);
  if (!numeral) return null;
  readMixed(codes, numeral);
  readFenZhi(codes, numeral);
  const item = readAmount(codes, numeral, null);
  if (numeral.bare && at > 0 && codes[at - 1] === SHANG) item.start = at - 1;
  return keeps(stream, item) ? item : null;
}

/** Words behind a bare scale word that say it counts something: 千亿大关, 百亿级, 万亿规模. */
const AFTER_BARE = wordSet(
  '大关 [量元]?级 美元级 规模 市[场值] 参数 赛道 产业 营收 俱乐部 以上 之多 投资',
);
/** Words before one that say so: 超千亿, 近万, 突破百亿. */
const BEFORE_BARE = wordsBefore(
  '超过?了? 突?破了? [近逾过上达约至到数砸] 迈[向入] 冲[击刺] 直逼 剑指 跻身 数以 不足 [低高]于 至少 [年月]薪 [估市]值 [投耗融斥]资 投入 身家 规模 营收 豪掷',
);

const PRICE_CLASS = new Set<number>([...'级机档'].map((word) => word.charCodeAt(0)));

/** 到, 至, - and ~ between two Han numbers. */
const RANGE_JOINTS = new Set<number>([...'到至-~'].map((joint) => joint.charCodeAt(0)));
/** Characters that leave a Han digit between them standing as a number: 答案是五而不是四. */
const AROUND_DIGIT = new Set<number>(
  [...'是为的而这于和与或到至、，。；：'].map((word) => word.charCodeAt(0)),
);

/** Whether a Han number is one, and not a part of an ordinary word: it has a unit, a scale of its own, or stands alone. */
function keeps({ codes, kind }: Stream, item: Item): boolean {
  const { numeral, unit } = item;
  if (!numeral) return true;
  const hedged = BEFORE_BARE(codes, item.start) >= 0 || item.start < numeral.start;
  if (numeral.bare) {
    const first = codes[numeral.start] ?? 0;
    const large = numeral.lo >= 1e8 || numeral.end - numeral.start > 1;
    // 千元级, 百元机: a class of prices.
    if (unit?.kind === 'money' && numeral.lo < 1e4 && PRICE_CLASS.has(codes[item.end] ?? 0))
      return false;
    if (
      unit &&
      unit.kind !== 'rank' &&
      (hedged || unit.kind !== 'loose') &&
      (hedged || large || unit.kind === 'count' || unit.kind === 'money' || unit.kind === 'token')
    )
      return hanScale(first) > 10 || numeral.lo >= 1e8;
    if (!unit && AFTER_BARE(codes, numeral.end) > 0 && (large || hedged)) {
      // 级 belongs to 百亿级.
      if (codes[numeral.end] === 0x7ea7) item.end = item.numberEnd = numeral.end + 1;
      item.kind = 'count';
      return true;
    }
    return !unit && hedged && (large || item.start < numeral.start);
  }
  if (unit) return true;
  if (
    numeral.scaled ||
    numeral.share !== 'none' ||
    numeral.decimals > 0 ||
    numeral.end - numeral.start > 1
  )
    return true;
  const before = codes[item.start - 1] ?? 0;
  const after = codes[item.end] ?? 0;
  // 七、八亿元
  if (after === 0x3001 && hanDigit(codes[item.end + 1] ?? 0) === numeral.lo + 1) return true;
  if (RANGE_JOINTS.has(after))
    return hanDigit(codes[item.end + 1] ?? 0) >= 0 || hanScale(codes[item.end + 1] ?? 0) > 0;
  const edge = (code: number): boolean =>
    (code < 0x2e80 && kind[code] !== LATIN && kind[code] !== DIGIT) ||
    code >= 0xff00 ||
    AROUND_DIGIT.has(code);
  return edge(before) && edge(after);
}
