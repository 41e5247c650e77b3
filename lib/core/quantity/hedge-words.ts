import type { TrieEntry } from '../text/word-trie.ts';
import type { Bound } from './quantity.ts';

/** Hedges and bounds that stand before a number. Source: own list, and the adverbs of GB/T 15835 prose. */
export const HEDGES_BEFORE: readonly TrieEntry<Bound>[] = [
  [
    '约合? 大概 粗略 差不多 ~ about around roughly approximately approx.? some circa estimated',
    'about',
  ],
  ['近乎? 直逼 nearly almost close_to approaching nearing just_(under|below|shy_of)', 'near-below'],
  [
    '超[过出越]? 逾 突?破 [多大高]于 过 站[上稳] 冲上 > over above exceed* top(s|ped|ping) surpass* (more|greater|higher|larger|bigger)_than (north|in_excess|upwards)_of cross(ed|ing) pass(ed|ing) past beyond',
    'over',
  ],
  [
    '不足 [不未][到满] 未达 [低少小]于 跌破 失守 < under below beneath (less|fewer|lower|smaller)_than short_of',
    'under',
  ],
  [
    '[至最]少 起码 不下 大于(或|或者|)等于 >_?= ≥ ⩾ at_least(_or_equal_to|) (no|not)_(less|fewer)_than minimum_of greater_than_or_equal_to (bigger|greater)_or_equal_than',
    'at-least',
  ],
  [
    '[至最顶]多 小于(或|或者|)等于 上限为? [高长多]达 最高 as_(much|many|high)_as <_?= ≤ ⩽ up_to at_most(_or_equal_to|) (no|not)_more_than maximum_of less_than_or_equal_to (smaller|less)_or_equal_than',
    'at-most',
  ],
];

/** Words between a hedge and its number that change nothing: 超过了, more than a. */
export const HEDGE_FILLERS: string =
  '[仅只]?需?要 [仅只]需? 需 [占能可了有为的至是在于才] 达?到 达 增[长加] 提[高升] 下降 减少 上[升涨] 便宜 an? the of';

/** Words before "more than" or "less than" that turn it round: 不得超过, must not exceed. */
export const HEDGE_NEGATIONS: string = '不[得能可会应要]? 未[曾能必]? [没沒无]有? not never';

/** Hedges and bounds that stand after a number and its unit. */
export const HEDGES_AFTER: readonly TrieEntry<Bound>[] = [
  ['左右 上下 前后 or_(so|thereabouts)', 'about'],
  [
    '[以之]上 及以上 [还還]?多 有?余 开外 出头 + -odd plus or_(more|higher|above) and_(above|up)',
    'over',
  ],
  ['[以之][下内] 及以下 不到 or_(less|fewer|below|lower)', 'under'],
];
