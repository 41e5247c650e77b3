import type { JSX } from 'preact';
import type { Check } from '../../lib/core/audit/check.ts';
import type { CardStrings } from '../../locales/strings.ts';
import { CheckItem } from '../shared/CheckItem.tsx';

/** What the text's own figures give for this one. */
export function CardChecks(props: {
  readonly checks: readonly Check[];
  readonly strings: CardStrings;
}): JSX.Element | null {
  if (props.checks.length === 0) return null;
  const { card } = props.strings;
  return (
    <section class="checks">
      <h3>{card.checks}</h3>
      {props.checks.map((check) => (
        <CheckItem key={check.kind + check.inputs.join()} check={check} strings={props.strings} />
      ))}
    </section>
  );
}
