import type { Quantity } from '../../../lib/core/quantity/quantity.ts';

/** A quantity as a line of a case table: `text|kind|value|unit/per|bound|vague|change`. */
export function lineOf({ text, kind, lo, hi, unit, per, bound, vague, change }: Quantity): string {
  const value = lo === hi ? `${lo}` : `${lo}..${hi}`;
  const parts = [text, kind];
  if (lo !== null) parts.push(value, `${unit ?? '-'}${per ? `/${per}` : ''}`);
  if (bound !== 'exact') parts.push(bound);
  if (vague) parts.push('vague');
  if (change)
    parts.push(`${change.role}${change.sign === 1 ? '+' : change.sign === -1 ? '-' : ''}`);
  return parts.join('|');
}
