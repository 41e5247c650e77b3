import type { JSX } from 'preact';
import { dataWords } from '../shared/data-words.ts';
import { fill } from '../shared/fill.ts';
import { languageTag } from '../shared/language-tag.ts';
import { CardChecks } from './CardChecks.tsx';
import { CardFindings } from './CardFindings.tsx';
import { CardHeader } from './CardHeader.tsx';
import type { CardProps } from './card-props.ts';
import { Statement } from './Statement.tsx';

/** The hover card: one figure, what this page claims with it, and what the other sources say. */
export function Card(props: CardProps): JSX.Element {
  const { figure, answer, strings } = props;
  const { card, shared } = strings;
  const identity = `${figure.block}:${figure.quantity.start}`;
  return (
    <section
      // A new figure is a new card: nothing stays unfolded or scrolled from the last one.
      key={identity}
      class="card"
      role="dialog"
      aria-label={fill(card.label, { figure: figure.quantity.text })}
      lang={languageTag(strings)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onClose();
      }}
    >
      <CardHeader {...props} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it, not every browser lets the keyboard scroll. */}
      <section class="body" tabIndex={0} aria-label={card.details}>
        <Statement {...props} />
        <CardFindings {...props} />
        <CardChecks checks={props.checks} strings={strings} />
        {answer.notes.length > 0 && (
          <aside class="note">
            <h3>{shared.note}</h3>
            {answer.notes.map((note) => (
              <p key={note.en}>{dataWords(note, strings)}</p>
            ))}
          </aside>
        )}
      </section>
      <footer>
        {props.onOpenPanel && (
          <button type="button" class="link" onClick={props.onOpenPanel}>
            {card.openPanel}
          </button>
        )}
        <button type="button" class="link quiet" onClick={props.onSwitchOffSite}>
          {card.switchOffSite}
        </button>
      </footer>
    </section>
  );
}
