/** Han digits, formal ones included. 几 and 数 stand for any digit: see `SEVERAL`. */
const DIGITS = '零一二三四五六七八九';
const OTHER_DIGITS = '〇一两三四五六七八九';
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

/** What 几 and 数 stand for, least and most. */
export const SEVERAL: readonly [number, number] = [2, 9];

const SCALES: readonly (readonly [characters: string, scale: number])[] = [
  ['十拾', 10],
  ['百佰', 100],
  ['千仟', 1000],
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
];

/** By unit: its digit plus one, or ten plus its place in `SCALES` from one on. An array, because it is asked often. */
const NUMERALS = new Uint8Array(0x10000);
for (const row of [DIGITS, OTHER_DIGITS, FORMAL_DIGITS])
  for (let i = 0; i < row.length; i++) NUMERALS[row.charCodeAt(i)] = i + 1;
SCALES.forEach(([characters], i) => {
  for (const character of characters) NUMERALS[character.charCodeAt(0)] = i + 11;
});

/** The digit that a Han unit stands for, or -1. */
export const hanDigit = (code: number): number => {
  const numeral = NUMERALS[code] ?? 0;
  return numeral <= 10 ? numeral - 1 : -1;
};
/** The scale that a Han unit stands for, or 0. */
export const hanScale = (code: number): number => {
  const numeral = NUMERALS[code] ?? 0;
  return numeral > 10 ? (SCALES[numeral - 11]?.[1] ?? 0) : 0;
};
/** 廿 is twenty and 卅 thirty; 0 for anything else. */
export const hanTens = (code: number): number => (code === 0x5eff ? 20 : code === 0x5345 ? 30 : 0);
/** 几 or 数. */
export const isSeveral = (code: number): boolean => code === 0x51e0 || code === 0x6570;
/** 多, 余 and 来 after a number: a little more. */
export const isOdd = (code: number): boolean =>
  code === 0x591a || code === 0x4f59 || code === 0x6765;
