import { spanInSentence } from '../figure/figure.ts';
import { clauseStart, matchingForm } from '../figure/passage.ts';
import { type AuditedFigure, sameSentence, sameUnit, textBetween } from './audited-figure.ts';
import { goesOn } from './goes-on.ts';

/** The two levels that a printed change lies between. */
export interface Endpoints {
  readonly from: AuditedFigure;
  readonly to: AuditedFigure;
}

// Words that make a level the one that a change starts from: right before it in its clause, or
// right behind it.
const BASE_BEFORE =
  /(?:较|比|相较|相比|同期|上年|去年|前年|上一年|前一年|此前|原来|从|由|up from|down from|from|compared with|compared to|against|versus|than)[^，,；;]{0,12}$/;
const BASE_BEHIND =
  /^ ?(?:in the (?:same|previous|prior) |the year before|the previous year|a year (?:earlier|ago|before)|last year|earlier)/;

const role = ({ figure }: AuditedFigure): string | undefined => figure.quantity.change?.role;

/** Whether a figure says by how much, or how many times, something changed. */
export function isRatio(candidate: AuditedFigure): boolean {
  const { kind } = candidate.figure.quantity;
  if (kind === 'multiple') return true;
  if (kind === 'percentage-point') return role(candidate) === 'by';
  return (kind === 'percent' || kind === 'fraction') && candidate.figure.stated === 'change';
}

/** Whether a figure says how much there is of something. */
export const isAmount = ({ figure }: AuditedFigure): boolean =>
  figure.stated === 'level' &&
  (figure.quantity.kind === 'money' ||
    figure.quantity.kind === 'count' ||
    figure.quantity.kind === 'rate' ||
    figure.quantity.kind === 'measure');

const isEndpoint = (candidate: AuditedFigure): boolean =>
  isAmount(candidate) || (candidate.figure.quantity.kind === 'percent' && !isRatio(candidate));

function isBase(near: readonly AuditedFigure[], candidate: AuditedFigure): boolean {
  const { figure } = candidate;
  if (figure.quantity.change) return figure.quantity.change.role === 'from';
  const { start, end } = spanInSentence(figure);
  const previous = near[near.indexOf(candidate) - 1];
  const since = previous ? spanInSentence(previous.figure).end : 0;
  const clause = clauseStart({ raw: figure.sentence }, start);
  return (
    BASE_BEFORE.test(matchingForm(figure.sentence.slice(Math.max(clause, since), start))) ||
    BASE_BEHIND.test(matchingForm(figure.sentence.slice(end)))
  );
}

const isEarlier = (a: AuditedFigure, b: AuditedFigure): boolean =>
  a.year !== null && b.year !== null && a.year < b.year;

interface Side {
  readonly near: readonly AuditedFigure[];
  readonly at: number;
  readonly step: 1 | -1;
}

/** The next figure to one side that fits, unless another change or another amount stands before it. */
function nextTo(
  { near, at, step }: Side,
  fits: (figure: AuditedFigure) => boolean,
): AuditedFigure | null {
  for (let i = at + step; near[i]; i += step) {
    const figure = near[i];
    if (!figure) return null;
    if (fits(figure)) return figure;
    if (isRatio(figure) || isEndpoint(figure)) return null;
  }
  return null;
}

/** The level that the change led to: the one before it, or the one that it names behind it. */
function ledTo(near: readonly AuditedFigure[], at: number): AuditedFigure | null {
  const change = near[at];
  const behind = nextTo({ near, at, step: 1 }, (figure) => role(figure) === 'to');
  if (change && behind && isEndpoint(behind) && !/[，,；;]/.test(textBetween(change, behind)))
    return behind;
  for (let i = at - 1; i >= 0; i -= 1) {
    const figure = near[i];
    if (!figure || isRatio(figure)) return null;
    if (isEndpoint(figure) && !isBase(near, figure) && !isOlderThanPrevious(near, i)) return figure;
  }
  return null;
}

/** "2024 年 120 亿元，2023 年 100 亿元，增长…": the second is what the first is measured against. */
function isOlderThanPrevious(near: readonly AuditedFigure[], at: number): boolean {
  const [previous, figure] = [near[at - 1], near[at]];
  return (
    previous !== undefined &&
    figure !== undefined &&
    isEndpoint(previous) &&
    sameUnit(previous, figure) &&
    isEarlier(figure, previous)
  );
}

/**
 * The levels that a change of the same sentence lies between, found by their roles, by words such
 * as 较 or "compared with", or by their years; the later-named one must name no thing of its own.
 *
 * @returns null when the sentence does not print both, or leaves open which they are.
 */
export function changeEndpoints(
  change: AuditedFigure,
  all: readonly AuditedFigure[],
): Endpoints | null {
  const near = all.filter((other) => sameSentence(other, change));
  const at = near.indexOf(change);
  const to = ledTo(near, at);
  if (!to || (at > near.indexOf(to) && !goesOn(change))) return null;
  const fits = (other: AuditedFigure): boolean =>
    other !== to && sameUnit(other, to) && (isBase(near, other) || isEarlier(other, to));
  const toAt = near.indexOf(to);
  const left = nextTo({ near, at: Math.min(at, toAt), step: -1 }, fits);
  const inside = nextTo({ near, at: Math.min(at, toAt), step: 1 }, fits);
  const right = nextTo({ near, at: Math.max(at, toAt), step: 1 }, fits);
  const from = inside ?? left ?? right;
  if (!from) return null;
  const later = near.indexOf(from) > toAt ? from : to;
  const named = role(from) === 'from' && role(to) === 'to';
  return named || goesOn(later) ? { from, to } : null;
}
