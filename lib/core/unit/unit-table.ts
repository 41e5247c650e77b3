import { wordsOf } from '../text/word-list.ts';
import { WordTrie } from '../text/word-trie.ts';
import { COUNTERS, LOOSE_COUNTERS, NOT_UNITS, RANK_COUNTERS } from './counters.ts';
import { DURATION, MEASURE, PREFIXED, PREFIXES, TOKEN } from './measure-units.ts';
import { MONEY_AFTER } from './money-units.ts';
import { DOZENS, MULTIPLE, PERCENT, PERCENTAGE_POINT } from './ratio-units.ts';
import type { Unit, UnitKind, UnitLine } from './unit.ts';

/** The entries of a table of units. */
export function* lines(
  kind: UnitKind,
  table: readonly UnitLine[],
): Generator<readonly [string, Unit]> {
  for (const [code, words, factor = 1] of table) yield [words, { code, kind, factor }];
}

/** A counter is its own code: 家 is counted in 家. 个国家 and 余家 keep what they count. */
function* counters(kind: UnitKind, words: string): Generator<readonly [string, Unit]> {
  for (const word of wordsOf(words)) yield [word, { code: word, kind, factor: 1 }];
}

/** Measures with their prefixes: kW is kw, 千瓦 and kilowatts. The unit without one has its code in `MEASURE`. */
function* prefixed(): Generator<readonly [string, Unit]> {
  for (const [base, prefixes, chinese, english] of PREFIXED) {
    yield [`${chinese} ${english}`, { code: base, kind: 'measure', factor: 1 }];
    for (const prefix of prefixes) {
      const code = prefix + base;
      const [before = '', latin = ''] = PREFIXES[prefix] ?? [];
      const words = `${code.toLowerCase()} ${before}${chinese} ${latin}${english}`;
      yield [words, { code, kind: 'measure', factor: 1 }];
    }
  }
}

/** No unit, although a unit begins so: see `NOT_UNITS`. */
export const NO_UNIT: Unit = { code: '', kind: 'loose', factor: 0 };

/** Units after a number. Look up longest first; `NO_UNIT` where an ordinary word begins like a unit. */
export const UNITS_AFTER: WordTrie<Unit> = new WordTrie<Unit>([
  ...counters('rank', RANK_COUNTERS),
  ...counters('loose', LOOSE_COUNTERS),
  ...counters('count', COUNTERS),
  ...lines('count', DOZENS),
  ...prefixed(),
  ...lines('measure', MEASURE),
  ...lines('duration', DURATION),
  ...lines('token', TOKEN),
  ...lines('multiple', MULTIPLE),
  ...lines('percent', PERCENT),
  ...lines('percentage-point', PERCENTAGE_POINT),
  ...lines('money', MONEY_AFTER),
  [NOT_UNITS, NO_UNIT],
]);
