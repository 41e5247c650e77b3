import type { JSX } from 'preact';
import type { Claim } from '../../lib/core/claim/claim.ts';
import type { ComparedMetric, Comparison } from '../../lib/core/comparison.ts';
import type { Localized } from '../../lib/core/text/localized.ts';
import type { Strings } from '../../locales/strings.ts';
import { dataWords } from '../shared/data-words.ts';
import { fill } from '../shared/fill.ts';
import { leadingFinding } from '../shared/leading-finding.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { PairItem } from './PairItem.tsx';
import { SourceColumn } from './SourceColumn.tsx';

/** One metric: what each source says of it, side by side, and how the claims stand to each other. */
export function MetricRow(props: {
  readonly row: ComparedMetric;
  /** Those of its notes that no row above has shown. */
  readonly notes: readonly Localized[];
  readonly view: Comparison;
  /** All claims of the view by id: a finding may be against a neighbouring metric's. */
  readonly byId: ReadonlyMap<string, Claim>;
  readonly strings: Strings;
}): JSX.Element {
  const { row, view, byId, strings } = props;
  const { panel, shared } = strings;
  const { metric, claims, findings } = row;
  const leading = leadingFinding(findings);
  const others = findings.filter((finding) => finding !== leading);
  const broader = view.metrics.find((other) => other.metric.id === metric.narrowerThan)?.metric;
  const columns = view.sources
    .filter(({ role }) => role === 'column')
    .map((source) => ({ source, own: claims.filter((claim) => claim.source === source.id) }));
  const reports = view.sources.filter(
    ({ id, role }) => role === 'report' && claims.some(({ source }) => source === id),
  );
  return (
    <article class="metric">
      <h3>{dataWords(metric.label, strings)}</h3>
      <p class="definition">
        {dataWords(metric.definition, strings)}
        {/* A Chinese sentence takes up to the next one without a space. */}
        {broader && strings.language === 'en' && ' '}
        {broader && fill(panel.narrower, { metric: dataWords(broader.label, strings) })}
      </p>
      {columns.some(({ own }) => own.length > 0) && (
        <div class="columns">
          {columns.map(({ source, own }) => (
            <SourceColumn
              key={source.id}
              title={source.title}
              claims={own}
              neighbours={findings
                .filter((finding) => finding.source === source.id)
                .flatMap((finding) => byId.get(finding.claim) ?? [])
                .filter((claim) => claim.metric !== metric.id)}
              strings={strings}
            />
          ))}
        </div>
      )}
      {leading && <PairItem finding={leading} byId={byId} view={view} strings={strings} />}
      {others.length > 0 && (
        <details>
          <summary>{fill(shared.more, { n: others.length })}</summary>
          {others.map((finding) => (
            <PairItem
              key={`${finding.ours} ${finding.claim}`}
              finding={finding}
              byId={byId}
              view={view}
              strings={strings}
            />
          ))}
        </details>
      )}
      {reports.length > 0 && (
        <details class="reports" open={columns.every(({ own }) => own.length === 0)}>
          <summary>{panel.reports}</summary>
          {reports.map((source) => (
            <section key={source.id}>
              <h4>{dataWords(source.title, strings)}</h4>
              {claims
                .filter((claim) => claim.source === source.id)
                .map((claim) => (
                  <ClaimItem key={claim.id} claim={claim} strings={strings} />
                ))}
            </section>
          ))}
        </details>
      )}
      {props.notes.length > 0 && (
        <aside class="note">
          <h4>{shared.note}</h4>
          {props.notes.map((note) => (
            <p key={note.en}>{dataWords(note, strings)}</p>
          ))}
        </aside>
      )}
    </article>
  );
}
