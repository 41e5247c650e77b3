import { describe, expect, it } from 'vitest';
import { toInterval } from '../../lib/core/quantity/interval.ts';
import { isStatistic, type Quantity } from '../../lib/core/quantity/quantity.ts';
import { readQuantities } from '../../lib/core/quantity/read-quantities.ts';
import { EN_CURRENCY } from './en-currency.cases.ts';
import { EN_DIMENSION } from './en-dimension.cases.ts';
import { EN_NUMBER } from './en-number.cases.ts';
import { EN_PERCENT } from './en-percent.cases.ts';
import { EN_RANGE } from './en-range.cases.ts';
import { NOT_OURS } from './not-ours.cases.ts';
import type { PeerCase } from './peer-case.ts';
import { ZH_CURRENCY } from './zh-currency.cases.ts';
import { ZH_DIMENSION } from './zh-dimension.cases.ts';
import { ZH_NUMBER } from './zh-number.cases.ts';
import { ZH_PERCENT } from './zh-percent.cases.ts';
import { ZH_RANGE } from './zh-range.cases.ts';

const TABLES: Readonly<Record<string, readonly PeerCase[]>> = {
  'zh-number': ZH_NUMBER,
  'zh-percent': ZH_PERCENT,
  'zh-currency': ZH_CURRENCY,
  'zh-dimension': ZH_DIMENSION,
  'zh-range': ZH_RANGE,
  'en-number': EN_NUMBER,
  'en-percent': EN_PERCENT,
  'en-currency': EN_CURRENCY,
  'en-dimension': EN_DIMENSION,
  'en-range': EN_RANGE,
};

/** The share of the applicable cases that issue 3 asks for. */
const SHARE = 0.95;

/** What each of the peer's recognisers looks for: a case without results promises none of these. */
const LOOKED_FOR: Readonly<Record<string, (quantity: Quantity) => boolean>> = {
  number: ({ kind }) => kind === 'count' || kind === 'fraction',
  percent: ({ unit }) => unit === '%' || unit === 'pp',
  currency: ({ kind }) => kind === 'money' || kind === 'rate',
  dimension: ({ kind }) => kind === 'measure',
  range: ({ lo, hi, bound }) => lo !== hi || bound !== 'exact',
};

const isNear = (a: number | null, b: number): boolean =>
  a !== null && (a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

/** The peer's `[20,30)`: the ends of the range, open ones as infinities. */
function rangeOf(value: string): readonly [number, number] | null {
  const [, lo, hi] = /^[[(]([^,]*),([^,]*)[\])]$/.exec(value) ?? [];
  if (lo === undefined || hi === undefined) return null;
  return [
    lo === '' ? Number.NEGATIVE_INFINITY : Number(lo),
    hi === '' ? Number.POSITIVE_INFINITY : Number(hi),
  ];
}

function matches(quantities: readonly Quantity[], value: string): boolean {
  const range = rangeOf(value);
  if (!range)
    return quantities.some(
      ({ lo, hi }) =>
        isNear(lo, Number(value.replace('%', ''))) || isNear(hi, Number(value.replace('%', ''))),
    );
  const [lo, hi] = range;
  const intervals = quantities.map((quantity) => toInterval({ ...quantity, precision: 0 }));
  // Two bounds ("大于10且小于20") are two quantities here and one range there.
  return (
    intervals.some((interval) => interval && isNear(interval.lo, lo)) &&
    intervals.some((interval) => interval && isNear(interval.hi, hi))
  );
}

/** Whether every result of the case is read where it stands, with its value. */
function passes(table: string, [input, results]: PeerCase): boolean {
  const quantities = readQuantities(input);
  const lookedFor = LOOKED_FOR[table.split('-')[1] ?? ''];
  if (results.length === 0)
    return !quantities.some((quantity) => isStatistic(quantity) && lookedFor?.(quantity));
  return results
    .filter(([, , value]) => value !== 'None' && value !== 'null')
    .every(([text, start, value]) =>
      matches(
        quantities.filter(
          (quantity) => quantity.start < start + text.length && quantity.end > start,
        ),
        value,
      ),
    );
}

describe("the peer's cases", () => {
  it.each(Object.entries(TABLES))(
    'are read as it reads them, nine in ten of each table: %s',
    (table, cases) => {
      const notOurs = new Set(NOT_OURS.filter(([of]) => of === table).map(([, input]) => input));
      const applicable = cases.filter(([input]) => !notOurs.has(input));
      const failed = applicable.filter((one) => !passes(table, one)).map(([input]) => input);
      expect(failed.length / applicable.length, failed.join('\n')).toBeLessThanOrEqual(0.1);
    },
  );

  it('pass at 95 in 100 over all tables', () => {
    const notOurs = new Set(NOT_OURS.map(([table, input]) => `${table} ${input}`));
    const all = Object.entries(TABLES).flatMap(([table, cases]) =>
      cases.map((one) => ({ table, one })),
    );
    const applicable = all.filter(({ table, one: [input] }) => !notOurs.has(`${table} ${input}`));
    const passed = applicable.filter(({ table, one }) => passes(table, one));
    expect(passed.length / applicable.length).toBeGreaterThanOrEqual(SHARE);
  });

  it('that are not ours stand in a table and differ', () => {
    const wrong = NOT_OURS.filter(([table, input]) => {
      const found = TABLES[table]?.find(([text]) => text === input);
      return !found || passes(table, found);
    });
    expect(wrong).toEqual([]);
  });
});
