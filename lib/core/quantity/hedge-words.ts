import type { TrieEntry } from '../text/word-trie.ts';
import type { Bound } from './quantity.ts';

/** Hedges and bounds that stand before a number. Source: own list, and the adverbs of GB/T 15835 prose. */
export const HEDGES_BEFORE: readonly TrieEntry<Bound>[] = [
  [
    '约 大约 大概 约为 约占 约合 约有 估计约 粗略 左右约 差不多 ~ about around roughly approximately approx approx. some circa an_estimated estimated',
    'about',
  ],
  [
    '近 接近 将近 逼近 直逼 几近 近乎 接近于 逼近于 nearly almost close_to approaching nearing just_under just_shy_of just_below',
    'near-below',
  ],
  [
    '超 超过 超过了 超出 逾 突破 突破了 冲破 破 多于 大于 高于 高过 越过 过 跨过 站上 站稳 冲上 超越 > over more_than above exceeding exceeds exceeded exceed topped topping tops surpassing surpassed surpasses surpass greater_than north_of in_excess_of upwards_of higher_than larger_than bigger_than crossed crossing passed passing past beyond just_over well_over',
    'over',
  ],
  [
    '不足 不到 低于 少于 小于 未到 未达 未满 不满 跌破 失守 < under below less_than fewer_than lower_than smaller_than short_of beneath dropped_below',
    'under',
  ],
  [
    '至少 最少 不低于 不少于 不小于 起码 不下 不下于 大于等于 大于或等于 大于或者等于 >= >_= ≥ ⩾ at_least no_less_than not_less_than no_fewer_than a_minimum_of minimum_of greater_than_or_equal_to bigger_or_equal_than greater_or_equal_than at_least_or_equal_to',
    'at-least',
  ],
  [
    '至多 最多 不超过 不超 不多于 不高于 不大于 顶多 小于等于 小于或等于 小于或者等于 上限为 高达 最高 最高达 长达 多达 as_much_as as_many_as as_high_as <= <_= ≤ ⩽ up_to at_most no_more_than not_more_than a_maximum_of maximum_of less_than_or_equal_to smaller_or_equal_than less_or_equal_than at_most_or_equal_to',
    'at-most',
  ],
];

/** Words between a hedge and its number that change nothing: 超过了, more than a. */
export const HEDGE_FILLERS: string =
  '需要 需 要 占 能 可 达到 了 有 为 的 达 到 至 是 在 于 a an the of';

/** Hedges and bounds that stand after a number and its unit. */
export const HEDGES_AFTER: readonly TrieEntry<Bound>[] = [
  ['左右 上下 前后 or_so or_thereabouts', 'about'],
  [
    '以上 之上 多 余 有余 开外 出头 + -odd plus or_more and_above and_up or_higher or_above',
    'over',
  ],
  ['以下 之下 以内 之内 不到 or_less or_fewer or_below or_lower', 'under'],
];
