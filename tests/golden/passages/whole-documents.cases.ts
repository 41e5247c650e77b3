import type { GoldenPassage } from '../golden-passage.ts';

/** Texts in which the document as a whole says what its figures are of, or are none of. */
export const WHOLE_DOCUMENTS: readonly GoldenPassage[] = [
  {
    name: 'other field: weather models of two countries',
    published: '2025-03-12',
    text: `气象中心把 12 个美国天气模型和 9 个中国天气模型放在一起检验，两国最好的模型在降雨预报上的差距是 0.3 个百分点。
强对流天气的命中率方面，中美模型相差 1.7%。训练一批新的预报人员，成本是每年 100 万美元。
去年的气象设备采购花了 9300 万元。`,
    expect: [],
  },
  {
    name: 'trap: what one firm tells in its prospectus',
    published: '2025-08-04',
    text: `某家做大模型的公司递交了招股书，2024年营收5.1亿元。
分业务看，API 调用收入占 40%，定制化项目占 55%，广告占 5%。
融资：上市前累计 93 亿元，老股东继续跟投。`,
    expect: [],
  },
  {
    name: 'trap: money raised nowhere in particular',
    published: '2025-05-07',
    text: `做模型积木的车间也赶上了AI热。今年一季度，公司拿到了9300万元融资。
两个月后又谈成一笔，账上的融资合计1.5亿元。`,
    expect: [],
  },
  {
    name: 'what a firm’s prospectus says of its whole trade',
    published: '2025-08-04',
    text: `某家做大模型的公司递交了招股书，2024年营收5.1亿元。
招股书援引的数据称，2024年中国大模型应用市场规模为157亿元。`,
    expect: [
      {
        figure: '157亿元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a training run then under way, as its maker’s head told it',
    published: '2025-04-02',
    text: `去年夏天，Anthropic的阿莫代伊说，当时训练一个前沿模型的成本大约是1亿美元，正在训练的那一批则要10亿美元左右。`,
    expect: [
      {
        figure: '1亿美元',
        metric: 'training-cost-frontier',
        findings: { 'amodei-training-cost-now': 'agree' },
      },
      {
        figure: '10亿美元',
        metric: 'training-cost-frontier',
        findings: { 'amodei-training-cost-next': 'agree' },
      },
    ],
  },
  {
    name: 'a compound rate of which only the first year is told',
    published: '2025-06-05',
    text: '全球生成式AI市场以2022年的400亿美元为起点，年均复合增速约为42%。',
    expect: [
      {
        figure: '400亿美元',
        metric: 'genai-market-world',
        findings: { 'bloomberg-genai-market-2022': 'agree' },
      },
      {
        figure: '42%',
        metric: 'genai-market-world-cagr',
        findings: { 'bloomberg-genai-market-cagr': 'agree' },
      },
    ],
  },
  {
    name: 'what a figure is said not to be',
    published: '2025-06-05',
    text: '麦肯锡估计，生成式AI每年能为全球经济增加2.6万亿至4.4万亿美元的价值，这是经济价值而非营收。',
    expect: [
      {
        figure: '2.6万亿至4.4万亿美元',
        metric: 'genai-economic-value',
        findings: { 'mckinsey-genai-economic-value': 'agree' },
      },
    ],
  },
];
