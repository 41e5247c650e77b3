import { wordSet } from '../text/word-set.ts';
import { overSpace } from './code-runs.ts';
import type { Item } from './item.ts';
import { times } from './numeral.ts';
import { applyUnit } from './read-unit.ts';
import type { Stream } from './stream.ts';

/** What stands between the members of a list. */
const SEPARATORS = wordSet('、 和 以?及 与 / ,(_and|) and or 或者?');

/** Units that a separator may take, with its spaces. */
const LONGEST_SEPARATOR = 8;

function isListed({ codes }: Stream, first: Item, second: Item): boolean {
  if (second.start - first.end > LONGEST_SEPARATOR) return false;
  const at = overSpace(codes, first.end);
  return (
    SEPARATORS.find(codes, at, second.start) !== null &&
    overSpace(codes, SEPARATORS.end) === second.start
  );
}

/** A number without a unit, that may take its neighbour's. */
const isBare = (item: Item): boolean =>
  item.numeral !== null &&
  item.unit === null &&
  item.numeral.share === 'none' &&
  (item.kind === 'number' || item.kind === 'count');

/** Gives `item` the unit of `from`, and its scale where `item` printed none. */
function share(item: Item, from: Item): void {
  const { numeral } = item;
  if (!numeral || !from.unit || !from.numeral) return;
  const scale =
    !numeral.scaled && from.numeral.scaled && from.numeral.step > 0
      ? times(from.numeral.step, 10 ** from.numeral.decimals)
      : 1;
  const scaled = {
    ...numeral,
    lo: times(numeral.lo, scale),
    hi: times(numeral.hi, scale),
    step: times(numeral.step, scale),
    scaled: numeral.scaled || scale > 1,
  };
  applyUnit(item, scaled, from.unit);
  item.numeral = scaled;
  item.shared = true;
}

/** Lets the members of a list share the unit of its last: 3.2、5.8和11个百分点, 0.3/1.1美元. */
export function shareUnits(stream: Stream, items: readonly Item[]): void {
  for (let i = items.length - 2; i >= 0; i--) {
    const item = items[i];
    const next = items[i + 1];
    if (
      item &&
      next &&
      isBare(item) &&
      next.unit &&
      !next.prefixed &&
      next.unit.kind !== 'rank' &&
      isListed(stream, item, next)
    )
      share(item, next);
  }
}

/** Units that a change passes on to its other end. */
const PASSED_ON: ReadonlySet<string> = new Set([
  'money',
  'percent',
  'percentage-point',
  'duration',
  'measure',
  'token',
]);

/**
 * Lets the ends of a change share the unit that one of them prints: 从 8% 缩至 1.7, 由330亿上调至346亿美元.
 */
export function shareChanges(items: readonly Item[]): void {
  let from: Item | null = null;
  for (const item of items) {
    if (item.change?.role === 'from') from = item;
    else if (item.change?.role === 'to' && from) {
      if (from.unit && isBare(item) && PASSED_ON.has(from.unit.kind)) share(item, from);
      else if (item.unit && isBare(from) && from.numeral?.scaled && PASSED_ON.has(item.unit.kind))
        share(from, item);
      from = null;
    }
  }
}
