import type { Metric } from '../claim/claim.ts';
import { type Figure, spanInSentence } from '../figure/figure.ts';
import { matchingForm } from '../figure/passage.ts';
import { impliedPer } from './implied-per.ts';

/** A unit that a metric gives to a bare count, and what the count is multiplied by. */
export interface UnderstoodUnit {
  readonly unit: string;
  readonly factor: number;
}

/** Parts of a yuan: 1.6 分 is a price where tokens are priced, and a score elsewhere. */
const SMALL_CHANGE: Readonly<Record<string, number>> = { 分: 0.01, 角: 0.1, 毛: 0.1 };
/** "从1亿涨到10亿美元", "from 1 to 10 billion yuan": the start of a change is in the unit of its end. */
const TO_MONEY =
  /^ ?(?:左右|上下)?(?:涨到|涨至|增至|增到|升至|升到|增长到|增长至|提高到|降至|降到|跌到|跌至|到|至|to) ?(?:约|近|about |some |nearly )?(?:[\d.,]+ ?[万亿]*(?:million |billion |trillion |bn |tn )? ?)(美元|元|dollars|yuan)/;
/** "29.4 billion yuan, up from 14.1 billion". */
const UP_FROM = /(?:up|down) from (?:about |some |nearly )?$/;
const CURRENCY_WORD = /美元|元|dollars|yuan/;
const CURRENCIES: Readonly<Record<string, string>> = {
  美元: 'USD',
  dollars: 'USD',
  元: 'CNY',
  yuan: 'CNY',
};

/** The currency of the amount before, where no other number stands between: it went up or down from this one. */
function moneyBefore(text: string): string | undefined {
  const { index } = UP_FROM.exec(text) ?? {};
  const behind = index === undefined ? [] : text.slice(0, index).split(/\d/);
  return behind.length > 1 ? CURRENCY_WORD.exec(behind.at(-1) ?? '')?.[0] : undefined;
}

/** The currency that a count has from the other end of its change. */
function currencyOf(figure: Figure): string | null {
  const { start, end } = spanInSentence(figure);
  const text = matchingForm(figure.sentence);
  const word =
    TO_MONEY.exec(text.slice(end))?.[1] ??
    moneyBefore(text.slice(Math.max(0, start - FROM_LENGTH), start));
  return CURRENCIES[word ?? ''] ?? null;
}

/** How far before a figure the other end of its change is looked for. */
const FROM_LENGTH = 120;

/** Printed without any unit of its own. */
const BARE_NUMBER = /(?:[\d万亿億萬]|illion|[bt]n)$/i;

const POINTS = /^ points?(?![a-z])/i;

/** Whether a metric is the gap between two things, in per cent or points. */
export const isGap = ({ dimension, terms }: Metric): boolean =>
  dimension === 'share' &&
  terms.all.some((group) => group.includes('差距') || group.includes('gap'));

/**
 * Finds the unit that a count has only as a value of a metric: "ahead by 0.3 points", 每千 token 1.6 分.
 *
 * @returns null when it has none.
 */
export function understoodUnit(figure: Figure, metric: Metric): UnderstoodUnit | null {
  const { kind, unit, text } = figure.quantity;
  if (kind !== 'count') return null;
  const behind = figure.sentence.slice(spanInSentence(figure).end);
  if (unit === null && isGap(metric) && POINTS.test(behind)) return { unit: 'pp', factor: 1 };
  if (metric.dimension === 'money' && BARE_NUMBER.test(text)) {
    const currency = currencyOf(figure);
    return currency === null ? null : { unit: currency, factor: 1 };
  }
  const factor = SMALL_CHANGE[unit ?? ''];
  // 280 多分之一 is a fraction.
  const isPrice = metric.dimension === 'rate' && factor !== undefined && !behind.startsWith('之');
  return isPrice && impliedPer(figure) !== null ? { unit: 'CNY', factor } : null;
}
