import type { GoldenPassage } from '../golden-passage.ts';

/** Texts in which words of an earlier figure stand between a figure and what it is of, or beside it. */
export const EARLIER_FIGURES: readonly GoldenPassage[] = [
  {
    name: 'what rules a metric out belongs to the figure before',
    published: '2025-05-20',
    text: `Generative-AI firms raised $33.9 billion from private investors worldwide in 2024, and corporate AI investment of all kinds came to $252.3 billion.
中国监管部门在2024年新增备案238款生成式AI服务，另有105款应用在地方网信办完成登记。`,
    expect: [
      {
        figure: '$33.9 billion',
        metric: 'genai-private-investment',
        findings: { 'ai-index-genai-investment': 'agree' },
      },
      {
        figure: '$252.3 billion',
        metric: 'ai-corporate-investment',
        findings: { 'ai-index-corporate-investment': 'agree' },
      },
      { figure: '238款', metric: 'cac-filed-in-year' },
      { figure: '105款', metric: 'cac-registered-apps' },
    ],
  },
  {
    name: 'a price and, in brackets, what it is for',
    published: '2025-03-02',
    text: 'DeepSeek-V3的官网标价：输入每百万 token 2元（缓存未命中），缓存命中是每百万 token 0.5元。',
    expect: [
      { figure: '2元', metric: 'token-price-input-list' },
      { figure: '0.5元', metric: 'token-price-input-cached' },
    ],
  },
  {
    name: 'the benchmark of a sentence holds for its second gap',
    published: '2025-05-20',
    text: `在竞技场上，闭源模型只领先开源模型1.7%。
换到MMLU，2023年底闭源比开源高15.9个百分点，2024年底只差0.1个百分点。`,
    expect: [
      { figure: '1.7%', metric: 'open-closed-gap-arena' },
      { figure: '15.9个百分点', metric: 'open-closed-gap-mmlu' },
      {
        figure: '0.1个百分点',
        metric: 'open-closed-gap-mmlu',
        findings: { 'ai-index-open-closed-mmlu-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a table whose rows are versions',
    published: '2025-03-24',
    text: `各家输入标价，单位为每百万 token：
| 模型 | 输入价格 | 输出价格 |
|---|---|---|
| 文心 4.5 | 4元 | 16元 |
| 文心 4.0 Turbo | 20元 | 60元 |`,
    expect: [
      { figure: '4元', metric: 'token-price-input-list' },
      { figure: '16元', metric: 'token-price-output-list' },
      { figure: '20元', metric: 'token-price-input-list' },
      { figure: '60元', metric: 'token-price-output-list' },
    ],
  },
  {
    name: 'a company’s report calls it the company',
    published: '2025-02-28',
    text: `# 英伟达2025财年点评
业绩：2025财年公司总营收1305亿美元，同比增长114%。
分区域看，2025财年来自中国（含香港）的收入为171亿美元。
Data-centre revenue for fiscal 2025 was $115.2 billion, and the fourth quarter alone brought in $35.6 billion of data-centre revenue.`,
    expect: [
      {
        figure: '1305亿美元',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025': 'agree' },
      },
      {
        figure: '171亿美元',
        metric: 'nvidia-revenue-cn',
        findings: { 'nvidia-revenue-cn-fy2025': 'agree' },
      },
      { figure: '$115.2 billion', metric: 'nvidia-data-center-revenue' },
      {
        figure: '$35.6 billion',
        metric: 'nvidia-data-center-revenue',
        findings: { 'nvidia-data-center-fy2025-q4': 'agree' },
      },
    ],
  },
  {
    name: 'what a name between commas explains',
    published: '2025-07-02',
    text: "China's MaaS market, i.e. models in the cloud that are billed by use, was worth 0.71 billion yuan in 2024.",
    expect: [
      {
        figure: '0.71 billion yuan',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'figures that head their lines',
    published: '2025-05-26',
    text: `# 本期数字
- 233起：2024年全球记录在案的AI危害事件。
- 约1090亿美元：2024年美国AI私人投资。
- 38%：2024年本站读者里用过AI的人。`,
    expect: [
      {
        figure: '233起',
        metric: 'ai-incidents',
        findings: { 'ai-index-incidents-2024': 'agree' },
      },
      {
        figure: '1090亿美元',
        metric: 'ai-private-investment',
        findings: { 'ai-index-investment-us': 'agree' },
      },
    ],
  },
  {
    name: 'chatbots are no robots',
    published: '2025-04-15',
    text: `各项差距如下：
| 比较 | 时点 | 差距 |
|---|---|---|
| 聊天机器人竞技场：最好的闭源模型领先最好的开源模型 | 2025年2月 | 1.7% |
| 工业机器人：开源控制器落后闭源控制器 | 2025年2月 | 4.1% |`,
    expect: [
      {
        figure: '1.7%',
        metric: 'open-closed-gap-arena',
        findings: { 'ai-index-open-closed-arena-2025': 'agree' },
      },
    ],
  },
  {
    name: 'of two years the later is the one that grew',
    published: '2025-01-22',
    text: '全国公开的大模型中标项目，2024年有1520个，2023年只有92个，前者是后者的16.5倍。',
    expect: [
      { figure: '1520个', metric: 'llm-tender-count' },
      { figure: '92个', metric: 'llm-tender-count' },
      {
        figure: '16.5倍',
        metric: 'llm-tender-count-growth',
        findings: { 'deepseek-tender-count-growth': 'conflict' },
      },
    ],
  },
  {
    name: 'trap: spending on all of IT, and a fine, beside the field',
    published: '2025-04-22',
    text: `# Sizing generative AI
Analysts see worldwide IT spending of $5.4 trillion in 2025. Chip makers sold accelerators for $90 billion.
企业AI研发投入占营收多少，没有统一口径；违反AI法案，最高可罚全球营业额的7%。`,
    expect: [],
  },
];
