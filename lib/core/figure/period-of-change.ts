import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../span.ts';
import { nothingBetween, type Passage } from './passage.ts';
import { yearOf } from './period-label.ts';
import type { PeriodMention } from './period-mention.ts';

/** A compound rate runs from the first to the last of the years that were named for it. */
export function compoundPeriod(mentions: readonly PeriodMention[]): PeriodMention | null {
  const range = mentions.findLast((mention) => mention.label.includes('→'));
  if (range) return range;
  const last = mentions.at(-1);
  if (!last) return null;
  // "In 2032, up from … in 2022": the later one may be named first.
  const other = mentions.findLast((mention) => yearOf(mention.label) !== yearOf(last.label));
  if (!other) return last;
  const [first, end] = yearOf(other.label) < yearOf(last.label) ? [other, last] : [last, other];
  return { ...end, label: `${first.label}→${end.label}` };
}

/** How far before a figure the word may stand that makes it a start, in units: the name of what grew. */
const START_REACH = 26;
const CLAUSE_END = /[,，。;；]/;
const START_WORD = /[从自由]/;
const FROM = 'from ';
/** What may stand between "from" and the number: an article, a hedge, the sign of the currency. */
const BEHIND_FROM =
  /^(?:(?:an?|the|its|their|about|around|roughly|some|nearly|almost|just|only|over|under|more than|less than|at least|up to|rmb|cny|usd|us) ?){0,4}[$€£¥]?$/;

function isBehindFrom(before: string): boolean {
  const from = before.lastIndexOf(FROM);
  if (from < 0 || /[a-z]/.test(before.charAt(from - 1))) return false;
  return BEHIND_FROM.test(before.slice(from + FROM.length));
}

/** Whether a figure is what a change starts from; its word must stand before it. */
export function isStart(passage: Passage, figure: Span, { change }: Quantity): boolean {
  if (change?.role !== 'from') return false;
  const before = passage.text.slice(Math.max(0, figure.start - START_REACH), figure.start);
  return START_WORD.test(before.split(CLAUSE_END).at(-1) ?? '') || isBehindFrom(before);
}

/** How far before a start its own year may stand: 从2022年的10美元. */
const START_GAP = 6;

/** Whether a period stands right before what a change starts from, or is an arrow of its own. */
export const namedFor = (
  passage: Passage,
  period: PeriodMention | undefined,
  figure: Span,
): boolean =>
  period !== undefined &&
  (period.label.includes('→') ||
    (figure.start - period.end <= START_GAP && nothingBetween(passage, period.end, figure.start)));

/** A change printed behind both its ends, "from … in 2022 to … in 2024, a fall of …", runs between their years. */
export function changeEnds(
  passage: Passage,
  figure: Span,
  quantity: Quantity,
  before: readonly PeriodMention[],
): PeriodMention | null {
  const isEnd = quantity.kind === 'percent' && quantity.change && quantity.change.role !== 'by';
  if (isEnd || (quantity.kind !== 'percent' && quantity.kind !== 'multiple')) return null;
  const [from, to] = passage.statistics.filter(({ end }) => end <= figure.start).slice(-2);
  const [first, last] = before.slice(-2);
  if (from?.role !== 'from' || to?.role !== 'to' || !first || !last) return null;
  const named = !first.label.includes('→') && !last.label.includes('→');
  return named && first.label < last.label
    ? { ...last, label: `${first.label}→${last.label}` }
    : null;
}

/** A figure that is one end of a change takes that end of the arrow. */
export function endOfArrow(period: PeriodMention, quantity: Quantity): PeriodMention {
  const [from, to] = period.label.split('→');
  if (from === undefined || to === undefined) return period;
  if (quantity.change?.role === 'from') return { ...period, label: from };
  if (quantity.change?.role === 'to') return { ...period, label: to };
  return period;
}
