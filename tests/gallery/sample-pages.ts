import type { PageView, PanelProps } from '../../components/panel/panel-props.ts';
import type { Check } from '../../lib/core/audit/check.ts';
import type { FigureAnswer } from '../../lib/core/cross-reference.ts';
import { figureIn, NEWS } from './make-sample.ts';
import {
  forecastAnswer,
  forecastFigure,
  marketAnswer,
  marketFigure,
  priceAnswer,
  priceFigure,
} from './sample-figures.ts';

/** A headline that says less than its own text. */
export const headlineFigure = figureIn('中标项目一年翻了〔5倍〕', {
  value: 5,
  unit: 'x',
  kind: 'multiple',
  block: 4,
  inHeading: true,
  period: { value: '2024' },
  stated: 'change',
});
export const headlineCheck: Check = {
  kind: 'headline',
  figure: 3,
  inputs: [4],
  printed: { lo: 5, hi: 5 },
  given: { lo: 4.5, hi: 5 },
  unit: 'x',
  agrees: false,
  explanation: {
    zh: '标题说增长 5 倍，即原来的 6 倍；正文给出的是接近上一年的 5 倍，即增长约 4 倍。',
    en: 'The headline says it grew by five times, that is to six times; the text gives nearly five times the year before, a growth of about four times.',
  },
};
export const growthCheck: Check = {
  kind: 'cagr',
  figure: 0,
  inputs: [1],
  printed: { lo: 42, hi: 42 },
  given: { lo: 41.1, hi: 42.1 },
  unit: '%',
  agrees: true,
  explanation: {
    zh: '由 400 亿美元到 1.3 万亿美元，十年，年均约 41.6%，与文中的 42% 相合。',
    en: 'From 40 billion to 1.3 trillion dollars in ten years is about 41.6% a year, which fits the 42% in the text.',
  },
};

const alone: FigureAnswer = {
  metric: {
    id: 'tender-count',
    label: { zh: '公开中标的大模型项目数', en: 'Large-model tenders won' },
    definition: { zh: '一年内公开的中标项目数。', en: 'Tenders won in public in a year.' },
    evidence: [{ term: '中标项目' }],
  },
  findings: [],
  silent: [{ zh: '豆包的回答：大语言模型的市场与挑战', en: 'Doubao’s answer on the LLM market' }],
  notes: [],
};
export const aloneAnswer = alone;
export const unknownAnswer: FigureAnswer = { findings: [], silent: [], notes: [] };

/** Text that looks like markup, as a hostile page may hold it. */
export const markupFigure = figureIn(
  '<img src=x onerror="document.title=1"> 的市场 <b>达到</b> 〔3亿元〕 &amp; 更多。',
  { value: 3e8, unit: 'CNY', kind: 'money' },
);

const unknownFigure = figureIn('会场来了〔800〕人。', {
  value: 800,
  unit: '人',
  kind: 'count',
  block: 9,
});

export const readPage: PageView = {
  kind: 'read',
  site: 'example.cn',
  source: { id: 'news', title: NEWS, containment: 0.93 },
  figures: [marketFigure, forecastFigure, priceFigure, headlineFigure, unknownFigure],
  answers: [marketAnswer, forecastAnswer, priceAnswer, alone, unknownAnswer],
  checks: [headlineCheck],
};

export const PAGES: Readonly<Record<string, PageView>> = {
  read: readPage,
  foreign: { ...readPage, source: null },
  pending: { ...readPage, answers: [marketAnswer, null, null, null, null], checks: [] },
  nothing: { ...readPage, figures: [unknownFigure], answers: [unknownAnswer], checks: [] },
  reading: { kind: 'reading' },
  'not-permitted': { kind: 'not-permitted', site: 'news.example.cn' },
  'not-checked': { kind: 'not-checked', site: 'news.example.cn' },
  'switched-off': { kind: 'switched-off', site: 'news.example.cn', scope: 'site' },
  'off-everywhere': { kind: 'switched-off', site: 'news.example.cn', scope: 'everywhere' },
  'no-access': { kind: 'no-access' },
  'no-answer': { kind: 'reading' },
};

/** States in which the comparison is not there. */
export const COMPARED: Readonly<Record<string, PanelProps['compare']>> = {
  reading: null,
  'no-answer': 'failed',
};
