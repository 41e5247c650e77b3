import type { JSX } from 'preact';
import type { Finding } from '../../lib/core/verdict/finding.ts';
import type { SharedStrings } from '../../locales/strings.ts';
import { fill } from './fill.ts';
import { dataLanguageTag, languageTag } from './language-tag.ts';
import { leadingReasons } from './leading-reasons.ts';

/** The decisive reason, with the whole chain behind a disclosure when there is more to it. */
export function Reasons(props: {
  readonly finding: Finding;
  readonly strings: SharedStrings;
}): JSX.Element {
  const { finding, strings } = props;
  const leading = leadingReasons(finding);
  return (
    <div class="reasons" lang={dataLanguageTag(strings)}>
      {leading.map((reason) => (
        <p key={reason.kind}>{reason[strings.language]}</p>
      ))}
      {finding.reasons.length > leading.length && (
        <details>
          <summary lang={languageTag(strings)}>
            {fill(strings.shared.steps, { n: finding.reasons.length })}
          </summary>
          <ol>
            {finding.reasons.map((reason) => (
              <li key={reason.kind + reason.en}>{reason[strings.language]}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
