import type { JSX } from 'preact';
import type { Verdict } from '../../lib/core/verdict/finding.ts';
import type { Strings } from '../../locales/strings.ts';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';

const VERDICTS: readonly Verdict[] = ['agree', 'close', 'conflict', 'not-comparable'];

/** What the four verdicts mean. */
export function Legend({ strings }: { readonly strings: Strings }): JSX.Element {
  const { options, shared } = strings;
  return (
    <section>
      <h2>{options.legend}</h2>
      <dl class="legend">
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictBadge verdict={verdict} strings={strings} />
            </dt>
            <dd>{shared.verdictMeaning[verdict]}</dd>
          </div>
        ))}
      </dl>
      <p class="aside">{options.legendText}</p>
    </section>
  );
}
