import type { CardProps } from '../../components/card/card-props.ts';
import type { OptionsProps } from '../../components/options/options-props.ts';
import { NEWS } from './make-sample.ts';
import {
  forecastAnswer,
  forecastFigure,
  marketAnswer,
  marketFigure,
  priceAnswer,
  priceFigure,
} from './sample-figures.ts';
import {
  aloneAnswer,
  growthCheck,
  headlineCheck,
  headlineFigure,
  markupFigure,
  unknownAnswer,
} from './sample-pages.ts';

/** What of the card a state decides. */
export type CardScreen = Pick<CardProps, 'figure' | 'answer' | 'source' | 'checks' | 'plain'>;
const source = { id: 'news', title: NEWS, containment: 0.93 };

/** Each state of the card. */
export const CARDS: Readonly<Record<string, CardScreen>> = {
  copy: {
    figure: marketFigure,
    answer: marketAnswer,
    source,
    checks: [],
    plain: '157亿元 = 15.7 billion yuan ≈ 2.2 billion dollars',
  },
  elsewhere: {
    figure: forecastFigure,
    answer: forecastAnswer,
    source: null,
    checks: [growthCheck],
    plain: '$1.3 trillion = 1.3万亿美元 ≈ 8.8万亿元',
  },
  price: {
    figure: priceFigure,
    answer: priceAnswer,
    source: null,
    checks: [],
    plain: '0.5元 = 0.5 yuan ≈ 0.07 dollars',
  },
  headline: {
    figure: headlineFigure,
    answer: aloneAnswer,
    source,
    checks: [headlineCheck],
    plain: '5倍 = 5 times',
  },
  many: {
    figure: priceFigure,
    answer: {
      ...priceAnswer,
      findings: [...priceAnswer.findings, ...marketAnswer.findings, ...forecastAnswer.findings],
    },
    source: null,
    checks: [growthCheck],
    plain: '0.5元 = 0.5 yuan ≈ 0.07 dollars',
  },
  agreed: {
    figure: priceFigure,
    answer: {
      ...priceAnswer,
      findings: [
        ...forecastAnswer.findings,
        ...forecastAnswer.findings.map((one) => ({ ...one, claim: `${one.claim}-2` })),
        ...forecastAnswer.findings.map((one) => ({ ...one, claim: `${one.claim}-3` })),
        ...priceAnswer.findings.filter(({ verdict }) => verdict === 'conflict'),
      ],
    },
    source: null,
    checks: [],
    plain: '0.5元 = 0.5 yuan ≈ 0.07 dollars',
  },
  markup: {
    figure: markupFigure,
    answer: unknownAnswer,
    source: null,
    checks: [],
    plain: '3亿元 = 300 million yuan',
  },
};

type OptionsScreen = Omit<OptionsProps, 'strings' | `on${string}`>;
const settled: OptionsScreen = {
  welcome: false,
  access: 'picked-sites',
  refused: false,
  sites: ['news.example.cn', 'en.example.org'],
  preferences: {
    trigger: 'hover',
    openDelay: 250,
    neighbourDelay: 100,
    grace: 450,
    printMarks: false,
    locale: 'auto',
    off: false,
  },
  offSites: ['mail.example.com'],
  keys: [
    { command: 'openPanel', keys: 'Alt+Shift+F' },
    { command: 'nextFigure', keys: 'Alt+Shift+.' },
    { command: 'toggleEverywhere', keys: '' },
  ],
  packs: [
    {
      id: 'llm-market-2025',
      title: { zh: '大模型市场 2025', en: 'The LLM market 2025' },
      version: '1.0.0',
      licence: 'CC0-1.0',
      sources: 2,
      metrics: 61,
      claims: 72,
    },
  ],
};

/** Each state of the options page. */
export const OPTIONS: Readonly<Record<string, OptionsScreen>> = {
  welcome: { ...settled, welcome: true, access: 'on-click', sites: [], offSites: [] },
  settled,
  refused: { ...settled, access: 'on-click', refused: true },
};
