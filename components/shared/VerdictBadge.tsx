import type { JSX } from 'preact';
import type { Verdict } from '../../lib/core/verdict/finding.ts';
import type { SharedStrings } from '../../locales/strings.ts';
import { VerdictIcon } from './VerdictIcon.tsx';

/** A verdict as shape and word. */
export function VerdictBadge(props: {
  readonly verdict: Verdict;
  readonly strings: SharedStrings;
}): JSX.Element {
  const { verdict: words, verdictMeaning } = props.strings.shared;
  return (
    <span class={`verdict ${props.verdict}`} title={verdictMeaning[props.verdict]}>
      <VerdictIcon verdict={props.verdict} />
      {words[props.verdict]}
    </span>
  );
}
