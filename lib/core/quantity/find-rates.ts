import { wordSet, wordsBefore } from '../text/word-set.ts';
import { WordTrie } from '../text/word-trie.ts';
import { WIDE_COMMA } from './char-class.ts';
import { beforeSpace } from './code-runs.ts';
import { overHedges } from './find-bounds.ts';
import { isJoined } from './is-joined.ts';
import type { Item } from './item.ts';
import { ahead, all, any, maybe, one, space } from './pattern.ts';
import {
  amountText,
  bareDenominator,
  type Denominator,
  tokenPer,
  tokensEnd,
} from './read-denominator.ts';
import type { Stream } from './stream.ts';

const perSign = all(
  space,
  any(all(one('/'), space, maybe(one('每'))), wordSet('每 per an? 一')),
  space,
);
const EVERY = wordsBefore('每 per');
/** Words of price that let an amount of tokens be a denominator: 100 万 token 推理成本. */
const PRICES = wordSet(
  '[售定单报]?价 成本 费用 [收计]费 prices? priced pricing costs? 只要 仅 输[入出] 推理 调用',
);
/** The end of the token word of a number: 百万tokens, million input tokens; 0 when it counts none. */
function tokensAfter(stream: Stream, item: Item): number {
  if (item.unit?.code === 'token') return item.end;
  return item.unit ? 0 : tokensEnd(stream, item.end);
}

/** What may stand between an amount that is no sum and its denominator: 165 tokens/s, 14公里/公升. */
const amountPer = any(
  all(space, one('/'), space),
  all(
    one(' '),
    any(
      all(
        wordSet('per'),
        one(' '),
        ahead(wordSet('second sec minute hour token lit(er|re) gallon kwh gpu')),
      ),
      all(wordSet('an?'), one(' '), ahead(wordSet('second minute hour'))),
    ),
  ),
);

/** Kinds of amounts that have no denominators but growth's own. */
const NO_AMOUNTS: ReadonlySet<string> = new Set([
  'percent',
  'percentage-point',
  'multiple',
  'money',
]);

/** Reads the denominator behind an amount with a unit: 4,100 tokens per second. */
function amountRate(stream: Stream, item: Item): Denominator | null {
  const { unit, kind } = item;
  if (!unit || item.lo === null || unit.kind === 'rank' || NO_AMOUNTS.has(kind)) return null;
  const at = amountPer(stream.codes, item.end);
  return at < 0 ? null : bareDenominator(stream, at);
}

/** Whether the item is a sum that may have a denominator. */
const isSum = (item: Item): boolean => item.kind === 'money' && item.lo !== null;

function makeRate(item: Item, per: string, end: number): void {
  item.kind = 'rate';
  item.per = per;
  item.end = Math.max(item.end, end);
}

/** Reads the denominator right behind a sum: 16 元 / 百万 token, $20 a month, ¥4/M. */
function denominatorAfter(stream: Stream, item: Item, next: Item | undefined): Denominator | null {
  const { codes } = stream;
  const at = perSign(codes, item.end);
  if (at < 0) return null;
  if (next && next.start <= at && next.end > at && next.numeral) {
    const tokens = tokensAfter(stream, next);
    if (tokens > 0 && next.numeral.lo > 0) return { per: tokenPer(next.numeral.lo), end: tokens };
    // ¥0.3/1M
    const tokensMeant = !next.unit && next.numeral.form === 'digits' && next.numeral.scaled;
    if (tokensMeant && next.lo) return { per: tokenPer(next.lo), end: next.end };
    if (next.unit && next.unit.kind !== 'money' && next.lo !== null)
      return { per: `${amountText(next.lo)} ${next.unit.code}`, end: next.end };
    return null;
  }
  const scale = MILLION_WORD.find(codes, at);
  if (scale) {
    const end = tokensEnd(stream, MILLION_WORD.end);
    if (end > 0) return { per: tokenPer(scale), end };
  }
  return bareDenominator(stream, at);
}

/** The end of a second denominator behind one: per user [per month]. */
function perEnd(stream: Stream, end: number): number {
  const at = perSign(stream.codes, end);
  return at < 0 ? end : (bareDenominator(stream, at)?.end ?? end);
}

/** A denominator right before a sum: 每月7万元, 每小时2美元. */
function everyBefore(stream: Stream, item: Item): string | null {
  const { codes } = stream;
  const end = overHedges(codes, item.start, 0);
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_EVERY); at--) {
    if (codes[at] !== 0x6bcf) continue;
    const scale = MILLION_WORD.find(codes, at + 1);
    const bare = bareDenominator(stream, scale ? MILLION_WORD.end : at + 1);
    if (!bare || bare.end !== end) return null;
    return scale ? bare.per.replace('1', amountText(scale)) : bare.per;
  }
  return null;
}

/** Units that 每 and its unit may take. */
const LONGEST_EVERY = 7;

const MILLION_WORD = new WordTrie<number>([
  ['million 1m m 百万', 1e6],
  ['thousand 1k k 千', 1e3],
  ['billion 十亿', 1e9],
  ['亿', 1e8],
  ['万', 1e4],
]);

/** How far behind an amount of tokens its price may begin to be spoken of, in units. */
const PRICE_REACH = 24;

/** Whether an amount of tokens is what a price is for: 每百万tokens, 100 万 token 推理成本. */
function isDenominator({ codes, length }: Stream, item: Item): boolean {
  if (item.unit?.code !== 'token' || item.lo === null) return false;
  const place = beforeSpace(codes, item.start);
  if (EVERY(codes, place) >= 0) return true;
  const end = Math.min(length, item.end + PRICE_REACH);
  for (
    let i = item.end;
    i < end &&
    codes[i] !== 0x2c &&
    codes[i] !== 0x3b &&
    codes[i] !== WIDE_COMMA &&
    codes[i] !== 0x3002;
    i++
  )
    if (PRICES(codes, i) > 0) return true;
  return false;
}

/** What stands between two prices of one denominator: $2.50 and $10 per million tokens. */
const LISTED = wordSet('、 和 及 与 / , ,?_?and or to →');

/** Gives the denominator of the price at `last` to those listed before it. */
function shareBack({ codes }: Stream, items: readonly Item[], last: number, per: string): void {
  for (let back = last - 1; back >= 0; back--) {
    const item = items[back];
    const next = items[back + 1];
    if (!item || !next || !isPrice(item, null) || !isJoined(codes, LISTED, item, next)) return;
    makeRate(item, per, 0);
  }
}

/** Sums above this are no prices of tokens. */
const HIGHEST_PRICE = 10000;

/** Whether a sum may stand for a price whose denominator was named before. */
const isPrice = (item: Item, currency: string | null): boolean =>
  item.kind === 'money' &&
  item.hi !== null &&
  item.hi < HIGHEST_PRICE &&
  !item.numeral?.bare &&
  (currency === null || item.unit?.code === currency);

/**
 * Makes rates of prices: the denominator behind the sum, before it in the sentence, or taken over
 * from a price before. An amount of tokens that is a denominator is no statistic; one inside the
 * span of its rate is dropped from `items`.
 */
export function findRates(stream: Stream, items: Item[]): void {
  let kept = 0;
  let per: string | null = null;
  let currency: string | null = null;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    items[kept++] = item;
    if (isSum(item)) {
      const after = denominatorAfter(stream, item, items[i + 1]);
      if (after) {
        makeRate(item, after.per, perEnd(stream, after.end));
        shareBack(stream, items, kept - 1, after.per);
        while ((items[i + 1]?.start ?? item.end) < item.end) i++;
        if (after.per.endsWith('token')) {
          per = after.per;
          currency = item.unit?.code ?? null;
        }
        continue;
      }
      const every = everyBefore(stream, item);
      if (every) {
        makeRate(item, every, 0);
        continue;
      }
      if (per && isPrice(item, currency)) {
        makeRate(item, per, 0);
        currency = item.unit?.code ?? null;
      }
      continue;
    }
    const amount = amountRate(stream, item);
    if (amount) {
      makeRate(item, amount.per, amount.end);
      item.settled = true;
      while ((items[i + 1]?.start ?? item.end) < item.end) i++;
    } else if (isDenominator(stream, item)) {
      per = tokenPer(item.lo ?? 1);
      currency = null;
      item.kind = 'number';
      item.settled = true;
    }
  }
  if (kept < items.length) items.length = kept;
}
