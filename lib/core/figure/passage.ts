import type { ChangeRole } from '../quantity/quantity.ts';
import type { Span } from '../span.ts';
import { simplify } from '../text/fold.ts';
import { type CueHit, findCues } from './find-cues.ts';
import { findPeriods, type PeriodMention } from './find-periods.ts';

/** What the document says of itself, as far as the page tells. */
export interface DocumentMeta {
  readonly title?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what "last year" is relative to. */
  readonly published?: string;
  readonly language?: string;
}

/** A stretch of a block in which a figure's scope is looked for, with what stands in it. */
export interface Passage {
  /** Where it begins in the block's text; the spans below index into the passage. */
  readonly start: number;
  readonly raw: string;
  /** Simplified, lower case, as long as `raw`. */
  readonly text: string;
  readonly cues: readonly CueHit[];
  readonly periods: readonly PeriodMention[];
  readonly statistics: readonly StatisticSpan[];
}

/** Where a statistic stands, and whether it is an end of a change. */
export interface StatisticSpan extends Span {
  readonly role?: ChangeRole['role'];
}

/** The matching form of a text: simplified Chinese, lower case, the same length. */
export function matchingForm(raw: string): string {
  const simplified = simplify(raw);
  const lower = simplified.toLowerCase();
  // A few letters (İ) grow when lowered, which would shift every span after them.
  return lower.length === simplified.length ? lower : simplified;
}

/**
 * Prepares a passage.
 *
 * @param statistics - Spans of the statistics in it; a period is never read out of one.
 */
export function readPassage(options: {
  raw: string;
  start: number;
  statistics: readonly StatisticSpan[];
  published: string | undefined;
}): Passage {
  const { raw, start, statistics, published } = options;
  const text = matchingForm(raw);
  const periods = findPeriods(text, published).filter(
    (period) => !statistics.some((span) => period.start < span.end && span.start < period.end),
  );
  return { start, raw, text, cues: findCues(text), periods, statistics };
}

type Raw = Pick<Passage, 'raw'>;

const CLAUSE_ENDS = '，。；;、,：:！？!?\n';
const GROUP_ENDS = '。；;！？!?\n';

/** Whether a mark at `at` ends a clause: a comma or colon between digits belongs to a number. */
function isMark(text: string, at: number, marks: string): boolean {
  const mark = text.charAt(at);
  if (!marks.includes(mark)) return false;
  if (mark !== ',' && mark !== ':') return true;
  return !/\d/.test(text.charAt(at + 1));
}

function lastMark(text: string, before: number, marks: string): number {
  for (let at = before - 1; at >= 0; at -= 1) if (isMark(text, at, marks)) return at + 1;
  return 0;
}

// Marks are looked for in the raw text: the matching form makes "，" a "," like that in "1,130".

/** Where the clause around a place begins. */
export const clauseStart = ({ raw }: Raw, at: number): number => lastMark(raw, at, CLAUSE_ENDS);

/** Where the clause around a place begins, a label before a colon included: "同比增速：171%". */
export function labelStart(passage: Raw, at: number): number {
  const start = clauseStart(passage, at);
  const isLabelled = /[：:]$/.test(passage.raw.slice(0, start));
  return isLabelled ? clauseStart(passage, start - 1) : start;
}

/** Where the group of clauses between semicolons begins. */
export const groupStart = ({ raw }: Raw, at: number): number => lastMark(raw, at, GROUP_ENDS);

/** Where the clause around a place ends. */
export function clauseEnd({ raw }: Raw, from: number): number {
  for (let at = from; at < raw.length; at += 1) if (isMark(raw, at, CLAUSE_ENDS)) return at;
  return raw.length;
}

/** Whether no other statistic stands between two places. */
export const nothingBetween = (passage: Passage, from: number, to: number): boolean =>
  !passage.statistics.some((span) => span.start >= from && span.end <= to);
