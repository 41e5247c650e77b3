import type { Quantity } from '../quantity/quantity.ts';
import { readQuantities } from '../quantity/read-quantities.ts';
import type { TextBlock } from '../text/text-block.ts';

/** The longest text that is taken for a unit: "元/百万 token" and the like. */
const UNIT_LENGTH = 32;

const OPENING = '（(【[';
const CLOSING = '）)】]';
const BARE = '0123456789.,，． +-−–—~～至';

/** Whether a cell holds a number or a range and nothing else. */
function isBareNumber(text: string): boolean {
  if (text === '' || text.length > UNIT_LENGTH) return false;
  for (const char of text) if (!BARE.includes(char)) return false;
  return true;
}

const UNIT_NAME = /(?:单位|單位|(?<![a-z])units?|^in)[为為是]?[:： ]*/i;

/** What a header says in its last brackets, "规模（亿元）" gives 亿元, or behind "单位：". */
function unitIn(header: string): string | null {
  const text = header.trim().replace(/[:：]$/, '');
  const named = text.split(UNIT_NAME).at(-1)?.trim() ?? '';
  const isBracketed = CLOSING.includes(text.slice(-1));
  if (!isBracketed) return named !== text && named.length <= UNIT_LENGTH ? named : null;
  for (let at = text.length - 2; at >= Math.max(0, text.length - UNIT_LENGTH); at -= 1) {
    if (!OPENING.includes(text.charAt(at))) continue;
    return (
      text
        .slice(at + 1, -1)
        .trim()
        .replace(UNIT_NAME, '') || null
    );
  }
  return null;
}

/** The only quantity of a text that is one quantity from end to end; null for any other. */
function onlyQuantity(text: string): Quantity | null {
  const [quantity, more] = readQuantities(text);
  return quantity && !more && quantity.start === 0 && quantity.end === text.length
    ? quantity
    : null;
}

/** The bare number of a cell read with the unit of a header; null when that is no quantity. */
function readWith(block: TextBlock, unit: string): Quantity | null {
  const number = block.text.trim();
  const start = block.text.indexOf(number);
  // "$ million" goes before the number, "亿元" behind it: whichever is read whole.
  const sign = /^[$€£¥￥]/.exec(unit)?.[0];
  const behind = /^[a-z]/i.test(unit) ? ` ${unit}` : unit;
  const written = sign ? `${sign}${number}${unit.slice(1)}` : `${number}${behind}`;
  const quantity = onlyQuantity(written);
  return quantity && { ...quantity, start, end: start + number.length, text: number };
}

/** "每百万tokens", "USD per 1M tokens": what all prices of a table or list are for. */
const FOR_TOKENS =
  /(?:每|per |[/／]) ?(?:(百万|百萬|100 ?[万萬]|1 ?m|million|1 million|1,000,000)|(?:千|1 ?k|1,?000|thousand)) ?[个個]?(?:input |output )?(?:token|词元|詞元)/i;
/** A price of tokens is smaller than this in any currency. */
const HIGHEST_PRICE = 1000;

/** What the headers say that prices under them are for; null when they say nothing. */
function pricedBy(headers: readonly string[]): string | null {
  const match = FOR_TOKENS.exec(headers.join(' / '));
  return match && (match[1] ? '1M token' : '1k token');
}

/** Headers of a cell, and the line that stands right over a table or list. */
const headersOf = ({ columnHeader, rowHeader, headings }: TextBlock): string[] =>
  [columnHeader, rowHeader, headings.at(-1)].filter((text) => text !== undefined);

/** Headers of a column or row of counts. */
const OF_COUNTS = /(?:数量?|數量?)$|^(?:number|count) of |(?:number|count)s?$/i;

/** A bare number read with the first unit that its headers give. */
function withUnit(block: TextBlock, headers: readonly string[]): Quantity | null {
  for (const header of headers) {
    const unit = unitIn(header);
    const quantity = unit === null ? null : readWith(block, unit);
    if (quantity) return quantity;
  }
  return headers.some((header) => OF_COUNTS.test(header.trim())) ? readWith(block, '个') : null;
}

/**
 * The quantities of a block, where a table cell that prints a bare number takes the unit that its
 * headers or caption give, and a price what they say it is for.
 *
 * @param quantities - The block's own quantities, in text order.
 */
export function withHeaderUnit(
  block: TextBlock,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const headers = headersOf(block);
  const isBare = block.role === 'cell' && isBareNumber(block.text.trim());
  const taken = isBare ? withUnit(block, headers) : null;
  const read = taken ? [taken] : quantities;
  const per = pricedBy(headers);
  if (per === null) return read;
  return read.map((quantity) =>
    quantity.kind === 'money' && (quantity.hi ?? 0) < HIGHEST_PRICE
      ? { ...quantity, kind: 'rate', per }
      : quantity,
  );
}
