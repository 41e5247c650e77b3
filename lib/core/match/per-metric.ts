import type { Metric } from '../claim/claim.ts';
import { oncePer } from '../once-per.ts';

/** What is found out of a metric once. */
export const perMetric: <T>(find: (metric: Metric) => T) => (metric: Metric) => T = oncePer;
