import type { JSX } from 'preact';
import { dataWords } from '../shared/data-words.ts';
import { FindingItem } from '../shared/FindingItem.tsx';
import { fill } from '../shared/fill.ts';
import { leadingFirst } from '../shared/leading-finding.ts';
import type { CardProps } from './card-props.ts';

/** More than this is a list to study, not a glance: the rest is folded away. */
const AT_A_GLANCE = 3;

/** Each finding, first the one that the figure is marked by, and who is silent. */
export function CardFindings({ answer, strings }: CardProps): JSX.Element {
  const { card, shared } = strings;
  const { silent } = answer;
  const findings = leadingFirst(answer.findings);
  const rest = findings.slice(AT_A_GLANCE);
  const titles = silent
    .map((title) => fill(shared.titled, { title: dataWords(title, strings) }))
    .join(shared.listSeparator);
  return (
    <>
      {findings.slice(0, AT_A_GLANCE).map((finding) => (
        <FindingItem key={finding.claim} finding={finding} strings={strings} />
      ))}
      {rest.length > 0 && (
        <details class="more">
          <summary>{fill(shared.more, { n: rest.length })}</summary>
          {rest.map((finding) => (
            <FindingItem key={finding.claim} finding={finding} strings={strings} />
          ))}
        </details>
      )}
      {silent.length > 0 && <p class="silent">{fill(card.silent, { titles })}</p>}
      {findings.length === 0 && silent.length === 0 && (
        <p class="silent">{answer.metric ? card.noOther : card.unknown}</p>
      )}
    </>
  );
}
