import type { JSX } from 'preact';
import type { Claim } from '../../lib/core/claim/claim.ts';
import { printValue } from '../../lib/core/verdict/print-value.ts';
import type { Strings } from '../../locales/strings.ts';
import { dataLanguageTag } from '../shared/language-tag.ts';
import { ScopeLine } from '../shared/ScopeLine.tsx';

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
      <b>{printValue(claim.value, strings.language)}</b>
      <p lang={dataLanguageTag(strings)}>{claim.statement[strings.language]}</p>
      <ScopeLine
        strings={strings}
        period={claim.period}
        place={claim.place}
        basis={claim.basis}
        quoted={claim.quoted?.[strings.language]}
      />
      {urls.map((url) => (
        <a key={url} href={url} target="_blank" rel="noreferrer" title={url}>
          {strings.panel.evidence}: {new URL(url).hostname}
        </a>
      ))}
    </div>
  );
}

function isWebPage(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url);
}
