import type { JSX } from 'preact';
import type { Claim } from '../../lib/core/claim/claim.ts';
import type { Localized } from '../../lib/core/text/localized.ts';
import type { Strings } from '../../locales/strings.ts';
import { dataWords } from '../shared/data-words.ts';
import { ClaimItem } from './ClaimItem.tsx';

/** What one source says of a metric; where it is silent, what it says of a neighbouring one. */
export function SourceColumn(props: {
  readonly title: Localized;
  readonly claims: readonly Claim[];
  readonly neighbours: readonly Claim[];
  readonly strings: Strings;
}): JSX.Element {
  const { title, claims, neighbours, strings } = props;
  const isSilent = claims.length === 0;
  return (
    <section class={isSilent ? 'column silent' : 'column'}>
      <h4>{dataWords(title, strings)}</h4>
      {isSilent && <p>{strings.shared.silentHere}</p>}
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} strings={strings} />
      ))}
      {isSilent && neighbours.length > 0 && (
        <div class="neighbours">
          <h4>{strings.panel.neighbour}</h4>
          {neighbours.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} strings={strings} />
          ))}
        </div>
      )}
    </section>
  );
}
