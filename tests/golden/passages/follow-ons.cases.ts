import type { GoldenPassage } from '../golden-passage.ts';

/** Lists, labels and clauses that go on with what was named before; and such as name a thing of their own. */
export const FOLLOW_ONS: readonly GoldenPassage[] = [
  {
    name: 'labels under a heading that names the market',
    text: '# 2024年中国大模型市场有多大？\n模型即服务：7.1亿元\n解决方案：34.9亿元\n定制化：55%；API及订阅：40%-45%；广告：不到5%',
    expect: [
      {
        figure: '7.1亿元',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
      {
        figure: '34.9亿元',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2024': 'agree' },
      },
      {
        figure: '55%',
        metric: 'business-model-share-custom',
        findings: { 'deepseek-custom-share': 'agree' },
      },
      {
        figure: '40%-45%',
        metric: 'business-model-share-api',
        findings: { 'deepseek-api-share': 'agree' },
      },
      {
        figure: '5%',
        metric: 'business-model-share-advertising',
        findings: { 'deepseek-advertising-share': 'agree' },
      },
    ],
  },
  {
    name: 'a sentence that takes its subject from the one before',
    text: '2024年，中国大模型应用市场规模为157亿元。预计2027年将达到1130亿元。',
    expect: [
      {
        figure: '157亿元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
      {
        figure: '1130亿元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2027': 'agree' },
      },
    ],
  },
  {
    name: 'a level, a rate and another level in one English sentence',
    text: 'The generative AI market was worth $40 billion in 2022, will grow at a compound annual rate of 42% over the decade and reach $1.3 trillion in 2032.',
    expect: [
      {
        figure: '$40 billion',
        metric: 'genai-market-world',
        findings: { 'doubao-genai-market-2022': 'agree' },
      },
      {
        figure: '42%',
        metric: 'genai-market-world-cagr',
        findings: { 'doubao-genai-market-cagr': 'agree' },
      },
      {
        figure: '$1.3 trillion',
        metric: 'genai-market-world',
        findings: { 'doubao-genai-market-2032': 'agree' },
      },
    ],
  },
  {
    name: 'trap: a market of another kind under a heading on this one',
    text: '# 全球生成式AI市场\n全球半导体市场2030年将达1.3万亿美元。',
    expect: [],
  },
  {
    name: 'trap: another trade in the clause before',
    text: '# 大模型行业观察\n光伏组件中标项目超过1000个；中标金额则是上年的4倍多。',
    expect: [],
  },
  {
    name: 'trap: a company that speaks of itself',
    text: '# 大模型行业观察\n智谱披露，其MaaS收入为7.1亿元，同比增长215.7%。',
    expect: [],
  },
  {
    name: 'trap: one firm among many',
    text: '# 人工智能研发\n某车企研发投入占营收的9%，另一家为13%。',
    expect: [],
  },
  {
    name: 'two markets that each get a value of their own',
    text: 'IDC预计，中国MaaS市场和大模型解决方案市场到2029年将分别达到92亿元和306亿元。',
    expect: [
      {
        figure: '92亿元',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2029': 'agree' },
      },
      {
        figure: '306亿元',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2029': 'agree' },
      },
    ],
  },
  {
    name: 'trap: a place named before, and the market there',
    text: '# 中国大模型应用市场有多大\n韩国方面，本土大模型应用市场2024年规模为157亿元，同比增长171%。',
    expect: [],
  },
  {
    name: 'trap: AI as a whole is no market of large models',
    text: '# 中国大模型市场观察\n全国人工智能核心产业规模2024年超过7000亿元。',
    expect: [],
  },
  {
    name: 'the former and the latter, and a market named after them',
    text: '2024年中国MaaS市场为7.1亿元，大模型解决方案市场为34.9亿元。到2029年，前者将达92亿元，后者预计306亿元。第一新声的口径更宽：大模型应用市场，2024年规模157亿元。',
    expect: [
      { figure: '7.1亿元', metric: 'maas-market-cn' },
      { figure: '34.9亿元', metric: 'llm-solutions-market-cn' },
      {
        figure: '92亿元',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2029': 'agree' },
      },
      {
        figure: '306亿元',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2029': 'agree' },
      },
      {
        figure: '157亿元',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a new paragraph on a company after one on training',
    text: 'Training GPT-4 is thought to have cost $79 million.\nNvidia is the main beneficiary. It took in $130 billion.',
    expect: [
      { figure: '$79 million', metric: 'training-cost-frontier' },
      { figure: '$130 billion', metric: 'nvidia-revenue' },
    ],
  },
  {
    name: 'a price that fell below an amount',
    text: '到2024年底，国内主流模型每百万token的输入价普遍跌破0.5元。',
    expect: [
      {
        figure: '0.5元',
        metric: 'token-price-input-typical',
        findings: { 'deepseek-input-price-typical-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a market at home, where home was named before',
    text: '# 中国大模型应用市场冲破157亿元\n台湾方面，本土大模型应用市场2024年规模约为新台币150亿元，年增17.1%。',
    expect: [{ figure: '157亿元', metric: 'llm-application-market-cn' }],
  },
  {
    name: 'a market named by its short name behind another',
    text: '# 中国大模型市场观察\n2024年MaaS市场增长215.7%，应用市场同比增长1.71倍。',
    expect: [
      { figure: '215.7%', metric: 'maas-market-cn-growth' },
      {
        figure: '1.71倍',
        metric: 'llm-application-market-cn-growth',
        findings: { 'deepseek-application-market-growth': 'agree' },
      },
    ],
  },
];
