import type { ClaimValue } from '../../lib/core/claim/claim.ts';
import type { Finding } from '../../lib/core/verdict/finding.ts';
import type { SharedStrings } from '../../locales/strings.ts';
import { fill } from './fill.ts';
import { languageTag } from './language-tag.ts';

/** From this ratio on a gap reads better as a multiple than as per cent. */
const AS_MULTIPLE = 2;

/** Units whose gap is a difference in points. */
const POINTS = new Set(['%', 'pp']);

/** Beyond this, values that agree do so by a bound or a hedge, and their middles mean little. */
const NEAR = 0.1;

/** How far a finding's two values are apart, in words; null when that cannot be said or says little. */
export function gapWords(
  finding: Pick<Finding, 'verdict' | 'ratio' | 'difference'>,
  theirs: Pick<ClaimValue, 'unit'>,
  strings: SharedStrings,
): string | null {
  const { shared } = strings;
  const number = new Intl.NumberFormat(languageTag(strings), { maximumSignificantDigits: 2 });
  const { verdict, ratio, difference } = finding;
  if (verdict === 'agree' && ratio !== undefined && Math.abs(ratio - 1) > NEAR) return null;
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
