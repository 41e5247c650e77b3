import type { TrieEntry } from '../text/word-trie.ts';

/** Words of change with the sign they give. Source: own list, from business news. */
export const CHANGES: readonly TrieEntry<1 | -1>[] = [
  [
    '增长 增加 增至 增到 增 增速 增幅 增长率 上升 上涨 上扬 涨 涨幅 涨至 涨到 升 升至 升到 提升 提高 提至 攀升 飙升 激增 猛增 暴增 大增 剧增 暴涨 大涨 飙涨 跃升 跃至 扩大 扩张 扩大至 翻 增收 走高 抬升 递增 增多 新增 加快 拉升 延长 上调 复合增速 增值 grew grow grows growing growth rose rise rises rising increase increased increases increasing up jumped jump jumps jumping surged surge surges surging climbed climb climbing soared soar soaring gained gain gains expanded expand expansion expanding doubled tripled quadrupled advanced raised raise boost boosted higher accelerated skyrocketed ballooned spiked spike swelled leapt leap widened cagr',
    1,
  ],
  [
    '下降 下跌 降 降至 降到 降低 降幅 降为 跌 跌至 跌到 跌幅 减少 减至 减 缩减 缩小 缩短 缩至 缩水 下滑 滑落 回落 回落至 压缩 压缩至 下调 走低 萎缩 收窄 收缩 锐减 骤降 骤减 大跌 暴跌 大降 裁减 削减 节省 节约 下探 降价 调低 fell fall falls falling dropped drop drops dropping declined decline declines declining decreased decrease decreases down reduced reduce reduces reduction reducing cut cuts cutting shrank shrink shrunk shrinking lost slumped slump plunged plunge plummeted slid slide sank tumbled dipped dip contracted contraction lower lowered halved trimmed eased slashed narrowed off',
    -1,
  ],
];

/** Nouns of a rate of change: what they reach is still a change, as in 增速达到 171%. */
export const RATES_OF_CHANGE: string =
  '增速 增幅 增长率 涨幅 跌幅 降幅 复合增速 复合增长率 growth cagr increase decrease decline';

/** Words before a number, or before the date that it is given for, that make it where a change starts. */
export const FROM_WORDS: string = '从 由 自 from 较 比';
