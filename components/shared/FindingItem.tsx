import type { JSX } from 'preact';
import type { ShownFinding } from '../../lib/core/cross-reference.ts';
import type { SharedStrings } from '../../locales/strings.ts';
import { dataWords } from './data-words.ts';
import { gapWords } from './gap-words.ts';
import { Reasons } from './Reasons.tsx';
import { ScopeLine } from './ScopeLine.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';

/** The verdict against one claim: how far apart, whose claim, what it says, and why. */
export function FindingItem(props: {
  readonly finding: ShownFinding;
  readonly strings: SharedStrings;
}): JSX.Element {
  const { finding, strings } = props;
  const { theirs } = finding;
  const gap = gapWords(finding, theirs.value, strings);
  return (
    <article class={`finding ${finding.verdict}`}>
      <h3>
        <VerdictBadge verdict={finding.verdict} strings={strings} />
        {gap && <span class="gap">{gap}</span>}
      </h3>
      <p class="theirs">
        <cite>{dataWords(finding.sourceTitle, strings)}</cite>
        {dataWords(theirs.statement, strings)}
      </p>
      {/* Period and place are in the statement; where they differ, the reasons say so. */}
      <ScopeLine
        strings={strings}
        basis={theirs.basis === 'forecast' ? theirs.basis : undefined}
        quoted={theirs.quoted && dataWords(theirs.quoted, strings)}
      />
      <Reasons finding={finding} strings={strings} />
    </article>
  );
}
