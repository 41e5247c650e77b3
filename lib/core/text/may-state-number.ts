/**
 * What every number has one of beside ASCII digits: a full-width digit, a Han numeral of either
 * script, formal or not, a fraction sign, or a character of the words that are numbers by
 * themselves (腰斩, 对折, 成倍, 翻番).
 */
const NUMERALS =
  '０１２３４５６７８９零〇一二三四五六七八九十百千万萬亿億兆两兩半几幾数數壹贰貳叁參肆伍陆陸柒捌玖拾佰仟廿卅' +
  '翻倍腰折⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';

/** Beginnings of all English number words, and of the words that state a factor. */
const NUMBER_WORD =
  /\b(?:zero|n[ao]ught|one|two|three|four|five|six|seven|eight|nin|ten|eleven|twel|thir|fif|twent|forty|hundred|thousand|lakh|crore|(?:m|b|tr|quadr)ill|do[sz]|hal[fv]|quarter|twi|thrice|doubl|trebl|tripl|quadrupl|quintupl)/i;

/** Digits and fractions of Latin-1, which a browser finds faster than any loop. */
const LATIN_NUMERAL = /[0-9¼-¾]/;
/** Never in a string of Latin-1, which a browser knows without looking. */
const BEYOND_LATIN = /[\u0100-\uffff]/;

const NUMERAL = 1;
const LETTER = 2;

let classes: Uint8Array | null = null;

/** What each UTF-16 unit is. A table: a class of so many characters in a pattern takes five times as long. */
function readClasses(): Uint8Array {
  if (classes) return classes;
  classes = new Uint8Array(0x10000);
  classes.fill(LETTER, 0x41, 0x7b);
  for (const numeral of NUMERALS) classes[numeral.charCodeAt(0)] = NUMERAL;
  return classes;
}

/** The classes of a text's units, up to the first numeral. */
function classesIn(text: string): number {
  const table = readClasses();
  let seen = 0;
  for (let at = 0; at < text.length && (seen & NUMERAL) === 0; at++)
    seen |= table[text.charCodeAt(at)] ?? 0;
  return seen;
}

/**
 * Whether a text can state a number at all. Cheap, and sure of the answer `false` alone: what it
 * passes over is not read further.
 */
export function mayStateNumber(text: string): boolean {
  if (LATIN_NUMERAL.test(text)) return true;
  const seen = BEYOND_LATIN.test(text) ? classesIn(text) : LETTER;
  return (seen & NUMERAL) !== 0 || ((seen & LETTER) !== 0 && NUMBER_WORD.test(text));
}
