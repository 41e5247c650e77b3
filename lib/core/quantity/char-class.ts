import { foldTable } from '../text/fold-pairs.ts';
import { NUMBER_FOLD_PAIRS } from '../text/number-fold-table.ts';

/** What a unit of folded text can be the beginning of. Plain numbers, because they index a hot loop. */
export const OTHER = 0;
export const DIGIT = 1;
export const LATIN = 2;
/** From here on, units that are marked each, not once a run. */
export const HAN_NUMERAL = 3;
export const SIGN = 4; // currency signs
export const VULGAR = 5; // ½ ¾
export const MONEY_NAME = 6; // first characters of currency names that stand before numbers: 人民币
export const TURN = 7; // first Han characters of words of change
export const CLAUSE = 8; // signs that end a clause
/** From here on, units that the filling of a stream stops at. */
export const SPACE = 9;
export const MARK = 10; // superscript and circled numbers, "[" of a footnote mark
export const SKIP = 11; // emphasis, zero-width and direction characters, dropped from the stream
export const DOT = 12; // ".5", and the end of a sentence
export const END = 13; // 。 ! ?
export const BREAK = 14; // a line feed
export const WIDE_DIGIT = 15; // of raw text only: a full-width digit

const HAN_NUMERAL_CHARACTERS =
  '零〇一二三四五六七八九十百千万亿兆两半几数壹贰叁肆伍陆柒捌玖拾佰仟廿卅负对翻减腰过';
const MONEY_NAME_CHARACTERS = '人美港新台';
const SIGN_CHARACTERS = '$¥€£₩₹₡₭₽₺₴₸₦₱₫฿₪₿￥￡';
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
  ['μ', 'µ'],
  ['〇', '○◯'],
];

function codesOf(characters: string): number[] {
  return [...characters].map((character) => character.charCodeAt(0));
}

/** By raw unit: its class × 65,536 + its folded form. One look-up a unit instead of two. */
export const packed: Int32Array = new Int32Array(0x10000);
/** By folded unit: its class. */
export const kinds: Uint8Array = new Uint8Array(0x10000);

/** ，; kept apart from the comma that groups digits. */
export const WIDE_COMMA = 0xff0c;

/** Fills the tables; `turns` are the first Han characters of words of change. */
export function fillTables(turns: string): void {
  const fold = foldTable(NUMBER_FOLD_PAIRS);
  for (const [sign, forms] of SAME_SIGNS)
    for (const form of codesOf(forms)) fold[form] = sign.charCodeAt(0);
  for (const code of codesOf(SPACE_CHARACTERS)) fold[code] = 0x20;
  // A full-width comma parts clauses; only between full-width digits does it group: see `fillSentence`.
  fold[WIDE_COMMA] = WIDE_COMMA;
  fold[0xfe50] = WIDE_COMMA;
  kinds.fill(DIGIT, 0x30, 0x3a);
  kinds.fill(LATIN, 0x41, 0x5b);
  kinds.fill(LATIN, 0x61, 0x7b);
  kinds.fill(LATIN, 0xc0, 0x250);
  const classes: readonly (readonly [number, string])[] = [
    [OTHER, '×÷'],
    [TURN, turns],
    [HAN_NUMERAL, HAN_NUMERAL_CHARACTERS],
    [SIGN, SIGN_CHARACTERS],
    [VULGAR, VULGAR_CHARACTERS],
    [MONEY_NAME, MONEY_NAME_CHARACTERS],
    [CLAUSE, ',，;:'],
    [SPACE, ' '],
    [MARK, MARK_CHARACTERS],
    [SKIP, SKIP_CHARACTERS],
    [DOT, '.'],
    [END, '。!?'],
  ];
  for (const [cls, characters] of classes)
    for (const code of codesOf(characters)) kinds[code] = cls;
  for (let code = 0; code < packed.length; code++) {
    const folded = fold[code] ?? 0;
    packed[code] = ((kinds[folded] ?? 0) << 16) | folded;
  }
  packed[0x0a] = (BREAK << 16) | 0x20;
  for (let code = 0xff10; code <= 0xff19; code++)
    packed[code] = (WIDE_DIGIT << 16) | (code - 0xfee0);
}
