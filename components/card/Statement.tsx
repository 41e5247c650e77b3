import type { JSX } from 'preact';
import { fill } from '../shared/fill.ts';
import { dataLanguageTag } from '../shared/language-tag.ts';
import { ScopeLine } from '../shared/ScopeLine.tsx';
import { Sentence } from '../shared/Sentence.tsx';
import type { CardProps } from './card-props.ts';

/** What this page claims: our own line on a copy of a source, otherwise the page's own sentence. */
export function Statement({ figure, answer, source, strings }: CardProps): JSX.Element {
  const { card, shared, language } = strings;
  const { claim, metric } = answer;
  const data = dataLanguageTag(strings);
  return (
    <section class="statement">
      <h3>
        {card.statedHere}
        {source && claim && <cite lang={data}>{source.title[language]}</cite>}
      </h3>
      {claim ? <p lang={data}>{claim.statement[language]}</p> : <Sentence figure={figure} />}
      <ScopeLine
        strings={strings}
        metric={metric?.label[language]}
        period={claim ? claim.period : figure.period?.value}
        place={claim ? claim.place : figure.place?.value}
        basis={claim?.basis ?? figure.basis.value}
        quoted={claim ? claim.quoted?.[language] : figure.quoted?.value.name}
      />
      {!claim && metric && metric.evidence.length > 0 && (
        <p class="evidence">
          {fill(card.recognisedBy, {
            terms: metric.evidence.map(({ term }) => term).join(shared.listSeparator),
          })}
        </p>
      )}
    </section>
  );
}
