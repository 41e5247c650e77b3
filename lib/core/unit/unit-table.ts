import { wordsOf } from '../text/word-list.ts';
import { COUNTERS, LOOSE_COUNTERS, NOT_UNITS, RANK_COUNTERS } from './counters.ts';
import { DURATION, MEASURE, PREFIXED, PREFIXES, TOKEN } from './measure-units.ts';
import { MONEY_AFTER, MONEY_BEFORE } from './money-units.ts';
import { DOZENS, MULTIPLE, PERCENT, PERCENTAGE_POINT } from './ratio-units.ts';
import type { Unit, UnitKind } from './unit.ts';

/** No unit, although a unit begins so: see `NOT_UNITS`. */
export const NO_UNIT: Unit = { code: '', kind: 'loose', factor: 0 };

/** A unit and the words for it. */
export type NamedUnit = readonly [words: string, unit: Unit];

const fieldsOf = (table: string): string[][] => table.split('\n').map((line) => line.split(' '));

/** The units of a table in the form of `MONEY_AFTER`. */
const lines = (kind: UnitKind, table: string): NamedUnit[] =>
  fieldsOf(table).map(([head = '', ...names]) => {
    const [code = '', factor = 1] = head.split('*');
    const unit = { code: code.replaceAll('_', ' '), kind, factor: Number(factor) };
    return [[...(factor === 1 ? [code.toLowerCase()] : []), ...names].join(' '), unit];
  });

/** A counter is its own code: 家 is counted in 家. */
const counters = (kind: UnitKind, words: string): NamedUnit[] =>
  wordsOf(words).map((word) => [word.replaceAll(' ', '_'), { code: word, kind, factor: 1 }]);

/** Measures with their prefixes: kW is kw, 千瓦 and kilowatts. */
function prefixed(): NamedUnit[] {
  const prefixes = fieldsOf(PREFIXES);
  return fieldsOf(PREFIXED).flatMap(([base = '', used = '', chinese = '', english = '']) => [
    [`${chinese} ${english}`, { code: base, kind: 'measure', factor: 1 }] as const,
    ...prefixes
      .filter(([prefix = '']) => used.includes(prefix))
      .map(([prefix = '', han = '', latin = '']): NamedUnit => {
        const code = prefix + base;
        const words = `${code.toLowerCase()} ${han}${chinese} ${latin}${english}`;
        return [words, { code, kind: 'measure', factor: 1 }];
      }),
  ]);
}

/** Units that stand behind a number. Of two lines with one word, the later one counts. */
export const UNITS_AFTER: readonly NamedUnit[] = [
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
];

/** Currencies that stand before a number. */
export const UNITS_BEFORE: readonly NamedUnit[] = lines('money', MONEY_BEFORE);
