import type { GoldenPassage } from '../golden-passage.ts';

/** English in free words: elided subjects, tables, lists and answers. */
export const ENGLISH_PROSE: readonly GoldenPassage[] = [
  {
    name: 'forecasts as a journalist tells them',
    text: "Bloomberg Intelligence sees generative AI swelling from a $40 billion business in 2022 into a $1.3 trillion one a decade later, which works out at 42% a year. Its newer note goes further: $1.8 trillion by 2032.\nMcKinsey's often-quoted number is a different animal: $2.6 trillion to $4.4 trillion in annual value to the economy.",
    published: '2025-03-12',
    expect: [
      { figure: '$40 billion', metric: 'genai-market-world' },
      { figure: '$1.3 trillion', metric: 'genai-market-world' },
      { figure: '42%', metric: 'genai-market-world-cagr' },
      {
        figure: '$1.8 trillion',
        metric: 'genai-market-world',
        findings: {
          'bloomberg-genai-market-2032-update': 'agree',
          'bloomberg-genai-market-2032': 'conflict',
        },
      },
      {
        figure: '$2.6 trillion to $4.4 trillion',
        metric: 'genai-economic-value',
        findings: { 'mckinsey-genai-economic-value': 'agree' },
      },
    ],
  },
  {
    name: 'an answer with labels',
    text: "Here are the main estimates for China's large-model market in 2024:\n- **MaaS:** RMB 710 million (IDC), up 215.7% year on year; forecast to top RMB 9 billion in 2029\n- **Large-model solutions:** RMB 3.49 billion\n- **Applications:** RMB 15.7 billion (Diyixinsheng), growing 171%\n- **Whole market:** RMB 29.4 billion (AskCI)",
    published: '2025-06-01',
    expect: [
      { figure: 'RMB 710 million', metric: 'maas-market-cn' },
      { figure: '215.7%', metric: 'maas-market-cn-growth' },
      { figure: 'RMB 9 billion', metric: 'maas-market-cn' },
      { figure: 'RMB 3.49 billion', metric: 'llm-solutions-market-cn' },
      { figure: 'RMB 15.7 billion', metric: 'llm-application-market-cn' },
      { figure: '171%', metric: 'llm-application-market-cn-growth' },
      {
        figure: 'RMB 29.4 billion',
        metric: 'llm-market-cn',
        findings: { 'askci-llm-market-2024': 'agree', 'askci-llm-market-2023': 'not-comparable' },
      },
    ],
  },
  {
    name: 'a stock-take in prose',
    text: "The number of AI incidents on record climbed to 233 in 2024, a 56.4% jump.\nU.S. institutions turned out 40 notable AI models last year, against 15 from China and three from Europe. Private AI investment in America hit $109.1 billion — nearly 12 times China's $9.3 billion. Generative AI alone drew $33.9 billion of private money worldwide.\n78% of organizations reported using AI in at least one business function.\nChina accounts for 69.7% of all AI patent grants and 23.2% of publications on AI.",
    published: '2025-04-10',
    expect: [
      { figure: '233', metric: 'ai-incidents' },
      { figure: '56.4%', metric: 'ai-incidents-growth' },
      {
        figure: '40',
        metric: 'notable-models',
        findings: {
          'ai-index-notable-models-us': 'agree',
          'ai-index-notable-models-cn': 'not-comparable',
        },
      },
      { figure: '15', metric: 'notable-models' },
      { figure: '$109.1 billion', metric: 'ai-private-investment' },
      { figure: '$9.3 billion', metric: 'ai-private-investment' },
      { figure: '$33.9 billion', metric: 'genai-private-investment' },
      { figure: '78%', metric: 'ai-adoption-organisations' },
      { figure: '69.7%', metric: 'ai-patent-share' },
      { figure: '23.2%', metric: 'ai-paper-share' },
    ],
  },
  {
    name: 'who leads and by how much',
    text: "On the Chatbot Arena leaderboard, the best closed model led the best open-weight one by 8% in January 2024; by February 2025 that lead was down to 1.7%. The distance between the top-ranked model and the tenth fell to 5.4%.\nAmerica's edge over China on MMLU was only 0.3 percentage points at the end of 2024, and 8.1 points on MMMU.",
    published: '2025-04-10',
    expect: [
      { figure: '8%', metric: 'open-closed-gap-arena' },
      { figure: '1.7%', metric: 'open-closed-gap-arena' },
      { figure: '5.4%', metric: 'arena-top-ten-gap' },
      { figure: '0.3 percentage points', metric: 'us-china-gap-mmlu' },
      { figure: '8.1', metric: 'us-china-gap-mmmu' },
    ],
  },
  {
    name: 'a fiscal year',
    text: "Nvidia closed fiscal 2025 with revenue of $130.5 billion. Data center made up $115.2 billion of that. Sales to China, including Hong Kong, were $17.1 billion.\nChinese buyers are thought to have placed $16 billion of H20 orders in the first three months of 2025. Wait times for H100 servers, once 36 to 52 weeks, have come down to 8 to 12 weeks.\nTechInsights put Nvidia's slice of data-center GPU shipments at 98% in 2023.",
    published: '2025-03-01',
    expect: [
      { figure: '$130.5 billion', metric: 'nvidia-revenue' },
      { figure: '$115.2 billion', metric: 'nvidia-data-center-revenue' },
      { figure: '$17.1 billion', metric: 'nvidia-revenue-cn' },
      {
        figure: '$16 billion',
        metric: 'h20-spending-cn',
        findings: {
          'the-information-h20-orders': 'agree',
          'doubao-h20-spending-2024': 'not-comparable',
        },
      },
      { figure: '36 to 52 weeks', metric: 'nvidia-gpu-lead-time' },
      { figure: '8 to 12 weeks', metric: 'nvidia-gpu-lead-time' },
      { figure: '98%', metric: 'nvidia-data-center-gpu-share' },
    ],
  },
  {
    name: 'a table with its unit in the heading',
    text: '## API prices (yuan per million tokens)\n| Model | Input | Output |\n|---|---|---|\n| DeepSeek-R1 | 4 | 16 |\n| ERNIE 4.0 Turbo | 20 | 60 |',
    published: '2025-03-01',
    expect: [
      { figure: '4', metric: 'token-price-input-list' },
      { figure: '16', metric: 'token-price-output-list' },
      { figure: '20', metric: 'token-price-input-list' },
      { figure: '60', metric: 'token-price-output-list' },
    ],
  },
  {
    name: 'a company and its tokens',
    text: 'Google said its surfaces now chew through 480 trillion tokens each month, versus 9.7 trillion a year before. In July it raised the number to 980 trillion.',
    published: '2025-08-01',
    expect: [
      { figure: '480 trillion tokens', metric: 'google-monthly-tokens' },
      { figure: '9.7 trillion', metric: 'google-monthly-tokens' },
      { figure: '980 trillion', metric: 'google-monthly-tokens' },
    ],
  },
  {
    name: 'cents instead of dollars',
    text: 'Querying a model with GPT-3.5-grade accuracy cost $20 per million tokens in November 2022 and seven cents by October 2024 — a more than 280-fold drop.\nIt cost roughly $79 million to train GPT-4, and $170 million for Llama 3.1 405B.',
    published: '2025-08-01',
    expect: [
      { figure: '$20 per million tokens', metric: 'inference-price' },
      { figure: 'seven cents', metric: 'inference-price' },
      {
        figure: '280-fold',
        metric: 'inference-price-fall',
        findings: { 'ai-index-inference-price-fall': 'agree' },
      },
      { figure: '$79 million', metric: 'training-cost-frontier' },
      {
        figure: '$170 million',
        metric: 'training-cost-frontier',
        findings: { 'ai-index-training-cost-llama': 'agree' },
      },
    ],
  },
  {
    name: 'tenders in English prose',
    text: 'Chinese buyers awarded 1,520 publicly disclosed large-model contracts in 2024, up from 92 a year earlier, and the disclosed value reached 6.47 billion yuan. State-owned enterprises accounted for 3.22 billion yuan of it.',
    published: '2025-03-01',
    expect: [
      {
        figure: '1,520',
        metric: 'llm-tender-count',
        findings: { 'zhineng-tender-count-2024': 'agree' },
      },
      {
        figure: '92',
        metric: 'llm-tender-count',
        findings: { 'zhineng-tender-count-2023': 'agree' },
      },
      {
        figure: '6.47 billion yuan',
        metric: 'llm-tender-value',
        findings: { 'zhineng-tender-value-2024': 'agree' },
      },
      { figure: '3.22 billion yuan', metric: 'llm-tender-value-soe' },
    ],
  },
  {
    name: 'minutes and per cent',
    text: 'In a randomized trial at the University of Wisconsin, clinicians on Abridge saved 30 minutes of documentation a day. UC Davis measured 1.38 minutes less note-writing per appointment. Abridge itself advertises a 67% cut in the time doctors spend on notes.',
    published: '2025-03-01',
    expect: [
      { figure: '30 minutes', metric: 'abridge-minutes-per-day' },
      { figure: '1.38 minutes', metric: 'abridge-minutes-per-visit' },
      { figure: '67%', metric: 'abridge-note-time-fall' },
    ],
  },
  {
    name: 'trap: a round, shares and mobility',
    text: "The startup raised $40 million in a Series B led by Sequoia. Its annual recurring revenue rose 171% to $15.7 million. Shares of Nvidia fell 8.5% on Monday.\nEurope's mobility-as-a-service market was worth $710 million in 2024. The city recorded 233 traffic accidents, up 56.4%.",
    published: '2025-03-01',
    expect: [],
  },
  {
    name: 'key numbers as a list',
    text: '## Key numbers from the 2025 AI Index\n- Private investment in AI, 2024: $150.8 billion worldwide; United States $109.1 billion; China $9.3 billion\n- Generative AI: $33.9 billion\n- Total corporate investment: $252.3 billion\n- AI incidents: 233 (+56.4%)\n- Notable models: US 40, China 15\n- Cost of GPT-3.5-level inference: down 280-fold in about 18 months',
    published: '2025-04-15',
    expect: [
      { figure: '$150.8 billion', metric: 'ai-private-investment' },
      { figure: '233', metric: 'ai-incidents' },
      { figure: '40', metric: 'notable-models' },
      { figure: '15', metric: 'notable-models' },
      { figure: '$109.1 billion', metric: 'ai-private-investment' },
      { figure: '$9.3 billion', metric: 'ai-private-investment' },
      {
        figure: '$33.9 billion',
        metric: 'genai-private-investment',
        findings: { 'ai-index-genai-investment': 'agree' },
      },
      { figure: '$252.3 billion', metric: 'ai-corporate-investment' },
      { figure: '+56.4%', metric: 'ai-incidents-growth' },
      { figure: '280-fold', metric: 'inference-price-fall' },
    ],
  },
  {
    name: 'a chief executive on a call',
    text: "Alphabet's chief executive told analysts that the company was handling 980 trillion tokens a month by June, double the 480 trillion announced in May.",
    published: '2025-07-25',
    expect: [
      { figure: '980 trillion tokens', metric: 'google-monthly-tokens' },
      { figure: '480 trillion', metric: 'google-monthly-tokens' },
    ],
  },
  {
    name: 'a question and its answer',
    text: "**Q: How big is China's market for large-model applications?**\nA: Diyixinsheng, a research house, puts it at 15.7 billion yuan for 2024, which is 171% more than in 2023, and sees 113 billion yuan by 2027. If you only count model-as-a-service, IDC's estimate is a mere 710 million yuan.",
    published: '2025-06-01',
    expect: [
      { figure: '15.7 billion yuan', metric: 'llm-application-market-cn' },
      {
        figure: '171%',
        metric: 'llm-application-market-cn-growth',
        findings: { 'deepseek-application-market-growth': 'agree' },
      },
      { figure: '113 billion yuan', metric: 'llm-application-market-cn' },
      {
        figure: '710 million yuan',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'a column on chips',
    text: "Nobody buys GPUs like the Chinese. SemiAnalysis thought H20 sales into China would come to $12 billion in 2024; The Information reports $16 billion of orders in just the first quarter of 2025. Nvidia's own filings show $17.1 billion of revenue from China and Hong Kong in fiscal 2025, out of $130.5 billion in total.",
    published: '2025-03-12',
    expect: [
      {
        figure: '$12 billion',
        metric: 'h20-spending-cn',
        findings: { 'semianalysis-h20-sales-2024': 'agree' },
      },
      { figure: '$16 billion', metric: 'h20-spending-cn' },
      { figure: '$17.1 billion', metric: 'nvidia-revenue-cn' },
      { figure: '$130.5 billion', metric: 'nvidia-revenue' },
    ],
  },
  {
    name: 'a brief on open weights',
    text: 'Open-weight models trail closed ones by just 1.7% on Chatbot Arena, against 8% a year before. On MMLU the difference has gone from 15.9 points to practically nothing (0.1 points). In corporate use, though, they account for only 13% of workloads, says Menlo Ventures. On OpenRouter about 30% of tokens go to open models.',
    published: '2025-05-01',
    expect: [
      { figure: '1.7%', metric: 'open-closed-gap-arena' },
      { figure: '8%', metric: 'open-closed-gap-arena' },
      { figure: '15.9', metric: 'open-closed-gap-mmlu' },
      { figure: '0.1', metric: 'open-closed-gap-mmlu' },
      { figure: '13%', metric: 'open-model-enterprise-share' },
      { figure: '30%', metric: 'open-model-openrouter-share' },
    ],
  },
  {
    name: 'who charges what',
    text: 'DeepSeek lists R1 at 4 yuan per million input tokens and 16 yuan per million output tokens. Baidu wants 20 yuan for a million tokens into ERNIE 4.0 Turbo and 60 yuan for a million out. Qwen-Max costs 2.4 yuan per million tokens of input.',
    published: '2025-05-01',
    expect: [
      { figure: '4 yuan per million input tokens', metric: 'token-price-input-list' },
      {
        figure: '16 yuan per million output tokens',
        metric: 'token-price-output-list',
        findings: { 'deepseek-r1-output-price': 'agree' },
      },
      { figure: '20 yuan', metric: 'token-price-input-list' },
      { figure: '60 yuan', metric: 'token-price-output-list' },
      { figure: '2.4 yuan per million tokens', metric: 'token-price-input-list' },
    ],
  },
  {
    name: 'agents, fees and margins',
    text: 'According to the AI Index, two-hour tasks are where agents shine: they score four times as high as human experts. Give both 32 hours and humans come out two to one.\nRoughly 80% of model companies live off API fees, and margins in the industry are mostly under 20%.',
    published: '2025-05-01',
    expect: [
      { figure: 'two to one', metric: 'expert-versus-agent-long' },
      { figure: 'four times', metric: 'agent-versus-expert' },
      { figure: '80%', metric: 'api-fee-dependence' },
      { figure: '20%', metric: 'industry-profit-margin' },
    ],
  },
  {
    name: 'trap: a hospital and a council',
    text: 'The hospital group cut paperwork time by 67% with a new records system. Its cafeteria prices rose 8.5%. The city council received 309 applications for taxi licences, approved in three batches. Shares of the software maker jumped 42%, and it forecast sales of $1.3 billion for 2032.',
    published: '2025-05-01',
    expect: [],
  },
  {
    name: 'trap: games and chess',
    text: "Europe's video-game market was worth $40 billion in 2022. Analysts expect mobile gaming to grow 42% a year. An AI-powered chess engine beats human experts four times out of five. The studio's training budget rose from $1 million to $10 million.",
    published: '2025-05-01',
    expect: [],
  },
];
