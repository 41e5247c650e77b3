import { describe, expect, it } from 'vitest';
import { buildClaimIndex } from '../../../lib/core/claim/claim-index.ts';
import { makeClaim, makeMetric, makePack } from './make-pack.ts';

const metrics = [
  makeMetric({ id: 'whole', terms: { all: [['大模型'], ['市场']] } }),
  makeMetric({
    id: 'part',
    narrowerThan: 'whole',
    comparable: ['other'],
    terms: { all: [['应用'], ['市场']] },
  }),
  makeMetric({ id: 'other', terms: { all: [['解决方案'], ['市场']] } }),
];
const claims = [
  makeClaim({ id: 'a', metric: 'whole', period: '2024', place: 'CN', source: 'one' }),
  makeClaim({ id: 'b', metric: 'whole', period: '2022→2032', source: 'two' }),
  makeClaim({ id: 'c', metric: 'whole', source: 'two' }),
  makeClaim({
    id: 'd',
    metric: 'part',
    period: 'FY2025',
    source: 'one',
    subject: { zh: '百度', en: 'Baidu' },
  }),
];
const index = buildClaimIndex([makePack('p', metrics, claims)]);

describe('ClaimIndex', () => {
  it('finds claims, metrics and sources by id, and null for an unknown one', () => {
    expect(index.claim('a')?.metric).toBe('whole');
    expect(index.metric('part')?.id).toBe('part');
    expect(index.source('two')?.id).toBe('two');
    expect([index.claim('x'), index.metric('x'), index.source('x')]).toEqual([null, null, null]);
  });

  it('finds claims of a metric by the year that their period ends in', () => {
    expect(index.yearsOf('whole')).toEqual([null, 2024, 2032]);
    expect(index.claimsOfYear('whole', 2032, 10).map(({ id }) => id)).toEqual(['b']);
    expect(index.claimsOfYear('whole', null, 10).map(({ id }) => id)).toEqual(['c']);
    expect(index.claimsOfYear('part', 2025, 10).map(({ id }) => id)).toEqual(['d']);
    expect(index.claimsOfYear('whole', 1999, 10)).toEqual([]);
  });

  it('gives neighbours from either side', () => {
    expect(index.neighboursOf('whole')).toEqual(['part']);
    expect(new Set(index.neighboursOf('part'))).toEqual(new Set(['other', 'whole']));
    expect(index.neighboursOf('other')).toEqual(['part']);
  });

  const filed = (text: string, within = index): string[] =>
    within
      .findTerms(text)
      .flatMap(({ value }) => within.metricsByTerm(value))
      .map(({ metric }) => metric.id)
      .sort();

  it('files a metric under its two rarest groups: a text may leave one to be understood', () => {
    expect(filed('大模型')).toEqual(['whole']);
    expect(filed('市场')).toEqual(['other', 'part', 'whole']);
  });

  it('files none under a second group that many metrics share', () => {
    const many = Array.from({ length: 100 }, (_, number) =>
      makeMetric({ id: `m${number}`, terms: { all: [[`topic${number}x`], ['市场']] } }),
    );
    const large = buildClaimIndex([makePack('large', many, [])]);
    expect(filed('topic7x', large)).toEqual(['m7']);
    expect(filed('市场', large)).toEqual([]);
  });

  it('knows whether claims of a metric name whom they are about', () => {
    expect(index.subjectUse('part')).toBe('always');
    expect(index.subjectUse('whole')).toBe('never');
  });

  it('finds terms with and without the space that is set between Han and Latin or digits', () => {
    const set = buildClaimIndex([
      makePack('s', [makeMetric({ id: 'm', terms: { all: [['ai 市场', '6月']] } })], []),
    ]);
    const spans = (text: string) =>
      set.findTerms(text).map(({ start, end }) => text.slice(start, end));
    expect(spans('到 6 月份，ai市场和 ai 市场')).toEqual(['6 月', 'ai市场', 'ai 市场']);
  });

  it('finds terms whole: Latin ones stand alone, but for a plural', () => {
    const latin = buildClaimIndex([
      makePack('q', [makeMetric({ id: 'm', terms: { all: [['ai'], ['token']] } })], []),
    ]);
    const terms = (text: string): string[] => latin.findTerms(text).map(({ term }) => term);
    expect(terms('he said tokens')).toEqual(['token']);
    expect(terms('生成式ai的token')).toEqual(['ai', 'token']);
    expect(terms('tokenise air')).toEqual([]);
    expect(terms('每1000tokens20元')).toEqual(['token']);
  });
});
