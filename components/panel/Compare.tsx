import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../shared/fill.ts';
import { EmptyState } from './EmptyState.tsx';
import { filterMetrics, METRIC_FILTERS, type MetricFilter } from './filter-metrics.ts';
import { orderMetrics } from './order-metrics.ts';
import type { PanelProps } from './panel-props.ts';
import { TopicSection } from './TopicSection.tsx';

/** The sources against each other, metric by metric. */
export function Compare({ compare, strings, onLoadAgain }: PanelProps): JSX.Element {
  const { panel } = strings;
  const [filter, setFilter] = useState<MetricFilter>('all');
  const [search, setSearch] = useState('');
  if (!compare) return <EmptyState title={panel.loading} busy />;
  if (compare === 'failed') {
    return (
      <EmptyState
        title={panel.loadFailedTitle}
        text={panel.loadFailedText}
        actions={[{ label: panel.tryAgain, onClick: onLoadAgain }]}
      />
    );
  }
  const byId = new Map(
    compare.metrics.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])),
  );
  const rows = filterMetrics(compare, { filter, search, strings });
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
      {orderMetrics(rows, compare).map((group) => (
        <TopicSection
          key={group.topic}
          group={group}
          view={compare}
          byId={byId}
          strings={strings}
        />
      ))}
    </>
  );
}
