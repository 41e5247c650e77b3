import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../span.ts';
import type { PeriodMention } from './find-periods.ts';
import { clauseEnd, clauseStart, groupStart, nothingBetween, type Passage } from './passage.ts';

/** English puts the year behind: "$40 billion of revenue in 2022". */
const DIRECTLY_AFTER =
  /^(?:[a-z%]*)(?: (?!to |and |but |while |than |which )[a-z-]+){0,4} ?(?:in|by|for|during|of|at|through|until|since|over|from|between)(?: (?:the|calendar|fiscal|year|end|late|early|mid|of))*[ -]?$|^ ?[（(][^）)]{0,6}$|^ \($/;

/** 2023年的5倍, 2023 年同期: the year that is multiplied or compared with. */
const SERVES_AS_BASE = /^ ?年?(?:同期|水平)|^ ?年?的 ?[约近]?[\d.一二三四五六七八九十几]+ ?倍/;
/** How much behind a year is looked at for that. */
const BASE_TAIL = 12;

/** How far before its base word a base year may stand: "than in the 2023". */
const BASE_GAP = 5;

/** A year that the text only compares with: 较2014年, than in 2023, 2023年的5倍. */
function isBase(passage: Passage, period: PeriodMention): boolean {
  const compared = passage.cues.some(
    (cue) =>
      cue.value.kind === 'base' &&
      cue.end <= period.start &&
      period.start - cue.end <= BASE_GAP &&
      nothingBetween(passage, cue.end, period.start),
  );
  if (compared && !period.label.includes('→')) return true;
  return SERVES_AS_BASE.test(passage.text.slice(period.end, period.end + BASE_TAIL));
}

const isForecast = (passage: Passage, period: PeriodMention): boolean => {
  const clause = clauseStart(passage, period.start);
  return passage.cues.some(
    (cue) =>
      cue.value.kind === 'forecast' &&
      cue.start >= clause &&
      cue.start <= clauseEnd(passage, period.end),
  );
};

const yearOf = (label: string): string => label.replace('FY', '').slice(0, 4);

/** A compound rate runs from the first to the last of the years that were named for it. */
function compoundPeriod(mentions: readonly PeriodMention[]): PeriodMention | null {
  const range = mentions.findLast((mention) => mention.label.includes('→'));
  if (range) return range;
  const last = mentions.at(-1);
  if (!last) return null;
  const first = mentions.findLast((mention) => yearOf(mention.label) < yearOf(last.label));
  return first ? { ...last, label: `${first.label}→${last.label}` } : last;
}

/** How far before a start its own year may stand: 从2022年的10美元. */
const START_GAP = 6;

/** Whether a period stands right before what a change starts from, or is an arrow of its own. */
const namedFor = (passage: Passage, period: PeriodMention | undefined, figure: Span): boolean =>
  period !== undefined &&
  (period.label.includes('→') ||
    (figure.start - period.end <= START_GAP && nothingBetween(passage, period.end, figure.start)));

/** A change printed behind both its ends, "from … in 2022 to … in 2024, a fall of …", runs between their years. */
function changeEnds(
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
function endOfArrow(period: PeriodMention, quantity: Quantity, compound: boolean): PeriodMention {
  const [from, to] = period.label.split('→');
  if (compound || from === undefined || to === undefined) return period;
  if (quantity.change?.role === 'from') return { ...period, label: from };
  if (quantity.change?.role === 'to') return { ...period, label: to };
  return period;
}

/**
 * Finds the period that a figure is about among those named in its own sentence.
 *
 * @param figure - Its span in the passage.
 * @param forecast - Whether the figure is one: a measured figure takes over no forecast's year.
 * @returns null when the sentence names none that fits.
 */
export function choosePeriod(options: {
  passage: Passage;
  figure: Span;
  quantity: Quantity;
  forecast: boolean;
  compound: boolean;
}): PeriodMention | null {
  const { passage, figure, quantity, forecast, compound } = options;
  const own = passage.periods.filter((p) => !isBase(passage, p));
  const before = own.filter((period) => period.end <= figure.start);
  if (compound) {
    const range = own.find((period) => period.label.includes('→'));
    return range ?? compoundPeriod(before.length > 0 ? before : own);
  }
  const ends = changeEnds(passage, figure, quantity, before);
  if (ends) return ends;
  const next = own.find((period) => period.start >= figure.end);
  if (next && nothingBetween(passage, figure.end, next.start)) {
    const gap = passage.text.slice(figure.end, next.start);
    const follows = gap.length <= 60 && DIRECTLY_AFTER.test(gap);
    if (follows || (next.borrowed && gap.trim() === ''))
      return endOfArrow(next, quantity, compound);
  }
  const isStart = quantity.change?.role === 'from';
  const clause = clauseStart(passage, figure.start);
  const group = groupStart(passage, figure.start);
  const inClause = before.findLast((period) => period.end > clause);
  const inGroup = before.findLast((period) => period.end > group);
  const earlier = before.findLast((period) => forecast || !isForecast(passage, period));
  // A change starts before the date that stands at its head: 2024年5月,从20元降至0.5元.
  if (isStart && !namedFor(passage, inClause, figure)) return null;
  const chosen = inClause ?? inGroup ?? earlier;
  if (chosen) return endOfArrow(chosen, quantity, compound);
  const end = clauseEnd(passage, figure.end);
  const behind = next && next.start < end && nothingBetween(passage, figure.end, next.start);
  return behind ? endOfArrow(next, quantity, compound) : null;
}
