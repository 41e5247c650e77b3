import type { JSX } from 'preact';
import type { Claim } from '../../lib/core/claim/claim.ts';
import type { Strings } from '../../locales/strings.ts';
import { dataWords } from '../shared/data-words.ts';
import { fill } from '../shared/fill.ts';
import { ScopeLine } from '../shared/ScopeLine.tsx';
import { valueWords } from './value-words.ts';

/** One claim: its statement, scope, and for a report's fact where it can be looked up. */
export function ClaimItem(props: {
  readonly claim: Claim;
  readonly strings: Strings;
}): JSX.Element {
  const { claim, strings } = props;
  // Addresses come from packs: only what a browser opens as a page becomes a link.
  const urls = claim.evidence?.urls.filter(isWebPage) ?? [];
  return (
    <div class="claim">
      <b>{valueWords(claim.value, strings)}</b>
      <p>{dataWords(claim.statement, strings)}</p>
      <ScopeLine
        strings={strings}
        period={claim.period}
        place={claim.place}
        basis={claim.basis}
        quoted={claim.quoted && dataWords(claim.quoted, strings)}
      />
      {urls.map((url) => (
        <a key={url} href={url} target="_blank" rel="noreferrer" title={url}>
          {fill(strings.panel.evidence, { site: new URL(url).hostname })}
        </a>
      ))}
    </div>
  );
}

function isWebPage(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url);
}
