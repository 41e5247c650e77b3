import type { JSX } from 'preact';
import type { Claim } from '../../lib/core/claim/claim.ts';
import type { Comparison } from '../../lib/core/comparison.ts';
import type { Strings } from '../../locales/strings.ts';
import { MetricRow } from './MetricRow.tsx';
import type { TopicRows } from './order-metrics.ts';

/** A topic's metrics. A note on several of them is shown once, where it is first due. */
export function TopicSection(props: {
  readonly group: TopicRows;
  readonly view: Comparison;
  readonly byId: ReadonlyMap<string, Claim>;
  readonly strings: Strings;
}): JSX.Element {
  const { group, view, byId, strings } = props;
  const shown = new Set<string>();
  return (
    <section class="topic">
      <h2>{strings.panel.topics[group.topic]}</h2>
      {group.rows.map((row) => {
        const notes = row.notes.filter(({ en }) => !shown.has(en));
        for (const { en } of notes) shown.add(en);
        return (
          <MetricRow
            key={row.metric.id}
            row={row}
            notes={notes}
            view={view}
            byId={byId}
            strings={strings}
          />
        );
      })}
    </section>
  );
}
