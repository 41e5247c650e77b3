import { wordSet } from '../text/word-set.ts';
import { WordTrie } from '../text/word-trie.ts';
import type { Unit } from '../unit/unit.ts';
import type { Item } from './item.ts';
import { one } from './pattern.ts';
import { applyUnit } from './read-unit.ts';
import type { Stream } from './stream.ts';

const TOKEN: Unit = { code: 'token', kind: 'token', factor: 1 };
const PARAMETER: Unit = { code: 'parameter', kind: 'token', factor: 1 };
const YUAN: Unit = { code: 'CNY', kind: 'money', factor: 1 };

/** Words before or behind a number that say what it counts or is paid in. Source: own list. */
const TOPICS = new WordTrie<Unit>([
  ['tokens? 词元', TOKEN],
  ['参数(量|规模|) parameters?', PARAMETER],
  [
    '投入 [投融募注耗斥]资额? 营收 (营业|)收入 净利 净?利润 [市估产]值 [金总]额 资金 (销售|成交|交易)额 开支 支出 (市场|产业)规模 亏损 造价 [均单售房总报]价 [年月日]薪 薪[资酬] 奖金 工资 租金 注册资本 实缴 gmv 贷款 预算 补贴 负债 资产 现金流',
    YUAN,
  ],
]);
/** People and things behind a topic of money that make it one of number: 用户规模, 投资者. */
const NOT_MONEY = wordSet('投资(者|人|机构) 收入者 资金链');

/** How far before a number its topic may stand, in units. */
const REACH = 16;

const clauseEnd = one(',，;；');

/** The topic that stands last before the number in its clause. */
function topicBefore({ codes }: Stream, item: Item): Unit | null {
  let topic: Unit | null = null;
  for (let i = Math.max(0, item.start - REACH); i < item.start; i++) {
    if (clauseEnd(codes, i) > 0) topic = null;
    const found = TOPICS.find(codes, i, item.start);
    if (!found || NOT_MONEY(codes, i, item.start) >= 0) continue;
    topic = found;
    i = TOPICS.end - 1;
  }
  return topic;
}

/** Whether a number stands for an amount without its unit: 2亿, 10T, 千亿. */
const isUnitless = (item: Item): boolean =>
  item.numeral !== null &&
  item.unit === null &&
  item.numeral.scaled &&
  item.numeral.share === 'none' &&
  (item.kind === 'count' || item.kind === 'number');

/**
 * Lends a unit to scaled numbers that print none: tokens and parameters where the clause speaks of
 * them, the sentence's currency where it speaks of money (the yuan when it names none), and to a
 * bare 千亿 the unit of the sum that follows it.
 */
export function lendUnits(stream: Stream, items: readonly Item[]): void {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    if (isUnitless(item) && item.numeral) {
      const topic = topicBefore(stream, item);
      const sum = items.find((other) => other.unit?.kind === 'money' && other.kind === 'money');
      const next = items[i + 1];
      const unit =
        topic?.kind === 'money'
          ? (sum?.unit ?? YUAN)
          : (topic ?? (item.numeral.bare && next?.unit?.kind === 'money' ? next.unit : null));
      if (unit) applyUnit(item, item.numeral, unit);
    }
  }
}
