import type { GoldenPassage } from '../golden-passage.ts';

/** What a text names once, and its later figures go on with: models, markets, places. */
export const CARRIED_NAMES: readonly GoldenPassage[] = [
  {
    name: 'models apart from their makers',
    text: '香港的工程師最在意帳單。DeepSeek方面，V3輸入每百萬tokens收2元人民幣，命中快取收0.5元；R1的輸入收4元，輸出收16元。\n百度4月2日更新價目表，文心4.5預覽版的輸入價為每百萬tokens 4元。文心4.0 Turbo呢，部落客說輸入3元，而百度官網標的是每百萬tokens 20元，輸出60元。',
    published: '2025-04-20',
    expect: [
      {
        figure: '2元人民幣',
        metric: 'token-price-input-list',
        findings: { 'deepseek-v3-input-price': 'agree' },
      },
      {
        figure: '0.5元',
        metric: 'token-price-input-cached',
        findings: { 'deepseek-v3-cached-price': 'agree' },
      },
      {
        figure: '4元',
        metric: 'token-price-input-list',
        findings: { 'deepseek-r1-input-price': 'agree' },
      },
      {
        figure: '16元',
        metric: 'token-price-output-list',
        findings: { 'deepseek-r1-output-price': 'agree' },
      },
      {
        figure: '4元#2',
        metric: 'token-price-input-list',
        findings: { 'baidu-ernie-45-input': 'agree' },
      },
      {
        figure: '3元',
        metric: 'token-price-input-list',
        findings: { 'doubao-ernie-turbo-input': 'agree', 'baidu-ernie-turbo-input': 'conflict' },
      },
      {
        figure: '20元',
        metric: 'token-price-input-list',
        findings: { 'baidu-ernie-turbo-input': 'agree' },
      },
      {
        figure: '60元',
        metric: 'token-price-output-list',
        findings: { 'baidu-ernie-turbo-output': 'agree' },
      },
    ],
  },
  {
    name: 'another maker named in between',
    text: 'ERNIE 4.0 Turbo is the model that bloggers complain about. Alibaba, for its part, has QwQ-Plus at 20 yuan per million input tokens.',
    published: '2025-04-20',
    expect: [
      {
        figure: '20 yuan per million input tokens',
        metric: 'token-price-input-list',
        findings: { 'alibaba-qwq-plus-input': 'conflict' },
      },
    ],
  },
  {
    name: 'a price list told model by model',
    text: 'DeepSeek put V3 back to its list price in February: 2 yuan per million tokens of input, 0.5 yuan on a cache hit. The reasoning model R1 remains at 4 yuan for input and 16 yuan for output.',
    published: '2025-03-15',
    expect: [
      {
        figure: '2 yuan per million tokens',
        metric: 'token-price-input-list',
        findings: { 'deepseek-v3-input-price': 'agree' },
      },
      { figure: '0.5 yuan', metric: 'token-price-input-cached' },
      {
        figure: '4 yuan',
        metric: 'token-price-input-list',
        findings: { 'deepseek-r1-input-price': 'agree' },
      },
      { figure: '16 yuan', metric: 'token-price-output-list' },
    ],
  },
  {
    name: 'a release that quotes the market',
    text: 'The company cites the global market for generative AI, worth about $40 billion in 2022. The company makes generative AI for the world market and had revenue of $40 million.',
    published: '2025-03-15',
    expect: [{ figure: '$40 billion', metric: 'genai-market-world' }],
  },
  {
    name: 'one gap on several benchmarks',
    text: 'At the end of 2024 the strongest closed model was ahead of the strongest open one by 8% in the arena. On MMLU it was 0.1 points. On my own dinner quiz it was 30 points.',
    published: '2025-05-15',
    expect: [
      { figure: '8%', metric: 'open-closed-gap-arena' },
      {
        figure: '0.1',
        metric: 'open-closed-gap-mmlu',
        findings: { 'ai-index-open-closed-mmlu-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a stock-taking after which the whole is told',
    text: 'Nvidia had to write down $4.5 billion of H20 stock in inventory after the April export rules.\nOver the whole of fiscal 2025 the company had booked $130.5 billion.',
    published: '2025-06-01',
    expect: [],
  },
  {
    name: 'a report of a research firm and one of a company',
    text: 'QuestMobile的半年報指出，2025年6月AIGC類App的使用總時長，年增393.9%。另一家公司在年報裡說，它的AIGC類App使用時長年增200%。',
    published: '2025-08-15',
    expect: [{ figure: '393.9%', metric: 'aigc-app-time-growth' }],
  },
  {
    name: 'batches of models, and a rival of the scribe',
    text: 'By spring the Chinese regulator had announced 12 batches of registered generative AI models.\nAbridge raised a round in June. A competitor boasts of a 70% cut in the time that doctors spend on notes.',
    published: '2025-08-15',
    expect: [{ figure: '12', metric: 'cac-filing-batches' }],
  },
  {
    name: 'who says that a queue is shorter',
    text: '輝達H100伺服器的交期去年第三季拉到36至52週。\n- 今年春天：聯強南區業務主管透露，已降到8至12週。\n- 便當店老闆娘表示，等位要8至12分鐘。',
    published: '2024-05-15',
    expect: [
      { figure: '36至52週', metric: 'nvidia-gpu-lead-time' },
      { figure: '8至12週', metric: 'nvidia-gpu-lead-time' },
    ],
  },
  {
    name: 'numbered labels under a line',
    text: '【大陸大模型：數字的三層】\n第一，應用市場。2024年約157億元人民幣。\n第二，模型即服務。2024年是7.1億元，到2029年可望站上90億元。\n第三，會議餐飲。2024年是3億元。',
    published: '2025-06-01',
    expect: [
      {
        figure: '157億元人民幣',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
      {
        figure: '7.1億元',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
      {
        figure: '90億元',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2029': 'agree' },
      },
    ],
  },
  {
    name: 'part of the world and its whole',
    text: "Chinese AI companies drew $9.3 billion of private investment in 2024, about 6% of the world's $150.8 billion.\nChina's share of the AI patents granted worldwide was 69.7% in 2023.",
    published: '2025-06-01',
    expect: [
      {
        figure: '$9.3 billion',
        metric: 'ai-private-investment',
        findings: { 'ai-index-investment-cn': 'agree' },
      },
      {
        figure: '6%',
        metric: 'ai-investment-share-of-world',
        findings: { 'ai-index-investment-cn-share': 'agree' },
      },
      {
        figure: '$150.8 billion',
        metric: 'ai-private-investment',
        findings: { 'ai-index-investment-world': 'agree' },
      },
      {
        figure: '69.7%',
        metric: 'ai-patent-share',
        findings: { 'ai-index-patent-share-cn': 'agree' },
      },
    ],
  },
  {
    name: 'a part of revenue, and both ends of a price tag',
    text: '輝達2026會計年度第一季總營收441億美元，資料中心占391億美元；整個2025會計年度營收1,305億美元。\n千億參數模型的訓練成本據稱從1億漲到10億美元。\n體育館的門票收入從1億漲到10億元。',
    published: '2025-06-01',
    expect: [
      { figure: '441億美元', metric: 'nvidia-revenue' },
      { figure: '391億美元', metric: 'nvidia-data-center-revenue' },
      {
        figure: '1,305億美元',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025': 'agree' },
      },
      {
        figure: '1億',
        metric: 'training-cost-100b',
        findings: { 'doubao-training-cost-before': 'agree' },
      },
      {
        figure: '10億美元',
        metric: 'training-cost-100b',
        findings: { 'doubao-training-cost-after': 'agree' },
      },
    ],
  },
  {
    name: 'officers and months',
    text: 'Anthropic的執行長去年受訪時說，當時最前沿模型的訓練成本約1億美元。\n在Arena上，中美最佳模型的差距今年2月只有1.7%。',
    published: '2025-06-01',
    expect: [
      {
        figure: '1億美元',
        metric: 'training-cost-frontier',
        findings: { 'amodei-training-cost-now': 'agree' },
      },
      { figure: '1.7%', metric: 'us-china-gap-arena' },
    ],
  },
  {
    name: 'what a number is, said behind it',
    text: "Model-as-a-service in China was worth RMB 710 million in 2024. Another number, 29.4 billion yuan, is ASKCI's estimate for China's large-model market as a whole in 2024. The 3 billion yuan of the headline was the price of a tower.",
    published: '2025-04-01',
    expect: [
      { figure: 'RMB 710 million', metric: 'maas-market-cn' },
      {
        figure: '29.4 billion yuan',
        metric: 'llm-market-cn',
        findings: { 'askci-llm-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'growth told in folds',
    text: "China's market for large-model applications grew 2.7-fold in 2024.\nSales of umbrellas grew 2.7-fold too.",
    published: '2025-04-01',
    expect: [
      {
        figure: '2.7-fold',
        metric: 'llm-application-market-cn-growth',
        findings: { 'deepseek-application-market-growth': 'agree' },
      },
    ],
  },
  {
    name: 'a newspaper and its subscriptions',
    text: "China wrote 23.2% of the world's AI papers in 2023. The paper's own subscriptions: 4% more than last year, 9% of the total.",
    published: '2025-04-01',
    expect: [
      {
        figure: '23.2%',
        metric: 'ai-paper-share',
        findings: { 'ai-index-paper-share-cn': 'agree' },
      },
    ],
  },
];
