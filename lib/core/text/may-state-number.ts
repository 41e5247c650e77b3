/**
 * What every number has one of beside ASCII digits: a full-width digit, a Han numeral of either
 * script, formal or not, a fraction sign, or a character of the words that are numbers by
 * themselves (腰斩, 对折, 成倍, 翻番).
 */
const NUMERALS =
  '０１２３４５６７８９零〇一二三四五六七八九十百千万萬亿億兆两兩半几幾数數壹贰貳叁參肆伍陆陸柒捌玖拾佰仟廿卅' +
  '翻倍腰折¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';

/** Beginnings of all English number words, and of the words that state a factor. */
const NUMBER_WORD =
  /\b(?:zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|ninth|ten|eleven|twel|thir|fif|twent|forty|hundred|thousand|lakh|million|crore|billion|trillion|quadrill|do[sz]|hal[fv]|quarter|twi|thrice|doubl|trebl|tripl|quadrupl|quintupl)/i;

const NUMERAL = 1;
const LETTER = 2;

let classes: Uint8Array | null = null;

/** What each UTF-16 unit is. A table: a class of so many characters in a pattern takes five times as long. */
function readClasses(): Uint8Array {
  if (classes) return classes;
  classes = new Uint8Array(0x10000);
  classes.fill(LETTER, 0x41, 0x7b);
  for (const numeral of `0123456789${NUMERALS}`) classes[numeral.charCodeAt(0)] = NUMERAL;
  return classes;
}

/**
 * Whether a text can state a number at all. Cheap, and sure of the answer `false` alone: what it
 * passes over is not read further.
 */
export function mayStateNumber(text: string): boolean {
  const table = readClasses();
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    seen |= table[text.charCodeAt(at)] ?? 0;
    if ((seen & NUMERAL) !== 0) return true;
  }
  return (seen & LETTER) !== 0 && NUMBER_WORD.test(text);
}
