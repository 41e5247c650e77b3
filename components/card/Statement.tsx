import type { JSX } from 'preact';
import type { Figure } from '../../lib/core/figure/figure.ts';
import type { Evidence } from '../../lib/core/match/candidate.ts';
import { dataWords } from '../shared/data-words.ts';
import { fill } from '../shared/fill.ts';
import { ScopeLine } from '../shared/ScopeLine.tsx';
import { Sentence } from '../shared/Sentence.tsx';
import type { CardProps } from './card-props.ts';

/** A term as the page's sentence spells it: by itself it is in lower case, and simplified. */
const asPrinted = ({ term, span }: Evidence, { sentence }: Figure): string =>
  span ? sentence.slice(span.start, span.end) : term;

/** What this page claims: our own line on a copy of a source, otherwise the page's own sentence. */
export function Statement({ figure, answer, source, strings }: CardProps): JSX.Element {
  const { card, shared } = strings;
  const { claim, metric } = answer;
  return (
    <section class="statement">
      <h3>
        {card.statedHere}
        {source && claim && <cite>{dataWords(source.title, strings)}</cite>}
      </h3>
      {claim ? <p>{dataWords(claim.statement, strings)}</p> : <Sentence figure={figure} />}
      <ScopeLine
        strings={strings}
        metric={metric && dataWords(metric.label, strings)}
        period={claim ? claim.period : figure.period?.value}
        place={claim ? claim.place : figure.place?.value}
        basis={claim?.basis ?? figure.basis.value}
        quoted={
          claim ? claim.quoted && dataWords(claim.quoted, strings) : figure.quoted?.value.name
        }
      />
      {!claim && metric && metric.evidence.length > 0 && (
        <p class="evidence">
          {fill(card.recognisedBy, {
            terms: metric.evidence.map((one) => asPrinted(one, figure)).join(shared.listSeparator),
          })}
        </p>
      )}
    </section>
  );
}
