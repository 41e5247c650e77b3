import type { JSX } from 'preact';
import type { ShownFinding } from '../../lib/core/cross-reference.ts';
import { fill } from '../shared/fill.ts';
import { gapWords } from '../shared/gap-words.ts';
import { dataLanguageTag } from '../shared/language-tag.ts';
import { Reasons } from '../shared/Reasons.tsx';
import { ScopeLine } from '../shared/ScopeLine.tsx';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';
import type { CardProps } from './card-props.ts';

/** More than this is a list to study, not a glance: the rest is folded away. */
const AT_A_GLANCE = 3;

/** Each finding, best first, and who is silent. */
export function CardFindings({ answer, strings }: CardProps): JSX.Element {
  const { card, shared, language } = strings;
  const { findings, silent } = answer;
  const rest = findings.slice(AT_A_GLANCE);
  const titles = silent.map((title) => title[language]).join(shared.listSeparator);
  return (
    <>
      {findings.slice(0, AT_A_GLANCE).map((finding) => (
        <FindingItem key={finding.claim} finding={finding} strings={strings} />
      ))}
      {rest.length > 0 && (
        <details class="more">
          <summary>{fill(card.more, { n: rest.length })}</summary>
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

function FindingItem(props: {
  readonly finding: ShownFinding;
  readonly strings: CardProps['strings'];
}): JSX.Element {
  const { finding, strings } = props;
  const { language } = strings;
  const { theirs } = finding;
  const gap = gapWords(finding, theirs.value, strings);
  const data = dataLanguageTag(strings);
  return (
    <article class={`finding ${finding.verdict}`}>
      <h3>
        <VerdictBadge verdict={finding.verdict} strings={strings} />
        {gap && <span class="gap">{gap}</span>}
      </h3>
      <p class="theirs" lang={data}>
        <cite>{finding.sourceTitle[language]}</cite>
        {theirs.statement[language]}
      </p>
      <ScopeLine
        strings={strings}
        period={theirs.period}
        place={theirs.place}
        basis={theirs.basis}
        quoted={theirs.quoted?.[language]}
      />
      <Reasons finding={finding} summary={strings.card.steps} strings={strings} />
    </article>
  );
}
