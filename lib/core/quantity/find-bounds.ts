import { wordsBefore } from '../text/word-set.ts';
import { WordTrie } from '../text/word-trie.ts';
import { WIDE_COMMA } from './char-class.ts';
import { isDigit, overSpace } from './code-runs.ts';
import { HEDGE_FILLERS, HEDGE_NEGATIONS, HEDGES_AFTER, HEDGES_BEFORE } from './hedge-words.ts';
import type { Item } from './item.ts';
import type { Bound } from './quantity.ts';
import type { Stream } from './stream.ts';

const BEFORE = new WordTrie<Bound>(HEDGES_BEFORE, { backward: true });
const AFTER = new WordTrie<Bound>(HEDGES_AFTER);
const FILLERS = wordsBefore(HEDGE_FILLERS);
const NEGATIONS = wordsBefore(HEDGE_NEGATIONS);

const SPACE = 0x20;
const DE = 0x7684; // 的
const ZHAN = 0x5360; // 占

/** Words after 多 or 余 that make it no hedge: 多个, 多家 begin something else. */
const NOT_MORE = new Set<number>([...'数年次家个种元少余个项'].map((word) => word.charCodeAt(0)));

function overSpaceBack(codes: Uint16Array, at: number): number {
  let i = at;
  // Brackets and quotes between a hedge and its number: 突破"千亿"大关.
  while (codes[i - 1] === SPACE || codes[i - 1] === 0x22) i--;
  return i;
}

/** Where the hedges and their fillers before `at` begin, over spaces: 每月[不到]7万元. */
export function overHedges(codes: Uint16Array, at: number, floor: number): number {
  const place = overSpaceBack(codes, at);
  if (BEFORE.findBefore(codes, place, floor)) return overHedges(codes, BEFORE.end, floor);
  const filler = FILLERS(codes, place, floor);
  return filler < 0 ? place : overHedges(codes, filler, floor);
}

/** Units that what a share is taken of may have: 约占[全球市场总额]的2.2%. */
const LONGEST_WHOLE = 16;

/** Behind 占…的, where the words before a share begin: the hedge stands before 占. `at` where there are none. */
function partOf(codes: Uint16Array, at: number, floor: number): number {
  for (let i = at - 2; i >= Math.max(floor, at - LONGEST_WHOLE); i--) {
    if (codes[i] === ZHAN) return i;
    if (codes[i] === WIDE_COMMA) break;
  }
  return at;
}

/** The hedge before `item`, looked for no further back than `floor`. */
function before({ codes }: Stream, item: Item, floor: number): Bound | null {
  let at = overSpaceBack(codes, item.start);
  if (codes[at - 1] === DE) at = partOf(codes, at, floor);
  let bound = BEFORE.findBefore(codes, at, floor);
  for (let fillers = 0; !bound && fillers < 2; fillers++) {
    const filler = FILLERS(codes, at, floor);
    if (filler < 0) return null;
    at = overSpaceBack(codes, filler);
    bound = BEFORE.findBefore(codes, at, floor);
  }
  if (bound && BEFORE.end > floor) return refine(codes, bound, floor);
  return bound;
}

/** 不得 before 超过, 低于 and their like turns the bound round. */
function refine(codes: Uint16Array, bound: Bound, floor: number): Bound {
  const code = codes[BEFORE.end - 1];
  // 买超 and 卖超 are terms of the stock exchange.
  if (bound === 'over' && (code === 0x4e70 || code === 0x5356)) return 'exact';
  // 通过 and 经过 are no 过 of excess.
  if (bound === 'over' && codes[BEFORE.end] === 0x8fc7 && (code === 0x901a || code === 0x7ecf))
    return 'exact';
  if (NEGATIONS(codes, overSpaceBack(codes, BEFORE.end), floor) < 0) return bound;
  if (bound === 'over') return 'at-most';
  return bound === 'under' ? 'at-least' : bound;
}

/** The hedge behind `item`. */
function after({ codes }: Stream, item: Item): Bound | null {
  const at = codes[item.end] === SPACE ? item.end + 1 : item.end;
  const bound = AFTER.find(codes, at);
  if (!bound) return null;
  const first = codes[at] ?? 0;
  const single = AFTER.end === at + 1;
  if (
    single &&
    (first === 0x591a || first === 0x4f59) &&
    (at > item.end || NOT_MORE.has(codes[at + 1] ?? 0) || isDigit(codes[at + 1] ?? 0))
  )
    return null;
  // 12GB+256GB is two sizes, 上下文 a context.
  if (first === 0x2b ? isDigit(codes[AFTER.end]) : codes[AFTER.end] === 0x6587) return null;
  // 每百万tokens不到1元: the hedge is the next number's.
  return first === 0x4e0d && isDigit(codes[overSpace(codes, AFTER.end)] ?? 0) ? null : bound;
}

/**
 * Sets the bound of each quantity from the hedges around it; one that stands between number and
 * unit was read with the number and stays.
 */
export function findBounds(stream: Stream, items: readonly Item[]): void {
  let floor = 0;
  let date: Item | null = null;
  for (const item of items) {
    if (item.lo !== null && item.bound === 'exact') {
      item.bound =
        after(stream, item) ??
        before(stream, item, floor) ??
        beforeDate(stream, item, date) ??
        'exact';
    }
    date = item.kind === 'date' ? item : null;
    floor = item.end;
  }
}

/** The hedge before a date that the quantity is measured against: 接近2023年的5倍. */
function beforeDate(stream: Stream, item: Item, date: Item | null): Bound | null {
  const isOfDate =
    date !== null &&
    item.start === overSpace(stream.codes, overSpace(stream.codes, date.end) + 1) &&
    stream.codes[overSpace(stream.codes, date.end)] === 0x7684;
  return isOfDate ? before(stream, date, 0) : null;
}
