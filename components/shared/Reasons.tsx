import type { JSX } from 'preact';
import type { Finding } from '../../lib/core/verdict/finding.ts';
import type { SharedStrings } from '../../locales/strings.ts';
import { dataWords } from './data-words.ts';
import { fill } from './fill.ts';
import { leadingReasons } from './leading-reasons.ts';

/** The decisive reason, with the whole chain behind a disclosure when there is more to it. */
export function Reasons(props: {
  readonly finding: Finding;
  readonly strings: SharedStrings;
}): JSX.Element {
  const { finding, strings } = props;
  const leading = leadingReasons(finding);
  return (
    <div class="reasons">
      {leading.map((reason) => (
        <p key={reason.kind}>{dataWords(reason, strings)}</p>
      ))}
      {finding.reasons.length > leading.length && (
        <details>
          <summary>{fill(strings.shared.steps, { n: finding.reasons.length })}</summary>
          <ol>
            {finding.reasons.map((reason) => (
              <li key={reason.kind + reason.en}>{dataWords(reason, strings)}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
