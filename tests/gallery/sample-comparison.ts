import type { Claim, Metric } from '../../lib/core/claim/claim.ts';
import type { ComparedMetric, Comparison } from '../../lib/core/comparison.ts';
import type { FigureAnswer } from '../../lib/core/cross-reference.ts';
import type { Localized } from '../../lib/core/text/localized.ts';
import { ANSWER, claimOf, NEWS, percent } from './make-sample.ts';
import { forecastAnswer, marketAnswer, priceAnswer } from './sample-figures.ts';

const metric = (id: string, family: string, label: Localized, definition: Localized): Metric => ({
  id,
  family,
  label,
  definition,
  dimension: 'money',
  terms: { all: [] },
});

const theirsIn = (answer: FigureAnswer): readonly Claim[] =>
  answer.findings.map(({ theirs }) => theirs);

const rowOf = (
  family: string,
  answer: FigureAnswer,
  own: ComparedMetric['claims'] = answer.claim ? [answer.claim] : [],
): ComparedMetric => {
  const { id, label, definition } = answer.metric ?? { id: '', label: NEWS, definition: NEWS };
  return {
    metric: metric(id, family, label, definition),
    claims: [...own, ...theirsIn(answer).filter((claim) => claim.metric === id)],
    findings: own.flatMap(({ id: ours }) =>
      answer.findings.map((finding) => ({ ...finding, ours })),
    ),
    notes: answer.notes,
  };
};

const newsPrice = claimOf({
  id: 'news-price',
  source: 'news',
  metric: 'token-price-input',
  value: { lo: 0.5, hi: 0.5, unit: 'CNY', per: '1M token', bound: 'under', precision: 0 },
  statement: {
    zh: '到 2024 年底，典型模型的输入价降到每百万 token 0.5 元以内。',
    en: 'By the end of 2024 a typical model charged less than 0.5 yuan per million input tokens.',
  },
});

const incidents = claimOf({
  id: 'doubao-incidents',
  source: 'doubao',
  metric: 'ai-incidents',
  value: percent(56.4),
  place: 'world',
  quoted: { zh: '斯坦福 AI 指数', en: 'Stanford AI Index' },
  statement: {
    zh: '2024 年全球 AI 事故比上一年多 56.4%。',
    en: 'AI incidents worldwide rose 56.4% in 2024.',
  },
});
const report = claimOf({
  ...incidents,
  id: 'stanford-incidents',
  source: 'stanford',
  evidence: {
    urls: ['https://hai.stanford.edu/ai-index', 'javascript:alert(1)'],
    confidence: 'high',
  },
  statement: {
    zh: '记录在案的 AI 事故 2024 年为 233 起，同比增加 56.4%。',
    en: '233 AI incidents were recorded in 2024, 56.4% more than in 2023.',
  },
});

export const comparison: Comparison = {
  sources: [
    { id: 'news', title: NEWS, role: 'column' },
    { id: 'doubao', title: ANSWER, role: 'column' },
    {
      id: 'stanford',
      title: { zh: '斯坦福 AI 指数报告 2025', en: 'Stanford AI Index Report 2025' },
      role: 'report',
    },
    {
      id: 'report',
      title: { zh: '中国大模型价格监测', en: 'Price watch for large models' },
      role: 'report',
    },
  ],
  metrics: [
    rowOf('china-market-size', marketAnswer),
    ...theirsIn(marketAnswer).map((claim) => ({
      metric: metric(
        claim.metric,
        'china-market-size',
        { zh: `相近的市场（${claim.id}）`, en: `A neighbouring market (${claim.id})` },
        { zh: '另一种口径。', en: 'Another definition.' },
      ),
      claims: [claim],
      findings: [],
      notes: [],
    })),
    rowOf('world-market-size', forecastAnswer),
    rowOf('token-price', priceAnswer, [newsPrice]),
    {
      metric: metric(
        'ai-incidents',
        'ai-incidents',
        { zh: 'AI 事故数的变化', en: 'Change in AI incidents' },
        {
          zh: '一年内有记录的 AI 事故较上年的变化。',
          en: 'Recorded AI incidents against the year before.',
        },
      ),
      claims: [incidents, report],
      findings: [
        {
          ours: 'doubao-incidents',
          claim: 'stanford-incidents',
          source: 'stanford',
          verdict: 'agree',
          ratio: 1,
          difference: 0,
          reasons: [
            {
              kind: 'same-metric',
              zh: '指标、年份和地域都相同。',
              en: 'Same metric, year and place.',
            },
            {
              kind: 'same-origin',
              zh: '两边说的是同一份报告。',
              en: 'Both rest on the same report.',
            },
            { kind: 'intervals-meet', zh: '数值相同。', en: 'The values are the same.' },
          ],
        },
      ],
      notes: [],
    },
  ],
};
