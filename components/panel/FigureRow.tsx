import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Check } from '../../lib/core/audit/check.ts';
import type { FigureAnswer } from '../../lib/core/cross-reference.ts';
import type { Figure } from '../../lib/core/figure/figure.ts';
import type { Strings } from '../../locales/strings.ts';
import { CheckItem } from '../shared/CheckItem.tsx';
import { dataWords } from '../shared/data-words.ts';
import { FindingItem } from '../shared/FindingItem.tsx';
import { fill } from '../shared/fill.ts';
import { leadingFirst } from '../shared/leading-finding.ts';
import { Sentence } from '../shared/Sentence.tsx';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';

/** One figure of the page: pressing it shows it there; what the sources say unfolds below. */
export function FigureRow(props: {
  readonly figure: Figure;
  readonly answer: FigureAnswer | null;
  readonly checks: readonly Check[];
  readonly selected: boolean;
  readonly strings: Strings;
  readonly onReveal: () => void;
}): JSX.Element {
  const { figure, answer, checks, selected, strings } = props;
  const { panel } = strings;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const findings = leadingFirst(answer?.findings ?? []);
  const [leading] = findings;
  const notes = answer?.notes ?? [];
  // On a copy of a source our own line says more than the metric's name.
  const label = answer?.claim?.statement ?? answer?.metric?.label;
  return (
    <li ref={row} class="figure" aria-current={selected}>
      <button type="button" class="reveal" title={panel.reveal} onClick={props.onReveal}>
        <span class="head">
          <b>{figure.quantity.text}</b>
          {leading ? (
            <VerdictBadge verdict={leading.verdict} strings={strings} />
          ) : (
            answer?.metric && <span class="alone">{panel.onlyHere}</span>
          )}
        </span>
        <Sentence figure={figure} />
        {label && <span class="label">{dataWords(label, strings)}</span>}
      </button>
      {checks.map((check) => (
        <CheckItem key={check.kind + check.inputs.join()} check={check} strings={strings} />
      ))}
      {findings.length + notes.length > 0 && (
        <details open={selected}>
          <summary>
            {findings.length > 0
              ? fill(panel.findings, { n: findings.length })
              : strings.shared.note}
          </summary>
          {findings.map((finding) => (
            <FindingItem key={finding.claim} finding={finding} strings={strings} />
          ))}
          {notes.map((note) => (
            <p key={note.en} class="note">
              {dataWords(note, strings)}
            </p>
          ))}
        </details>
      )}
    </li>
  );
}
