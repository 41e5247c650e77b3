import type { JSX } from 'preact';
import type { Claim } from '../../lib/core/claim/claim.ts';
import type { ClaimFinding, Comparison } from '../../lib/core/comparison.ts';
import type { Strings } from '../../locales/strings.ts';
import { dataWords } from '../shared/data-words.ts';
import { gapWords } from '../shared/gap-words.ts';
import { Reasons } from '../shared/Reasons.tsx';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';
import { valueWords } from './value-words.ts';

/** Two claims against each other: verdict, gap and reasons. */
export function PairItem(props: {
  readonly finding: ClaimFinding;
  readonly byId: ReadonlyMap<string, Claim>;
  readonly view: Comparison;
  readonly strings: Strings;
}): JSX.Element | null {
  const { finding, byId, view, strings } = props;
  const ours = byId.get(finding.ours);
  const theirs = byId.get(finding.claim);
  if (!ours || !theirs) return null;
  const titles = new Map(view.sources.map(({ id, title }) => [id, dataWords(title, strings)]));
  const gap = gapWords(finding, theirs.value, strings);
  return (
    <section class={`pair ${finding.verdict}`}>
      <p class="head">
        <VerdictBadge verdict={finding.verdict} strings={strings} />
        {gap && <span class="gap">{gap}</span>}
      </p>
      <dl class="both">
        {[ours, theirs].map((claim) => (
          <div key={claim.id}>
            <dt>{valueWords(claim.value, strings)}</dt>
            <dd>{titles.get(claim.source)}</dd>
          </div>
        ))}
      </dl>
      <Reasons finding={finding} strings={strings} />
    </section>
  );
}
