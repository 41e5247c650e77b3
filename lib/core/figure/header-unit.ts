import type { Quantity } from '../quantity/quantity.ts';
import { introductionIn } from '../text/heading-like.ts';
import type { TextBlock } from '../text/text-block.ts';
import { readWith, type UnitPhrase, unitsIn } from './unit-phrase.ts';

/** The longest cell that holds one number and what goes with it. */
const CELL_LENGTH = 32;
/** So many lines above a cell may speak of its table: what stands above, below and in its caption. */
const MOST_CAPTIONS = 3;

/** What a cell may print around its number: hedges, marks of footnotes, notes in brackets and what only a screen reader gets. */
const AROUND_NUMBER =
  /^(?:[^\p{L}\p{N}]|约|約|近|超过?|超過|逾|达|達|多|余|餘|左右|以上|以下|不足|不到|至少|至多|注|about|around|approx|circa|ca|over|under|nearly|almost|up to|at least|at most|more|less|than)*$/iu;
const NOTES = /[（([〔【][^()（）[\]〔【]{0,24}[)）\]〕】]|^[^\d\uFFFC]*\uFFFC/g;
const BARE_YEAR = /^(?:19|20)\d\d$/;

/** The number that a cell holds and no unit; null for a cell that holds anything else. */
function bareNumber({ text }: TextBlock, quantities: readonly Quantity[]): Quantity | null {
  const cell = text.trim();
  if (cell.length > CELL_LENGTH) return null;
  // A label that only some readers get may stand before it, with its unit.
  const number = quantities.find((quantity) => /\p{Nd}/u.test(quantity.text));
  if (!number || number.unit !== null) return null;
  const isNumber = number.kind === 'number' || number.kind === 'count';
  if (!isNumber && !BARE_YEAR.test(cell)) return null;
  const around = `${text.slice(0, number.start)} ${text.slice(number.end)}`;
  return AROUND_NUMBER.test(around.replace(NOTES, '')) ? number : null;
}

/** A column or row of parts and changes: its bare numbers are per cents, or nothing that can be told. */
const OF_PARTS =
  /占比|份额|份額|比重|比例|[增降跌涨漲渗滲透]率|增速|增幅|涨幅|漲幅|降幅|同比|环比|環比|年增|(?<![a-z])(?:shares?|growth|change|yoy|y\/y|qoq|cagr|margin|percentage|proportion)(?![a-z])/i;
/** A column or row of counts. */
const OF_COUNTS = /(?:数量?|數量?)$|^(?:number|count) of |(?:number|count)s?$/i;
/** A column or row of what no caption gives a unit to: ranks, years, names, heads and scores. */
const OF_PLAIN =
  /^(?:#|no\.?|№|序号|序號|编号|編號|排名|名次|位次|排行|rank(?:ing)?|position|年|年份|年度|年代|years?|月份?|months?|quarter|季度|日期|时间|時間|dates?|名称|名稱|names?|id|代码|代碼|code|版本|versions?|founded|launched|released?|since|employees|staff|headcount|users|customers|companies|models|scores?|评分|評分|得分|分数|分數|指数|指數|index)$|(?:[时時]间|[时時]長|日期|年份|倍数|倍數|[人家户戶次件个個款台项項份]数|[人家户戶次件个個款台项項份]數|市盈率|市销率|排名)$/i;
/** A unit of its own that is not read: "参数（B）". */
const OWN_LETTER = /[（([【](?![efa][)）\]】])[a-z]{1,3}[)）\]】]\s*$/i;

/** Of people and what they do a letter is a scale: "Users (M)", "下载量（B）". */
const COUNTED_IN =
  /(?:users?|[md]aus?|downloads?|visits?|visitors|subscribers?|customers|installs?|requests|calls|用[户戶]数?|用[户戶]數?|[月日]活|下[载載]量?|[访訪][问問]量|[调調]用量)\s*[（([【]\s*([mbk])\s*[)）\]】]/i;
const SCALES: Readonly<Record<string, string>> = { k: 'thousand', m: 'million', b: 'billion' };

function scaleOf(header: string): UnitPhrase | null {
  const words = SCALES[COUNTED_IN.exec(header)?.[1]?.toLowerCase() ?? ''];
  return words === undefined ? null : { words, factor: 1, kind: 'count' };
}

const withoutNotes = (header: string): string => header.replace(NOTES, '').trim();
const isPlain = (header: string): boolean =>
  OF_PLAIN.test(withoutNotes(header)) || OWN_LETTER.test(header);

/** The first unit of a text, of per cents or of anything else. */
const unitIn = (text: string, ofParts: boolean): UnitPhrase | null =>
  unitsIn(text).find(({ kind }) => !ofParts || kind === 'percent') ?? null;

/** A unit that a header gives goes before one that the lines around the table give to all of it. */
function unitFor(headers: readonly string[], captions: readonly string[]): UnitPhrase | null {
  const parts = headers.find((header) => OF_PARTS.test(header));
  // "规模（亿元） 同比": what stands before is of the column beside it.
  const own = parts === undefined ? null : unitIn(parts.slice(parts.search(OF_PARTS)), false);
  if (own) return own;
  const ofParts = parts !== undefined;
  for (const header of headers) {
    const unit = scaleOf(header) ?? unitIn(header, ofParts);
    if (unit) return unit;
  }
  if (headers.some((header) => OF_COUNTS.test(header.trim())))
    return { words: '个', factor: 1, kind: 'count' };
  if (headers.length === 0 || headers.some(isPlain)) return null;
  for (const caption of captions) {
    const unit = unitIn(caption, ofParts);
    if (unit) return unit;
  }
  return null;
}

/** A number with the unit that stands elsewhere, in its own place; null when that is no quantity. */
function lend(number: Quantity, unit: UnitPhrase): Quantity | null {
  const read = readWith(number.text, unit);
  const { start, end, text, bound } = number;
  return read && { ...read, start, end, text, bound };
}

function inCell(block: TextBlock, quantities: readonly Quantity[]): readonly Quantity[] {
  const own = quantities.filter(({ kind }) => kind !== 'reference');
  const number = bareNumber(block, own);
  if (!number) return quantities;
  const { columnHeader, rowHeader, headings } = block;
  const headers = [columnHeader, rowHeader].filter((text) => text !== undefined);
  const captions = BARE_YEAR.test(number.text) ? [] : headings.slice(-MOST_CAPTIONS).toReversed();
  const unit = unitFor(headers, captions);
  const lent = unit && lend(number, unit);
  return lent ? quantities.map((quantity) => (quantity === number ? lent : quantity)) : quantities;
}

/** A label that ends with the unit of its value: 中国大模型市场规模（亿元）. */
const LABEL = /[（([【][^（([【)）\]】]{1,16}[)）\]】] ?[:：]?$/;

/** A number in a box of its own takes the unit of its label. */
function underLabel(block: TextBlock, quantities: readonly Quantity[]): readonly Quantity[] {
  const { before = '', text } = block;
  const isLabelled = LABEL.test(before.trim()) && !BARE_YEAR.test(text.trim());
  return isLabelled ? inCell({ ...block, columnHeader: before }, quantities) : quantities;
}

/** What ends a number in a line of a list: "输入 0.8，输出 2". */
const NUMBER_ENDS = /^\s*(?:$|[，,、;；。/／|)）]|\.(?:\s|$))/;

/** Bare numbers of a list take the unit of the line that introduces it. */
function inList(block: TextBlock, quantities: readonly Quantity[]): readonly Quantity[] {
  const line = introductionIn(block.headings.at(-1) ?? '');
  const unit = line === null ? null : unitIn(line, false);
  if (!unit) return quantities;
  return quantities.map((quantity) => {
    const isNumber = quantity.kind === 'number' || quantity.kind === 'count';
    const isBare = isNumber && quantity.unit === null && quantity.lo !== null;
    if (!isBare || !NUMBER_ENDS.test(block.text.slice(quantity.end))) return quantity;
    return lend(quantity, unit) ?? quantity;
  });
}

/** "每百万tokens", "USD per 1M tokens", "$ / MTok": what all prices of a table or list are for. */
const FOR_TOKENS =
  /(?:每|per |[/／]) ?(?:(百万|百萬|100 ?[万萬]|1 ?m|million|1 million|1,000,000|m(?=tok))|(?:千|1 ?k|1,?000|thousand)) ?[个個]?(?:input |output )?(?:tok(?:en)?|词元|詞元)/i;
/** A price of tokens is smaller than this in any currency. */
const HIGHEST_PRICE = 1000;

/** What the lines around prices say that they are for; null when they say nothing. */
function pricedBy({ role, columnHeader, rowHeader, headings }: TextBlock): string | null {
  const captions = headings.slice(role === 'cell' ? -MOST_CAPTIONS : -1);
  const match = FOR_TOKENS.exec([columnHeader, rowHeader, ...captions].join(' / '));
  return match && (match[1] ? '1M token' : '1k token');
}

/**
 * The quantities of a block, where a bare number in a table's cell, or in a list that a line
 * introduces, takes the unit that the headers or the lines around give, and a price what they say
 * it is for. A number with a unit of its own keeps it.
 *
 * @param quantities - The block's own quantities, in text order.
 */
export function withHeaderUnit(
  block: TextBlock,
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const read =
    block.role === 'cell'
      ? inCell(block, quantities)
      : underLabel(block, inList(block, quantities));
  const per = pricedBy(block);
  if (per === null) return read;
  return read.map((quantity) =>
    quantity.kind === 'money' && (quantity.hi ?? 0) < HIGHEST_PRICE
      ? { ...quantity, kind: 'rate', per }
      : quantity,
  );
}
