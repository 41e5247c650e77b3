/** Han digits, formal ones included. 几 and 数 stand for any digit: see `SEVERAL`. */
const DIGITS = '零一二三四五六七八九';
const OTHER_DIGITS = '〇一两三四五六七八九';
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

/** What 几 and 数 stand for, least and most. */
export const SEVERAL: readonly [number, number] = [2, 9];

const DIGIT_OF = new Map<number, number>();
for (const row of [DIGITS, OTHER_DIGITS, FORMAL_DIGITS]) {
  for (let i = 0; i < row.length; i++) DIGIT_OF.set(row.charCodeAt(i), i);
}

const SCALE_OF = new Map<number, number>([
  [0x5341, 10], // 十
  [0x62fe, 10], // 拾
  [0x767e, 100], // 百
  [0x4f70, 100], // 佰
  [0x5343, 1000], // 千
  [0x4edf, 1000], // 仟
  [0x4e07, 1e4], // 万
  [0x4ebf, 1e8], // 亿
  [0x5146, 1e12], // 兆
]);

/** The digit that a Han unit stands for, or -1. */
export const hanDigit = (code: number): number => DIGIT_OF.get(code) ?? -1;
/** The scale that a Han unit stands for, or 0. */
export const hanScale = (code: number): number => SCALE_OF.get(code) ?? 0;
/** 廿 is twenty and 卅 thirty; 0 for anything else. */
export const hanTens = (code: number): number => (code === 0x5eff ? 20 : code === 0x5345 ? 30 : 0);
/** 几 or 数. */
export const isSeveral = (code: number): boolean => code === 0x51e0 || code === 0x6570;
/** 多, 余 and 来 after a number: a little more. */
export const isOdd = (code: number): boolean =>
  code === 0x591a || code === 0x4f59 || code === 0x6765;
/** 零 or 〇. */
export const isZero = (code: number): boolean => code === 0x96f6 || code === 0x3007;
