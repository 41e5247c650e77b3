import { hedgesStart } from './find-bounds.ts';
import { BARE, factorOf, type Item, link, PLAIN, SCALED, SETTLED } from './item.ts';
import { jointOf } from './joint.ts';
import { foundEnd, wordAt, wordBefore } from './lexicon.ts';
import {
  beforeSpace,
  digitsEnd,
  isDigit,
  isLetter,
  isOne,
  overSpace,
  SLASH,
  SPACE,
  wholeAt,
} from './look-around.ts';
import {
  amountText,
  bareDenominator,
  type Denominator,
  shortDenominator,
  tokenPer,
  tokensEnd,
} from './read-denominator.ts';
import { readHan } from './read-han.ts';
import { scaleAt } from './read-scale.ts';
import { codes } from './sentence.ts';
import { unitAt } from './unit-index.ts';
import { EACH, JOINT, LIST, PER, PRICE } from './word-classes.ts';

const MEI = 0x6bcf; // 每
/** Sums above this are no prices of tokens. */
const HIGHEST_PRICE = 10_000;
/** Units that 每, its unit and the hedges behind them may take. */
const LONGEST_EVERY = 16;
/** How far behind an amount of tokens its price may begin to be spoken of, in units. */
const PRICE_REACH = 24;

/** The value of an item in units of its code. */
const amountOf = (item: Item): number => item.lo * factorOf(item);

function makeRate(item: Item, { per, end }: Denominator): void {
  item.kind = 'rate';
  item.per = per;
  if (end > item.end) item.end = end;
}

/** The place behind what stands before a denominator: "/", 每, per, a; -1 when nothing does. */
function overPer(end: number): number {
  const i = overSpace(end);
  // 1.8亿元A轮
  return isLetter(i) && codes[i - 1] !== SPACE ? -1 : overSpace(wordAt(i, PER));
}

/** The number at `i`: million, 百万, 10; null for none. */
function amountAt(i: number): { by: number; end: number } | null {
  if (isDigit(i)) return { by: wholeAt(i, digitsEnd(i)), end: digitsEnd(i) };
  const by = scaleAt(i);
  if (by > 0) return { by, end: foundEnd };
  const item = readHan(i);
  return item && { by: item.lo, end: item.end };
}

/** An amount that is read as an item of its own as a denominator: 16 元 / 百万 token, ¥0.3/1M. */
function itemDenominator(next: Item): Denominator | null {
  const { unit, end } = next;
  const tokens = unit?.code === 'token' ? end : tokensEnd(end);
  if (tokens > 0) return { per: tokenPer(next.lo), end: tokens };
  if (!unit) return (next.is & SCALED) !== 0 ? { per: tokenPer(next.lo), end } : null;
  return unit.kind === 'money' ? null : { per: `${amountText(amountOf(next))} ${unit.code}`, end };
}

/** Reads the denominator right behind a sum: 16 元 / 百万 token, $20 a month, ¥4/M. */
function denominatorAfter(item: Item): Denominator | null {
  const i = overPer(item.end);
  if (i < 0) return shortDenominator(overSpace(item.end));
  const { next } = item;
  if (next && next.start <= i && next.form !== PLAIN) return itemDenominator(next);
  const amount = amountAt(i);
  if (!amount) return bareDenominator(i);
  // "Two cents per thousand tokens, or $20 per million": of tokens too.
  const end = tokensEnd(amount.end) || (spoken.per ? amount.end : 0);
  return end > 0 ? { per: tokenPer(amount.by), end } : bareDenominator(i);
}

/** Takes in a second denominator behind one: per user [per month]. */
function takeSecond(item: Item): void {
  const second = bareDenominator(overPer(item.end));
  if (second) item.end = second.end;
}

/** A denominator right before a sum: 每月7万元, 每小时2美元. */
function everyBefore(item: Item): Denominator | null {
  for (let i = item.start - 2; i >= item.start - LONGEST_EVERY; i--) {
    if (codes[i] !== MEI) continue;
    const end = hedgesStart(item.start, i + 1);
    // 每千瓦时 is per kWh, 每千token per thousand.
    const isUnit = unitAt(i + 1) !== null;
    const amount = isUnit ? null : amountAt(i + 1);
    const bare = bareDenominator(amount?.end ?? i + 1);
    if (!bare || bare.end !== end) return null;
    return { per: amount ? bare.per.replace('1', amountText(amount.by)) : bare.per, end: 0 };
  }
  return null;
}

/** Reads the denominator behind an amount that is no sum: 4,100 tokens per second, 14公里/公升. */
function amountRate(item: Item): Denominator | null {
  const { unit, kind } = item;
  if (!unit || (kind !== 'count' && kind !== 'measure' && kind !== 'duration')) return null;
  const i = overSpace(item.end);
  if (codes[i] === SLASH) return bareDenominator(overSpace(i + 1));
  const rate = isOne(i, 'apAP') ? bareDenominator(overPer(i)) : null;
  const units = kind === 'measure' ? PER_UNITS + MORE_PER_UNITS : PER_UNITS;
  return rate && units.includes(rate.per.slice(2)) ? rate : null;
}

/** What an amount that is no sum is measured by. */
const PER_UNITS = 'second minute hour token L gallon kWh GPU';
/** The same of a measure: 186 bushels per acre, 3 million litres a day. */
const MORE_PER_UNITS = ' acre mile ha day week month year';

/** Whether an amount of tokens is what a price is for: 每百万tokens, 100 万 token 推理成本. */
function isDenominator(item: Item): boolean {
  if (item.unit?.kind !== 'token' || item.unit.code !== 'token') return false;
  if (wordBefore(beforeSpace(item.start), EACH) >= 0) return true;
  for (let i = item.end; i < item.end + PRICE_REACH && codes[i]; i++) {
    if (isOne(i, ',;，。、')) return false;
    if (wordAt(i, PRICE) > 0) return true;
  }
  return false;
}

/** Whether a sum may stand for a price whose denominator was named before. */
const isPrice = (item: Item, currency: string | null): boolean =>
  item.kind === 'money' &&
  item.hi < HIGHEST_PRICE &&
  (item.is & BARE) === 0 &&
  (currency === null || item.unit?.code === currency);

/** Gives the denominator of the last item to the prices listed before it: $2.50 and $10 per million tokens. */
function shareBack(last: Item, per: string): void {
  for (let next = last, { before } = next; before; next = before, { before } = next) {
    if (!isPrice(before, null) || (jointOf(before, next) & (LIST | JOINT)) === 0) return;
    makeRate(before, { per, end: 0 });
  }
}

/** What the prices of a sentence have been for so far, and in which currency. */
const spoken: { per: string | null; currency: string | null } = { per: null, currency: null };

/** Makes a rate of a sum where it has a denominator, of its own or of a price before. */
function rateSum(item: Item): void {
  const after = denominatorAfter(item);
  if (after) {
    makeRate(item, after);
    takeSecond(item);
    shareBack(item, after.per);
    if (!after.per.endsWith('token')) return;
    spoken.per = after.per;
    spoken.currency = item.unit?.code ?? null;
    return;
  }
  const every = everyBefore(item);
  if (every) makeRate(item, every);
  else if (spoken.per && isPrice(item, spoken.currency)) {
    makeRate(item, { per: spoken.per, end: 0 });
  }
}

/** Makes a rate of an amount with a denominator, and none of a statistic of what is a denominator itself. */
function rateAmount(item: Item): void {
  const rate = amountRate(item);
  if (rate) makeRate(item, rate);
  else if (isDenominator(item)) {
    spoken.per = tokenPer(item.lo);
    spoken.currency = null;
    item.kind = 'number';
  } else return;
  item.is |= SETTLED;
}

/**
 * Makes rates of prices: the denominator behind the sum, before it in the sentence, or taken over
 * from a price before. An amount of tokens that is a denominator is no statistic; one inside the
 * span of its rate is dropped.
 */
export function findRates(first: Item): void {
  spoken.per = spoken.currency = null;
  for (let item: Item | null = first; item; item = item.next) {
    if (item.kind === 'money') rateSum(item);
    else if (item.unit) rateAmount(item);
    while (item.next && item.next.start < item.end) link(item, item.next.next);
  }
}
