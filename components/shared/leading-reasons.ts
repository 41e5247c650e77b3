import type { Finding, Reason, ReasonKind, Verdict } from '../../lib/core/verdict/finding.ts';

/** Differences that end a comparison, and what settles one; the first that is present is the decisive one. */
const DECISIVE: Readonly<Record<Verdict, readonly ReasonKind[]>> = {
  'not-comparable': [
    'neighbouring-metric',
    'narrower-metric',
    'subject-differs',
    'level-against-change',
    'unit-differs',
    'place-differs',
    'period-differs',
    'basis-differs',
    'period-unknown',
  ],
  agree: ['intervals-meet', 'equivalent-form', 'rounding', 'bound'],
  close: ['gap'],
  conflict: ['gap'],
};

/** Said whatever the verdict is: they tell the reader where a figure comes from. */
const ALWAYS: readonly ReasonKind[] = ['attribution-differs', 'same-origin', 'note'];

/** The one reason that decided the verdict, and those that a reader has to see with it. */
export function leadingReasons({ verdict, reasons }: Finding): readonly Reason[] {
  const decisive =
    DECISIVE[verdict]
      .map((kind) => reasons.find((reason) => reason.kind === kind))
      .find((reason) => reason !== undefined) ?? reasons.at(-1);
  return reasons.filter((reason) => reason === decisive || ALWAYS.includes(reason.kind));
}
