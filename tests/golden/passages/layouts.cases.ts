import type { GoldenPassage } from '../golden-passage.ts';

/** Tables, lists, bold lines and headings that say what stands under them; and such as do not. */
export const LAYOUTS: readonly GoldenPassage[] = [
  {
    name: 'a table of two years by kind of market',
    text: '# 国内大模型各细分市场规模（单位：亿元）\n| 细分 | 来源 | 2024年 | 2029年（预测） |\n|---|---|---|---|\n| MaaS | IDC | 7.1 | 90 |\n| 大模型解决方案 | IDC | 34.9 | 306 |',
    expect: [
      { figure: '7.1', metric: 'maas-market-cn', findings: { 'doubao-maas-market-2024': 'agree' } },
      { figure: '90', metric: 'maas-market-cn', findings: { 'doubao-maas-market-2029': 'agree' } },
      {
        figure: '34.9',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2024': 'agree' },
      },
      {
        figure: '306',
        metric: 'llm-solutions-market-cn',
        findings: { 'doubao-solutions-market-2029': 'agree' },
      },
    ],
  },
  {
    name: 'an English table with the year in the row and the unit in the head',
    text: 'The outlook of one research house:\n| Year | Global generative AI market ($ billion) |\n|---|---|\n| 2022 | 40 |\n| 2032F | 1,300 |',
    expect: [
      {
        figure: '40',
        metric: 'genai-market-world',
        findings: { 'doubao-genai-market-2022': 'agree' },
      },
      {
        figure: '1,300',
        metric: 'genai-market-world',
        findings: { 'doubao-genai-market-2032': 'agree' },
      },
    ],
  },
  {
    name: 'a list of prices whose first line says what they are for',
    text: '下面列出各厂商每百万tokens的人民币报价：\n\n- DeepSeek-R1：输入4元，输出16元',
    expect: [
      {
        figure: '4元',
        metric: 'token-price-input-list',
        findings: { 'deepseek-r1-input-price': 'agree' },
      },
      {
        figure: '16元',
        metric: 'token-price-output-list',
        findings: { 'doubao-deepseek-r1-output': 'agree' },
      },
    ],
  },
  {
    name: 'a table of prices whose caption says what they are for',
    text: '各家大模型 API 报价，单位为元/百万 tokens：\n| 模型 | 输入价 | 输出价 |\n|---|---|---|\n| DeepSeek-R1 | 4 | 16 |\n| 文心 4.0 Turbo | 20 | 60 |',
    expect: [
      {
        figure: '4',
        metric: 'token-price-input-list',
        findings: { 'deepseek-r1-input-price': 'agree' },
      },
      {
        figure: '16',
        metric: 'token-price-output-list',
        findings: { 'doubao-deepseek-r1-output': 'agree' },
      },
      {
        figure: '20',
        metric: 'token-price-input-list',
        findings: { 'baidu-ernie-turbo-input': 'agree' },
      },
      {
        figure: '60',
        metric: 'token-price-output-list',
        findings: { 'baidu-ernie-turbo-output': 'agree' },
      },
    ],
  },
  {
    name: 'a list of shares under the line that introduces it',
    text: "# Where the money comes from\nIn 2024 the revenue of China's large-model market split as follows:\n- Custom work: some 55%\n- API calls and subscriptions: 30%\n- Advertising: 4%",
    expect: [
      {
        figure: '55%',
        metric: 'business-model-share-custom',
        findings: { 'deepseek-custom-share': 'agree' },
      },
      {
        figure: '30%',
        metric: 'business-model-share-api',
        findings: { 'deepseek-api-share': 'conflict' },
      },
      {
        figure: '4%',
        metric: 'business-model-share-advertising',
        findings: { 'deepseek-advertising-share': 'agree' },
      },
    ],
  },
  {
    name: 'shares in a table under a bold question',
    text: '**2024年中国大模型市场的收入由哪些模式构成？**\n| 模式 | 占比 |\n|---|---|\n| 定制化项目 | 55% |\n| API与订阅 | 40%～45% |\n| 广告 | 3% |',
    expect: [
      {
        figure: '55%',
        metric: 'business-model-share-custom',
        findings: { 'deepseek-custom-share': 'agree' },
      },
      {
        figure: '40%～45%',
        metric: 'business-model-share-api',
        findings: { 'deepseek-api-share': 'agree' },
      },
      {
        figure: '3%',
        metric: 'business-model-share-advertising',
        findings: { 'deepseek-advertising-share': 'agree' },
      },
    ],
  },
  {
    name: 'a column of growth beside the column that it is of',
    text: '# 中国大模型应用市场测算\n| 年度 | 市场规模（亿元） | 同比增速 |\n|---|---|---|\n| 2024 | 157 | 171% |\n| 2027E | 1130 | — |',
    expect: [
      {
        figure: '157',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
      {
        figure: '171%',
        metric: 'llm-application-market-cn-growth',
        findings: { 'deepseek-application-market-growth': 'agree' },
      },
      {
        figure: '1130',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2027': 'agree' },
      },
    ],
  },
  {
    name: 'list items that go on from one another',
    text: '**What the index says about AI incidents**\n- Reported AI incidents came to 233 in 2024.\n- That is a jump of 56.4% on the year before.',
    published: '2025-06-02',
    expect: [
      {
        figure: '233',
        metric: 'ai-incidents',
        findings: { 'doubao-ai-incidents-2024': 'agree' },
      },
      {
        figure: '56.4%',
        metric: 'ai-incidents-growth',
        findings: { 'doubao-ai-incidents-growth': 'agree' },
      },
    ],
  },
  {
    name: 'a paragraph that goes on from the one before',
    text: '2024年，全球记录在案的AI事件共233起。\n这比上一年多出56.4%。',
    expect: [
      { figure: '233起', metric: 'ai-incidents', findings: { 'ai-index-incidents-2024': 'agree' } },
      {
        figure: '56.4%',
        metric: 'ai-incidents-growth',
        findings: { 'doubao-ai-incidents-growth': 'agree' },
      },
    ],
  },
  {
    name: 'models by country in a table',
    text: '# Notable AI models by country, 2024\n| Country | Number of models |\n|---|---|\n| United States | 40 |\n| China | 15 |',
    expect: [
      { figure: '40', metric: 'notable-models', findings: { 'doubao-notable-models-us': 'agree' } },
      { figure: '15', metric: 'notable-models', findings: { 'doubao-notable-models-cn': 'agree' } },
    ],
  },
  {
    name: 'a table whose unit stands in the line above, with years across',
    text: '# 中国大模型应用市场\n单位：亿元人民币\n| 项目 | 2024 | 2027E |\n|---|---|---|\n| 应用市场规模 | 157 | 超1130 |\n| 企业数量 | 210 | — |',
    published: '2025-03-01',
    expect: [
      {
        figure: '157',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
      {
        figure: '1130',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2027': 'agree' },
      },
    ],
  },
  {
    name: 'a table with years down whose unit stands right below it',
    text: '# 中国大模型应用市场\n| 年份 | 应用市场规模 | 同比 |\n|---|---|---|\n| 2024 | 157 | 171 |\n| 2027E | 1130 | n/a |\n单位：亿元，%',
    published: '2025-03-01',
    expect: [
      {
        figure: '157',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
      {
        figure: '171',
        metric: 'llm-application-market-cn-growth',
        findings: { 'deepseek-application-market-growth': 'agree' },
      },
      {
        figure: '1130',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2027': 'agree' },
      },
    ],
  },
  {
    name: 'prices under an English line that says what they are in',
    text: '# What the model APIs cost\nAll prices in yuan per million tokens.\n| Model | Input | Output | Rank |\n|---|---|---|---|\n| DeepSeek-R1 | 4 | 16 | 1 |',
    expect: [
      {
        figure: '4',
        metric: 'token-price-input-list',
        findings: { 'deepseek-r1-input-price': 'agree' },
      },
      {
        figure: '16',
        metric: 'token-price-output-list',
        findings: { 'doubao-deepseek-r1-output': 'agree' },
      },
    ],
  },
  {
    name: 'a list of bare prices under the line that gives their unit',
    text: '以下大模型 API 价格均按每百万tokens计、单位元：\n- DeepSeek-R1：输入 4，输出 16',
    expect: [
      {
        figure: '4',
        metric: 'token-price-input-list',
        findings: { 'deepseek-r1-input-price': 'agree' },
      },
      {
        figure: '16',
        metric: 'token-price-output-list',
        findings: { 'doubao-deepseek-r1-output': 'agree' },
      },
    ],
  },
  {
    name: 'TRAP: ranks, years and heads beside amounts',
    text: '大模型公司榜，单位：亿元\n| 公司 | 成立 | 员工人数 | 排名 |\n|---|---|---|---|\n| 甲 | 2024 | 157 | 1130 |',
    expect: [],
  },
  {
    name: 'TRAP: a table of another trade whose caption gives the same unit',
    text: '# 大模型公司的副业\n单位：亿元\n| 业务 | 2024 | 2027E |\n|---|---|---|\n| 奶茶加盟 | 157 | 1130 |',
    expect: [],
  },
  {
    name: 'TRAP: a table of another trade under a heading on large models',
    text: '# 大模型公司也做别的生意\n| 业务 | 2024年（亿元） |\n|---|---|\n| 奶茶加盟 | 157 |\n| 光伏组件 | 34.9 |',
    expect: [],
  },
  {
    name: 'TRAP: shares of a company in a list',
    text: '大模型公司智谱去年的收入构成如下：\n- 定制化：55%\n- 广告：4%',
    expect: [],
  },
  {
    name: 'TRAP: a list of prices of nothing to do with tokens',
    text: '每百万人口的门诊价格如下：\n- 输入：4元\n- 输出：16元',
    expect: [],
  },
  {
    name: 'TRAP: a paragraph that goes on from another trade',
    text: '2024年，大模型备案继续推进。\n新能源车企的事故共233起，比上一年多出56.4%。',
    expect: [],
  },
];
