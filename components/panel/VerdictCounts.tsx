import type { JSX } from 'preact';
import type { Verdict } from '../../lib/core/verdict/finding.ts';
import type { Strings } from '../../locales/strings.ts';
import { VerdictIcon } from '../shared/VerdictIcon.tsx';

/** How a figure can stand: by its verdict, or as one that no other source speaks of. */
export type Standing = Verdict | 'alone';

export const STANDINGS: readonly Standing[] = [
  'conflict',
  'close',
  'agree',
  'not-comparable',
  'alone',
];

/** How many figures stand how; pressing one shows only those, pressing it again all. */
export function VerdictCounts(props: {
  readonly counts: readonly { readonly standing: Standing; readonly count: number }[];
  readonly only: Standing | null;
  readonly onOnly: (standing: Standing | null) => void;
  readonly strings: Strings;
}): JSX.Element {
  const { only, strings } = props;
  return (
    <fieldset class="counts" aria-label={strings.panel.counts}>
      {props.counts
        .filter(({ count }) => count > 0)
        .map(({ standing, count }) => (
          <button
            key={standing}
            type="button"
            class={standing}
            aria-pressed={only === standing}
            onClick={() => props.onOnly(only === standing ? null : standing)}
          >
            {standing !== 'alone' && <VerdictIcon verdict={standing} />}
            {standing === 'alone' ? strings.panel.silentCount : strings.shared.verdict[standing]}
            <b>{count}</b>
          </button>
        ))}
    </fieldset>
  );
}
