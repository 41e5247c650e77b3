import type { JSX } from 'preact';
import type { Verdict } from '../../lib/core/verdict/finding.ts';

/**
 * A shape for each verdict, told apart without colour: a ring with two equal bars, a ring with two
 * waves, a diamond with struck bars, a broken ring with bars that do not line up.
 */
const RING = 'M8 1.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6Z';
const SHAPES: Readonly<Record<Verdict, string>> = {
  agree: `${RING}M5 6.4h6M5 9.6h6`,
  close: `${RING}M4.8 7q1.6-1.8 3.2-.6t3.2-.6M4.8 10.3q1.6-1.8 3.2-.6t3.2-.6`,
  conflict: 'M8 .9 15.1 8 8 15.1.9 8ZM5.3 6.6h5.4M5.3 9.4h5.4M9.4 4.6l-2.8 6.8',
  'not-comparable':
    'M5.4 1.7a6.8 6.8 0 0 0-3.7 3.7m0 5.2a6.8 6.8 0 0 0 3.7 3.7m5.2 0a6.8 6.8 0 0 0 3.7-3.7m0-5.2a6.8 6.8 0 0 0-3.7-3.7M4.4 6.4h3.2m.8 3.2h3.2',
};

/** Decoration beside the verdict's word, never instead of it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[verdict]} />
    </svg>
  );
}
