import type { GoldenPassage } from '../golden-passage.ts';

/** Figures whose year, country or source stands elsewhere in the text; and such as are of another. */
export const SCOPES: readonly GoldenPassage[] = [
  {
    name: 'two countries in their order',
    text: '据统计，2024年美国和中国发布的知名AI模型分别为40个和15个。',
    expect: [
      {
        figure: '40个',
        metric: 'notable-models',
        findings: { 'doubao-notable-models-us': 'agree' },
      },
      {
        figure: '15个',
        metric: 'notable-models',
        findings: { 'doubao-notable-models-cn': 'agree' },
      },
    ],
  },
  {
    name: 'two countries in English, the second without its noun',
    text: 'In 2024 American labs produced 40 notable AI models, against 15 from China.',
    expect: [
      {
        figure: '40',
        metric: 'notable-models',
        findings: { 'ai-index-notable-models-us': 'agree' },
      },
      {
        figure: '15',
        metric: 'notable-models',
        findings: { 'ai-index-notable-models-cn': 'agree' },
      },
    ],
  },
  {
    name: 'two markets in their order',
    text: '2024年，国内MaaS市场和大模型解决方案市场的规模分别为7.1亿元、34.9亿元。',
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
    ],
  },
  {
    name: 'two markets in their order, in English',
    text: "In 2024 China's MaaS and large-model solutions markets were worth 710 million yuan and 3.49 billion yuan, respectively.",
    expect: [
      {
        figure: '710 million yuan',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
      {
        figure: '3.49 billion yuan',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'the year before, after the year itself',
    text: '2024年公开的大模型中标项目有1520个，而上一年只有92个。',
    expect: [
      {
        figure: '1520个',
        metric: 'llm-tender-count',
        findings: { 'zhineng-tender-count-2024': 'agree' },
      },
      {
        figure: '92个',
        metric: 'llm-tender-count',
        findings: { 'zhineng-tender-count-2023': 'agree' },
      },
    ],
  },
  {
    name: 'a year counted in English words',
    text: 'The generative AI market was worth $40 billion in 2022; a decade later it should reach $1.3 trillion.',
    expect: [
      {
        figure: '$40 billion',
        metric: 'genai-market-world',
        findings: { 'doubao-genai-market-2022': 'agree' },
      },
      {
        figure: '$1.3 trillion',
        metric: 'genai-market-world',
        findings: { 'doubao-genai-market-2032': 'agree' },
      },
    ],
  },
  {
    name: 'years in Chinese digits',
    text: '二〇二四年我国大模型应用市场规模为157亿元，预计二〇二七年升至1130亿元。',
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
    name: 'quarters of a fiscal year',
    text: '輝達2025會計年度第三季營收為351億美元。全年來看，2025會計年度營收達1305億美元。',
    published: '2025-03-01',
    expect: [
      {
        figure: '351億美元',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025-q3': 'agree' },
      },
      {
        figure: '1305億美元',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025': 'agree' },
      },
    ],
  },
  {
    name: 'a base year is not the year',
    text: 'China awarded more than 1,000 large-model tenders in 2024, almost five times the 2023 count.',
    expect: [
      {
        figure: '1,000',
        metric: 'llm-tender-count',
        findings: { 'deepseek-tender-count-2024': 'agree' },
      },
      {
        figure: 'five times',
        metric: 'llm-tender-count-growth',
        findings: { 'deepseek-tender-count-growth': 'agree' },
      },
    ],
  },
  {
    name: 'a date does not hold beyond its paragraph',
    text: '到2023年底，甲地开放了算力中心。\n国内MaaS市场规模为7.1亿元。',
    expect: [
      {
        figure: '7.1亿元',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a headline takes its year from the text',
    text: '# 国内MaaS市场暴增215.7%\n2024年，国内MaaS市场规模同比增长215.7%。',
    expect: [
      {
        figure: '215.7%',
        metric: 'maas-market-cn-growth',
        findings: { 'doubao-maas-growth-2024': 'agree' },
      },
      {
        figure: '215.7%#2',
        metric: 'maas-market-cn-growth',
        findings: { 'doubao-maas-growth-2024': 'agree' },
      },
    ],
  },
  {
    name: 'what remains of what was',
    text: '按斯坦福AI指数的口径，达到GPT-3.5水平的模型，推理价格在2022年11月至2024年10月间跌到原来的1/280。',
    expect: [
      {
        figure: '1/280',
        metric: 'inference-price-fall',
        findings: { 'ai-index-inference-price-fall': 'agree' },
      },
    ],
  },
  {
    name: 'the firm that is quoted goes on',
    text: 'The Chinese market for large-model solutions was worth 3.49 billion yuan in 2024, according to IDC. The firm also expects the market to reach 30.6 billion yuan in 2029.',
    expect: [
      {
        figure: '3.49 billion yuan',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2024': 'agree' },
      },
      {
        figure: '30.6 billion yuan',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2029': 'agree' },
      },
    ],
  },
  {
    name: 'TRAP: a firm that goes on about itself',
    text: 'Baidu sells large-model solutions in China. The firm made 3.49 billion yuan with them in 2024.',
    expect: [],
  },
  {
    name: 'TRAP: the domestic market of another country',
    text: '韩国媒体称，本土大模型应用市场2024年规模为157亿元，同比增长171%。',
    expect: [],
  },
  {
    name: 'TRAP: another company in its turn',
    text: '2024年，甲科技公司和乙软件公司的收入分别为157亿元和34.9亿元。',
    expect: [],
  },
];
