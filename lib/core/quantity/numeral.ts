/** A number read from a stream, before its unit. Places are into the stream. */
export interface Numeral {
  start: number;
  end: number;
  lo: number;
  hi: number;
  /** What one of the last printed digit is worth; 0 when the number is exact by nature or vague. */
  step: number;
  form: 'digits' | 'han' | 'english';
  /** Whether a scale word or letter multiplied it. */
  scaled: boolean;
  /** Whether it is a scale word alone: 千, 百亿, "millions". */
  bare: boolean;
  vague: boolean;
  /** 多, 余 or "odd" inside the number: strictly above. */
  over: boolean;
  /** A share of one: 五分之一, 3/4, "a third". `percent`: 百分之, 千分之, in per cent. */
  share: 'none' | 'fraction' | 'percent';
  /** Integer digits as printed without grouping; 0 for grouped numbers and words. */
  run: number;
  decimals: number;
  signed: boolean;
}

/** A number of the given form with nothing special about it. */
export function plainNumeral(
  form: Numeral['form'],
  start: number,
  end: number,
  value: number,
): Numeral {
  return {
    start,
    end,
    lo: value,
    hi: value,
    step: 1,
    form,
    scaled: false,
    bare: false,
    vague: false,
    over: false,
    share: 'none',
    run: 0,
    decimals: 0,
    signed: false,
  };
}

/** Gives the number another exact value, and another end. */
export function setValue(numeral: Numeral, value: number, end: number): void {
  numeral.lo = numeral.hi = value;
  numeral.end = end;
  numeral.step = 0;
}

/** Multiplies the number by a scale. */
export function scaleNumeral(numeral: Numeral, by: number): void {
  numeral.lo = times(numeral.lo, by);
  numeral.hi = times(numeral.hi, by);
  numeral.step = times(numeral.step, by);
  numeral.scaled = true;
}

/** Significant digits that a printed number may have; beyond them are only errors of the multiplication. */
const PRINTED_DIGITS = 15;
/** How near to a whole number a product is one: far above the error of one multiplication. */
const ROUNDING = 1e-12;

/** The powers of ten that a number of 64 bits holds without error. */
const TENS = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** Ten to a power from 0 on; a look-up, because the operator takes as long as reading a number. */
export const tenTo = (power: number): number => TENS[power] ?? 10 ** power;

/** A product without the error of binary fractions: 1.1 × 100,000,000 is 110,000,000. */
export const times = (value: number, by: number): number =>
  by === 1 ? value : roundOff(value * by);

/** The value without the error of binary fractions that adding and multiplying leave in its last digits. */
export function roundOff(value: number): number {
  const whole = Math.round(value);
  if (Math.abs(value - whole) <= Math.abs(value) * ROUNDING || !Number.isFinite(value))
    return whole;
  const places = PRINTED_DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)));
  // Printed and read again only where it cannot be helped: that takes as long as reading a number.
  return places < TENS.length
    ? Math.round(value * tenTo(places)) / tenTo(places)
    : Number(value.toPrecision(PRINTED_DIGITS));
}
