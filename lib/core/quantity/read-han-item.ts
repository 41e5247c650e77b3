import { wordSet, wordsBefore } from '../text/word-set.ts';
import { WordTrie } from '../text/word-trie.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';
import { isDigit, overSpace } from './code-runs.ts';
import { hanDigit } from './han-digits.ts';
import { type Item, plainItem } from './item.ts';
import { AFTER_ONE, IDIOMS, ORDINARY } from './name-words.ts';
import { type Numeral, plainNumeral } from './numeral.ts';
import { all, any, inName, maybe, not, one } from './pattern.ts';
import { fixedItem, readAmount } from './read-amount.ts';
import { hanDate } from './read-date.ts';
import { readDigits } from './read-digits.ts';
import { readFenZhi, readMixed } from './read-fraction.ts';
import { readHan } from './read-han.ts';
import { unit } from './read-unit.ts';
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
const YUE = 0x6708; // 月
/** 一些, 一般 */
const oneWord = all(
  one('一'),
  not(all(one('个'), one('亿半多'))),
  // 一点一倍 has decimals; 一点一滴 has none.
  not(all(one('点'), one('零一二三四五六七八九'), not(one('滴')))),
  one(AFTER_ONE),
);
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
  const end = oneWord(codes, at);
  return end > 0 ? { start: at, end, is: 'idiom' } : null;
}

function wordItem({ codes }: Stream, at: number): Item | null {
  const word = WORDS.find(codes, at);
  if (!word) return null;
  const [value, kind] = word;
  return fixedItem(kind, at, WORDS.end, value);
}

/** Kinds of units that a half is said of. */
const HALVED: ReadonlySet<string> = new Set(['duration', 'percent', 'measure']);

/** 近半, 逾半: half of something. */
const beforeHalf = one('近逾超');

/** 半 before a unit: 半年, 半个月, 半成. 半月 is when something comes out. */
function halfItem({ codes }: Stream, at: number): Item | null {
  if (!HALVED.has(UNITS_AFTER.find(codes, at + 1)?.kind ?? '')) {
    if (beforeHalf(codes, at - 1) > 0) return fixedItem('fraction', at, at + 1, 0.5);
    return codes[at + 1] === YUE ? plainItem('date', at, at + 2) : null;
  }
  const numeral = plainNumeral('han', at, at + 1, 0.5);
  numeral.step = 0;
  return readAmount(codes, numeral, null);
}

const week = any(one('周'), all(one('星'), one('期')));
const weekday = all(one('一二三四五六'), not(one('零〇一二三四五六七八九十百千万亿')));

/** Whether a weekday's number stands at `at`: 周三, 星期五. */
const isWeekday = (codes: Uint16Array, at: number): boolean =>
  weekday(codes, at) > 0 && (week(codes, at - 1) === at || week(codes, at - 2) === at);

/** An ordinal in Han numerals behind 第, with its counter. */
function ordinalItem({ codes }: Stream, at: number): Item | null {
  const numeral = readHan(codes, at);
  if (!numeral) return null;
  const isMoney = UNITS_AFTER.find(codes, numeral.end)?.kind === 'money';
  return plainItem('ordinal', at - 1, isMoney ? numeral.end : maybe(unit)(codes, numeral.end));
}

const belowZero = all(one('零'), one('下'));

/** Reads a number after 负 or 零下. */
function negative(stream: Stream, at: number): Item | null {
  const { codes } = stream;
  const from = overSpace(codes, codes[at] === FU ? at + 1 : at + 2);
  const numeral = isDigit(codes[from])
    ? readDigits(codes, from, () => false)
    : readHan(codes, from);
  if (!numeral) return null;
  readMixed(codes, numeral);
  readFenZhi(codes, numeral);
  if (numeral.bare && numeral.form === 'han') return null;
  [numeral.lo, numeral.hi] = [-numeral.hi, -numeral.lo];
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
  if (code === FU || belowZero(codes, at) > 0) return negative(stream, at);
  if (code === BAN) return halfItem(stream, at);
  if (code === GUO) return null;
  if (isWeekday(codes, at)) return plainItem('date', at - 1, at + 1);
  const dateEnd = hanDate(codes, at);
  if (dateEnd > 0) return plainItem('date', at, dateEnd);
  const numeral = readHan(codes, at);
  if (!numeral) return null;
  readMixed(codes, numeral);
  readFenZhi(codes, numeral);
  const item = readAmount(codes, numeral, null);
  if (numeral.bare && at > 0 && codes[at - 1] === SHANG) item.start = at - 1;
  return keeps(codes, item, numeral) ? item : null;
}

/** Words behind a bare scale word that say it counts something: 千亿大关, 百亿级, 万亿规模. */
const AFTER_BARE = wordSet(
  '大关 [量元]?级 美元级 规模 市[场值] 参数 赛道 产业 营收 俱乐部 以上 之多 投资',
);
/** Words before one that say so: 超千亿, 近万, 突破百亿. */
const BEFORE_BARE = wordsBefore(
  '超过?了? 突?破了? [近逾过上达约至到数砸] 迈[向入] 冲[击刺] 直逼 剑指 跻身 数以 不足 [低高]于 至少 [年月]薪 [估市]值 [投耗融斥]资 投入 身家 规模 营收 豪掷',
);

const priceClass = one('级机档');
const aroundDigit = one('是为的而这于和与或到至、，。；：');
const rangeJoint = one('到至-~—');
const joinedHan = one('零〇一二三四五六七八九两十百千万亿兆');

/** Whether a Han digit beside the unit at `at` can be a number: it is a sign, or a word as in 答案是五而不是四. */
function isEdge(codes: Uint16Array, at: number): boolean {
  const code = codes[at] ?? 0;
  const isSign = (code < 0x2e80 && inName(codes, at) < 0) || code >= 0xff00;
  return isSign || aroundDigit(codes, at) === at + 1;
}

/** Whether a scale word alone counts something: it has a hedge, a unit or a word of size beside it. */
function keepsBare(codes: Uint16Array, item: Item, numeral: Numeral): boolean {
  const { unit } = item;
  const above = item.start < numeral.start;
  const hedged = above || BEFORE_BARE(codes, item.start) >= 0;
  const large = numeral.lo >= 1e8 || numeral.end - numeral.start > 1;
  if (unit && unit.kind !== 'rank') {
    // 千元级, 百元机: a class of prices.
    if (unit.kind === 'money' && numeral.lo < 1e4 && priceClass(codes, item.end) > 0) return false;
    const counts = unit.kind === 'count' || unit.kind === 'money' || unit.kind === 'token';
    return (hedged || counts || (large && unit.kind !== 'loose')) && numeral.lo > 10;
  }
  if (unit) return false;
  if ((large || hedged) && AFTER_BARE(codes, numeral.end) > 0) {
    // 级 belongs to 百亿级.
    if (codes[numeral.end] === 0x7ea7) item.end = item.numberEnd = numeral.end + 1;
    item.kind = 'count';
    return true;
  }
  return hedged && (large || above);
}

/** Whether a Han number is one, and not a part of an ordinary word: it has a unit, a scale of its own, or stands alone. */
function keeps(codes: Uint16Array, item: Item, numeral: Numeral): boolean {
  if (numeral.bare) return keepsBare(codes, item, numeral);
  if (
    item.unit ||
    numeral.scaled ||
    numeral.share !== 'none' ||
    numeral.decimals > 0 ||
    numeral.end - numeral.start > 1
  )
    return true;
  const { start, end } = item;
  // 七、八亿元
  if (codes[end] === 0x3001 && hanDigit(codes[end + 1] ?? 0) === numeral.lo + 1) return true;
  if (rangeJoint(codes, end) > 0) return joinedHan(codes, end + 1) > 0;
  return isEdge(codes, start - 1) && isEdge(codes, end);
}
