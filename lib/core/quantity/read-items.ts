import { DOWN, NOUN, UP } from './change-words.ts';
import { CLAUSE, DIGIT, DOT, HAN_NUMERAL, LATIN, TURN, VULGAR } from './char-class.ts';
import { clearItems, DIGITS, type Item, link, PLAIN, SCALED } from './item.ts';
import { leadAt, OPENS, payload, TURNS, wordAt } from './lexicon.ts';
import { isLatin, isOne, overSpace } from './look-around.ts';
import { readAmount } from './read-amount.ts';
import { readDigitItem } from './read-digit-item.ts';
import { readVulgar } from './read-fraction.ts';
import { readHanItem } from './read-han-item.ts';
import { isAttached, readAttached, readLead } from './read-latin.ts';
import { classOf, codes, placeOf, spotCount } from './sentence.ts';
import { CHANGE, COMMON, JOINT, LIST, PAIR } from './word-classes.ts';

/** Reads what begins at `i`, a unit of class `cls`, behind the item `last`, which ended at `floor`. */
function readAt(i: number, cls: number, floor: number, last: Item | null): Item | null {
  switch (cls) {
    case DIGIT:
    case DOT: {
      const name = isAttached(i) ? readAttached(i, floor) : null;
      return name ?? readDigitItem(i, null, i, last);
    }
    case HAN_NUMERAL:
      return readHanItem(i);
    case VULGAR:
      return readAmount(readVulgar(i), null);
    default:
      return readLead(i);
  }
}

/** Whether the numbers of parts go on: Sections 13 and 15(d), Exhibits 31.1, 31.2. */
function isListed(last: Item, { start, end, form, is, unit, decimals }: Item): boolean {
  if (last.kind !== 'list-number' || form !== DIGITS || unit || (is & SCALED) !== 0) return false;
  const from = overSpace(last.end);
  const joint = wordAt(from, LIST | JOINT | PAIR);
  // "Table 3, 40 models": a comma goes on with decimals alone.
  if (joint < 0 || overSpace(joint) !== start || (isOne(from, ',') && decimals === 0)) return false;
  const next = overSpace(end);
  return !isLatin(next) || wordAt(next, COMMON) > 0;
}

/** Makes a name of the 8B in "Llama 3.1 8B", and numbers of parts of those behind one. */
function nameSize(last: Item, item: Item): void {
  if (isListed(last, item)) {
    item.kind = 'list-number';
    item.form = PLAIN;
  }
  if (last.kind !== 'version' || item.start !== last.end + 1 || item.unit) return;
  if ((item.is & SCALED) === 0 || codes[item.end - 1] !== 0x42) return;
  item.kind = 'name';
  item.form = PLAIN;
}

/** How far before a number its change word may stand, in units. */
const REACH = 48;
const SIGN = UP | DOWN;

/** What the words of change since the last quantity say together, and where the last of them ends. */
const turn = { gap: 0, end: 0 };

/** Takes in what a word of change at `i`, if one stands there, says of the next quantity. */
function takeTurn(i: number): void {
  const end = i < turn.end ? -1 : wordAt(i, CHANGE);
  if (end < 0) return;
  const hint = payload(CHANGE);
  if (i - turn.end > REACH) turn.gap = 0;
  turn.gap = (hint & SIGN) !== 0 ? hint : (turn.gap & (SIGN | NOUN)) | hint;
  turn.end = end;
}

/** Hands an item what the words of change say at the spots before it: those of its clause, behind the last item. */
function handTurn(item: Item, since: number, until: number, floor: number): void {
  let spot = until;
  while (spot > since && classOf(spot - 1) !== CLAUSE) spot--;
  if (spot > since) turn.gap = 0;
  for (; spot < until; spot++) {
    const i = placeOf(spot);
    if (i >= floor && (classOf(spot) !== LATIN || (leadAt(i) & TURNS) !== 0)) takeTurn(i);
  }
  // Dates stand inside a change without ending it.
  if (item.kind === 'date' && item.form === PLAIN) return;
  if (turn.end <= item.start && item.start - turn.end <= REACH) item.gap = turn.gap;
  turn.gap = 0;
}

/**
 * Finds every number of a sentence, with its scale and unit, and everything else with a number in
 * it: dates, names, versions. Goes from left to right once, from spot to spot.
 *
 * @returns The first of them, in text order and never overlapping; null for none.
 */
export function readItems(): Item | null {
  let first: Item | null = null;
  let last: Item | null = null;
  let since = 0;
  let floor = 0;
  turn.gap = turn.end = 0;
  clearItems();
  for (let spot = 0; spot < spotCount; spot++) {
    const i = placeOf(spot);
    const cls = classOf(spot);
    if (i < floor || cls === TURN || cls === CLAUSE) continue;
    if (cls === LATIN && (leadAt(i) & OPENS) === 0) continue;
    const item = readAt(i, cls, floor, last);
    if (!item) continue;
    // A word like 万千 may begin inside the number before it: 十万千.
    if (item.start < floor) item.start = floor;
    if (last) {
      nameSize(last, item);
      link(last, item);
    } else first = item;
    handTurn(item, since, spot, floor);
    last = item;
    since = spot + 1;
    floor = Math.max(item.end, i + 1);
  }
  return first;
}
