import type { Metric } from '../claim/claim.ts';
import type { Span } from '../span.ts';
import { buildTermFinder, findTerms, type TermFinder, type TermHit } from '../text/term-finder.ts';
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

/** Groups that only say that a market's money is meant, or a share of it. */
const GENERIC: ReadonlySet<string> = new Set(['market', 'revenue']);
const WORDS_OF_SHARE = /占|份额|比|share|account|商业模式|business model/;
const MORE_GENERIC = /规模|worth|size|value/;

/** Whether a group of a metric's terms says no more than that a market or its revenue is meant. */
export function isGenericGroup(metric: Metric, group: number): boolean {
  const isGeneric = (term: string): boolean =>
    MORE_GENERIC.test(term) ||
    findTerms(thingFinder(), term, false).some(({ value }) => GENERIC.has(value));
  const isShare = (term: string): boolean => isGeneric(term) || WORDS_OF_SHARE.test(term);
  const terms = metric.terms.all[group] ?? [];
  if (metric.dimension === 'money') return terms.every(isGeneric);
  return metric.dimension === 'share' && terms.every(isShare);
}

/** Verbs of spending also go with time: "spend a third less time". */
const ONLY_OF_MONEY: ReadonlySet<string> = new Set(['spending']);
/** What a share may be a share of, whichever word stands nearest: 收入占比 55 %. */
const WHOLES: ReadonlySet<string> = new Set(['market', 'revenue']);

const isRival = (thing: string, metric: Metric, context: FigureContext): boolean =>
  !names(metric, thing) &&
  (context.isMoney || !ONLY_OF_MONEY.has(thing)) &&
  !(metric.dimension === 'share' && WHOLES.has(thing));

/** The measured things in a figure's clause, as spans of the sentence. */
function thingsIn({ clause, sentence }: FigureContext): TermHit<string>[] {
  const text = sentence.text.slice(clause.start, clause.end);
  return findTerms(thingFinder(), text, false).map((hit) => ({
    ...hit,
    start: hit.start + clause.start,
    end: hit.end + clause.start,
  }));
}

/** Those of them that the metric's terms name. */
export const thingsNamedBy = (metric: Metric, context: FigureContext): readonly Span[] =>
  thingsIn(context).filter(({ value }) => names(metric, value));

/** What stands behind a figure names it less often than what stands before it. */
const BEHIND = 12;

/**
 * Whether the measured thing nearest to a figure in its clause is none that the metric's terms
 * name: 融资 beside a market's size, 股价 beside a growth rate.
 */
export function measuresAnother(metric: Metric, context: FigureContext): boolean {
  const { figure } = context;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { start, end, value } of thingsIn(context)) {
    const before = figure.start - end;
    const distance = before >= 0 ? before : start - figure.end + BEHIND;
    if (distance < least) {
      least = distance;
      nearest = value;
    }
  }
  return nearest !== null && isRival(nearest, metric, context);
}
