import type { GoldenPassage } from '../golden-passage.ts';

/** Labels of speakers, explanations between commas, negated conditions, and places that stand for a government. */
export const ASIDES_AND_SPEAKERS: readonly GoldenPassage[] = [
  {
    name: 'an English explanation between commas',
    published: '2025-07-01',
    text: 'The Chinese market for large-model solutions, installation and training included, was worth 3.49 billion yuan in 2024. Models sold as a service, by the call or by the month, earned 710 million yuan in China that year.',
    expect: [
      {
        figure: '3.49 billion yuan',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2024': 'agree' },
      },
      {
        figure: '710 million yuan',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a capital that stands for its government',
    published: '2025-09-03',
    text: '# What has Beijing approved so far?\nBy the end of March 2025 there were 346 generative-AI services on file with the Cyberspace Administration of China; by July, more than 490. In a clean-up the same regulator removed 3,500 AI products.',
    expect: [
      {
        figure: '346',
        metric: 'cac-filed-models',
        findings: { 'cac-filed-2025-03': 'agree' },
      },
      { figure: '490', metric: 'cac-filed-models' },
    ],
  },
  {
    name: 'a cache that is hit, and one that is not',
    published: '2025-03-20',
    text: '2 楼：DeepSeek-R1 今年 1 月的标价是输入没命中缓存每百万 token 4 元。\n3 楼：DeepSeek-V3 命中缓存时，2 月 9 日起的输入标价是每百万 token 0.5 元。',
    expect: [
      {
        figure: '4 元',
        metric: 'token-price-input-list',
        findings: { 'deepseek-r1-input-price': 'agree' },
      },
      { figure: '0.5 元', metric: 'token-price-input-cached' },
    ],
  },
  {
    name: 'an input price without a cache hit',
    published: '2025-03-20',
    text: 'DeepSeek-R1 was listed in January 2025 at 4 yuan per million tokens for input without a cache hit.',
    expect: [
      {
        figure: '4 yuan per million tokens',
        metric: 'token-price-input-list',
        findings: { 'deepseek-r1-input-price': 'agree' },
      },
    ],
  },
  {
    name: 'a speaker before a colon, and another count of the same',
    published: '2025-02-20',
    text: '主持人：招标热到什么程度？\n嘉宾：2024 年全国大模型中标项目有 1520 个，另一家数出来是 1560 个，差得不多。',
    expect: [
      {
        figure: '1520 个',
        metric: 'llm-tender-count',
        findings: { 'zhineng-tender-count-2024': 'agree' },
      },
      { figure: '1560 个', metric: 'llm-tender-count' },
    ],
  },
  {
    name: 'months with a space before 月',
    published: '2025-08-02',
    text: '谷歌说，旗下产品 6 月份一共处理了超过 980 万亿 token，4 月份则是 480 万亿 token。',
    expect: [
      { figure: '980 万亿 token', metric: 'google-monthly-tokens' },
      {
        figure: '480 万亿 token',
        metric: 'google-monthly-tokens',
        findings: { 'google-tokens-2025-04': 'agree' },
      },
    ],
  },
  {
    name: 'quarters that name no year under the year of a heading',
    published: '2025-03-03',
    text: '# 英伟达年报速评\n## 2025 财年\n第三季总营收 351 亿美元，第四季 393 亿美元，全年 1305 亿美元。',
    expect: [
      {
        figure: '351 亿美元',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025-q3': 'agree' },
      },
      { figure: '393 亿美元', metric: 'nvidia-revenue' },
      {
        figure: '1305 亿美元',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025': 'agree' },
      },
    ],
  },
  {
    name: 'a round of financing that is only named by its letter',
    published: '2025-07-28',
    text: '去年全国模型即服务市场只有 7.1 亿元。年初又拿下 7.1 亿元的 C 轮。',
    expect: [{ figure: '7.1 亿元', metric: 'maas-market-cn' }],
  },
  {
    name: 'a consultancy’s own revenue',
    published: '2025-08-20',
    text: 'Bloomberg Intelligence sees generative AI revenue of $1.3 trillion in 2032. McKinsey’s own annual revenue is about $16 billion.',
    expect: [
      {
        figure: '$1.3 trillion',
        metric: 'genai-market-world',
        findings: { 'bloomberg-genai-market-2032': 'agree' },
      },
    ],
  },
  {
    name: 'money set aside beside investment',
    published: '2025-04-30',
    text: '2024 年美國 AI 私人投資為 1,091 億美元。台灣匡列新台幣 100 億元投資 AI 新創。',
    expect: [
      {
        figure: '1,091 億美元',
        metric: 'ai-private-investment',
        findings: { 'ai-index-investment-us': 'agree' },
      },
    ],
  },
  {
    name: 'what training needs, and what was paid',
    published: '2025-03-05',
    text: '训练一个千亿参数的模型，从前要花 1 亿美元。据第一新声估算，2024 年中国企业为大模型应用付的钱是 157 亿元。',
    expect: [
      { figure: '1 亿美元', metric: 'training-cost-100b' },
      { figure: '157 亿元', metric: 'llm-application-market-cn' },
    ],
  },
];
