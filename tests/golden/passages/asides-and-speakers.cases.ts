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
  {
    name: 'a dateline in front of a market',
    published: '2025-07-22',
    text: '本报上海7月21日电 某机构的报告说，2024 年国内模型即服务市场约 7.1 亿元。',
    expect: [
      {
        figure: '7.1 亿元',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a firm’s own briefing, and what it says of its trade',
    published: '2025-08-28',
    text: '# 某智能公司半年度业绩说明会记录\n报告期内，公司实现收入 6 亿元，大模型业务占四成；净利润率 20%。研发费用占营业收入的 13%。\n董事长：同行都难，大模型企业的利润率普遍低于两成。\n董事长：公开资料里，多数央企一家每年花在大模型上的钱超过 2 亿元。我们今年的目标是从这类客户拿到 4 亿元。',
    expect: [
      { figure: '两成', metric: 'industry-profit-margin' },
      { figure: '2 亿元', metric: 'soe-llm-spending' },
    ],
  },
  {
    name: 'time in apps for short videos, and in apps that make videos',
    published: '2025-08-01',
    text: '2025 年 6 月国内短视频应用的时长只涨了 5.2%，而 AI 视频生成类应用的用户停留时长同比增长 170%。',
    expect: [{ figure: '170%', metric: 'video-app-time-growth' }],
  },
  {
    name: 'a share of revenue that is raised',
    published: '2025-12-15',
    text: 'The leading companies of the world have raised AI research and development from 9% to 13% of their revenue.',
    expect: [
      { figure: '9%', metric: 'enterprise-ai-rnd-share' },
      { figure: '13%', metric: 'enterprise-ai-rnd-share' },
    ],
  },
  {
    name: 'papers and their citations in one clause',
    published: '2025-04-15',
    text: '# Laboratories in China\nOf all AI patents granted in 2023, 69.7 per cent went to China. Chinese authors wrote 23.2 per cent of the world’s AI publications that year and received 22.6 per cent of all citations to AI papers.',
    expect: [
      { figure: '69.7 per cent', metric: 'ai-patent-share' },
      { figure: '23.2 per cent', metric: 'ai-paper-share' },
      { figure: '22.6 per cent', metric: 'ai-citation-share' },
    ],
  },
  {
    name: 'a line over a price list that ends in a stop',
    published: '2025-03-20',
    text: '以下为两款中国模型的官方标价（人民币，每千 token）。\n- DeepSeek-R1：输入 0.004 元，输出 0.016 元\n- Qwen-Max：输入 0.0024 元',
    expect: [
      { figure: '0.004 元', metric: 'token-price-input-list' },
      { figure: '0.016 元', metric: 'token-price-output-list' },
      { figure: '0.0024 元', metric: 'token-price-input-list' },
    ],
  },
  {
    name: 'a count of other things beside what is counted',
    published: '2025-04-25',
    text: '# A record year for AI harm\nThe AI Incident Database logged 233 incidents in 2024. American states passed 131 AI laws that year.',
    expect: [
      {
        figure: '233',
        metric: 'ai-incidents',
        findings: { 'ai-index-incidents-2024': 'agree' },
      },
    ],
  },
  {
    name: 'an amount that is no size of a model',
    published: '2024-07-12',
    text: 'Dario Amodei said that training a frontier model now costs about $100 million. By 2027 the price tag of training one might be $100 billion.',
    expect: [
      {
        figure: '$100 million',
        metric: 'training-cost-frontier',
        findings: { 'amodei-training-cost-now': 'agree' },
      },
      { figure: '$100 billion', metric: 'training-cost-frontier' },
    ],
  },
  {
    name: 'one firm’s margin in a report on its sector',
    published: '2025-09-02',
    text: '# Chinese makers of large models: the sector\nProfit margins of large-model companies are mostly below 20%. For our pick we assume a net margin of 25%.',
    expect: [{ figure: '20%', metric: 'industry-profit-margin' }],
  },
  {
    name: 'revenue that analysts had pencilled in',
    published: '2024-11-20',
    text: 'Nvidia reported revenue of $35.1 billion for the third quarter of fiscal 2025, ahead of the $33.2 billion that analysts had pencilled in.',
    expect: [
      {
        figure: '$35.1 billion',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025-q3': 'agree' },
      },
    ],
  },
  {
    name: 'a part by which time falls',
    text: 'AlphaSense is said to raise the efficiency of financial research by 40%. Doctors who use Abridge spend two thirds less time on their notes.',
    expect: [
      {
        figure: '40%',
        metric: 'alphasense-efficiency-gain',
        findings: { 'doubao-alphasense-efficiency': 'agree' },
      },
      {
        figure: 'two thirds',
        metric: 'abridge-note-time-fall',
        findings: { 'doubao-abridge-note-time': 'agree' },
      },
    ],
  },
  {
    name: 'tokens that are shared out',
    published: '2025-12-10',
    text: '转接平台 OpenRouter 上，2025 年开源模型吃掉的 token 大概三成。通常引用的说法是英伟达占全球 GPU 市场的 85% 以上。',
    expect: [
      {
        figure: '三成',
        metric: 'open-model-openrouter-share',
      },
      { figure: '85%', metric: 'nvidia-gpu-market-share' },
    ],
  },
  {
    name: 'algorithms on the register, and models that are still kept up',
    published: '2025-08-06',
    text: '截至今年 7 月底，完成备案的生成式人工智能服务已有 490 多款。第三方名单里，近三个月仍有更新的模型只有 123 款。另据统计，全国累计有超过 3700 个互联网算法完成备案。',
    expect: [{ figure: '490 多款', metric: 'cac-filed-models' }],
  },
  {
    name: 'prices per thousand and per million in one sentence',
    published: '2025-06-12',
    text: 'For a model as able as GPT-3.5, inference cost two cents per thousand tokens in November 2022, or $20 per million.',
    expect: [
      { figure: 'two cents per thousand tokens', metric: 'inference-price' },
      {
        figure: '$20 per million',
        metric: 'inference-price',
        findings: { 'ai-index-inference-price-2022': 'agree' },
      },
    ],
  },
  {
    name: 'investment with mergers included, and a share that goes to models',
    published: '2025-12-15',
    text: 'Corporate investment in AI, mergers and flotations included, came to $252.3 billion worldwide last year. More than 60% of the money in the world’s generative AI market goes to large language models.',
    expect: [
      { figure: '$252.3 billion', metric: 'ai-corporate-investment' },
      { figure: '60%', metric: 'llm-share-of-genai-market' },
    ],
  },
  {
    name: 'points by which one model is better than another',
    published: '2025-04-14',
    text: 'At the end of 2024 the best American model was only 0.3 points better on MMLU than the best Chinese one.',
    expect: [{ figure: '0.3', metric: 'us-china-gap-mmlu' }],
  },
];
