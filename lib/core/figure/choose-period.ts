import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../span.ts';
import { comparesWithBefore } from './choose-stated.ts';
import { clauseEnd, clauseStart, groupStart, nothingBetween, type Passage } from './passage.ts';
import { yearOf } from './period-label.ts';
import type { PeriodMention } from './period-mention.ts';
import { changeEnds, compoundPeriod, endOfArrow, isStart, namedFor } from './period-of-change.ts';
import { inTurn, respectiveTurn } from './respective-turn.ts';

/** English puts the year behind: "$40 billion of revenue in 2022". */
const DIRECTLY_AFTER =
  /^(?:[a-z%]{0,20})(?: (?!to |and |but |while |than |which )[a-z][a-z\d’'-]{0,24}){0,6} ?(?:in|by|for|during|of|at|through|until|since|from|between)(?: (?:the|its|their|calendar|fiscal|year|end|late|early|mid|of|whole|all|full|entire)){0,6}[ -]?$|^ ?[（(][^）)]{0,6}$|^ \($|^[”"」』]?[,，]? ?(?:说的是|指的是|讲的是|是|指)$/;

/** 2023年的5倍, 2023 年同期: the year that is multiplied or compared with. */
const SERVES_AS_BASE =
  /^ ?年?(?:同期|水平)|^ ?年?的 ?[约近]?[\d.一二三四五六七八九十几万千百]+ ?(?:倍|分之)/;
/** How much behind a year is looked at for that. */
const BASE_TAIL = 12;

/** "Five times the 2023 count", "double that of 2023", "up 20% on 2023". */
const MULTIPLIED =
  /(?:times|fold|double[ds]?|triple[ds]?|quadruple[ds]?|twice|as (?:many|much|high|large|big) as (?:in|it was in|they were in)|(?:that|those|the (?:level|figure|number|total)) (?:of|in)|(?:%|percent|per cent|increase|rise|growth|jump|gain|up|fall|drop|decline) on)(?: the)? $/;
/** How much before a year is looked at for that. */
const MULTIPLIED_LENGTH = 40;

/** How far before its base word a base year may stand: "than in the 2023". */
const BASE_GAP = 5;

const SAME_YEAR = /同年|当年|(?:that|the same) year/;

/** Longest stretch between a figure and the year right behind it. */
const AFTER_GAP = 60;

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
  const before = passage.text.slice(Math.max(0, period.start - MULTIPLIED_LENGTH), period.start);
  if (MULTIPLIED.test(before)) return true;
  return SERVES_AS_BASE.test(passage.text.slice(period.end, period.end + BASE_TAIL));
}

/** A year that a text only looks back to. */
const LOOKS_BACK =
  /(?<![今去明])年前(?!.{1,2}个?月)|前一财?年|上一?财?年|earlier|before|ago|previous/;

/** Whether a period is only looked back to by its own words. */
export const looksBack = ({ text }: Passage, { start, end }: Span): boolean =>
  LOOKS_BACK.test(text.slice(start, end));

/** A clause that holds no figure of its own heads those behind it: 再往前一年，只有…. */
const isHead = (passage: Passage, { start, end }: Span): boolean =>
  nothingBetween(passage, clauseStart(passage, start), clauseEnd(passage, end));

const isForecast = (passage: Passage, period: PeriodMention): boolean => {
  const clause = clauseStart(passage, period.start);
  return passage.cues.some(
    (cue) =>
      cue.value.kind === 'forecast' &&
      cue.start >= clause &&
      cue.start <= clauseEnd(passage, period.end),
  );
};

/** The latest of a passage's periods that is neither a forecast's nor only compared with: what grew did so up to then. */
export function latestMeasured(passage: Passage): PeriodMention | null {
  const measured = passage.periods.filter(
    (period) => !isBase(passage, period) && !isForecast(passage, period),
  );
  return measured.reduce<PeriodMention | null>(
    (latest, one) => (latest && yearOf(latest.label) >= yearOf(one.label) ? latest : one),
    null,
  );
}

interface PeriodOptions {
  readonly passage: Passage;
  readonly figure: Span;
  readonly quantity: Quantity;
  /** Whether the figure is a forecast: a measured one takes over no forecast's year. */
  readonly forecast: boolean;
  readonly compound: boolean;
}

/** The next period when it stands right behind the figure, as it does in English. */
function directlyAfter(
  { passage, figure }: PeriodOptions,
  next: PeriodMention | undefined,
): PeriodMention | null {
  if (!next || !nothingBetween(passage, figure.end, next.start)) return null;
  const lead =
    /^(?:in|by|for|during|of|until|since|from|between) /.exec(
      passage.text.slice(next.start, next.end),
    )?.[0] ?? '';
  const gap = passage.text.slice(figure.end, next.start) + lead;
  const follows = gap.length <= AFTER_GAP && DIRECTLY_AFTER.test(gap);
  return follows || (next.borrowed && gap.trim() === '') ? next : null;
}

/** "Against 92 worth 789 million yuan the year before": the period at the end of an English clause is of all its figures. */
function sharedBehind(passage: Passage, figure: Span): PeriodMention | null {
  const end = clauseEnd(passage, figure.end);
  const next = passage.periods.find(({ start }) => start >= figure.end && start < end);
  if (!next || isBase(passage, next)) return null;
  const between = passage.text.slice(figure.end, next.start);
  const isShared = !nothingBetween(passage, figure.end, next.start);
  return isShared && !/\p{Script=Han}/u.test(between) ? next : null;
}

/** 2023年的5倍 is of another year. */
const MULTIPLES: ReadonlySet<Quantity['kind']> = new Set(['multiple', 'fraction', 'percent']);

/** "Up 56 % over 2023, when there had been [149]", 较2023年的[149件]: the year that a clause compares with, told behind it. */
function baseTold({ passage, figure, quantity }: PeriodOptions): PeriodMention | null {
  const last = passage.periods.findLast(({ end }) => end <= figure.start);
  if (!last || !nothingBetween(passage, last.end, figure.start)) return null;
  const between = passage.text.slice(last.end, figure.start);
  if (/^,? when (?!compared)/.test(between)) return last;
  const isBaseItself = /^年?的 ?[约近]?$/.test(between) && isBase(passage, last);
  return isBaseItself && !MULTIPLES.has(quantity.kind) ? last : null;
}

/** The last period before the figure: in its clause, in its group of clauses, or earlier. */
function nearestBefore(
  { passage, figure, quantity, forecast }: PeriodOptions,
  before: readonly PeriodMention[],
): PeriodMention | null {
  const clause = clauseStart(passage, figure.start);
  const group = groupStart(passage, figure.start);
  const inClause = before.findLast((period) => period.end > clause);
  const behind = inClause ? null : sharedBehind(passage, figure);
  if (behind) return behind;
  // A change starts before the date that stands at its head: 2024年5月,从20元降至0.5元.
  if (isStart(passage, figure, quantity) && !namedFor(passage, inClause, figure)) return null;
  // "同年" means the year that the text measures, not the one it last looked forward to.
  const inClauseText = passage.text.slice(clause, figure.start);
  const sameYear = !inClause && SAME_YEAR.test(inClauseText);
  // What a clause before only looked back to, "up from 92 a year earlier", is of its own figure.
  const named = before.filter((period) => !looksBack(passage, period) || isHead(passage, period));
  const inGroup = named.findLast((period) => period.end > group && !sameYear);
  const earlier = named.findLast(
    (period) => (forecast && !sameYear) || !isForecast(passage, period),
  );
  return inClause ?? inGroup ?? earlier ?? null;
}

/** A change against a year that is named only as its base is of the year after it: 较2023年增长56.4%. */
function yearAfterBase({ passage, figure, quantity }: PeriodOptions): PeriodMention | null {
  if (quantity.change?.role !== 'by' && quantity.kind !== 'multiple') return null;
  const clause = clauseStart(passage, figure.start);
  const end = clauseEnd(passage, figure.end);
  const base = passage.periods.find(
    (period) => period.start >= clause && period.end <= end && /^\d{4}$/.test(period.label),
  );
  if (!base || !isBase(passage, base)) return null;
  return { ...base, label: String(Number(base.label) + 1) };
}

/** What makes a multiple one of the year before the text's own: 上一年的[16 倍], 一年之间增至[8 倍]. */
const OF_YEAR_BEFORE =
  /(?:上一?年|前一年|后者)的? ?(?:约|近|超过?)? ?$|一年(?:之?间|内|里)[^,，。;；\d]{0,6}$/;
/** "[16 times] the year before". */
const THE_YEAR_BEFORE =
  /^(?: (?:that|those|the (?:level|figure|number|total|count)) of)? the (?:year before|previous year|prior year)/;

const isOfYearBefore = ({ passage: { text }, figure, quantity }: PeriodOptions): boolean =>
  quantity.kind === 'multiple' &&
  (OF_YEAR_BEFORE.test(text.slice(0, figure.start)) ||
    THE_YEAR_BEFORE.test(text.slice(figure.end)));

/** What a compound rate runs over: an arrow, or the years that are named before it, and right behind. */
function compoundOf(options: PeriodOptions, own: readonly PeriodMention[]): PeriodMention | null {
  const { figure } = options;
  const range = own.find((period) => period.label.includes('→'));
  if (range) return range;
  const before = own.filter((period) => period.end <= figure.start);
  const until = directlyAfter(
    options,
    own.find(({ start }) => start >= figure.end),
  );
  const spanned = compoundPeriod(until && before.length > 0 ? [...before, until] : before);
  return spanned?.label.includes('→') ? spanned : compoundPeriod(own);
}

/**
 * Finds the period that a figure is about among those named in its own sentence.
 *
 * @returns null when the sentence names none that fits.
 */
export function choosePeriod(options: PeriodOptions): PeriodMention | null {
  const { passage, figure, quantity, compound } = options;
  const own = passage.periods.filter((period) => !isBase(passage, period));
  const before = own.filter((period) => period.end <= figure.start);
  if (compound) return compoundOf(options, own);
  const told = baseTold(options);
  if (told) return told;
  const next = own.find((period) => period.start >= figure.end);
  const turn = respectiveTurn(passage, figure);
  if (isOfYearBefore(options)) return latestMeasured(passage);
  const chosen =
    (turn && inTurn(own, turn)) ??
    changeEnds(passage, figure, quantity, before) ??
    directlyAfter(options, next) ??
    nearestBefore(options, before);
  if (chosen)
    return comparesWithBefore(passage, figure, quantity) ? chosen : endOfArrow(chosen, quantity);
  if (isStart(passage, figure, quantity)) return null;
  const behind = next && next.start < clauseEnd(passage, figure.end);
  return behind ? endOfArrow(next, quantity) : yearAfterBase(options);
}
