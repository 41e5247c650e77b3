import type { Metric } from '../claim/claim.ts';
import { buildTermFinder, findTerms, type TermFinder } from '../text/term-finder.ts';
import type { FigureContext } from './figure-context.ts';
import { MEASURED_THINGS } from './measured-things.ts';

let finder: TermFinder<string> | null = null;
const wordsOf = new Map<string, readonly string[]>();

function thingFinder(): TermFinder<string> {
  if (finder) return finder;
  const entries: (readonly [string, string])[] = [];
  for (const [thing, words] of Object.entries(MEASURED_THINGS)) {
    wordsOf.set(thing, words.split('|'));
    for (const word of words.split('|')) entries.push([word, thing]);
  }
  finder = buildTermFinder(entries);
  return finder;
}

/** Whether one of a metric's terms names the thing: "市场规模" names a market. */
function names(metric: Metric, thing: string): boolean {
  const words = wordsOf.get(thing) ?? [];
  const terms = [...metric.terms.all.flat(), metric.label.zh, metric.label.en.toLowerCase()];
  return terms.some((term) => words.some((word) => term.includes(word)));
}

/** What stands behind a figure names it less often than what stands before it. */
const BEHIND = 12;

/**
 * Whether the measured thing nearest to a figure in its clause is none that the metric's terms
 * name: 融资 beside a market's size, 股价 beside a growth rate.
 */
export function measuresAnother(metric: Metric, context: FigureContext): boolean {
  const { clause, figure, sentence } = context;
  const text = sentence.text.slice(clause.start, clause.end);
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { start, end, value } of findTerms(thingFinder(), text, false)) {
    const before = figure.start - (clause.start + end);
    const after = clause.start + start - figure.end;
    const distance = before >= 0 ? before : after + BEHIND;
    if (distance < least) {
      least = distance;
      nearest = value;
    }
  }
  return nearest !== null && !names(metric, nearest);
}
