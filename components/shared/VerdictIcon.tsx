import type { JSX } from 'preact';
import type { Verdict } from '../../lib/core/verdict/finding.ts';

/**
 * A shape for each verdict, told apart without colour: a full disc with two equal bars, an open ring
 * with two waves, a full diamond with struck bars, a broken ring with a gap between two points.
 */
const SHAPES: Readonly<Record<Verdict, { readonly around: string; readonly within: string }>> = {
  agree: { around: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z', within: 'M5 6.3h6M5 9.7h6' },
  close: {
    around: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z',
    within: 'M5 6.9q1.5-1.6 3-.5t3-.5M5 10.1q1.5-1.6 3-.5t3-.5',
  },
  conflict: {
    around: 'M8 .6 15.4 8 8 15.4.6 8Z',
    within: 'M5.4 6.6h5.2M5.4 9.4h5.2M9.3 4.7 6.7 11.3',
  },
  'not-comparable': {
    around: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z',
    within: 'M5.2 8h.1m5.4 0h.1M8 5v6',
  },
};

/** Decoration beside the verdict's word, never instead of it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[verdict].around} />
      <path d={SHAPES[verdict].within} />
    </svg>
  );
}
