import type { ClaimValue } from '../core/claim/claim.ts';
import type { ReportClaim, TextClaim } from './curated-schema.ts';

/** Significant digits kept, so that no floating-point dust gets into the pack. */
const DIGITS = 12;
const COUNTER = /^\p{Script=Han}+$/u;
const tidy = (value: number) => Number(value.toPrecision(DIGITS));

/**
 * Half a unit of the last digit that a figure prints, in base units: "1.3 万亿" has 0.05e12. A whole
 * number that counts things is exact.
 */
function printedPrecision(figure: string, { value, unit }: { value: number; unit: string }) {
  const printed = /\d+(?:\.(\d+))?/.exec(figure.replaceAll(',', ''));
  if (!printed) return 0;
  const number = Number(printed[0]);
  const scale = number === 0 ? 1 : value / number;
  if (COUNTER.test(unit) && scale === 1) return 0;
  return tidy(0.5 * 10 ** -(printed[1]?.length ?? 0) * scale);
}

/** The value of a curated claim as a pack holds it. */
export function claimValue(claim: TextClaim | ReportClaim): ClaimValue {
  const [lo, hi] = typeof claim.value === 'number' ? [claim.value, claim.value] : claim.value;
  const printed =
    'figure' in claim ? printedPrecision(claim.figure, { value: lo, unit: claim.unit }) : 0;
  return {
    lo,
    hi,
    unit: claim.unit,
    ...(claim.per !== undefined && { per: claim.per }),
    bound: claim.bound ?? 'exact',
    precision: claim.precision ?? printed,
  };
}
