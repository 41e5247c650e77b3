/** Scale words of English, their values and short forms other than single letters. Lakh and crore: Indian English. */
export const ENGLISH_SCALES: readonly (readonly [word: string, value: number, short: string])[] = [
  ['dozen', 12, 'dozs?'],
  ['hundred', 1e2, ''],
  ['thousand', 1e3, 'grand'],
  ['lakh', 1e5, ''],
  ['million', 1e6, 'ml?n mil mio'],
  ['crore', 1e7, ''],
  ['billion', 1e9, 'bl?n'],
  ['trillion', 1e12, 't[lr]?n'],
  ['quadrillion', 1e15, ''],
];

/** Single letters that scale the number they are attached to, in either case. w: 万, wàn. */
export const LETTER_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  t: 1e12,
  w: 1e4,
};

/** Words behind 兆 that make it mega- instead of 10^12. Source: own list. */
export const TECHNICAL_MEGA: string =
  '字节 比特 赫 瓦 宽带 带宽 网速 流量 内存 文件 光纤 缓存 显存 bps';
