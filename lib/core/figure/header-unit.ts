import type { Quantity } from '../quantity/quantity.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import type { TextBlock } from '../text/text-block.ts';

/** The longest text that is taken for a unit: "元/百万 token" and the like. */
const UNIT_LENGTH = 24;

const OPENING = '（(【[';
const CLOSING = '）)】]';
const BARE = '0123456789.,，． +-−–—~～至';

/** Whether a cell holds a number or a range and nothing else. */
function isBareNumber(text: string): boolean {
  if (text === '' || text.length > UNIT_LENGTH) return false;
  for (const char of text) if (!BARE.includes(char)) return false;
  return true;
}

/** What a header says in its last brackets: "规模（亿元）" gives 亿元; null when it has none. */
function unitIn(header: string | undefined): string | null {
  if (header === undefined) return null;
  const text = header.trimEnd();
  if (text === '' || !CLOSING.includes(text.slice(-1))) return null;
  for (let at = text.length - 2; at >= Math.max(0, text.length - UNIT_LENGTH); at -= 1) {
    if (!OPENING.includes(text.charAt(at))) continue;
    const words = text.slice(at + 1, -1).trim();
    return words.replace(/^(?:单位|單位|unit|in)[:： ]*/i, '') || null;
  }
  return null;
}

/** The bare number of a cell read with the unit of a header; null when that is no quantity. */
function readWith(block: TextBlock, unit: string): Quantity | null {
  const number = block.text.trim();
  const start = block.text.indexOf(number);
  // "$ million" goes before the number, "亿元" behind it: whichever is read whole.
  const sign = /^[$€£¥￥]/.exec(unit)?.[0];
  const written = sign ? `${sign}${number}${unit.slice(1)}` : `${number}${unit}`;
  const [quantity, more] = readQuantities(written);
  if (!quantity || more || quantity.start !== 0 || quantity.end !== written.length) return null;
  return { ...quantity, start, end: start + number.length, text: number };
}

/**
 * The quantities of a block, where a table cell that prints a bare number takes the unit that its
 * column's or row's header gives in brackets.
 *
 * @param quantities - The block's own quantities, in text order.
 */
export function withHeaderUnit(
  block: TextBlock,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  if (block.role !== 'cell' || !isBareNumber(block.text.trim())) return quantities;
  for (const header of [block.columnHeader, block.rowHeader]) {
    const unit = unitIn(header);
    const quantity = unit === null ? null : readWith(block, unit);
    if (quantity) return [quantity];
  }
  return quantities;
}
