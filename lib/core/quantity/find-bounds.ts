import { WIDE_COMMA } from './char-class.ts';
import { BOUNDS } from './hedge-words.ts';
import { type Item, PLAIN, SETTLED } from './item.ts';
import { payload, wordAt, wordBefore } from './lexicon.ts';
import { beforeSpace, isDigit, isOne, overSpace } from './look-around.ts';
import type { Bound } from './quantity.ts';
import { codes } from './sentence.ts';
import { AFTER, EACH, FILLER, HEDGE, NOT } from './word-classes.ts';

const DE = 0x7684; // 的
const ZHAN = 0x5360; // 占
/** Units that what a share is taken of may have: 约占[全球市场总额]的2.2%. */
const LONGEST_WHOLE = 16;

/** Over spaces and quotes between a hedge and its number: 突破"千亿"大关. */
function overQuotes(i: number): number {
  let to = i;
  while (isOne(to - 1, ' "')) to--;
  return to;
}

/** Where the hedges and their fillers before `i` begin: 每月[不到]7万元. */
export function hedgesStart(i: number, floor: number): number {
  let start = overQuotes(i);
  for (;;) {
    const word = wordBefore(start, HEDGE | FILLER, floor);
    if (word < 0) return start;
    start = overQuotes(word);
  }
}

/** Behind 占…的, where the words before a share begin: the hedge stands before 占. `i` where there are none. */
function partStart(i: number, floor: number): number {
  for (let at = i - 2; at >= Math.max(floor, i - LONGEST_WHOLE); at--) {
    if (codes[at] === ZHAN) return at;
    if (codes[at] === WIDE_COMMA) break;
  }
  return i;
}

/** The bound that the hedge before `start` sets, looked for no further back than `floor`. */
function boundBefore(start: number, floor: number): Bound {
  let i = overQuotes(start);
  if (codes[i - 1] === DE) i = partStart(i, floor);
  for (;;) {
    const filler = wordBefore(i, HEDGE | FILLER, floor);
    if (filler < 0) return 'exact';
    const hedge = wordBefore(i, HEDGE, floor);
    if (hedge >= 0) return turned(BOUNDS[payload(HEDGE)] ?? 'exact', hedge, floor);
    i = overQuotes(filler);
  }
}

/** The bound of a hedge at `hedge`: 不得 before 超过, 低于 and their like turns it round. */
function turned(bound: Bound, hedge: number, floor: number): Bound {
  if (bound !== 'over' && bound !== 'under') return bound;
  if (wordBefore(overQuotes(hedge), NOT, floor) < 0) return bound;
  return bound === 'over' ? 'at-most' : 'at-least';
}

/** The bound that the hedge behind a quantity sets. */
function boundAfter(end: number): Bound {
  const i = overSpace(end);
  const to = wordAt(i, AFTER);
  if (to < 0) return 'exact';
  // 12GB+256GB is two sizes; 每百万tokens不到1元: the hedge is the next number's.
  if (isDigit(overSpace(to)) && isOne(i, '+不多余')) return 'exact';
  if (i > end && isOne(i, '多余') && to === i + 1) return 'exact';
  return BOUNDS[payload(AFTER)] ?? 'exact';
}

/**
 * Sets the bound of each quantity from the hedges around it; one that stands between number and
 * unit was read with the number and stays.
 */
export function findBounds(first: Item): void {
  let floor = 0;
  let date: Item | null = null;
  for (let item: Item | null = first; item; item = item.next) {
    if (item.form !== PLAIN && item.bound === 'exact') {
      item.bound = boundAfter(item.end);
      if (item.bound === 'exact') item.bound = boundBefore(item.start, floor);
      if (item.bound === 'exact' && date && isOf(date, item))
        item.bound = boundBefore(date.start, 0);
      if (item.bound === 'exact' && item.kind === 'rate') item.bound = boundOfPer(item);
    }
    date = item.kind === 'date' ? item : null;
    floor = item.end;
  }
}

/** 不高于每百万tokens 0.6元: the hedge stands before what the price is for. */
function boundOfPer({ before: per, start }: Item): Bound {
  if (!per || (per.is & SETTLED) === 0 || overSpace(per.end) < start) return 'exact';
  const each = wordBefore(beforeSpace(per.start), EACH);
  return each < 0 ? 'exact' : boundBefore(each, per.before?.end ?? 0);
}

/** 接近2023年的5倍: measured against the date before it, where the hedge stands. */
function isOf(date: Item, item: Item): boolean {
  const de = overSpace(date.end);
  return codes[de] === DE && overSpace(de + 1) === item.start;
}
