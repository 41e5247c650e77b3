import type { Dimension } from '../claim/claim.ts';
import type { Figure } from '../figure/figure.ts';

const RATIOS: ReadonlySet<string> = new Set([
  'percent',
  'fraction',
  'multiple',
  'percentage-point',
]);

/** Whether a figure's kind of quantity, and what it states, can be a value of a metric's dimension. */
export function fitsQuantity(figure: Figure, dimension: Dimension): boolean {
  const { kind, change, unit } = figure.quantity;
  const { stated } = figure;
  switch (dimension) {
    case 'money':
      return kind === 'money' && change?.role !== 'by';
    case 'rate':
      return kind === 'rate';
    case 'count':
      return (
        (kind === 'count' || (kind === 'measure' && unit === 'token')) && change?.role !== 'by'
      );
    case 'duration':
      return kind === 'duration';
    case 'share':
      return RATIOS.has(kind) && kind !== 'multiple' && stated !== 'change';
    case 'change':
      return RATIOS.has(kind) && (stated === 'change' || kind === 'multiple');
    case 'multiple':
      return RATIOS.has(kind) && (kind === 'multiple' || stated === 'change');
  }
}
