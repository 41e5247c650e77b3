/** Han digits, formal ones included. */
const DIGITS = ['零一二三四五六七八九', '〇一两三四五六七八九', '零壹贰叁肆伍陆柒捌玖'];
/** Scale characters, from ten upwards, and what they multiply by. */
const SCALES = ['十拾', '百佰', '千仟', '万', '亿', '兆'];
const VALUES = [1e1, 1e2, 1e3, 1e4, 1e8, 1e12];

/** By unit: its digit plus one, or eleven plus its place in `SCALES`. An array, because it is asked often. */
const NUMERALS = new Uint8Array(0x10000);
const enter = (characters: string, numeral: number): void => {
  for (const character of characters) NUMERALS[character.charCodeAt(0)] = numeral;
};
for (const row of DIGITS) for (let i = 0; i < 10; i++) enter(row.charAt(i), i + 1);
for (let i = 0; i < SCALES.length; i++) enter(SCALES[i] ?? '', i + 11);

/** The digit that a Han unit stands for, or -1. */
export const hanDigit = (code: number): number => {
  const numeral = NUMERALS[code] ?? 0;
  return numeral <= 10 ? numeral - 1 : -1;
};
/** The scale that a Han unit stands for, or 0. */
export const hanScale = (code: number): number => {
  const numeral = NUMERALS[code] ?? 0;
  return numeral > 10 ? (VALUES[numeral - 11] ?? 0) : 0;
};
/** 廿 is twenty and 卅 thirty; 0 for anything else. */
export const hanTens = (code: number): number => (code === 0x5eff ? 20 : code === 0x5345 ? 30 : 0);
/** 几 or 数, which stand for any digit from 2 to 9. */
export const isSeveral = (code: number): boolean => code === 0x51e0 || code === 0x6570;
/** 多, 余 and 来 after a number: a little more. */
export const isOdd = (code: number): boolean =>
  code === 0x591a || code === 0x4f59 || code === 0x6765;
