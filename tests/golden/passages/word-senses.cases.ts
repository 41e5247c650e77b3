import type { GoldenPassage } from '../golden-passage.ts';

/** Words that in their surroundings mean something else, and firms and writers that tell of their own affairs. */
export const WORD_SENSES: readonly GoldenPassage[] = [
  {
    name: 'a firm whose report begins with the trade',
    text: '报告期内，公司中标大模型项目41个，合同额3.6亿元；数据中心机电工程中标12.4亿元，同比下降9%；研发投入占营业收入的11%。',
    published: '2025-04-20',
    expect: [],
  },
  {
    name: 'a firm that is the subject of its sentence',
    text: '大模型招标去年很热闹。公司全年拿下大模型标的27个，中标金额5.1亿元，较上年增长3倍。',
    published: '2025-04-20',
    expect: [],
  },
  {
    name: 'what a guest pays himself',
    text: '# 聊聊token的价钱\n- 主持人自己的团队：推理费用半年降了七成。\n- 听众自己的公司，推理成本下降了85%。',
    published: '2025-08-01',
    expect: [],
  },
  {
    name: "what a host's firm pays",
    text: "# The price of tokens\nThe host's own company saw its inference cost fall by 80% in a year. For her firm the price of inference dropped 12 times.",
    published: '2025-08-01',
    expect: [],
  },
  {
    name: 'a forecast that is raised',
    text: 'The world market for generative AI was worth about $40 billion in 2022. Last year Bloomberg raised its earlier estimate for 2032 to $1.8 trillion.',
    published: '2026-02-01',
    expect: [
      { figure: '$40 billion', metric: 'genai-market-world' },
      { figure: '$1.8 trillion', metric: 'genai-market-world' },
    ],
  },
  {
    name: 'a price after its promotion',
    text: '2025年2月8日之后，DeepSeek的优惠期结束，DeepSeek-V3的输入标价为每百万token 2元。',
    published: '2025-03-01',
    expect: [{ figure: '2元', metric: 'token-price-input-list' }],
  },
  {
    name: 'a price after its promotion, in English',
    text: 'Since the promotion ended in February 2025, DeepSeek-V3 lists its input at 2 yuan per million tokens.',
    published: '2025-03-01',
    expect: [{ figure: '2 yuan per million tokens', metric: 'token-price-input-list' }],
  },
  {
    name: 'a price during its promotion',
    text: '在优惠结束以前，DeepSeek-V3的输入每百万token只要1元。',
    published: '2025-03-01',
    expect: [{ figure: '1元', metric: 'token-price-input-promotion' }],
  },
  {
    name: 'what somebody speaks of is explained behind it',
    text: '全球生成式AI市场2032年预计为1.3万亿美元。麦肯锡报告提到的2.6万亿至4.4万亿美元，其实是生成式AI每年为经济带来的价值。',
    published: '2025-06-25',
    expect: [
      { figure: '1.3万亿美元', metric: 'genai-market-world' },
      { figure: '2.6万亿至4.4万亿美元', metric: 'genai-economic-value' },
    ],
  },
  {
    name: 'a dateline is no place',
    text: 'SHANGHAI, July 12 - Some 346 large models had passed the filing with the Cyberspace Administration of China by the end of March 2025, state television said.',
    published: '2025-07-12',
    expect: [
      {
        figure: '346',
        metric: 'cac-filed-models',
        findings: { 'cac-filed-2025-03': 'agree' },
      },
    ],
  },
  {
    name: 'a dateline is no place, in Chinese',
    text: '新华社上海4月2日电 截至2025年3月底，累计有346款生成式人工智能服务在国家网信办完成备案。',
    published: '2025-04-02',
    expect: [{ figure: '346款', metric: 'cac-filed-models' }],
  },
  {
    name: 'a heading does not outdo what the sentence names',
    text: "# The filing register of China's generative AI is long\nBy the Stanford count of notable AI models, American institutions made 40 in 2024, and Chinese ones 15.",
    published: '2025-08-01',
    expect: [
      { figure: '40', metric: 'notable-models' },
      { figure: '15', metric: 'notable-models' },
    ],
  },
  {
    name: 'undated values of which the packs hold many',
    text: "Tokens that Google's products process in a month went up from 10 trillion tokens to 450 trillion tokens.",
    published: '2025-07-08',
    expect: [
      {
        figure: '10 trillion tokens',
        metric: 'google-monthly-tokens',
        findings: { 'doubao-google-tokens-before': 'agree' },
      },
      {
        figure: '450 trillion tokens',
        metric: 'google-monthly-tokens',
        findings: { 'doubao-google-tokens-after': 'agree' },
      },
    ],
  },
  {
    name: 'a price of the year after',
    text: 'In 2025 the list price of input for Qwen-Turbo was 0.3 yuan per million tokens.',
    published: '2025-05-14',
    expect: [
      {
        figure: '0.3 yuan per million tokens',
        metric: 'token-price-input-list',
        findings: { 'alibaba-qwen-turbo-input-2024': 'not-comparable' },
      },
    ],
  },
  {
    name: 'a price after its promotion ended on a day',
    text: '优惠活动在2025年2月8日结束，DeepSeek-V3的输入价回到每百万token 2元。',
    published: '2025-03-01',
    expect: [{ figure: '2元', metric: 'token-price-input-list' }],
  },
  {
    name: 'what they pay and what we have',
    text: '# 算力账\n嘉宾透露，他们公司的推理成本今年降了六成。我们机房的卡多是英伟达的，交期从40周缩到6周。',
    published: '2025-08-12',
    expect: [],
  },
  {
    name: 'this firm, clause after clause',
    text: '本公司大模型业务收入增长两倍；本期中标大模型项目67个；研发费用占营收的12%。',
    published: '2025-04-28',
    expect: [],
  },
  {
    name: 'a firm that lifts its own forecast',
    text: 'The generative AI market was put at $1.3 trillion for 2032 by Bloomberg Intelligence in 2023. Since then the firm has lifted its number for 2032 to $1.8 trillion.',
    published: '2025-11-02',
    expect: [
      { figure: '$1.3 trillion', metric: 'genai-market-world' },
      { figure: '$1.8 trillion', metric: 'genai-market-world' },
    ],
  },
  {
    name: 'private investment in other order',
    text: '（記者台北報導）史丹佛報告說，2024年美國民間對人工智慧的投資有1,091億美元。',
    published: '2025-04-09',
    expect: [{ figure: '1,091億美元', metric: 'ai-private-investment' }],
  },
  {
    name: 'another share behind a semicolon',
    text: '# 英伟达占多少\n按独立显卡算，2024年一季度是88%；按数据中心GPU的口径，2023年为98%。',
    published: '2025-09-09',
    expect: [
      { figure: '88%', metric: 'nvidia-aib-share' },
      { figure: '98%', metric: 'nvidia-data-center-gpu-share' },
    ],
  },
  {
    name: 'what a broker says of one company',
    text: '# The market for large models in China\nWe begin with Company D; last year its LLM revenue rose 171% to 2.2 billion yuan, and its net margin is 9%.',
    published: '2025-06-12',
    expect: [],
  },
  {
    name: 'an app that has plugged in a full model',
    text: '腾讯元宝二月里很热；接上满血版DeepSeek的头半个月，用户活跃度拉升300%。',
    published: '2025-07-22',
    expect: [{ figure: '300%', metric: 'yuanbao-activity-growth' }],
  },
  {
    name: 'an explanation with a year in it',
    text: '彭博行业研究所说的1.3万亿美元，是全球生成式AI市场2032年的盘子。',
    published: '2025-06-26',
    expect: [{ figure: '1.3万亿美元', metric: 'genai-market-world' }],
  },
  {
    name: 'a platform to train on',
    text: '某上市公司拟投入9亿元扩建厂房，其中AI大模型训练平台1.6亿元。',
    published: '2025-06-30',
    expect: [],
  },
];
