import type { ComparedMetric, Comparison } from '../../lib/core/comparison.ts';

/** Which metrics are shown. */
export type MetricFilter = 'all' | 'conflict' | 'comparable' | 'single';

export const METRIC_FILTERS: readonly MetricFilter[] = ['all', 'conflict', 'comparable', 'single'];

const PASSES: Readonly<Record<MetricFilter, (row: ComparedMetric) => boolean>> = {
  all: () => true,
  conflict: ({ findings }) => findings.some(({ verdict }) => verdict === 'conflict'),
  comparable: ({ findings }) => findings.some(({ verdict }) => verdict !== 'not-comparable'),
  single: ({ claims }) => new Set(claims.map(({ source }) => source)).size === 1,
};

/** The metrics that pass the filter and hold every word of the search, in either language. */
export function filterMetrics(
  view: Comparison,
  by: { readonly filter: MetricFilter; readonly search: string },
): readonly ComparedMetric[] {
  const words = by.search.toLowerCase().split(/\s+/).filter(Boolean);
  const titles = new Map(view.sources.map(({ id, title }) => [id, title]));
  return view.metrics.filter((row) => {
    if (!PASSES[by.filter](row)) return false;
    if (words.length === 0) return true;
    const texts = [
      row.metric.label,
      row.metric.definition,
      ...row.claims.flatMap((claim) => [claim.statement, claim.quoted, titles.get(claim.source)]),
    ];
    const all = texts
      .map((text) => (text ? `${text.zh}\n${text.en}` : ''))
      .join('\n')
      .toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
