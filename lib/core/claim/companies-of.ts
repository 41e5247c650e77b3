import { findCues } from '../figure/find-cues.ts';
import { matchingForm } from '../figure/passage.ts';
import type { Localized } from '../text/localized.ts';
import type { Metric } from './claim.ts';

const known = new WeakMap<Metric, ReadonlySet<string>>();

/** Codes of the companies that a text names. @param text - Simplified, lower case. */
export function companiesIn(text: string): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { value } of findCues(text)) if (value.kind === 'company') codes.add(value.code);
  return codes;
}

/** A group of terms that names more companies than this only gives examples: "AI" by its products. */
const EXAMPLES = 2;

/** Codes of the companies that a metric's terms name: it is about them, so they are no subject of their own. */
export function companiesOf(metric: Metric): ReadonlySet<string> {
  const cached = known.get(metric);
  if (cached) return cached;
  const named = metric.terms.all
    .map((group) => new Set(group.flatMap((term) => [...companiesIn(term)])))
    .filter(({ size }) => size <= EXAMPLES);
  const codes = new Set(named.flatMap((group) => [...group]));
  known.set(metric, codes);
  return codes;
}

/** Whether a subject is a company that the metric itself is about. */
export function isOwnSubject(metric: Metric, { zh, en }: Localized): boolean {
  const own = companiesOf(metric);
  return [...companiesIn(matchingForm(`${zh} ${en}`))].some((code) => own.has(code));
}
