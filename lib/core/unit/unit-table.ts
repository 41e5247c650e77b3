import { WordTrie } from '../text/word-trie.ts';
import { COUNTERS, LOOSE_COUNTERS, NOT_UNITS, RANK_COUNTERS } from './counters.ts';
import { DURATION, MEASURE, TOKEN } from './measure-units.ts';
import { MONEY_AFTER, MONEY_BEFORE } from './money-units.ts';
import { DOZENS, MULTIPLE, PERCENT, PERCENTAGE_POINT } from './ratio-units.ts';
import type { Unit, UnitKind, UnitLine } from './unit.ts';

function* lines(kind: UnitKind, table: readonly UnitLine[]): Generator<readonly [string, Unit]> {
  for (const [code, words, factor = 1] of table) yield [words, { code, kind, factor }];
}

/** A counter is its own code: 家 is counted in 家. 个国家 and 余家 keep what they count. */
function* counters(kind: UnitKind, words: string): Generator<readonly [string, Unit]> {
  for (const word of words.split(' ')) yield [word, { code: word, kind, factor: 1 }];
}

/** No unit, although a unit begins so: see `NOT_UNITS`. */
export const NO_UNIT: Unit = { code: '', kind: 'loose', factor: 0 };

/** Units after a number. Look up longest first; `NO_UNIT` where an ordinary word begins like a unit. */
export const UNITS_AFTER: WordTrie<Unit> = new WordTrie<Unit>([
  ...counters('rank', RANK_COUNTERS),
  ...counters('loose', LOOSE_COUNTERS),
  ...counters('count', COUNTERS),
  ...lines('count', DOZENS),
  ...lines('measure', MEASURE),
  ...lines('duration', DURATION),
  ...lines('token', TOKEN),
  ...lines('multiple', MULTIPLE),
  ...lines('percent', PERCENT),
  ...lines('percentage-point', PERCENTAGE_POINT),
  ...lines('money', MONEY_AFTER),
  [NOT_UNITS, NO_UNIT],
]);

/** Currency signs and codes before a number. */
export const UNITS_BEFORE: WordTrie<Unit> = new WordTrie<Unit>(lines('money', MONEY_BEFORE));
