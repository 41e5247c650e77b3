import type { ComparedMetric, Comparison } from '../../lib/core/comparison.ts';
import { simplify } from '../../lib/core/text/fold.ts';
import type { SharedStrings } from '../../locales/strings.ts';
import { dataWords } from '../shared/data-words.ts';

/** Which metrics are shown. */
export type MetricFilter = 'all' | 'conflict' | 'comparable' | 'single';

export const METRIC_FILTERS: readonly MetricFilter[] = ['all', 'conflict', 'comparable', 'single'];

const PASSES: Readonly<Record<MetricFilter, (row: ComparedMetric) => boolean>> = {
  all: () => true,
  conflict: ({ findings }) => findings.some(({ verdict }) => verdict === 'conflict'),
  comparable: ({ findings }) => findings.some(({ verdict }) => verdict !== 'not-comparable'),
  single: ({ claims }) => new Set(claims.map(({ source }) => source)).size === 1,
};

/** Without what readers type in different ways: case, script, full width, and the space of “157 亿元”. */
const folded = (text: string): string => simplify(text).toLowerCase().replace(/\s/g, '');

/** The metrics that pass the filter and hold every word of the search, in either language or as shown. */
export function filterMetrics(
  view: Comparison,
  by: { readonly filter: MetricFilter; readonly search: string; readonly strings: SharedStrings },
): readonly ComparedMetric[] {
  const words = by.search.split(/\s+/).map(folded).filter(Boolean);
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
      .map((text) => (text ? `${text.zh}|${text.en}|${dataWords(text, by.strings)}` : ''))
      .join('|');
    const shown = folded(all);
    return words.every((word) => shown.includes(word));
  });
}
