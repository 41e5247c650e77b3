import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Pack } from '../../lib/core/claim/claim.ts';
import type { packSchemas } from '../../lib/packs/pack-schema.ts';
import { parsePack } from '../../lib/packs/parse-pack.ts';

/** The same type with intersections and aliases written out, so that only its shape counts. */
type Plain<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : { [Key in keyof T]: Plain<T[Key]> };

type Exactly<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Parsed = z.output<ReturnType<typeof packSchemas>['pack']>;

describe('the schema of a pack', () => {
  it('is the type that the core knows, optional fields included', () => {
    expectTypeOf<Exactly<Plain<Parsed>, Plain<Pack>>>().toEqualTypeOf<true>();
    // The comparison itself sees a missing optional field and a missing readonly.
    type Loose = Omit<Plain<Pack>, 'notes'> & { readonly notes?: Plain<Pack>['notes'] };
    expectTypeOf<Exactly<Plain<Parsed>, Plain<Loose>>>().toEqualTypeOf<false>();
  });
});

const label = { zh: '标签', en: 'label' };
const claim = (id: string) => ({
  id,
  source: 'source',
  metric: 'metric',
  value: { lo: 1, hi: 2, unit: '%', bound: 'exact', precision: 0.5 },
  stated: 'level',
  period: '2022→2024-12-31',
  place: 'CN/US',
  basis: 'measured',
  statement: label,
});
const metric = {
  id: 'metric',
  family: 'family',
  label,
  definition: label,
  dimension: 'share',
  terms: { all: [['a']] },
  comparable: ['of-another-pack'],
};
const source = {
  id: 'source',
  title: label,
  publisher: label,
  kind: 'report',
  retrieved: '2025-06-01',
  licence: 'own words',
  urls: ['https://example.org/report'],
};
const pack = {
  format: 1,
  id: 'pack',
  version: '1',
  title: label,
  license: 'CC0-1.0',
  sources: [source],
  metrics: [metric],
  claims: [claim('one')],
  notes: [{ claims: ['one'], text: label }],
};

const problemsOf = (json: unknown) => {
  const parsed = parsePack({ file: 'own.json', json });
  return parsed.ok ? [] : parsed.error;
};

describe('reading a pack', () => {
  it('takes a pack that fits', () => {
    expect(parsePack({ file: 'own.json', json: pack })).toEqual({ ok: true, value: pack });
  });

  it.each([
    ['a missing field', { ...pack, license: undefined }, 'license'],
    ['a field that it does not know', { ...pack, extra: 1 }, ''],
    ['a format of another day', { ...pack, format: 2 }, 'format'],
    [
      'a period that is none',
      { ...pack, claims: [{ ...claim('one'), period: '2024Q1' }] },
      'claims[0].period',
    ],
    [
      'a place that is none',
      { ...pack, claims: [{ ...claim('one'), place: 'China' }] },
      'claims[0].place',
    ],
    [
      'an address that is none',
      { ...pack, sources: [{ ...source, urls: ['here'] }] },
      'sources[0].urls[0]',
    ],
    [
      'an unknown claim in a note',
      { ...pack, notes: [{ claims: ['one', 'two'], text: label }] },
      'notes[0].claims[1]',
    ],
    [
      'an unknown metric',
      { ...pack, claims: [{ ...claim('one'), metric: 'other' }] },
      'claims[0].metric',
    ],
    [
      'an unknown source',
      { ...pack, claims: [{ ...claim('one'), source: 'other' }] },
      'claims[0].source',
    ],
    [
      'a wider metric that is unknown',
      { ...pack, metrics: [{ ...metric, narrowerThan: 'other' }] },
      'metrics[0].narrowerThan',
    ],
    ['an id used twice', { ...pack, claims: [claim('one'), claim('one')] }, 'claims[1].id'],
    [
      'an interval turned round',
      { ...pack, claims: [{ ...claim('one'), value: { ...claim('one').value, hi: 0 } }] },
      'claims[0].value',
    ],
  ])('names the file and the place of %s', (_, json, path) => {
    const problems = problemsOf(json);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.file).toBe('own.json');
    expect(problems[0]?.reason).not.toBe('');
  });

  it('refuses what is no pack at all', () => {
    for (const json of [null, [], 'pack', 3]) expect(problemsOf(json).length).toBe(1);
  });

  it('reads the packs that are shipped, with every claim in both languages', () => {
    const folder = join(import.meta.dirname, '../../public/packs');
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(names).toEqual(['llm-market-2025.json', 'primary-sources.json']);
    for (const name of names) {
      const json: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const parsed = parsePack({ file: name, json });
      expect(parsed.ok ? [] : parsed.error).toEqual([]);
      if (!parsed.ok) continue;
      for (const { id, statement } of parsed.value.claims) {
        expect(statement.zh, id).toMatch(/[\u4e00-\u9fff].*。$/);
        expect(statement.en, id).toMatch(/^[^\u4e00-\u9fff]+\.$/);
      }
    }
  });
});
