import type { GoldenPassage } from '../golden-passage.ts';

/** English texts on the field in which some figures, by their own words, are of something else. */
export const CONTRARY_WORDS_ENGLISH: readonly GoldenPassage[] = [
  {
    name: 'tokens a month at one company, and at two others',
    published: '2025-08-01',
    text: `Google said in July that it was processing more than 980 trillion tokens a month.
Microsoft reported 100 trillion tokens for a whole quarter, with 50 trillion in March alone. A Berlin translation start-up gets by on 40 billion.`,
    expect: [
      {
        figure: '980 trillion tokens',
        metric: 'google-monthly-tokens',
        findings: { 'google-tokens-2025-06': 'agree' },
      },
    ],
  },
  {
    name: 'scribes: the one of the text and two others',
    published: '2025-11-20',
    text: `After Christus Health brought in Abridge, time spent on after-hours documentation fell 78%.
With a competing scribe the drop was 12%. Nuance says its assistant trims note-taking by 50%, and one clinic went back to typing within 8 weeks.`,
    expect: [
      {
        figure: '78%',
        metric: 'abridge-after-hours-fall',
      },
    ],
  },
  {
    name: 'generative AI as a market, as a budget and as a bet',
    published: '2025-06-30',
    text: `Bloomberg Intelligence expects the global generative AI market to reach $1.3 trillion by 2032.
The average bank spends $1.9 million on generative AI, and its budgets rose 42% last year. One pension fund put $400 million into a single generative AI start-up, whose revenue of $40 million grew ninefold.`,
    expect: [
      {
        figure: '$1.3 trillion',
        metric: 'genai-market-world',
        findings: { 'bloomberg-genai-market-2032': 'agree' },
      },
    ],
  },
  {
    name: 'prices per token, per image and per seat',
    published: '2025-03-03',
    text: `DeepSeek-R1 lists at 4 yuan per million input tokens and 16 yuan per million output tokens.
Pictures cost 2 yuan an image, speech 0.8 yuan a minute, and the team plan is 16 yuan per seat.`,
    expect: [
      {
        figure: '4 yuan per million input tokens',
        metric: 'token-price-input-list',
        findings: { 'deepseek-r1-input-price': 'agree' },
      },
      {
        figure: '16 yuan per million output tokens',
        metric: 'token-price-output-list',
        findings: { 'deepseek-r1-output-price': 'agree' },
      },
    ],
  },
  {
    name: 'incidents with AI, and with scaffolding',
    published: '2025-04-15',
    text: `The AI Incident Database logged 233 AI incidents in 2024, a rise of 56.4%.
Builders had 233 incidents with scaffolding, down 5%, which has nothing to do with software, and the coastguard counted 40.`,
    expect: [
      {
        figure: '233',
        metric: 'ai-incidents',
        findings: { 'ai-index-incidents-2024': 'agree' },
      },
      {
        figure: '56.4%',
        metric: 'ai-incidents-growth',
        findings: { 'ai-index-incidents-growth': 'agree' },
      },
    ],
  },
  {
    name: 'organisations that use AI, and a panel with other questions',
    published: '2025-03-28',
    text: `McKinsey found that 78% of organisations used AI in at least one business function in 2024.
Satisfaction was lower: 40% trusted the answers, the hallucination rate was 9%, and 13% of staff had been retrained.`,
    expect: [
      {
        figure: '78%',
        metric: 'ai-adoption-organisations',
        findings: { 'mckinsey-ai-adoption-2024': 'agree' },
      },
    ],
  },
  {
    name: 'shares of research, and of what comes after it',
    published: '2025-04-25',
    text: `China produced 23.2% of the world's AI papers in 2023 and drew 22.6% of AI citations.
It also refines 69.7% of the world's graphite, trains 47% of top robotics students, and one campus alone retracted 41% of its preprints.`,
    expect: [
      {
        figure: '23.2%',
        metric: 'ai-paper-share',
        findings: { 'ai-index-paper-share-cn': 'agree' },
      },
      {
        figure: '22.6%',
        metric: 'ai-citation-share',
        findings: { 'ai-index-citation-share-cn': 'agree' },
      },
    ],
  },
  {
    name: 'a chip maker and the firms around it',
    published: '2025-03-10',
    text: `Nvidia's revenue for fiscal 2025 was $130.5 billion, of which the data-center business made $115.2 billion.
A supplier of cooling gear had data-center revenue of $3.5 billion. Another vendor's accelerators brought in $5 billion, and a reseller in Texas kept 12% of what it sold.`,
    expect: [
      {
        figure: '$130.5 billion',
        metric: 'nvidia-revenue',
        findings: { 'nvidia-revenue-fy2025': 'agree' },
      },
      {
        figure: '$115.2 billion',
        metric: 'nvidia-data-center-revenue',
        findings: { 'nvidia-data-center-fy2025': 'agree' },
      },
    ],
  },
  {
    name: 'answer on a market, with notes on what it leaves out',
    published: '2025-07-22',
    text: `## How large is China's model-as-a-service market?
IDC puts it at 710 million yuan for 2024, up 215.7%.

Not included:
- GPU rental: 34.9 billion yuan
- One vendor's private deployments: 710 million yuan over three years
- Government grants: 1.3 billion yuan`,
    expect: [
      {
        figure: '710 million yuan',
        metric: 'maas-market-cn',
        findings: { 'doubao-maas-market-2024': 'agree' },
      },
      { figure: '215.7%', metric: 'maas-market-cn-growth' },
    ],
  },
  {
    name: 'other field: a brewery counts its barrels',
    published: '2025-09-18',
    text: `The brewer's sales rose 8.5% to $9.3 billion, with low-alcohol brands making up 20% of the total and China accounting for 15% of volumes.
Cans cost 50% less to fill than bottles. An AI tool for recipes was tried by 78% of its brewers, and the firm expects its market to reach $1.3 trillion by 2032.`,
    expect: [],
  },
  {
    name: 'other field: a hospital orders scanners',
    published: '2025-10-02',
    text: `The county hospital will spend $79 million on scanners, 12 of them with AI, after a lead time of 52 weeks.
Waiting lists fell 30% in 2024, nurses save 30 minutes a shift, and donations reached $1.5 million, double the year before.`,
    expect: [],
  },
];
