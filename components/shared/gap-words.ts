import type { ClaimValue } from '../../lib/core/claim/claim.ts';
import type { Finding } from '../../lib/core/verdict/finding.ts';
import type { SharedStrings } from '../../locales/strings.ts';
import { fill } from './fill.ts';
import { languageTag } from './language-tag.ts';

/** From this ratio on a gap reads better as a multiple than as per cent. */
const AS_MULTIPLE = 2;

/** Units whose gap is a difference in points. */
const POINTS = new Set(['%', 'pp']);

/** How far a finding's two values are apart, in words; null when they cannot be set in relation. */
export function gapWords(
  finding: Pick<Finding, 'ratio' | 'difference'>,
  theirs: Pick<ClaimValue, 'unit'>,
  strings: SharedStrings,
): string | null {
  const { shared } = strings;
  const number = new Intl.NumberFormat(languageTag(strings), { maximumSignificantDigits: 2 });
  const { ratio, difference } = finding;
  if (POINTS.has(theirs.unit) && difference !== undefined) {
    if (difference === 0) return shared.sameValue;
    const points = number.format(Math.abs(difference));
    return fill(difference > 0 ? shared.pointsHigher : shared.pointsLower, { points });
  }
  if (ratio === undefined || !(ratio > 0)) return null;
  if (ratio >= AS_MULTIPLE) return fill(shared.times, { times: number.format(ratio) });
  if (ratio <= 1 / AS_MULTIPLE) return fill(shared.timesLess, { times: number.format(1 / ratio) });
  const gap = Math.abs(ratio - 1);
  if (gap < 0.0005) return shared.sameValue;
  const percent = new Intl.NumberFormat(languageTag(strings), {
    style: 'percent',
    maximumSignificantDigits: 2,
  }).format(gap);
  return fill(ratio > 1 ? shared.higher : shared.lower, { percent });
}
