import type { GoldenPassage } from '../golden-passage.ts';

/** English, on the AI market. */
export const ENGLISH: readonly GoldenPassage[] = [
  {
    name: 'the world market from one year to another',
    text: 'The global generative AI market was worth $40 billion in 2022 and is expected to reach $1.3 trillion by 2032, a compound annual growth rate of 42%.',
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
      {
        figure: '42%',
        metric: 'genai-market-world-cagr',
        findings: { 'doubao-genai-market-cagr': 'agree' },
      },
    ],
  },
  {
    name: 'the application market in yuan',
    text: "China's large-model application market was worth 15.7 billion yuan in 2024, according to Diyixinsheng.",
    expect: [
      {
        figure: '15.7 billion yuan',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'the same in dollars',
    text: 'In 2024 the market for large-model applications in China reached about $2.2 billion.',
    expect: [
      {
        figure: '$2.2 billion',
        metric: 'llm-application-market-cn',
        findings: { 'deepseek-application-market-2024': 'agree' },
      },
    ],
  },
  {
    name: 'growth by a factor',
    text: "China's large-model application market grew by 171% in 2024, more than any analyst had expected.",
    expect: [
      {
        figure: '171%',
        metric: 'llm-application-market-cn-growth',
        findings: { 'deepseek-application-market-growth': 'agree' },
      },
    ],
  },
  {
    name: 'model as a service',
    text: "China's model-as-a-service (MaaS) market stood at 710 million yuan in 2024 and should pass 9 billion yuan by 2029.",
    expect: [
      {
        figure: '710 million yuan',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
      {
        figure: '9 billion yuan',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2029': 'agree' },
      },
    ],
  },
  {
    name: 'incidents',
    text: 'The Stanford AI Index counted 233 AI-related incidents in 2024, up 56.4% on the year before.',
    expect: [
      { figure: '233', metric: 'ai-incidents', findings: { 'doubao-ai-incidents-2024': 'agree' } },
      {
        figure: '56.4%',
        metric: 'ai-incidents-growth',
        findings: { 'doubao-ai-incidents-growth': 'agree' },
      },
    ],
  },
  {
    name: 'notable models',
    text: 'US institutions produced 40 notable AI models in 2024, while China produced 15.',
    expect: [
      { figure: '40', metric: 'notable-models', findings: { 'doubao-notable-models-us': 'agree' } },
      { figure: '15', metric: 'notable-models', findings: { 'doubao-notable-models-cn': 'agree' } },
    ],
  },
  {
    name: 'market share',
    text: "Nvidia controls roughly 80% of the world's GPU market.",
    expect: [
      {
        figure: '80%',
        metric: 'nvidia-gpu-market-share',
        findings: { 'doubao-nvidia-share': 'close' },
      },
    ],
  },
  {
    name: 'an output price',
    text: 'DeepSeek-R1 charges 16 yuan per million output tokens.',
    expect: [
      {
        figure: '16 yuan per million output tokens',
        metric: 'token-price-output-list',
        findings: { 'doubao-deepseek-r1-output': 'agree' },
      },
    ],
  },
  {
    name: 'an output price in dollars',
    text: 'The output price of DeepSeek-R1 is $2.19 per million tokens.',
    expect: [
      {
        figure: '$2.19 per million tokens',
        metric: 'token-price-output-list',
        findings: { 'doubao-deepseek-r1-output': 'agree' },
      },
    ],
  },
  {
    name: 'tokens a month',
    text: 'Google now processes more than 480 trillion tokens a month across its products.',
    published: '2025-05-21',
    expect: [
      {
        figure: '480 trillion tokens',
        metric: 'google-monthly-tokens',
        findings: { 'doubao-google-tokens-after': 'close' },
      },
    ],
  },
  {
    name: 'private investment',
    text: 'Private investment in AI in the United States reached $109.1 billion in 2024, nearly twelve times the $9.3 billion invested in China.',
    expect: [
      { figure: '$109.1 billion', metric: 'ai-private-investment' },
      {
        figure: '$9.3 billion',
        metric: 'ai-private-investment',
        findings: { 'doubao-ai-funding-cn-2024': 'agree' },
      },
    ],
  },
  {
    name: 'filed models',
    text: 'By November 2024 China had 309 large language models registered with the Cyberspace Administration of China.',
    expect: [
      { figure: '309', metric: 'cac-filed-models', findings: { 'deepseek-filed-models': 'agree' } },
    ],
  },
  {
    name: 'the gap between open and closed',
    text: 'On MMLU, the gap between open and closed models has narrowed to 0.1 percentage points.',
    expect: [
      {
        figure: '0.1 percentage points',
        metric: 'open-closed-gap-mmlu',
        findings: { 'doubao-open-closed-gap-after': 'conflict' },
      },
    ],
  },
  {
    name: 'papers',
    text: 'China accounted for 23.2% of AI publications worldwide in 2023.',
    expect: [
      {
        figure: '23.2%',
        metric: 'ai-paper-share',
        findings: { 'doubao-ai-paper-share-cn': 'conflict' },
      },
    ],
  },
  {
    name: 'lead times',
    text: 'Lead times for Nvidia GPUs stretched to 52 weeks at the height of the shortage.',
    expect: [
      {
        figure: '52 weeks',
        metric: 'nvidia-gpu-lead-time',
        findings: { 'doubao-gpu-lead-time': 'agree' },
      },
    ],
  },
  {
    name: 'a table whose title gives year and place',
    text: '# China large-model market, 2024\nModel-as-a-service (MaaS) market size: 0.71 billion yuan\nLarge-model solutions market size: 3.49 billion yuan',
    expect: [
      {
        figure: '0.71 billion yuan',
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
];
