import { findCues } from '../figure/find-cues.ts';
import { buildTermFinder, findTerms, type TermHit } from '../text/term-finder.ts';
import type { Metric } from './claim.ts';
import { push } from './push.ts';

/** A metric with its terms as numbers, for matching. */
export interface MetricEntry {
  readonly metric: Metric;
  /** Term numbers of each group of `Metric.terms.all`. */
  readonly all: readonly (readonly number[])[];
  /** All of them, in one. */
  readonly own: ReadonlySet<number>;
  readonly topic: readonly number[];
  readonly none: readonly number[];
  /** For each group, whether its terms say that something changed: a figure's change says so too. */
  readonly saysChange: readonly boolean[];
}

/** Finds the terms of metrics in texts, and the metrics that they may speak of. */
export interface MetricTermIndex {
  /** Terms of metrics in a text (simplified, lower case), by number; overlapping ones included. */
  findTerms(text: string): readonly TermHit<number>[];
  /** Terms that name the field which the metrics are of, taken from their topics; `[]` when they share none. */
  readonly field: readonly number[];
  /** Metrics one of whose rarest groups holds the term. */
  metricsByTerm(term: number): readonly MetricEntry[];
}

const CHANGES: ReadonlySet<string> = new Set(['rise', 'fall']);

const saysChange = (term: string): boolean =>
  CHANGE_PHRASES.test(term) || findCues(term).some(({ value }) => CHANGES.has(value.kind));

/** Part of a group's terms from which it is a list of words of change; other groups hold hardly any. */
const OF_CHANGE = 1 / 4;

/** Phrases of a change that hold no cue word. */
const CHANGE_PHRASES = /^(?:more than in|翻|扩张)/;

/** Groups that a metric is filed under: a text may leave one of them to be understood. */
const FILED = 2;
/** A term that more metrics than this share files none under their second group: a look-up would find them all. Chosen above what the bundled packs share. */
const SHARED = 64;

/** Part of the topics that hold a term which names the field of all; what fewer hold is their own. */
const OF_FIELD = 1 / 2;

function fieldOf(entries: readonly MetricEntry[]): number[] {
  const uses = new Map<number, number>();
  for (const term of entries.flatMap(({ topic }) => topic))
    uses.set(term, (uses.get(term) ?? 0) + 1);
  const topics = entries.filter(({ topic }) => topic.length > 0).length;
  return [...uses].filter(([, count]) => count >= OF_FIELD * topics).map(([term]) => term);
}

/** Numbers the terms, and files each metric under its rarest groups only. */
export function indexTerms(metrics: readonly Metric[]): MetricTermIndex {
  const numbers = new Map<string, number>();
  const uses: number[] = [];
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    uses[number] = (uses[number] ?? 0) + 1;
    return number;
  };
  const entries = metrics.map((metric): MetricEntry => {
    const all = metric.terms.all.map((group) => group.map(numberOf));
    return {
      metric,
      all,
      own: new Set(all.flat()),
      topic: (metric.terms.topic ?? []).map(numberOf),
      none: (metric.terms.none ?? []).map(numberOf),
      saysChange: metric.terms.all.map(
        (group) => group.filter(saysChange).length >= OF_CHANGE * group.length,
      ),
    };
  });
  const postings = new Map<number, MetricEntry[]>();
  for (const entry of entries) {
    const cost = (group: readonly number[]): number =>
      group.reduce((sum, term) => sum + (uses[term] ?? 0), 0) / Math.max(group.length, 1);
    const telling = entry.all.filter((_, group) => !entry.saysChange[group]);
    const rarest = telling
      .toSorted((a, b) => cost(a) - cost(b))
      .slice(0, FILED)
      .filter((group, at) => at === 0 || cost(group) <= SHARED);
    for (const term of new Set(rarest.flat())) push(postings, term, entry);
  }
  const finder = buildTermFinder(numbers);
  return {
    field: fieldOf(entries),
    findTerms: (text) => findTerms(finder, text, true),
    metricsByTerm: (term) => postings.get(term) ?? [],
  };
}
