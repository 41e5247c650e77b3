import type { ComparedMetric, Comparison } from '../../lib/core/comparison.ts';
import { leadingFinding } from '../shared/leading-finding.ts';
import { TOPICS, type Topic, topicOf } from './topics.ts';

/** The metrics of one topic, those with most to compare first. */
export interface TopicRows {
  readonly topic: Topic;
  readonly rows: readonly ComparedMetric[];
}

/**
 * Metrics by topic. Within one, what was found comparable leads, then what has neighbours, then what
 * one column alone speaks of, and last what only reports do; ties keep the packs' order.
 */
export function orderMetrics(
  rows: readonly ComparedMetric[],
  view: Comparison,
): readonly TopicRows[] {
  const columns = new Set(view.sources.filter(({ role }) => role === 'column').map(({ id }) => id));
  const rankOf = ({ claims, findings }: ComparedMetric): number => {
    if (!claims.some(({ source }) => columns.has(source))) return 3;
    const leading = leadingFinding(findings);
    if (!leading) return 2;
    return leading.verdict === 'not-comparable' ? 1 : 0;
  };
  return TOPICS.map((topic) => ({
    topic,
    rows: rows
      .filter(({ metric }) => topicOf(metric.family) === topic)
      .toSorted((a, b) => rankOf(a) - rankOf(b)),
  })).filter((group) => group.rows.length > 0);
}
