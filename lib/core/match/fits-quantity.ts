import type { Metric, MetricTerms } from '../claim/claim.ts';
import type { Figure } from '../figure/figure.ts';
import { matchingForm } from '../figure/passage.ts';
import { impliedPer } from './implied-per.ts';

const RATIOS: ReadonlySet<string> = new Set([
  'percent',
  'fraction',
  'multiple',
  'percentage-point',
]);

/** A yearly amount is money of a year: 每年 2 亿元. */
const isYearly = (per: string | undefined): boolean => per === '1 year';

function isCount(figure: Figure, counters: readonly string[] | undefined): boolean {
  const { kind, unit, change } = figure.quantity;
  if (counters && !(unit && counters.includes(unit))) return false;
  return (kind === 'count' || (kind === 'measure' && unit === 'token')) && change?.role !== 'by';
}

const isGap = ({ all }: MetricTerms): boolean =>
  all.some((group) => group.includes('差距') || group.includes('gap'));

/** Whether a figure's kind of quantity, and what it states, can be a value of a metric. */
export function fitsQuantity(figure: Figure, { dimension, terms }: Metric): boolean {
  const { kind, change, per } = figure.quantity;
  const { stated } = figure;
  switch (dimension) {
    case 'money':
      return (kind === 'money' || (kind === 'rate' && isYearly(per))) && change?.role !== 'by';
    case 'rate':
      if (kind === 'money') return impliedPer(matchingForm(figure.sentence)) !== null;
      return kind === 'rate' && !isYearly(per);
    case 'count':
      return isCount(figure, terms.counters);
    case 'duration':
      return kind === 'duration';
    case 'share':
      // A gap is as often told by where it came to: 降到 0.3 个百分点.
      if (kind === 'percentage-point' && isGap(terms)) return change?.role !== 'by';
      return RATIOS.has(kind) && kind !== 'multiple' && stated === 'share';
    case 'change':
      return RATIOS.has(kind) && (stated === 'change' || kind === 'multiple');
    case 'multiple':
      return RATIOS.has(kind) && (kind === 'multiple' || stated === 'change');
  }
}
