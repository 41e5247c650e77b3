import type { Quantity } from '../quantity/quantity.ts';
import { readQuantities } from '../quantity/read-quantities.ts';

/** The longest text that is taken for a unit: "元/百万 token" and the like. */
const UNIT_LENGTH = 40;

/** A unit as a header or caption names it. */
export interface UnitPhrase {
  /** What is printed behind a number in it, "亿美元"; or around it, "$ million". */
  readonly words: string;
  /** How many of it one printed unit is: 10 in "10亿美元". */
  readonly factor: number;
  readonly kind: Quantity['kind'];
}

/** The only quantity of a text that is one quantity from end to end; null for any other. */
function onlyQuantity(text: string): Quantity | null {
  const [quantity, more] = readQuantities(text);
  return quantity && !more && quantity.start === 0 && quantity.end === text.length
    ? quantity
    : null;
}

/**
 * A number as printed, read with a unit.
 *
 * @returns null when that is no quantity.
 */
export function readWith(
  number: string,
  { words, factor }: Pick<UnitPhrase, 'words' | 'factor'>,
): Quantity | null {
  // "$ million" goes around the number, "亿元" behind it.
  const sign = /^(?:US|HK|NT)?[$€£¥￥]/i.exec(words)?.[0];
  const behind = /^[a-z]/i.test(words) ? ` ${words}` : words;
  const written = sign ? `${sign}${number}${words.slice(sign.length)}` : `${number}${behind}`;
  const read = onlyQuantity(written);
  if (!read || read.lo === null || read.hi === null || factor === 1) return read;
  const { lo, hi, precision } = read;
  return { ...read, lo: lo * factor, hi: hi * factor, precision: precision * factor };
}

const CURRENCY =
  /^(?:u\.?s\.? ?dollars?|(?:us|hk|nt)?[$€£¥￥]|usd|cny|rmb|eur|gbp|hkd|jpy|krw|dollars?|yuan|euros?|pounds?|yen)$/i;
const SCALE = '((?:100 )?(?:thousand|million|billion|trillion))s?';
const SCALE_FIRST = new RegExp(`^${SCALE} (?:of )?(.+)$`, 'i');
const SCALE_LAST = new RegExp(`^(.+?) (?:in )?${SCALE}$`, 'i');

/** A unit in the order in which it stands behind a number: "US dollars, billions" is "billion US dollars". */
function inOrder(unit: string): string {
  const plain = unit
    .replace(/[(（[【、，,)）\]】]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/^人民[币幣](?=.)/, '')
    .replace(/(?<=元) (?:人民[币幣]|rmb|cny)$/i, '')
    .replace(/^(亿|億|万|萬|百万|百萬) (?=(?:美|港|欧|日)?元)/, '$1');
  const [, scale, currency = ''] = SCALE_FIRST.exec(plain) ?? [];
  const [, first = '', last] = SCALE_LAST.exec(plain) ?? [];
  const named = CURRENCY.test(currency) ? currency : first;
  const size = (scale ?? last)?.toLowerCase();
  if (size !== undefined && CURRENCY.test(named))
    return /[$€£¥￥]$/.test(named) ? `${named} ${size}` : `${size} ${named}`;
  return plain.replace(new RegExp(`^${SCALE}$`, 'i'), '$1');
}

/** "10亿美元", "100 million yuan": so many of what stands behind. */
const COUNTED = /^(1|10|100|1,?000|十) ?(?=\D)/;

/** A number that is no year, and no scale goes with. */
const SAMPLE = '15.7';

function readUnit(text: string, isExplicit: boolean): UnitPhrase | null {
  const ordered = inOrder(text);
  const number = COUNTED.exec(ordered);
  const words = number ? ordered.slice(number[0].length) : ordered;
  if (words === '' || /^[\d.+-]/.test(words)) return null;
  const factor = number ? Number(number[1]?.replace(',', '').replace('十', '10')) : 1;
  const read = readWith(SAMPLE, { words, factor });
  if (!read || (read.unit === null && read.lo === Number(SAMPLE))) return null;
  const { kind } = read;
  if (number ? kind !== 'money' : !isExplicit && !PLAIN_KINDS.has(kind)) return null;
  return { words, factor, kind };
}

/** Kinds of unit that need no bracket or colon before them: "Revenue USD bn", "增速 %". */
const PLAIN_KINDS: ReadonlySet<string> = new Set(['money', 'percent', 'rate', 'percentage-point']);

/** Behind these a unit is given. */
const EXPLICIT =
  /(?:[（([【：:，,、;；|]\s*|(?:单位|單位)[为為爲是]?\s*|[以按为為爲]|(?<![a-z])in )$/i;
const MAY_BEGIN = /^|(?<=[\s（([【：:，,、;；|/／—–]|单位|單位|[以按为為爲])(?=\S)|(?=[%％])/g;
/** A unit behind a number is that number's own: "Top 10 %". */
const OF_NUMBER = /\d\s?$/;
/** A number is part of a unit only in brackets or behind "单位：", "（10亿美元）". */
const MAY_COUNT = /(?:[（([【]|单位|單位|units?)[:： ]{0,2}$/i;
const MAY_END = /(?=[）)\]】，,、。.；;：:/／\s计計]|$)/g;

const placesOf = (pattern: RegExp, text: string): number[] =>
  Array.from(text.matchAll(pattern), ({ index }) => index);

/** The longest unit that begins at a place; null when none does. */
function unitAt(text: string, start: number, ends: readonly number[]) {
  const before = text.slice(Math.max(0, start - 6), start);
  const isOwn = /^\d/.test(text.slice(start)) && !MAY_COUNT.test(before);
  if (isOwn || OF_NUMBER.test(before)) return null;
  const isExplicit = EXPLICIT.test(before);
  for (const end of ends.toReversed()) {
    if (end <= start || end > start + UNIT_LENGTH) continue;
    const unit = readUnit(text.slice(start, end), isExplicit);
    if (unit) return { unit, end };
  }
  return null;
}

const CURRENCY_NAME =
  '(?:[币幣]种|[币幣]種|[货貨][币幣])[:：]? ?(人民[币幣]|[美港日欧歐英]元|[日歐欧英][元镑鎊])';
const SCALE_NAME = '(?:单位|單位)[:：]? ?(?:人民[币幣])?([百千万亿萬億]*)元?(?![\\p{Script=Han}])';
/** How accounts give them: 币种：美元 单位：亿元; or the other way round. */
const CURRENCY_THEN_SCALE = new RegExp(`${CURRENCY_NAME}[，,、；; ]*${SCALE_NAME}`, 'u');
const SCALE_THEN_CURRENCY = new RegExp(`${SCALE_NAME}[，,、；; ]*${CURRENCY_NAME}`, 'u');

const unitOf = (scale: string, currency: string): string =>
  `单位：${scale}${currency.startsWith('人民') ? '元' : currency}`;

/** With the scale and the currency that stand apart in one unit. */
const joinCurrency = (text: string): string =>
  text
    .replace(CURRENCY_THEN_SCALE, (_, currency, scale) => unitOf(scale, currency))
    .replace(SCALE_THEN_CURRENCY, (_, scale, currency) => unitOf(scale, currency));

/** Headers and captions stand over many cells, and are read once for all of them; a page has few. */
const PHRASES_KEPT = 100;
const known = new Map<string, readonly UnitPhrase[]>();

/**
 * The units that a header, a caption or a line beside a table gives: "规模（亿元）", "单位：亿元，%",
 * "Revenue, $m", "in billions of US dollars", "USD bn".
 *
 * @returns In text order; `[]` for a text that gives none.
 */
export function unitsIn(raw: string): readonly UnitPhrase[] {
  const kept = known.get(raw);
  if (kept) return kept;
  const text = joinCurrency(raw.trim());
  const ends = placesOf(MAY_END, text);
  const units: UnitPhrase[] = [];
  let from = 0;
  for (const start of placesOf(MAY_BEGIN, text)) {
    const found = start < from ? null : unitAt(text, start, ends);
    if (!found) continue;
    units.push(found.unit);
    from = found.end;
  }
  if (known.size >= PHRASES_KEPT) known.clear();
  known.set(raw, units);
  return units;
}
