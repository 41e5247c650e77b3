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
