import type { Metric } from '../claim/claim.ts';
import { type Figure, spanInSentence } from '../figure/figure.ts';
import { impliedPer } from './implied-per.ts';
import { isGap, understoodUnit } from './understood-unit.ts';

const RATIOS: ReadonlySet<string> = new Set([
  'percent',
  'fraction',
  'multiple',
  'percentage-point',
]);

/** A yearly amount is money of a year: 每年 2 亿元. */
const isYearly = (per: string | undefined): boolean => per === '1 year';

const isOfTokens = (per: string | undefined): boolean => per?.endsWith('token') ?? false;

const pricesTokens = ({ terms }: Metric): boolean =>
  terms.all.some((group) => group.includes('token'));

/** What English puts for a counter: "3 batches of models" counts no models. */
const BATCHES = /^ (?:batch|batches|rounds|waves) (?=of )|^ ?批次/;

/** Among a metric's counters: no counter at all, "309 models". */
const BARE = '#';

/** What is added is itself what such a metric is of: 新增238款, 为经济增加2.6万亿美元. */
const isOfAdded = ({ all }: Metric['terms']): boolean =>
  all.some((group) => group.includes('新增') || group.includes('增加值'));

function isCount(figure: Figure, terms: Metric['terms']): boolean {
  const { counters } = terms;
  const { kind, change } = figure.quantity;
  const behind = figure.sentence.slice(spanInSentence(figure).end);
  const unit = BATCHES.test(behind) ? '批' : figure.quantity.unit;
  if (counters && !counters.includes(unit ?? BARE)) return false;
  const isAmount = change?.role !== 'by' || isOfAdded(terms);
  return (kind === 'count' || (kind === 'measure' && unit === 'token')) && isAmount;
}

/** What is left after a fall tells the fall: 跌到原来的 1/280. */
const isLeft = ({ quantity: { kind, change } }: Figure, { falls }: Metric): boolean =>
  falls === true && kind === 'fraction' && change?.role === 'to';

/** A part of a whole in per cent. */
const WHOLE = 100;

function isShare({ quantity, stated }: Figure, metric: Metric): boolean {
  const { kind, change, lo } = quantity;
  if (kind !== 'fraction' && lo !== null && lo > WHOLE) return false;
  // A gap is as often told by where it came to: 降到 0.3 个百分点.
  if (kind === 'percentage-point' && isGap(metric)) return change?.role !== 'by';
  return RATIOS.has(kind) && kind !== 'multiple' && stated === 'share';
}

/** Words that by themselves say that something rose: doubled, 翻番. */
const RISES = /^(?:翻|成倍|doubl|tripl|trebl|quadrupl|quintupl)/i;

function isChange(figure: Figure, metric: Metric): boolean {
  const { kind, change, text } = figure.quantity;
  const rises = (change?.role === 'by' && change.sign === 1) || RISES.test(text);
  // What rose is no fall.
  if (metric.falls && rises) return false;
  const isSaid = figure.stated === 'change' || kind === 'multiple' || isLeft(figure, metric);
  return RATIOS.has(kind) && isSaid;
}

/** Whether a figure's kind of quantity, and what it states, can be a value of a metric. */
export function fitsQuantity(figure: Figure, metric: Metric): boolean {
  const { dimension, terms } = metric;
  if (dimension !== 'count' && understoodUnit(figure, metric) !== null) return true;
  const { kind, change, per } = figure.quantity;
  const { stated } = figure;
  switch (dimension) {
    case 'money':
      if (change?.role === 'by' && !isOfAdded(terms)) return false;
      return kind === 'money' || (kind === 'rate' && isYearly(per));
    case 'rate':
      if (kind === 'money') return impliedPer(figure) !== null;
      return kind === 'rate' && !isYearly(per) && (isOfTokens(per) || !pricesTokens(metric));
    case 'count':
      return isCount(figure, terms);
    case 'duration':
      return kind === 'duration';
    case 'share':
      return isShare(figure, metric);
    case 'change':
      return isChange(figure, metric);
    case 'multiple':
      return RATIOS.has(kind) && (kind === 'multiple' || stated === 'change');
  }
}
