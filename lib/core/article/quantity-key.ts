import type { Quantity } from '../quantity/quantity.ts';

/** Digits kept: enough for any printed number, few enough to be free of floating-point dust. */
const DIGITS = 12;

const printed = (value: number | null) =>
  value === null ? '?' : String(Number(value.toPrecision(DIGITS)));

/**
 * The canonical form of a quantity: the same for every way of printing it, and without its bound,
 * which an editor may rephrase. E.g. `CNY 15700000000`, `% 20~30`, `CNY/1M token 16`.
 */
export function quantityKey(quantity: Pick<Quantity, 'lo' | 'hi' | 'unit' | 'per'>): string {
  const { lo, hi, unit, per } = quantity;
  const value = lo === hi ? printed(lo) : `${printed(lo)}~${printed(hi)}`;
  return `${unit ?? '-'}${per === undefined ? '' : `/${per}`} ${value}`;
}
