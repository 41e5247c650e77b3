import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../shared/fill.ts';
import { EmptyState } from './EmptyState.tsx';
import { filterMetrics, METRIC_FILTERS, type MetricFilter } from './filter-metrics.ts';
import { MetricRow } from './MetricRow.tsx';
import type { PanelProps } from './panel-props.ts';
import { TOPICS, topicOf } from './topics.ts';

/** The sources against each other, metric by metric. */
export function Compare({ compare, strings }: PanelProps): JSX.Element {
  const { panel } = strings;
  const [filter, setFilter] = useState<MetricFilter>('all');
  const [search, setSearch] = useState('');
  if (!compare) return <EmptyState title={panel.loading} busy />;
  const rows = filterMetrics(compare, { filter, search });
  return (
    <>
      <search class="controls">
        <input
          type="search"
          aria-label={panel.search}
          placeholder={panel.search}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <fieldset class="filters" aria-label={panel.filter}>
          {METRIC_FILTERS.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={filter === name}
              onClick={() => setFilter(name)}
            >
              {panel.filters[name]}
            </button>
          ))}
        </fieldset>
        <p class="aside" role="status">
          {rows.length === 0 ? panel.noRows : fill(panel.metrics, { n: rows.length })}
        </p>
      </search>
      {TOPICS.map((topic) => ({
        topic,
        rows: rows.filter(({ metric }) => topicOf(metric.family) === topic),
      }))
        .filter((group) => group.rows.length > 0)
        .map((group) => (
          <section key={group.topic} class="topic">
            <h2>{panel.topics[group.topic]}</h2>
            {group.rows.map((row) => (
              <MetricRow key={row.metric.id} row={row} view={compare} strings={strings} />
            ))}
          </section>
        ))}
    </>
  );
}
