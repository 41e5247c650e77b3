import type { TrieEntry } from '../text/word-trie.ts';

/** Words of change with the sign they give. Source: own list, from business news. */
export const CHANGES: readonly TrieEntry<1 | -1>[] = [
  [
    '[激猛暴大剧递新]?增[长加多收值]? 长了 增长率 [增涨]幅 (复合|)增速 [上攀飙跃提拉抬]?升 [上暴大飙]?涨 上扬 跃至 提[高至] 扩[大张] 走高 翻 加快 延长 上调 grew grow(s|ing|th|) rose rises? rising increase* up jump* surge* climb* soar* gain* expand* expansion doubled tripled quadrupled advanced raise* boost* higher accelerated skyrocketed ballooned spike* swelled leapt? leap widened cagr',
    1,
  ],
  [
    '[下骤大]?降[低价]? [下大暴]?跌 [降跌]幅 [缩锐骤裁削]?减少? 缩[小短水至] 下滑 滑落 回落 压缩 下[调探] 走低 萎缩 收[窄缩] 节[省约] 调低 fell falls? falling drop(s|ped|ping|) decline* decrease* down reduce* reduction cut(s|ting|) shrank shr[iu]nk shrinking lost slump* plunge* plummeted slid slide sank tumbled dip(s|ped|) contracted contraction lower(ed|) halved trimmed eased slashed narrowed off',
    -1,
  ],
];

/** Nouns of a rate of change: what they reach is still a change, as in 增速达到 171%. */
export const RATES_OF_CHANGE: string =
  '(复合|)(增速|增长率) [增涨跌降]幅 growth cagr increase decrease decline';

/** Words before a number, or before the date that it is given for, that make it where a change starts. */
export const FROM_WORDS: string = '从 由 自 from 较 比';
