import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filterMetrics } from '../../components/panel/filter-metrics.ts';
import { orderMetrics } from '../../components/panel/order-metrics.ts';
import { topicOf } from '../../components/panel/topics.ts';
import {
  leadingFinding,
  leadingFirst,
  standingOf,
} from '../../components/shared/leading-finding.ts';
import { leadingReasons } from '../../components/shared/leading-reasons.ts';
import type { Pack } from '../../lib/core/claim/claim.ts';
import type { ComparedMetric } from '../../lib/core/comparison.ts';
import type { ReasonKind, Verdict } from '../../lib/core/verdict/finding.ts';
import { stringsOf } from '../../locales/strings-of.ts';
import { comparison } from '../gallery/sample-comparison.ts';
import { forecastAnswer, marketAnswer, priceAnswer } from '../gallery/sample-figures.ts';
import { aloneAnswer, unknownAnswer } from '../gallery/sample-pages.ts';

const verdicts = (...all: Verdict[]): { verdict: Verdict }[] => all.map((verdict) => ({ verdict }));
const finding = (
  verdict: Verdict,
  ...kinds: ReasonKind[]
): Parameters<typeof leadingReasons>[0] => ({
  claim: 'c',
  source: 's',
  verdict,
  reasons: kinds.map((kind) => ({ kind, zh: kind, en: kind })),
});
const namesOf = (rows: readonly ComparedMetric[]): string[] => rows.map(({ metric }) => metric.id);

describe('the finding that leads', () => {
  it('is what a reader wants to know first, whatever the order', () => {
    const lead = (...all: Verdict[]): Verdict | undefined =>
      leadingFinding(verdicts(...all))?.verdict;
    expect(lead('not-comparable', 'agree', 'conflict')).toBe('conflict');
    expect(lead('not-comparable', 'agree', 'close')).toBe('close');
    expect(lead('not-comparable', 'agree')).toBe('agree');
    expect(lead('not-comparable')).toBe('not-comparable');
    expect(leadingFinding([])).toBeNull();
  });

  it('is shown first, the others in their order', () => {
    const order = (...all: Verdict[]): Verdict[] =>
      leadingFirst(verdicts(...all)).map(({ verdict }) => verdict);
    expect(order('agree', 'agree', 'not-comparable', 'conflict', 'conflict')).toEqual([
      'conflict',
      'agree',
      'agree',
      'not-comparable',
      'conflict',
    ]);
    expect(order('agree')).toEqual(['agree']);
    expect(order()).toEqual([]);
  });

  it('stands for a figure, which is alone or unknown without one', () => {
    expect(standingOf(priceAnswer)).toBe('conflict');
    expect(standingOf(marketAnswer)).toBe('not-comparable');
    expect(standingOf(forecastAnswer)).toBe('agree');
    expect(standingOf(aloneAnswer)).toBe('alone');
    expect(standingOf(unknownAnswer)).toBe('unknown');
    expect(standingOf(null)).toBe('unknown');
  });
});

describe('the reasons that lead', () => {
  const kinds = (...given: Parameters<typeof finding>): string[] =>
    leadingReasons(finding(...given)).map(({ kind }) => kind);

  it('are the decisive one, not the steps that led to it', () => {
    expect(kinds('conflict', 'same-metric', 'currency-converted', 'gap')).toEqual(['gap']);
    expect(kinds('agree', 'same-metric', 'rounding', 'intervals-meet')).toEqual(['intervals-meet']);
    expect(kinds('not-comparable', 'same-metric', 'place-differs', 'gap')).toEqual([
      'place-differs',
    ]);
  });

  it('always include who a figure really comes from', () => {
    expect(kinds('agree', 'same-metric', 'intervals-meet', 'attribution-differs')).toEqual([
      'intervals-meet',
      'attribution-differs',
    ]);
  });

  it('are the last step where none is known to decide, and nothing where there is none', () => {
    expect(kinds('close', 'same-metric', 'rounding')).toEqual(['rounding']);
    expect(kinds('close')).toEqual([]);
  });
});

describe('the comparison’s metrics', () => {
  const found = (search: string, filter: Parameters<typeof filterMetrics>[1]['filter'] = 'all') =>
    namesOf(filterMetrics(comparison, { filter, search, strings: stringsOf('zh_TW') }));

  it('are found by label, statement, source and who is quoted, in either language', () => {
    expect(found('事故')).toEqual(['ai-incidents']);
    expect(found('ernie turbo')).toEqual(['token-price-input']);
    expect(found('Stanford AI Index Report')).toEqual(['ai-incidents']);
    expect(found('think tank')).toEqual(['llm-application-market-cn']);
    expect(found('no such thing')).toEqual([]);
  });

  it('are found however the reader writes: script, width, spaces, Taiwan’s terms', () => {
    expect(found('大語言模型應用')).toEqual([]);
    expect(found('模型應用市場')).toEqual(['llm-application-market-cn']);
    expect(found('157億元')).toEqual(['llm-application-market-cn']);
    expect(found('157亿元')).toEqual(['llm-application-market-cn']);
    expect(found('１５７ 亿')).toEqual(['llm-application-market-cn']);
    expect(found('1.3兆')).toEqual(['genai-market-world']);
  });

  it('are filtered by verdict and by how many speak of them', () => {
    expect(found('', 'conflict')).toEqual(['token-price-input']);
    expect(found('', 'comparable')).toEqual(['token-price-input', 'ai-incidents']);
    expect(found('', 'single')).not.toContain('token-price-input');
    expect(found('', 'single')).toContain('maas-market-cn');
  });

  it('are ordered by topic, and what can be compared comes first', () => {
    const groups = orderMetrics([...comparison.metrics].reverse(), comparison);
    expect(groups.map(({ topic }) => topic)).toEqual(['market', 'price', 'risk']);
    expect(namesOf(groups[0]?.rows ?? [])[0]).toBe('llm-application-market-cn');
  });

  it.each(['llm-market-2025', 'primary-sources'])('of the pack %s all have a topic', (name) => {
    const pack: Pack = JSON.parse(
      readFileSync(new URL(`../../public/packs/${name}.json`, import.meta.url), 'utf8'),
    );
    expect(pack.metrics.length).toBeGreaterThan(10);
    const families = new Set(pack.metrics.map(({ family }) => family));
    expect([...families].filter((family) => topicOf(family) === 'other')).toEqual([]);
  });
});
