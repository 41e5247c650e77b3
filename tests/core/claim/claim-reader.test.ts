import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSketchTable, countShared } from '../../../lib/core/article/sketch-table.ts';
import type { Claim, Pack } from '../../../lib/core/claim/claim.ts';
import { buildClaimIndex, openClaimIndex } from '../../../lib/core/claim/claim-index.ts';
import { ClaimReader } from '../../../lib/core/claim/claim-reader.ts';
import { buildClaimTable } from '../../../lib/core/claim/claim-table.ts';
import { compilePack } from '../../../lib/core/claim/compiled-pack.ts';

// The packs are checked against the schema elsewhere.
const PACKS = ['llm-market-2025', 'primary-sources'].map(
  (id) => JSON.parse(readFileSync(`public/packs/${id}.json`, 'utf8')) as Pack,
);
const CLAIMS = PACKS.flatMap(({ claims }) => claims);
const BARE = CLAIMS.map(({ anchor: _, ...bare }): Claim => bare);
const ANYTHING = Number.POSITIVE_INFINITY;

const claim = (id: string, change: Partial<Claim>): Claim => ({
  id,
  source: 's',
  metric: 'm',
  value: { lo: 1, hi: 1, unit: 'CNY', bound: 'exact', precision: 0 },
  stated: 'level',
  basis: 'measured',
  statement: { zh: '一', en: 'one' },
  ...change,
});

const yearOf = ({ period }: Claim): number | null =>
  period === undefined ? null : Number(/(\d{4})[^→]*$/.exec(period)?.[1]);

describe('a table of claims', () => {
  it('gives back each claim by its id, whole but for its anchor', () => {
    const reader = new ClaimReader(buildClaimTable(CLAIMS));
    expect(CLAIMS.length).toBeGreaterThan(100);
    expect(CLAIMS.map(({ id }) => reader.claim(id))).toEqual(BARE);
    expect(reader.all()).toEqual(BARE);
  });

  it('knows no other id', () => {
    const reader = new ClaimReader(buildClaimTable(CLAIMS));
    expect(['', 'unknown', `${CLAIMS[0]?.id} `].map((id) => reader.claim(id))).toEqual([
      null,
      null,
      null,
    ]);
    expect(new ClaimReader(buildClaimTable([])).claim('a')).toBeNull();
  });

  it('tells ids with the same hash apart', () => {
    // Two ids of one 32-bit FNV-1a hash, found by search.
    const twins = [claim('costarring', {}), claim('liquid', { metric: 'n' })];
    const reader = new ClaimReader(buildClaimTable(twins));
    expect(reader.claim('costarring')?.metric).toBe('m');
    expect(reader.claim('liquid')?.metric).toBe('n');
  });

  it('holds claims of any length and any script', () => {
    const long = claim('long', { statement: { zh: '数'.repeat(20_000), en: '𝟙 "\\' } });
    const reader = new ClaimReader(buildClaimTable([claim('a', {}), long, claim('b', {})]));
    expect(reader.claim('long')).toEqual(long);
    expect(reader.claim('b')?.id).toBe('b');
  });

  it('files claims by source and by the year in which their period ends', () => {
    const reader = new ClaimReader(buildClaimTable(CLAIMS));
    for (const source of new Set(CLAIMS.map((one) => one.source))) {
      const expected = CLAIMS.filter((one) => one.source === source);
      expect(reader.claimsOfSource(source)).toEqual(expected);
    }
    for (const metric of new Set(CLAIMS.map((one) => one.metric))) {
      const own = BARE.filter((one) => one.metric === metric);
      const years = [...new Set(own.map(yearOf))].sort((a, b) => (a ?? 0) - (b ?? 0));
      expect(reader.yearsOf(metric)).toEqual(years);
      for (const year of years) {
        const expected = own.filter((one) => yearOf(one) === year);
        expect(reader.claimsOfYear(metric, year, ANYTHING)).toEqual(expected);
        expect(reader.claimsOfYear(metric, year, 1)).toEqual(expected.slice(0, 1));
      }
      expect(reader.claimsOfYear(metric, 1999, ANYTHING)).toEqual([]);
      const speakers = [...new Set(own.map((one) => one.source))];
      expect(reader.speakersOn(metric)).toEqual(speakers);
    }
    expect(reader.claimsOfSource('nobody')).toEqual([]);
    expect(reader.yearsOf('nothing')).toEqual([]);
  });

  it('reads periods of every form by their last year', () => {
    const periods = ['2022→2032', 'FY2025-Q3', '2024-11-30', '2025-H1'];
    const claims = periods.map((period, number) => claim(`c${number}`, { period }));
    const reader = new ClaimReader(buildClaimTable([...claims, claim('none', {})]));
    expect(reader.yearsOf('m')).toEqual([null, 2024, 2025, 2032]);
    expect(reader.claimsOfYear('m', null, ANYTHING).map(({ id }) => id)).toEqual(['none']);
  });
});

describe('an index opened from stored packs', () => {
  it('answers as one built from the files', () => {
    const built = buildClaimIndex(PACKS);
    const opened = openClaimIndex(structuredClone(PACKS.map(compilePack)));
    for (const { id } of PACKS.flatMap(({ metrics }) => metrics)) {
      expect(opened.metric(id)).toEqual(built.metric(id));
      expect(opened.neighboursOf(id)).toEqual(built.neighboursOf(id));
      expect(opened.silentOn(id)).toEqual(built.silentOn(id));
      expect(opened.subjectUse(id)).toEqual(built.subjectUse(id));
    }
    for (const { fingerprint, id } of PACKS.flatMap(({ sources }) => sources)) {
      if (fingerprint === undefined) continue;
      expect(opened.recognise(fingerprint)[0]).toMatchObject({ source: { id }, containment: 1 });
    }
    expect(opened.recognise({ hashes: [1, 2, 3] })).toEqual([]);
  });

  it('names documents silent that define a metric in their pack and have no claim of it', () => {
    const index = buildClaimIndex(PACKS);
    const [pack] = PACKS;
    const held = pack?.sources.filter(({ fingerprint }) => fingerprint !== undefined) ?? [];
    for (const { id } of pack?.metrics ?? []) {
      const speaking = new Set(
        CLAIMS.filter(({ metric }) => metric === id).map(({ source }) => source),
      );
      const silent = held.filter((source) => !speaking.has(source.id)).map((source) => source.id);
      expect(index.silentOn(id).map((source) => source.id)).toEqual(silent);
    }
  });
});

it('counts, for each sketch, the hashes that a page shares with it', () => {
  const table = buildSketchTable([
    { hashes: [1, 5, 9] },
    undefined,
    { hashes: [5, 9, 4_294_967_295] },
  ]);
  expect(countShared({ hashes: [0, 5, 9, 10] }, table)).toEqual(
    new Map([
      [0, 2],
      [2, 2],
    ]),
  );
  expect(countShared({ hashes: [4_294_967_295] }, table)).toEqual(new Map([[2, 1]]));
  expect(countShared({ hashes: [] }, table)).toEqual(new Map());
});
