import type { JSX } from 'preact';
import type { Strings } from '../../locales/strings.ts';
import { fill } from '../shared/fill.ts';
import { dataLanguageTag } from '../shared/language-tag.ts';
import { leadingFinding } from '../shared/leading-finding.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { PairItem } from './PairItem.tsx';
import type { ComparedMetric, CompareView } from './panel-props.ts';
import { SourceColumn } from './SourceColumn.tsx';

/** One metric: what each source says of it, side by side, and how the claims stand to each other. */
export function MetricRow(props: {
  readonly row: ComparedMetric;
  readonly view: CompareView;
  readonly strings: Strings;
}): JSX.Element {
  const { row, view, strings } = props;
  const { panel, shared, language } = strings;
  const { metric, claims, findings } = row;
  const data = dataLanguageTag(strings);
  const leading = leadingFinding(findings);
  const others = findings.filter((finding) => finding !== leading);
  const byId = new Map(view.metrics.flatMap((any) => any.claims.map((claim) => [claim.id, claim])));
  const broader = view.metrics.find((other) => other.metric.id === metric.narrowerThan)?.metric;
  const reports = view.sources.filter(
    ({ id, role }) => role === 'report' && claims.some(({ source }) => source === id),
  );
  return (
    <article class="metric">
      <h3 lang={data}>{metric.label[language]}</h3>
      <p class="definition" lang={data}>
        {metric.definition[language]}
        {broader && (
          <span lang={strings.language}>
            {' '}
            {fill(panel.narrower, { metric: broader.label[language] })}
          </span>
        )}
      </p>
      <div class="columns">
        {view.sources
          .filter(({ role }) => role === 'column')
          .map((source) => (
            <SourceColumn
              key={source.id}
              title={source.title}
              claims={claims.filter((claim) => claim.source === source.id)}
              neighbours={findings
                .filter((finding) => finding.source === source.id)
                .flatMap((finding) => byId.get(finding.claim) ?? [])
                .filter((claim) => claim.metric !== metric.id)}
              strings={strings}
            />
          ))}
      </div>
      {leading && <PairItem finding={leading} claims={byId} strings={strings} />}
      {others.length > 0 && (
        <details>
          <summary>{fill(shared.more, { n: others.length })}</summary>
          {others.map((finding) => (
            <PairItem
              key={`${finding.ours} ${finding.claim}`}
              finding={finding}
              claims={byId}
              strings={strings}
            />
          ))}
        </details>
      )}
      {reports.length > 0 && (
        <details class="reports">
          <summary>{panel.reports}</summary>
          {reports.map((source) => (
            <section key={source.id}>
              <h4 lang={data}>{source.title[language]}</h4>
              {claims
                .filter((claim) => claim.source === source.id)
                .map((claim) => (
                  <ClaimItem key={claim.id} claim={claim} strings={strings} />
                ))}
            </section>
          ))}
        </details>
      )}
      {row.notes.map((note) => (
        <aside key={note.en} class="note">
          <h4>{shared.note}</h4>
          <p lang={data}>{note[language]}</p>
        </aside>
      ))}
    </article>
  );
}
