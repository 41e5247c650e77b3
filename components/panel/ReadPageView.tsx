import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../shared/fill.ts';
import { standingOf } from '../shared/leading-finding.ts';
import { EmptyState } from './EmptyState.tsx';
import { FigureRow } from './FigureRow.tsx';
import { OffSwitches } from './OffSwitches.tsx';
import type { PanelProps, ReadPage } from './panel-props.ts';
import { SourceBanner } from './SourceBanner.tsx';
import { STANDINGS, type Standing, VerdictCounts } from './VerdictCounts.tsx';

/** A page that was read: its source, counts, and figures in page order. */
export function ReadPageView(props: PanelProps & { readonly page: ReadPage }): JSX.Element {
  const { page, strings, selected } = props;
  const { panel } = strings;
  const [only, setOnly] = useState<Standing | null>(null);
  const rows = page.figures.map((figure, index) => ({
    figure,
    index,
    answer: page.answers[index] ?? null,
    standing: standingOf(page.answers[index] ?? null),
    checks: page.checks.filter((check) => check.figure === index),
  }));
  const told = rows.filter((row) => row.standing !== 'unknown' || row.checks.length > 0);
  const unanswered = rows.some((row) => row.answer === null);
  if (told.length === 0 && !unanswered) {
    return (
      <>
        <EmptyState title={panel.nothingTitle} text={panel.nothingText} />
        <OffSwitches {...props} />
      </>
    );
  }
  const unknown = rows.length - told.length;
  const counts = STANDINGS.map((standing) => ({
    standing,
    count: told.filter((row) => row.standing === standing).length,
  }));
  return (
    <>
      <SourceBanner source={page.source} strings={strings} />
      <VerdictCounts counts={counts} only={only} onOnly={setOnly} strings={strings} />
      <ol class="figures" aria-label={panel.figures}>
        {told
          .filter((row) => only === null || row.standing === only)
          .map((row) => (
            <FigureRow
              key={row.index}
              {...row}
              selected={row.index === selected}
              strings={strings}
              onReveal={() => props.onReveal(row.index)}
            />
          ))}
      </ol>
      {unanswered && <p class="aside">{panel.unanswered}</p>}
      {!unanswered && unknown > 0 && <p class="aside">{fill(panel.unmatched, { n: unknown })}</p>}
      <OffSwitches {...props} />
    </>
  );
}
