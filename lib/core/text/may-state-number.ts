/**
 * What every number has one of: a digit, a Han numeral of either script, formal or not, a fraction
 * sign, or one of the words that are numbers by themselves (腰斩, 对折, 翻倍).
 */
const NUMERAL =
  /[0-9０-９零〇一二三四五六七八九十百千万萬亿億兆两兩半几幾数數壹贰貳叁參肆伍陆陸柒捌玖拾佰仟廿卅翻¼½¾⅓-⅞]|腰[斩斬]|[对對]折|成倍/;

/** English number words, and the words that state a factor; longer ones begin or end with them. */
const NUMBER_WORD =
  /\b(?:zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|ninth|ten|eleven|twel|thir|fif|eighteen|twent|forty|fourty|eighty|hundred|thousand|lakh|million|crore|billion|trillion|quadrill|do[sz]|half|hal[fv]|quarter|tw[io]|thrice|doubl|trebl|tripl|quadrupl|quintupl)/i;

/**
 * Whether a text can state a number at all. Cheap, and sure of the answer `false` alone: what it
 * passes over is not read further.
 */
export const mayStateNumber = (text: string): boolean =>
  NUMERAL.test(text) || NUMBER_WORD.test(text);
