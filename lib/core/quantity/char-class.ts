import { foldTable } from '../text/fold-pairs.ts';
import { NUMBER_FOLD_PAIRS } from '../text/number-fold-table.ts';

/** What a unit of folded text can be the beginning of. Plain numbers, because they index a hot loop. */
export const OTHER = 0;
export const DIGIT = 1;
export const HAN_NUMERAL = 2;
export const LATIN = 3;
export const SIGN = 4; // currency signs
export const VULGAR = 5; // ½ ¾
export const MONEY_NAME = 6; // first characters of currency names that stand before numbers: 人民币
export const SPACE = 7;
/** From here on, units that the filling of a stream stops at. */
export const MARK = 8; // superscript and circled numbers, "[" of a footnote mark
export const SKIP = 9; // emphasis, zero-width and direction characters, dropped from the stream
export const DOT = 10; // ".5", and the end of a sentence
export const END = 11; // 。 ! ?
export const BREAK = 12; // a line feed
export const WIDE_DIGIT = 13; // of raw text only: a full-width digit

const HAN_NUMERAL_CHARACTERS =
  '零〇一二三四五六七八九十百千万亿兆两半几数壹贰叁肆伍陆柒捌玖拾佰仟廿卅负对翻减腰过';
const MONEY_NAME_CHARACTERS = '人美港新台';
const SIGN_CHARACTERS = '$¥€£₩₹₡₭￥￡';
const VULGAR_CHARACTERS = '½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚';
const SPACE_CHARACTERS =
  ' \t\r\n\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const MARK_CHARACTERS = '⁰¹²³⁴⁵⁶⁷⁸⁹①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳[';
const SKIP_CHARACTERS =
  '*_\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d' +
  '\u2060\u2066\u2067\u2068\u2069\u20e3\ufe0e\ufe0f\ufeff';

/** Forms of one sign that are read as one: dashes, tildes, per cent signs, quotes, slashes. */
const SAME_SIGNS: readonly (readonly [sign: string, forms: string])[] = [
  ['-', '‐‑‒–−﹣'],
  ['—', '―─'],
  ['~', '〜∼～˜'],
  ['%', '﹪٪'],
  ['"', '“”„「」『』'],
  ["'", '‘’'],
  ['/', '⁄∕'],
  ['¥', '￥'],
  ['£', '￡'],
  ['$', '﹩'],
  ['x', '×'],
  ['μ', 'µ'],
  ['〇', '○◯'],
];

function codesOf(characters: string): number[] {
  return [...characters].map((character) => character.charCodeAt(0));
}

/** Folded form and class of every UTF-16 unit. */
export interface CharTables {
  /** By raw unit: its class × 65,536 + its folded form. One look-up a unit instead of two. */
  readonly packed: Uint32Array;
  /** By folded unit: its class. */
  readonly kind: Uint8Array;
}

/** ，; kept apart from the comma that groups digits. */
export const WIDE_COMMA = 0xff0c;

let tables: CharTables | null = null;

/** The tables; built on first use. */
export function charTables(): CharTables {
  if (tables) return tables;
  const fold = foldTable(NUMBER_FOLD_PAIRS);
  for (const [sign, forms] of SAME_SIGNS)
    for (const form of codesOf(forms)) fold[form] = sign.charCodeAt(0);
  for (const code of codesOf(SPACE_CHARACTERS)) fold[code] = 0x20;
  // A full-width comma parts clauses; only between full-width digits does it group: see `fillStream`.
  fold[WIDE_COMMA] = WIDE_COMMA;
  fold[0xfe50] = WIDE_COMMA;
  const kind = new Uint8Array(0x10000);
  const classify = (characters: string, value: number): void => {
    for (const code of codesOf(characters)) kind[code] = value;
  };
  for (let code = 0x30; code <= 0x39; code++) kind[code] = DIGIT;
  for (let code = 0x61; code <= 0x7a; code++) kind[code] = kind[code - 0x20] = LATIN;
  for (let code = 0xc0; code <= 0x24f; code++) kind[code] = LATIN;
  classify('×÷', OTHER);
  classify(HAN_NUMERAL_CHARACTERS, HAN_NUMERAL);
  classify(SIGN_CHARACTERS, SIGN);
  classify(VULGAR_CHARACTERS, VULGAR);
  classify(MONEY_NAME_CHARACTERS, MONEY_NAME);
  classify(' ', SPACE);
  classify(MARK_CHARACTERS, MARK);
  classify(SKIP_CHARACTERS, SKIP);
  classify('.', DOT);
  classify('。!?', END);
  const packed = new Uint32Array(0x10000);
  for (let code = 0; code < packed.length; code++) {
    const folded = fold[code] ?? 0;
    const cls =
      code === 0x0a ? BREAK : code >= 0xff10 && code <= 0xff19 ? WIDE_DIGIT : (kind[folded] ?? 0);
    packed[code] = cls * 0x10000 + folded;
  }
  tables = { packed, kind };
  return tables;
}
