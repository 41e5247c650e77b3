import type { GoldenPassage } from '../golden-passage.ts';

/** English: values and words of the packs, but nothing that the packs speak of. */
export const ENGLISH_TRAPS: readonly GoldenPassage[] = [
  {
    name: 'a funding round',
    text: 'The AI start-up raised $9.3 billion in its latest round, which values it at $40 billion.',
    expect: [],
  },
  {
    name: 'one company',
    text: "Palantir's revenue from AI grew 42% in 2024, and its market value passed $350 billion.",
    expect: [],
  },
  {
    name: 'another country',
    text: "India's generative AI market was worth $1.1 billion in 2022 and is expected to grow 42% a year.",
    expect: [],
  },
  {
    name: 'another gap',
    text: 'The difference between the two pay offers is 0.3 percentage points, a gap that has narrowed from 1.7%.',
    expect: [],
  },
  {
    name: 'football transfers',
    text: 'The club spent £157 million on players in 2024, up 171% on the season before.',
    expect: [],
  },
  {
    name: 'wildfires',
    text: 'Firefighters recorded 233 incidents in 2024, up 56.4% on 2023, and 40 homes were lost.',
    expect: [],
  },
  {
    name: 'a medical trial',
    text: 'The drug reduced symptoms by 67% in 2024, and 41% of patients were free of pain after 52 weeks.',
    expect: [],
  },
  {
    name: 'electric cars',
    text: 'China accounted for 58% of electric-car sales worldwide in 2023; the global market was worth $400 billion.',
    expect: [],
  },
  {
    name: 'cloud revenue',
    text: 'Microsoft said Azure revenue grew 31% in the quarter and that it will spend $80 billion on data centres in fiscal 2025.',
    expect: [],
  },
  {
    name: 'a benchmark score',
    text: 'The new model from Anthropic scores 72% on the coding benchmark and has a context window of 200,000 tokens.',
    expect: [],
  },
  {
    name: 'household budgets',
    text: 'Families spend 13% of their income on food, against 9% a decade ago; prices rose 8% last year.',
    published: '2024-03-03',
    expect: [],
  },
];
