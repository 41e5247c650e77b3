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
];
