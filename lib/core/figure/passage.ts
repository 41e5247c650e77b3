import { oncePer } from '../once-per.ts';
import type { ChangeRole } from '../quantity/quantity.ts';
import type { Span } from '../span.ts';
import { simplify } from '../text/fold.ts';
import { type CueHit, findCues } from './find-cues.ts';
import { findPeriods } from './find-periods.ts';
import type { PeriodMention } from './period-mention.ts';

/** What the document says of itself, as far as the page tells. */
export interface DocumentMeta {
  readonly title?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: what "last year" is relative to. */
  readonly published?: string;
  readonly language?: string;
}

/** And what its reader knows of it. */
export interface ReadingMeta extends DocumentMeta {
  /** The day on which it is read, YYYY-MM-DD: what lies after that lies ahead of a document without a date. */
  readonly readOn?: string;
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

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A length of time may stand in a period: 前三个月, two years later. */
const isPartOf = (span: Span, period: Span): boolean =>
  span.start >= period.start &&
  span.end <= period.end &&
  span.end - span.start < period.end - period.start;

const SAYS_SO = /(?:^|[\s(])(?:it|which|who|also|now|and|firm|report|bank) $/;

/** "It projects", "Gartner projects"; behind any other word "projects" are things. */
const isThing =
  (text: string, cues: readonly CueHit[]) =>
  ({ term, start }: CueHit): boolean =>
    term === 'projects' &&
    !SAYS_SO.test(text.slice(Math.max(0, start - 10), start)) &&
    !cues.some(({ value, end }) => end === start - 1 && NAMES.has(value.kind));

const NAMES: ReadonlySet<string> = new Set(['organisation', 'company']);

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
  const periods = findPeriods(text, published).filter((period) =>
    statistics.every((span) => !overlaps(period, span) || isPartOf(span, period)),
  );
  const cues = findCues(text);
  const isNoCue = isThing(text, cues);
  return { start, raw, text, cues: cues.filter((cue) => !isNoCue(cue)), periods, statistics };
}

/** What a passage says, found out once for all the figures in it. */
export const oncePerPassage: <T>(find: (passage: Passage) => T) => (passage: Passage) => T =
  oncePer;

type Raw = Pick<Passage, 'raw'>;

const codesOf = (marks: string): ReadonlySet<number> =>
  new Set([...marks].map((mark) => mark.charCodeAt(0)));

const CLAUSE_ENDS = codesOf('，。；;、,：:！？!?\n');
const GROUP_ENDS = codesOf('。；;！？!?\n');
const COMMA = 44;
const COLON = 58;

interface Marks {
  readonly raw: string;
  /** Places of the marks that end clauses, ascending, and of those among them that end groups. */
  readonly clauses: readonly number[];
  readonly groups: readonly number[];
}

let lastMarks: Marks = { raw: '', clauses: [], groups: [] };

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * A figure that heads its sentence, as in lists of numbers: "245 起：这是……". The colon behind it parts
 * nothing; the one behind a year does.
 */
const HEADING_FIGURE =
  /^[^\p{L}\d]{0,4}(?:超过|超過|超|逾|近|约|約|about |over |nearly |more than )?[^\p{L}\d]{0,2}\d[\d.,]{0,12}(?![\d.,]| ?[年月日号號])[^:：,，。\d]{0,14}[:：]/iu;

/**
 * Finds the marks of a text, once for all figures in it. They are looked for in the raw text: the
 * matching form makes "，" a "," like that in "1,130". A comma or colon before a digit belongs to a
 * number.
 */
function marksOf(raw: string): Marks {
  if (lastMarks.raw === raw) return lastMarks;
  const clauses: number[] = [];
  const groups: number[] = [];
  const headed = HEADING_FIGURE.exec(raw)?.[0].length ?? 0;
  for (let at = headed; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (!CLAUSE_ENDS.has(code)) continue;
    if ((code === COMMA || code === COLON) && isDigit(raw.charCodeAt(at + 1))) continue;
    clauses.push(at);
    if (GROUP_ENDS.has(code)) groups.push(at);
  }
  lastMarks = { raw, clauses, groups };
  return lastMarks;
}

/** How many of ascending places stand before one. */
function countBefore(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const afterLast = (places: readonly number[], at: number): number =>
  (places[countBefore(places, at) - 1] ?? -1) + 1;

/** Where the clause around a place begins. */
export const clauseStart = ({ raw }: Raw, at: number): number =>
  afterLast(marksOf(raw).clauses, at);

/** Where the clause around a place begins, a label before a colon included: "同比增速：171%". */
export function labelStart(passage: Raw, at: number): number {
  const start = clauseStart(passage, at);
  const isLabelled = start > 0 && /[：:]/.test(passage.raw.charAt(start - 1));
  return isLabelled ? clauseStart(passage, start - 1) : start;
}

/** Where the group of clauses between semicolons begins. */
export const groupStart = ({ raw }: Raw, at: number): number => afterLast(marksOf(raw).groups, at);

/** Where the clause around a place ends. */
export function clauseEnd({ raw }: Raw, from: number): number {
  const { clauses } = marksOf(raw);
  return clauses[countBefore(clauses, from)] ?? raw.length;
}

/** Where the group of clauses around a place ends. */
export function groupEnd({ raw }: Raw, from: number): number {
  const { groups } = marksOf(raw);
  return groups[countBefore(groups, from)] ?? raw.length;
}

/** Whether no other statistic stands between two places. */
export const nothingBetween = (passage: Passage, from: number, to: number): boolean =>
  !passage.statistics.some((span) => span.start >= from && span.end <= to);
