import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Claim, Pack } from '../../lib/core/claim/claim.ts';
import { openClaimIndex } from '../../lib/core/claim/claim-index.ts';
import { type CompiledPack, compilePack } from '../../lib/core/claim/compiled-pack.ts';
import { type Bench, race } from './measure.ts';

const CLAIMS = 100_000;
const METRICS = 1000;
const SOURCES = 500;
/** About as many as the fingerprints of the real sources have. */
const HASHES = 300;
const LOOK_UPS = 20_000;

/** A pack of many claims, each as long as a real one. */
function manyClaims(): Pack {
  // The bundled pack is checked against its schema elsewhere.
  const real = JSON.parse(readFileSync('public/packs/llm-market-2025.json', 'utf8')) as Pack;
  const like = <T>(records: readonly T[], number: number): T => {
    const record = records[number % records.length];
    if (record === undefined) throw new Error('The bundled pack is empty.');
    return record;
  };
  const claimOf = (number: number): Claim => ({
    ...like(real.claims, number),
    id: `claim-${number}`,
    metric: `metric-${number % METRICS}`,
    source: `source-${(number * 31) % SOURCES}`,
  });
  return {
    ...real,
    claims: Array.from({ length: CLAIMS }, (_, number) => claimOf(number)),
    metrics: Array.from({ length: METRICS }, (_, number) => ({
      ...like(real.metrics, number),
      id: `metric-${number}`,
    })),
    sources: Array.from({ length: SOURCES }, (_, number) => ({
      ...like(real.sources, number),
      id: `source-${number}`,
      fingerprint: {
        hashes: Array.from({ length: HASHES }, (_, at) => at * 14_000_000 + number * 7919),
      },
    })),
  };
}

/** The index over 100,000 claims: ready from what is stored, against parsing and filing the same claims. */
export const bench: Bench = async () => {
  const pack = manyClaims();
  const json = JSON.stringify(pack.claims);
  const stored = serialize(compilePack(pack));
  const open = () => openClaimIndex([deserialize(stored) as CompiledPack]);
  const times = race(
    {
      index: () => open().claim('claim-77'),
      // Equal contents: each claim under its id.
      parsed: () => new Map((JSON.parse(json) as Claim[]).map((claim) => [claim.id, claim])).size,
    },
    7,
  );
  const index = open();
  index.claim('claim-0');
  const ids = Array.from({ length: LOOK_UPS }, (_, at) => `claim-${(at * 7919) % CLAIMS}`);
  const { claims, years } = race(
    {
      claims: () => {
        for (const id of ids) index.claim(id);
      },
      years: () => {
        for (let at = 0; at < LOOK_UPS; at += 1) index.yearsOf(`metric-${at % METRICS}`);
      },
    },
    5,
  );
  return [
    { name: 'index of 100,000 claims, ready from the store', value: times.index, unit: 'ms' },
    { name: 'JSON.parse and a Map of the same claims', value: times.parsed, unit: 'ms' },
    {
      name: 'index ready, against JSON.parse and a Map',
      value: times.index / times.parsed,
      unit: '×',
      atMost: 1 / 20,
    },
    {
      name: 'look-up of a claim by its id, read anew each time',
      value: (claims * 1000) / LOOK_UPS,
      unit: 'µs',
      atMost: 10,
    },
    {
      name: 'years in which a metric has claims',
      value: (years * 1000) / LOOK_UPS,
      unit: 'µs',
      atMost: 10,
    },
  ];
};
