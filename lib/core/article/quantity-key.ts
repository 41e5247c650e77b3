import type { Quantity } from '../quantity/quantity.ts';

/** Digits kept: enough for any printed number, few enough to be free of floating-point dust. */
const DIGITS = 12;
/** Stands for a unit that the text leaves out. */
const ELIDED = '-';

const printed = (value: number | null) =>
  value === null ? '?' : String(Number(value.toPrecision(DIGITS)));

/**
 * The canonical form of a quantity: the same for every way of printing it, and without its bound,
 * which an editor may rephrase. E.g. `CNY 15700000000`, `% 20~30`, `CNY/1M token 16`.
 */
export function quantityKey(quantity: Pick<Quantity, 'lo' | 'hi' | 'unit' | 'per'>): string {
  const { lo, hi, unit, per } = quantity;
  const value = lo === hi ? printed(lo) : `${printed(lo)}~${printed(hi)}`;
  return `${unit ?? ELIDED}${per === undefined ? '' : `/${per}`} ${value}`;
}

/** The value in a quantity's key: `15700000000`, `20~30`. */
export const valueOfKey = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/**
 * Whether two keys of equal value may be one quantity: the unit is the same, or one of them leaves
 * it out, whole or only what the price is for, as copies and headings do.
 */
export function unitsMeet(one: string, other: string): boolean {
  const [a = '', perA] = one.slice(0, one.lastIndexOf(' ')).split('/');
  const [b = '', perB] = other.slice(0, other.lastIndexOf(' ')).split('/');
  const isSame = a === b || a === ELIDED || b === ELIDED;
  return isSame && (perA === perB || perA === undefined || perB === undefined);
}
