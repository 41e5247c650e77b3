import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../span.ts';
import { FORECAST_SAYING } from './cue-words.ts';
import { clauseEnd, clauseStart, groupStart, nothingBetween, type Passage } from './passage.ts';
import { lastYearOf } from './period-label.ts';
import type { PeriodMention } from './period-mention.ts';

/** Words by which a sentence turns back from what is expected to what has been. */
const HAS_BEEN =
  /已经|已达|已有|已成|已占|已超|已突破|实际|实现了|此前|(?<![a-z])(?:was|were|reached|stood at|came to|has been|had been|totalled|totaled|already)(?![a-z])/;
const MARKED_BEHIND = /^[^,，。；;.]{0,6}[（(](?:预计|预测|e\)|f\)|forecast|projected|estimate)/;

/** How far behind a figure a forecast cue may stand: "$1.3 trillion forecast for 2032". */
const BEHIND = 10;

/** Fiscal years run ahead of the calendar: fiscal 2025 is under way in 2024. */
export const isLaterThan = (label: string, published: string): boolean =>
  Number(lastYearOf(label)) > Number(published.slice(0, 4)) + (label.includes('FY') ? 1 : 0);

interface BasisOptions {
  readonly passage: Passage;
  readonly figure: Span;
  /** The figure's period, chosen as if it could be either. */
  readonly period: PeriodMention | null;
  readonly published: string | undefined;
  /** The last day of which it may tell: that of its publication, or on which it is read. */
  readonly latest: string | undefined;
  readonly quantity: Quantity;
}

/** Whether a text says that something was said within the very year that it speaks of: in July 2024, of 2024. */
const isMadeInside = ({ periods }: Passage, period: PeriodMention): boolean =>
  periods.some(({ start, label }) => start < period.start && label.startsWith(`${period.label}-`));

/** A cue before the figure, in its group of clauses, that still holds at the figure. */
function cueBefore({ passage, figure, period, published }: BasisOptions): Span | null {
  const group = groupStart(passage, figure.start);
  const cue = passage.cues.findLast(
    (hit) => hit.value.kind === 'forecast' && hit.end <= figure.start && hit.start >= group,
  );
  if (!cue) return null;
  if (FORECAST_SAYING.has(cue.term) && period) {
    const isPast =
      published !== undefined && Number(lastYearOf(period.label)) < Number(published.slice(0, 4));
    if (isMadeInside(passage, period)) return cue;
    if (isPast || passage.periods.some(({ label }) => lastYearOf(label) > lastYearOf(period.label)))
      return null;
  }
  const clause = clauseStart(passage, figure.start);
  const turnedBack = cue.end < clause && HAS_BEEN.test(passage.text.slice(clause, figure.start));
  return turnedBack ? null : cue;
}

/** A cue right behind the figure, in its clause. */
function cueBehind({ passage, figure }: BasisOptions): Span | null {
  const end = Math.min(clauseEnd(passage, figure.end), figure.end + BEHIND);
  const cue = passage.cues.find(
    (hit) => hit.value.kind === 'forecast' && hit.start >= figure.end && hit.start < end,
  );
  return cue && nothingBetween(passage, figure.end, cue.start) ? cue : null;
}

/**
 * Tells whether a figure's sentence makes it a forecast.
 *
 * @returns The span of the word that says so, or null for a measured figure.
 */
export function findForecast(options: BasisOptions): Span | null {
  const { passage, figure, period, latest } = options;
  if (period && /\d ?[ef]$/.test(passage.text.slice(period.start, period.end))) return period;
  // What a forecast starts from has been measured: "from $40 billion in 2022".
  const isStart = options.quantity.change?.role === 'from';
  const cue = isStart ? null : (cueBefore(options) ?? cueBehind(options));
  if (cue) return cue;
  if (MARKED_BEHIND.test(passage.text.slice(figure.end, figure.end + 24))) return figure;
  const group = groupStart(passage, figure.start);
  const isAhead =
    period !== null &&
    (period.start >= group || period.label.includes('→')) &&
    latest !== undefined &&
    isLaterThan(period.label, latest);
  return isAhead ? period : null;
}
