import type { WordRow } from './lexicon.ts';
import type { Bound } from './quantity.ts';
import { AFTER, FILLER, HEDGE, NOT } from './word-classes.ts';

/** Bounds, by the payload of `HEDGE` and `AFTER`. */
export const BOUNDS: readonly Bound[] = [
  'exact',
  'about',
  'near-below',
  'over',
  'under',
  'at-least',
  'at-most',
];

/** Behind these a number is where a change leads, and "up to" no bound. */
export const CREEPING_UP_TO =
  '(went|goes|going|edged|edging|ticked|inched|crept|moved|shot|nudged|bumped|ramped|scaled)_up_to';

/** Hedges and bounds before a number. Source: own list, and the adverbs of GB/T 15835 prose. */
export const HEDGES_BEFORE: readonly WordRow[] = [
  [
    HEDGE,
    '约合? 大概 粗略 差不多 ~ ≈ about around roughly approximately approx.? some circa estimated',
    1,
  ],
  [HEDGE, '近乎? 直逼 nearly almost close_to approaching nearing just_(under|below|shy_of)', 2],
  [
    HEDGE,
    '超[过出越]? 逾 突?破 [多大高]于 过 站[上稳] 冲上 > over above exceed* top(s|ped|ping) surpass* (more|greater|higher|larger|bigger)_than (north|in_excess|upwards)_of cross(ed|ing) pass(ed|ing) past beyond',
    3,
  ],
  // Terms of the stock exchange, words that end in 过, and sums.
  [HEDGE, `[买卖]超 [合节公契签预违]约 [通经]过 add(s|ed|ing|)_up_to ${CREEPING_UP_TO}`, 0],
  [
    HEDGE,
    '不足 [不未][到满] 不及 未达 [低少小]于 跌破 失守 < under below beneath (less|fewer|lower|smaller)_than short_of',
    4,
  ],
  [
    HEDGE,
    '[至最]少 起码 不下 大于(或|或者|)等于 >_?= ≥ ⩾ at_least(_or_equal_to|) minimum_of (greater|bigger)_(than_|)or_equal_(to|than)',
    5,
  ],
  [
    HEDGE,
    '[至最顶]多 小于(或|或者|)等于 上限为? [高长多]达 最高 as_(much|many|high)_as <_?= ≤ ⩽ up_to at_most(_or_equal_to|) maximum_of (less|smaller)_(than_|)or_equal_(to|than)',
    6,
  ],
  // Between a hedge and its number, changing nothing.
  [
    FILLER,
    '[仅只]?需?要 [仅只]需? 需 [占能可了有为的至是在于才] 达?到 达 增[长加] 提[高升] 下降 减少 上[升涨] 便宜 低至 收费? 售价 报价 定价 派[发现息送]? 分红 [现股]?[金息] 红利 an? the of',
  ],
  // Before "more than" and "less than", turning it round.
  [NOT, '不[得能可会应要]? 未[曾能必]? [没沒无]有? not? never'],
];

/** Hedges and bounds behind a number and its unit. */
export const HEDGES_AFTER: readonly WordRow[] = [
  [AFTER, '左右 上下 前后 or_(so|thereabouts)', 1],
  [
    AFTER,
    '[以之]上 及以上 [还還]?多 有?余 开外 出头 + -odd plus or_(more|higher|above) and_(above|up)',
    3,
  ],
  [AFTER, '[以之][下内] 及以下 不到 or_(less|fewer|below|lower)', 4],
  // 上下文 is a context; 多个 begins something else.
  [AFTER, '上下文 [多余][数年次家个种元少余项]', 0],
];
