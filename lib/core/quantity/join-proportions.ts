import { WordTrie } from '../text/word-trie.ts';
import type { Item } from './item.ts';
import type { Stream } from './stream.ts';

/** What stands between the two numbers of a proportion: one in five, 3 out of 4. */
const JOINTS = new WordTrie<true>([['in out_of in_every out_of_every', true]]);

/** The largest whole of a proportion; "5 in 2024" has a year behind it. */
const LARGEST_WHOLE = 1000;
/** From this part on, digits with a bare "in" are no proportion: "12 in 60 days". */
const LARGEST_PART = 10;

const overSpace = (codes: Uint16Array, at: number): number => (codes[at] === 0x20 ? at + 1 : at);

const isWhole = (item: Item): boolean =>
  item.numeral !== null &&
  item.unit === null &&
  !item.prefixed &&
  item.numeral.share === 'none' &&
  item.lo === item.hi &&
  Number.isInteger(item.lo);

function isProportion({ codes }: Stream, part: Item, whole: Item): boolean {
  if (!isWhole(part) || !isWhole(whole) || part.lo === null || whole.lo === null) return false;
  const at = overSpace(codes, part.end);
  if (!JOINTS.find(codes, at, whole.start) || overSpace(codes, JOINTS.end) !== whole.start)
    return false;
  const short = JOINTS.end === at + 2;
  return (
    part.lo > 0 &&
    part.lo < whole.lo &&
    whole.lo <= LARGEST_WHOLE &&
    (!short || part.lo <= LARGEST_PART)
  );
}

/** Makes one fraction of the two numbers of a proportion: "one in five" is 0.2. */
export function joinProportions(stream: Stream, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const part = joined[joined.length - 1];
    if (part && isProportion(stream, part, item) && part.lo !== null && item.lo !== null) {
      part.lo = part.hi = part.lo / item.lo;
      part.precision = 0;
      part.kind = 'fraction';
      part.end = part.numberEnd = item.end;
      if (part.numeral) part.numeral.share = 'fraction';
    } else {
      joined.push(item);
    }
  }
  return joined;
}
