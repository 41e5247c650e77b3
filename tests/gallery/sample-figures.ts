import type { Claim } from '../../lib/core/claim/claim.ts';
import type { FigureAnswer } from '../../lib/core/cross-reference.ts';
import type { Localized } from '../../lib/core/text/localized.ts';
import { claimOf, figureIn, findingOf, NEWS, yuan } from './make-sample.ts';

const LABEL: Localized = {
  zh: '中国大模型应用市场规模',
  en: 'China’s large-model application market',
};

const maas = claimOf({
  id: 'doubao-maas',
  source: 'doubao',
  metric: 'maas-market-cn',
  value: yuan(7.1e8),
  statement: {
    zh: '2024 年中国模型即服务（MaaS）市场为 7.1 亿元。',
    en: 'China’s model-as-a-service market was 710 million yuan in 2024.',
  },
});
const solutions = claimOf({
  id: 'doubao-solutions',
  source: 'doubao',
  metric: 'llm-solutions-market-cn',
  value: yuan(34.9e8),
  statement: {
    zh: '2024 年中国大模型解决方案市场为 34.9 亿元。',
    en: 'China’s market for large-model solutions was 3.49 billion yuan in 2024.',
  },
});

/** A copy of the news article; the other source measures something else under the same name. */
export const marketFigure = figureIn(
  '按智库的口径，应用市场在 2024 年做到了〔157亿元〕，企业付给产品、服务和一体机平台的钱都算在内。',
  { value: 157e8, unit: 'CNY', kind: 'money', period: { value: '2024', words: '2024 年' } },
);
export const marketAnswer: FigureAnswer = {
  metric: {
    id: 'llm-application-market-cn',
    label: LABEL,
    definition: {
      zh: '一年内中国企业用户为大模型产品、模型服务、应用服务以及软硬件一体的应用平台所付的金额。',
      en: 'What corporate users in China pay in a year for large-model products and services.',
    },
    evidence: [],
  },
  claim: claimOf({
    id: 'news-market',
    source: 'news',
    metric: 'llm-application-market-cn',
    value: yuan(157e8),
    quoted: { zh: '第一新声智库', en: 'Diyi Xinsheng think tank' },
    statement: {
      zh: '2024 年中国大模型应用市场达到 157 亿元。',
      en: 'China’s large-model application market came to 15.7 billion yuan in 2024.',
    },
  }),
  findings: [
    findingOf('not-comparable', maas, {
      label: LABEL,
      ratio: 22.1,
      difference: 149.9e8,
      reasons: [
        {
          kind: 'neighbouring-metric',
          zh: '口径不同：对方只算按调用付费的模型服务，这里还包括产品、应用服务和一体化平台。',
          en: 'They measure different things: theirs counts models sold as a service only, this one also products, application services and integrated platforms.',
        },
        {
          kind: 'currency-converted',
          zh: '两者都以人民币计，无需换算。',
          en: 'Both are in yuan; nothing was converted.',
        },
        { kind: 'gap', zh: '两个数值相差 22 倍。', en: 'The values are a factor of 22 apart.' },
      ],
    }),
    findingOf('not-comparable', solutions, {
      label: LABEL,
      ratio: 4.5,
      reasons: [
        {
          kind: 'neighbouring-metric',
          zh: '口径不同：解决方案只是应用市场的一部分。',
          en: 'They measure different things: solutions are only one part of the application market.',
        },
      ],
    }),
  ],
  silent: [],
  notes: [
    {
      zh: '7.1 亿、34.9 亿和 157 亿都被叫做“2024 年的市场规模”，量的却是三样东西：模型服务、解决方案、全部应用。',
      en: '0.71, 3.49 and 15.7 billion yuan are all called “the market in 2024”, yet they measure three things: model services, solutions, and all applications.',
    },
  ],
};

/** An English article elsewhere that repeats a forecast. */
export const forecastFigure = figureIn(
  'Analysts now expect generative AI to bring in 〔$1.3 trillion〕 a year by 2032, up from about $40 billion in 2022.',
  {
    value: 1.3e12,
    unit: 'USD',
    kind: 'money',
    period: { value: '2032' },
    place: { value: 'world' },
    basis: { value: 'forecast', words: 'expect' },
    quoted: { value: { name: 'Bloomberg Intelligence', code: 'bloomberg' } },
  },
);
const WORLD: Localized = { zh: '全球生成式AI市场规模', en: 'World generative-AI market' };
export const forecastAnswer: FigureAnswer = {
  metric: {
    id: 'genai-market-world',
    label: WORLD,
    definition: {
      zh: '全球生成式 AI 一年的收入。',
      en: 'A year’s revenue of generative AI worldwide.',
    },
    evidence: [{ term: 'generative ai', span: { start: 20, end: 33 } }, { term: 'by 2032' }],
  },
  findings: [
    findingOf(
      'agree',
      claimOf({
        id: 'doubao-world-2032',
        source: 'doubao',
        metric: 'genai-market-world',
        value: { ...yuan(1.3e12), unit: 'USD' },
        period: '2032',
        place: 'world',
        basis: 'forecast',
        quoted: { zh: '麦肯锡', en: 'McKinsey' },
        statement: {
          zh: '全球生成式 AI 市场预计 2032 年达到 1.3 万亿美元。',
          en: 'The world market for generative AI is forecast to reach 1.3 trillion dollars in 2032.',
        },
      }),
      {
        label: WORLD,
        ratio: 1,
        difference: 0,
        reasons: [
          {
            kind: 'same-metric',
            zh: '指标相同，地域与年份也相同。',
            en: 'Same metric, same place and year.',
          },
          {
            kind: 'intervals-meet',
            zh: '两边都约为 1.25 万亿至 1.35 万亿美元。',
            en: 'Both stand for 1.25 to 1.35 trillion dollars.',
          },
          {
            kind: 'attribution-differs',
            zh: '出处不同：这里引彭博行业研究，对方引麦肯锡；报告出自彭博行业研究。',
            en: 'Credited differently: this page names Bloomberg Intelligence, theirs McKinsey; the report is Bloomberg Intelligence’s.',
          },
        ],
      },
    ),
  ],
  silent: [NEWS],
  notes: [],
};

/** Prices per million tokens: one conflict and one close value. */
export const priceFigure = figureIn('不少模型的输入价到年底已经降到每百万 token 〔0.5元〕以内。', {
  value: 0.5,
  unit: 'CNY',
  kind: 'rate',
  block: 2,
  period: { value: '2024-12' },
  place: { value: 'CN' },
  heading: '价格',
});
const PRICE: Localized = { zh: '大模型输入价格', en: 'Input price of large models' };
const price = (value: number): Claim['value'] => ({ ...yuan(value), per: '1M token' });
export const priceAnswer: FigureAnswer = {
  metric: {
    id: 'token-price-input',
    label: PRICE,
    definition: { zh: '每百万 token 的输入报价。', en: 'List price of a million input tokens.' },
    evidence: [{ term: '输入价' }, { term: '每百万 token' }],
  },
  findings: [
    findingOf(
      'conflict',
      claimOf({
        id: 'doubao-ernie-price',
        source: 'doubao',
        metric: 'token-price-input',
        value: price(3),
        subject: { zh: '文心一言', en: 'ERNIE' },
        statement: {
          zh: '文心一言 4.0 Turbo 的输入价为每百万 token 3 元。',
          en: 'ERNIE 4.0 Turbo charges 3 yuan per million input tokens.',
        },
      }),
      {
        label: PRICE,
        ratio: 1 / 6,
        reasons: [
          {
            kind: 'same-metric',
            zh: '同为输入价格，单位都是每百万 token。',
            en: 'Both are input prices per million tokens.',
          },
          {
            kind: 'bound',
            zh: '这里是“以内”，即 0.5 元或更低。',
            en: 'This one is an upper bound: 0.5 yuan or less.',
          },
          {
            kind: 'gap',
            zh: '即使取上限，也只有对方的六分之一。',
            en: 'Even at its bound it is a sixth of theirs.',
          },
        ],
      },
    ),
    findingOf(
      'close',
      claimOf({
        id: 'report-price',
        source: 'report',
        metric: 'token-price-input',
        value: price(0.53),
        statement: {
          zh: '主流模型 2024 年末的输入价约为每百万 token 0.53 元。',
          en: 'Mainstream models charged about 0.53 yuan per million input tokens in late 2024.',
        },
      }),
      {
        label: PRICE,
        title: { zh: '中国大模型价格监测', en: 'Price watch for large models in China' },
        ratio: 0.943,
        reasons: [{ kind: 'gap', zh: '相差约 6%。', en: 'About 6% apart.' }],
      },
    ),
  ],
  silent: [],
  notes: [],
};
