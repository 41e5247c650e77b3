import type { JSX } from 'preact';
import type { Basis, PeriodLabel, PlaceCode } from '../../lib/core/figure/figure.ts';
import type { SharedStrings } from '../../locales/strings.ts';
import { fill } from './fill.ts';
import { periodWords, placeWords } from './scope-words.ts';

/** Metric, period, place, basis and who is quoted, as far as they are known, on one line. */
export function ScopeLine(props: {
  readonly metric?: string | undefined;
  readonly period?: PeriodLabel | undefined;
  readonly place?: PlaceCode | undefined;
  readonly basis?: Basis | undefined;
  readonly quoted?: string | undefined;
  readonly strings: SharedStrings;
}): JSX.Element | null {
  const { strings } = props;
  const parts = [
    props.metric,
    props.period && periodWords(props.period, strings),
    props.place && placeWords(props.place, strings),
    props.basis && strings.shared.basis[props.basis],
    props.quoted && fill(strings.shared.quoted, { name: props.quoted }),
  ].filter((part) => part !== undefined && part !== '');
  if (parts.length === 0) return null;
  return <p class="scope">{parts.join('\u00a0· ')}</p>;
}
