import type { JSX } from 'preact';
import type { Verdict } from '../../lib/core/verdict/finding.ts';
import type { Strings } from '../../locales/strings.ts';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';

const VERDICTS: readonly Verdict[] = ['agree', 'close', 'conflict', 'not-comparable'];

/** A number as it is marked in a page; for the eye only, since its verdict stands beside it. */
function Sample({ mark }: { readonly mark: Verdict | 'silent' }): JSX.Element {
  return (
    <span class={`sample ${mark}`} aria-hidden="true">
      12.3%
    </span>
  );
}

/** What the marks mean: the four verdicts, and a figure that stands alone. */
export function Legend({ strings }: { readonly strings: Strings }): JSX.Element {
  const { options, panel, shared } = strings;
  return (
    <section>
      <h2>{options.legend}</h2>
      <dl class="legend">
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictBadge verdict={verdict} strings={strings} />
              <Sample mark={verdict} />
            </dt>
            <dd>{shared.verdictMeaning[verdict]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <b>{panel.silentCount}</b>
            <Sample mark="silent" />
          </dt>
          <dd>{options.legendAlone}</dd>
        </div>
      </dl>
      <p class="aside">{options.legendText}</p>
    </section>
  );
}
