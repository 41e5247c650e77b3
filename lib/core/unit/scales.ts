import type { TrieEntry } from '../text/word-trie.ts';

/** Scale words of English and their short forms, other than the single letters. Lakh and crore: Indian English. */
export const ENGLISH_SCALES: readonly TrieEntry<number>[] = [
  ['dozens? dozs', 12],
  ['hundred', 1e2],
  ['thousands? grand', 1e3],
  ['lakhs?', 1e5],
  ['millions? ml?n mil mio', 1e6],
  ['crores?', 1e7],
  ['billions? bl?n', 1e9],
  ['trillions? t[lr]?n', 1e12],
  ['quadrillion', 1e15],
];

/** Single letters that scale the number they are attached to. */
export const LETTER_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  b: 1e9,
  B: 1e9,
  t: 1e12,
  T: 1e12,
  G: 1e9,
};

/** Words behind 兆 that make it mega- instead of 10^12. Source: own list. */
export const TECHNICAL_MEGA: string =
  '字节 比特 赫 瓦 宽带 带宽 网速 流量 内存 文件 光纤 缓存 显存 bps';
