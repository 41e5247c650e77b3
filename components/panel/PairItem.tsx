import type { JSX } from 'preact';
import type { Claim } from '../../lib/core/claim/claim.ts';
import type { Strings } from '../../locales/strings.ts';
import { gapWords } from '../shared/gap-words.ts';
import { dataLanguageTag } from '../shared/language-tag.ts';
import { Reasons } from '../shared/Reasons.tsx';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';
import type { ClaimFinding } from './panel-props.ts';

/** Two claims against each other: verdict, gap and reasons. */
export function PairItem(props: {
  readonly finding: ClaimFinding;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly strings: Strings;
}): JSX.Element | null {
  const { finding, claims, strings } = props;
  const { language } = strings;
  const ours = claims.get(finding.ours);
  const theirs = claims.get(finding.claim);
  if (!ours || !theirs) return null;
  const gap = gapWords(finding, theirs.value, strings);
  return (
    <section class={`pair ${finding.verdict}`}>
      <p class="head">
        <VerdictBadge verdict={finding.verdict} strings={strings} />
        {gap && <span class="gap">{gap}</span>}
      </p>
      <p class="both" lang={dataLanguageTag(strings)}>
        <span>{ours.statement[language]}</span>
        <span>{theirs.statement[language]}</span>
      </p>
      <Reasons finding={finding} strings={strings} />
    </section>
  );
}
