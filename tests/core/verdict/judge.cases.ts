import type { Verdict } from '../../../lib/core/verdict/finding.ts';
import type { StatedValue, Statement } from '../../../lib/core/verdict/statement.ts';

type Side = Partial<Omit<Statement, 'value'>> & { readonly value: Partial<StatedValue> };

/** Two statements of one metric, the verdict, the reasons that must be among the chain, and the ratio. */
export interface JudgeCase {
  readonly name: string;
  readonly ours: Side;
  readonly theirs: Side;
  readonly dimension?: 'money' | 'share' | 'change' | 'multiple' | 'count' | 'rate' | 'duration';
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly ratio?: number;
}

const money = (lo: number, more: Partial<StatedValue> = {}): { value: Partial<StatedValue> } => ({
  value: { lo, hi: lo, unit: 'CNY', ...more },
});
const percent = (lo: number, more: Partial<StatedValue> = {}): { value: Partial<StatedValue> } => ({
  value: { lo, hi: lo, unit: '%', precision: 0.5, ...more },
});
const up = { change: { role: 'by', sign: 1 } } as const;
const down = { change: { role: 'by', sign: -1 } } as const;
const price = (lo: number, per: string): { value: Partial<StatedValue> } => ({
  value: { lo, hi: lo, unit: 'CNY', per },
});

const R1 = { zh: 'DeepSeek-R1', en: 'DeepSeek-R1' };

export const VALUE_CASES: readonly JudgeCase[] = [
  {
    name: 'the same number agrees',
    ours: money(15.7e9),
    theirs: money(15.7e9),
    verdict: 'agree',
    reasons: ['intervals-meet'],
    ratio: 1,
  },
  {
    name: 'numbers meet within their printed precision',
    ours: money(1.3e12, { precision: 0.05e12 }),
    theirs: money(1.27e12, { precision: 0.005e12 }),
    verdict: 'agree',
    reasons: ['rounding'],
  },
  {
    name: 'a bound is met from above',
    ours: money(11e9),
    theirs: money(9e9, { bound: 'over' }),
    verdict: 'agree',
    reasons: ['bound', 'intervals-meet'],
  },
  {
    name: 'a bound is missed by little',
    ours: money(8.5e9),
    theirs: money(9e9, { bound: 'over' }),
    verdict: 'close',
    reasons: ['bound', 'gap'],
  },
  {
    name: 'a hedge widens by a twentieth',
    ours: money(104),
    theirs: money(100, { bound: 'about' }),
    verdict: 'agree',
    reasons: ['bound'],
  },
  {
    name: 'a range holds what lies in it',
    ours: percent(42),
    theirs: { value: { lo: 40, hi: 45, unit: '%' } },
    verdict: 'agree',
    reasons: ['intervals-meet'],
  },
  {
    name: 'a gap under a tenth is close',
    ours: money(105),
    theirs: money(100),
    verdict: 'close',
    reasons: ['gap'],
  },
  {
    name: 'a gap of a tenth is a conflict',
    ours: money(110),
    theirs: money(100),
    verdict: 'conflict',
    reasons: ['gap'],
  },
  {
    name: 'a gap beyond is a conflict',
    ours: money(210),
    theirs: money(157),
    verdict: 'conflict',
    reasons: ['gap'],
    ratio: 210 / 157,
  },
];

export const FORM_CASES: readonly JudgeCase[] = [
  {
    name: 'what was halved fell by 50 %',
    ours: { value: { lo: 0.5, hi: 0.5, unit: 'x', ...down } },
    theirs: { stated: 'change', ...percent(50, down) },
    dimension: 'change',
    verdict: 'agree',
    reasons: ['equivalent-form', 'intervals-meet'],
  },
  {
    name: '+200 % is threefold',
    ours: { stated: 'change', ...percent(200, up) },
    theirs: { stated: 'level', value: { lo: 3, hi: 3, unit: 'x', precision: 0.05 } },
    dimension: 'change',
    verdict: 'agree',
    reasons: ['equivalent-form'],
  },
  {
    name: '增长两倍 is threefold as well',
    ours: { stated: 'change', value: { lo: 2, hi: 2, unit: 'x', precision: 0, ...up } },
    theirs: { stated: 'level', value: { lo: 3, hi: 3, unit: 'x', precision: 0 } },
    dimension: 'change',
    verdict: 'agree',
    reasons: ['equivalent-form'],
  },
  {
    name: '增长五倍 is not five times',
    ours: { stated: 'change', value: { lo: 5, hi: 5, unit: 'x', precision: 0, ...up } },
    theirs: { stated: 'level', value: { lo: 5, hi: 5, unit: 'x', precision: 0 } },
    dimension: 'change',
    verdict: 'conflict',
    reasons: ['equivalent-form', 'gap'],
  },
  {
    name: 'a fall of 95 % comes to a twentieth',
    ours: { stated: 'change', ...percent(95, down) },
    theirs: {
      stated: 'share',
      value: { lo: 0.05, hi: 0.05, unit: '', precision: 0, change: { role: 'to', sign: -1 } },
    },
    dimension: 'change',
    verdict: 'agree',
    reasons: ['equivalent-form'],
  },
  {
    name: 'a 280-fold fall is one of 99.6 %',
    ours: { stated: 'change', value: { lo: 280, hi: 280, unit: 'x', ...down } },
    theirs: { stated: 'change', ...percent(99.64, { precision: 0.005, ...down }) },
    dimension: 'change',
    verdict: 'agree',
    reasons: ['equivalent-form'],
  },
  {
    name: 'a third is 33 %',
    ours: { stated: 'share', value: { lo: 1 / 3, hi: 1 / 3, unit: '', precision: 0 } },
    theirs: { stated: 'share', ...percent(33) },
    dimension: 'share',
    verdict: 'agree',
    reasons: ['equivalent-form'],
  },
  {
    name: 'a fall by two thirds is one of 67 %',
    ours: { stated: 'change', value: { lo: 2 / 3, hi: 2 / 3, unit: '', precision: 0, ...down } },
    theirs: { stated: 'change', ...percent(67, down) },
    dimension: 'change',
    verdict: 'agree',
    reasons: ['equivalent-form'],
  },
  {
    name: 'a price per thousand is one per million tokens',
    ours: price(0.016, '1K token'),
    theirs: price(16, '1M token'),
    dimension: 'rate',
    verdict: 'agree',
    reasons: ['unit-converted'],
  },
  {
    name: 'dollars meet yuan at the year’s rate',
    ours: money(2.2e9, { unit: 'USD', precision: 0.05e9 }),
    theirs: money(15.7e9),
    verdict: 'agree',
    reasons: ['currency-converted'],
  },
  {
    name: 'a gap in points may be the one in per cent',
    ours: { stated: 'share', value: { lo: 1.7, hi: 1.7, unit: 'pp' } },
    theirs: { stated: 'share', ...percent(1.7) },
    dimension: 'share',
    verdict: 'agree',
    reasons: ['equivalent-form'],
  },
  {
    name: 'points and a growth rate do not meet',
    ours: { stated: 'share-change', value: { lo: 8, hi: 8, unit: 'pp' } },
    theirs: { stated: 'change', ...percent(8, up) },
    dimension: 'change',
    verdict: 'not-comparable',
    reasons: ['unit-differs'],
  },
  {
    name: 'money and a count do not meet',
    ours: money(8),
    theirs: { value: { lo: 8, hi: 8, unit: '个' } },
    verdict: 'not-comparable',
    reasons: ['unit-differs'],
  },
  {
    name: 'weeks meet months',
    ours: { value: { lo: 12, hi: 12, unit: 'month', precision: 0 } },
    theirs: { value: { lo: 52, hi: 52, unit: 'week', precision: 0.5 } },
    dimension: 'duration',
    verdict: 'agree',
    reasons: ['unit-converted'],
  },
];

export const SCOPE_CASES: readonly JudgeCase[] = [
  {
    name: 'another year',
    ours: { period: '2023', ...money(1) },
    theirs: { period: '2024', ...money(1) },
    verdict: 'not-comparable',
    reasons: ['period-differs'],
    ratio: 1,
  },
  {
    name: 'a month of the year, for a state',
    ours: { period: '2024-11', ...percent(8) },
    theirs: { period: '2024', ...percent(8) },
    dimension: 'share',
    verdict: 'agree',
    reasons: ['intervals-meet'],
  },
  {
    name: 'a quarter of the year, for a sum',
    ours: { period: '2024-Q1', ...money(8) },
    theirs: { period: '2024', ...money(8) },
    verdict: 'not-comparable',
    reasons: ['period-differs'],
  },
  {
    name: 'a fiscal year is not the calendar year',
    ours: { period: 'FY2025', ...money(8) },
    theirs: { period: '2025', ...money(8) },
    verdict: 'not-comparable',
    reasons: ['period-differs'],
  },
  {
    name: 'a list price that still stands two months later',
    ours: { period: '2025-03', subject: R1, ...price(4, '1M token') },
    theirs: { period: '2025-01-20', subject: R1, ...price(4, '1M token') },
    dimension: 'rate',
    verdict: 'agree',
    reasons: ['intervals-meet'],
  },
  {
    name: 'a list price that has changed since',
    ours: { period: '2025-03', subject: R1, ...price(3, '1M token') },
    theirs: { period: '2025-01-20', subject: R1, ...price(4, '1M token') },
    dimension: 'rate',
    verdict: 'not-comparable',
    reasons: ['period-differs'],
  },
  {
    name: 'a list price of before it was set',
    ours: { period: '2024-06', subject: R1, ...price(4, '1M token') },
    theirs: { period: '2025-01-20', subject: R1, ...price(4, '1M token') },
    dimension: 'rate',
    verdict: 'not-comparable',
    reasons: ['period-differs'],
  },
  {
    name: 'a long change of which only the start is told may be a forecast',
    ours: { period: '2022', stated: 'change', ...percent(42, up) },
    theirs: { period: '2022→2032', stated: 'change', basis: 'forecast', ...percent(42, up) },
    dimension: 'change',
    verdict: 'agree',
    reasons: ['intervals-meet'],
  },
  {
    name: 'growth in a year beside that of many years from it',
    ours: { period: '2023', stated: 'change', ...percent(42, up) },
    theirs: { period: '2022→2032', stated: 'change', ...percent(42, up) },
    dimension: 'change',
    verdict: 'not-comparable',
    reasons: ['period-differs'],
  },
  {
    name: 'a change within a year, told by the month it ended in',
    ours: { period: '2025-03', stated: 'change', ...percent(42, up) },
    theirs: { period: '2025-02→2025-03', stated: 'change', ...percent(42, up) },
    dimension: 'change',
    verdict: 'agree',
    reasons: ['intervals-meet'],
  },
  {
    name: 'a change between two years beside one between months of them',
    ours: { period: '2022→2024', stated: 'change', ...percent(42, up) },
    theirs: { period: '2022-11→2024-10', stated: 'change', ...percent(42, up) },
    dimension: 'change',
    verdict: 'agree',
    reasons: ['intervals-meet'],
  },
  {
    name: 'an undated value may be a forecast',
    ours: money(8),
    theirs: { period: '2032', basis: 'forecast', ...money(8) },
    verdict: 'agree',
    reasons: ['period-unknown', 'intervals-meet'],
  },
  {
    name: 'growth in a year runs from the year before',
    ours: { period: '2023→2024', stated: 'change', ...percent(8, up) },
    theirs: { period: '2024', stated: 'change', ...percent(8, up) },
    dimension: 'change',
    verdict: 'agree',
    reasons: ['intervals-meet'],
  },
  {
    name: 'a fall up to a month, told with its start and without',
    ours: { period: '2024-10', stated: 'change', ...percent(99, down) },
    theirs: {
      period: '2022-11→2024-10',
      stated: 'change',
      ...percent(99.5, down),
    },
    dimension: 'change',
    verdict: 'agree',
    reasons: ['rounding'],
  },
  {
    name: 'falls that may have begun at another time',
    ours: { period: '2024-10', stated: 'change', ...percent(50, down) },
    theirs: {
      period: '2022-11→2024-10',
      stated: 'change',
      ...percent(99.5, down),
    },
    dimension: 'change',
    verdict: 'not-comparable',
    reasons: ['same-metric'],
  },
  {
    name: 'another place',
    ours: { place: 'US', ...money(1) },
    theirs: { place: 'CN', ...money(1) },
    verdict: 'not-comparable',
    reasons: ['place-differs'],
  },
  {
    name: 'a forecast and what was measured',
    ours: { basis: 'forecast', ...money(1) },
    theirs: money(1),
    verdict: 'not-comparable',
    reasons: ['basis-differs'],
  },
  {
    name: 'another model',
    ours: { subject: { zh: 'Qwen-Max', en: 'Qwen-Max' }, ...price(1, '1M token') },
    theirs: { subject: { zh: '通义千问', en: 'Qwen' }, ...price(1, '1M token') },
    dimension: 'rate',
    verdict: 'not-comparable',
    reasons: ['subject-differs'],
  },
  {
    name: 'a model of another family of one company',
    ours: { subject: { zh: 'Qwen-Plus', en: 'Qwen-Plus' }, ...price(1, '1M token') },
    theirs: { subject: { zh: 'QwQ-Plus', en: 'QwQ-Plus' }, ...price(2, '1M token') },
    dimension: 'rate',
    verdict: 'not-comparable',
    reasons: ['subject-differs'],
  },
  {
    name: 'the same model under another name',
    ours: {
      subject: { zh: '百度文心4.0 Turbo', en: '百度文心4.0 Turbo' },
      ...price(3, '1M token'),
    },
    theirs: {
      subject: { zh: '文心一言 4.0 Turbo', en: 'ERNIE 4.0 Turbo' },
      ...price(3, '1M token'),
    },
    dimension: 'rate',
    verdict: 'agree',
    reasons: ['intervals-meet'],
  },
  {
    name: 'a level and a change',
    ours: { stated: 'share', ...percent(8) },
    theirs: { stated: 'change', ...percent(8, up) },
    dimension: 'change',
    verdict: 'not-comparable',
    reasons: ['level-against-change'],
  },
  {
    name: 'the two ends of one change',
    ours: { end: 'from', ...percent(8) },
    theirs: { end: 'to', ...percent(1.7) },
    dimension: 'share',
    verdict: 'not-comparable',
    reasons: ['period-differs'],
  },
  {
    name: 'one date unknown, values apart',
    ours: percent(8),
    theirs: { period: '2024', ...percent(16) },
    dimension: 'count',
    verdict: 'not-comparable',
    reasons: ['period-unknown'],
  },
  {
    name: 'a dated figure and a claim without a date, values apart',
    ours: { period: '2025-06', ...percent(150, up), stated: 'change' },
    theirs: { ...percent(170, up), stated: 'change' },
    dimension: 'change',
    verdict: 'conflict',
    reasons: ['period-unknown', 'gap'],
  },
  {
    name: 'a figure of years before the document that gives the other without a date',
    ours: { period: '2019', ...percent(150, up), stated: 'change' },
    theirs: { said: '2025-05-01', ...percent(170, up), stated: 'change' },
    dimension: 'change',
    verdict: 'not-comparable',
    reasons: ['period-differs'],
  },
  {
    name: 'a figure of the year before that document',
    ours: { period: '2024', ...percent(150, up), stated: 'change' },
    theirs: { said: '2025-05-01', ...percent(170, up), stated: 'change' },
    dimension: 'change',
    verdict: 'conflict',
    reasons: ['period-unknown', 'gap'],
  },
  {
    name: 'a price in the month in which its offer ended',
    ours: { period: '2025-02', subject: R1, ...price(1, '1M token') },
    theirs: { period: '2024-12-26→2025-02-08', subject: R1, ...price(1, '1M token') },
    dimension: 'rate',
    verdict: 'agree',
    reasons: ['intervals-meet'],
  },
  {
    name: 'a price in the year in which its offer ended',
    ours: { period: '2025', subject: R1, ...price(1, '1M token') },
    theirs: { period: '2024-12-26→2025-02-08', subject: R1, ...price(1, '1M token') },
    dimension: 'rate',
    verdict: 'agree',
    reasons: ['intervals-meet'],
  },
  {
    name: 'a price in the month after its offer had ended',
    ours: { period: '2025-03', subject: R1, ...price(1, '1M token') },
    theirs: { period: '2024-12-26→2025-02-08', subject: R1, ...price(2, '1M token') },
    dimension: 'rate',
    verdict: 'not-comparable',
    reasons: ['period-differs'],
  },
  {
    name: 'one date unknown, values together',
    ours: percent(8),
    theirs: { period: '2024', ...percent(8) },
    dimension: 'share',
    verdict: 'agree',
    reasons: ['period-unknown', 'intervals-meet'],
  },
];
