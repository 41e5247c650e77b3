import type { Claim, Metric, Pack } from '../../../lib/core/claim/claim.ts';

const both = (text: string): { zh: string; en: string } => ({ zh: text, en: text });

/** A made-up claim; what is not given is as plain as can be. */
export const makeClaim = (more: Partial<Claim> & Pick<Claim, 'id' | 'metric'>): Claim => ({
  source: 'made-up-source',
  value: { lo: 1, hi: 1, unit: 'CNY', bound: 'exact', precision: 0 },
  stated: 'level',
  basis: 'measured',
  statement: both(more.id),
  ...more,
});

/** A made-up metric of an amount of money. */
export const makeMetric = (more: Partial<Metric> & Pick<Metric, 'id'>): Metric => ({
  family: 'made-up',
  label: both(more.id),
  definition: both(more.id),
  dimension: 'money',
  terms: { all: [[more.id]] },
  ...more,
});

/** A pack with one source for each that its claims name. */
export function makePack(id: string, metrics: readonly Metric[], claims: readonly Claim[]): Pack {
  const sources = [...new Set(claims.map(({ source }) => source))].map((source) => ({
    id: source,
    title: both(source),
    publisher: both(source),
    kind: 'report' as const,
    retrieved: '2025-01-01',
    licence: 'made up',
    urls: [],
  }));
  return {
    format: 1,
    id,
    version: '1',
    title: both(id),
    license: 'CC0',
    sources,
    metrics,
    claims,
    notes: [],
  };
}

/**
 * A pack of `count` claims: metrics told apart by made-up words, each with claims of twenty years,
 * as many as it takes, of 1 亿元 to 1,000 亿元.
 */
export function makeLargePack(count: number, metricCount: number): Pack {
  const metrics = Array.from({ length: metricCount }, (_, number) =>
    makeMetric({
      id: `metric-${number}`,
      terms: { all: [[`topic${number}x`], ['市场规模', 'market']] },
    }),
  );
  const amount = (number: number): number => ((number % 1000) + 1) * 1e8;
  const claims = Array.from({ length: count }, (_, number) =>
    makeClaim({
      id: `claim-${number}`,
      metric: `metric-${number % metricCount}`,
      source: `source-${number % 97}`,
      period: String(2005 + (Math.floor(number / metricCount) % 20)),
      value: { lo: amount(number), hi: amount(number), unit: 'CNY', bound: 'exact', precision: 0 },
    }),
  );
  return makePack('large', metrics, claims);
}
