import { introductionIn, LONGEST_LINE } from './heading-like.ts';

/** "单位：亿元", "金额以亿元计", "units: %", "per 1M tokens". */
const NAMED =
  /单位|單位|[以按][^，。,;；]{1,12}[计計](?![算划劃])|units?[:：]|\bper (?:1 ?)?m\w* tok/i;
/** "in billions of US dollars", "(in yuan per million tokens)", at the end of what is said. */
const COUNTED_IN =
  /\bin (?:[a-z$]{1,12} ){0,3}?(?:%|per ?cent|(?:thousand|(?:m|b|tr)illion|dollar|euro|pound|yen)s?|bn|mn|yuan|rmb|usd|cny|eur|(?:us|hk)?[$€£¥])(?= (?:per|of) | ?[.,;:()（）\]/]|$)/i;
/** What stands in brackets: "（亿元）", "(US$ bn)", "[%]". */
const IN_BRACKETS = /[（([【][^（([【)）\]】]{1,34}[)）\]】]/g;
const UNIT = /[$€£¥￥%％元亿億万萬]|dollar|yuan|rmb|usd|cny|bn|mn|illion|token/i;
/** A line that is a unit and nothing else. In brackets it is found above. */
const ALONE =
  /^[十百千万萬亿億]{0,2}(?:[美港]?元|人民[币幣]元?|[%％]|(?:us|hk)?[$€£¥]|usd|rmb|cny|eur) ?(?:bn|mn|[mb](?:illions?)?|t(?:rillions?)?)?(?: ?[/／]\S{1,20}(?: tokens?)?)?$/i;

/** Whether a text is a unit and nothing else. */
export const isUnit = (text: string): boolean => ALONE.test(text.trim());

/** Whether a line beside a table, its caption or its corner may say what unit the numbers are in. */
export const mayStateUnit = (line: string): boolean =>
  line.length <= LONGEST_LINE &&
  ([NAMED, COUNTED_IN, ALONE].some((pattern) => pattern.test(line.trim())) ||
    (line.match(IN_BRACKETS)?.some((inside) => UNIT.test(inside)) ?? false));

const NUMBERED = /^(?:[图圖]?表|table|exhibit|figure|chart) ?\d/i;

/**
 * What the line right above a table says of it: that it introduces the table, names the unit of
 * its numbers, or is its numbered title.
 *
 * @returns null for a line that says nothing of the table.
 */
export function captionIn(line: string): string | null {
  const text = line.trim();
  const isTitle = NUMBERED.test(text) && text.length <= LONGEST_LINE;
  return isTitle || mayStateUnit(text) ? text : introductionIn(text);
}
