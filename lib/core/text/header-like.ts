const YEAR =
  /^[（(]?(?:FY ?)?(?:19|20)\d\d ?(?:年度?|[财財]年|[EFAH])?(?:[底末]|[上下]半年|第?[一二三四1-4]季度?|[QH][1-4])?[)）]?(?: ?[（(][^()（）]{1,10}[)）])?$/i;
const LETTER_FIRST = /^[\p{L}“"「《【]/u;
const AMOUNT =
  /[$€£¥] ?\d|\d ?(?:[%％成倍亿億万萬元]|[mbt]rillion|million|bn|per ?cent)|[一二三四五六七八九十几幾两兩] ?[成倍亿億万萬]/i;
const YEARS = /(?:19|20)\d\d ?(?:年|[EF](?![a-z]))?/gi;
/** Digits in a name stand among Latin letters: GPT-4o, 文心 4.0 Turbo. */
const NAME = /[a-z]/i;
/** And behind a name in Chinese: 文心 4.5 预览版. */
const VERSION =
  /^(?![约約超近逾不至])\p{Script=Han}{2,8} ?[1-9]?\d\.\d(?: ?\p{Script=Han}{1,6}版)?$/u;
const HEDGE =
  /^(?:about|around|approx|roughly|over|under|nearly|almost|up to|more|less|below|above|some|only)\b/i;

/**
 * Whether a table cell's text heads a row or column: it is a name, a label or a year, and no
 * figure.
 */
export function isHeaderLike(text: string): boolean {
  if (YEAR.test(text) || VERSION.test(text)) return true;
  if (!LETTER_FIRST.test(text.replace(YEARS, '')) || AMOUNT.test(text)) return false;
  return !/[0-9０-９]/.test(text.replace(YEARS, '')) || (NAME.test(text) && !HEDGE.test(text));
}

const CHANGE_ALONE =
  /^(?:[同环環]比(?:增[速幅长長])?|增[速幅]|增[长長]率?|年增[长長]?率?|YoY|y\/y|(?:annual )?growth(?: rate)?|change)(?: ?[（(]%[)）]| ?%)?$/i;

/**
 * The headers of a table's columns, where one that only says "growth" says of what: of the measure
 * in the column before it.
 */
export function completeHeaders(headers: readonly string[]): string[] {
  let measure = '';
  return headers.map((header, index) => {
    if (CHANGE_ALONE.test(header.trim())) return `${measure} ${header}`.trim();
    measure = index === 0 ? '' : header;
    return header;
  });
}
