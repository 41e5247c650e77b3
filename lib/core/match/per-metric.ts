import type { Metric } from '../claim/claim.ts';

/** What is found out of a metric once. */
export function perMetric<T>(find: (metric: Metric) => T): (metric: Metric) => T {
  const known = new WeakMap<Metric, T>();
  return (metric) => {
    const found = known.get(metric) ?? find(metric);
    known.set(metric, found);
    return found;
  };
}
