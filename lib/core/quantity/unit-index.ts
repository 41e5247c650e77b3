import type { Unit } from '../unit/unit.ts';
import { type NamedUnit, NO_UNIT, UNITS_AFTER, UNITS_BEFORE } from '../unit/unit-table.ts';
import { payload, type WordRow, wordAt } from './lexicon.ts';
import { MONEY, TOPIC, UNIT } from './word-classes.ts';

const TOKENS: Unit = { code: 'token', kind: 'token', factor: 1 };
const PARAMETERS: Unit = { code: 'parameter', kind: 'token', factor: 1 };
/** The unit of sums whose currency nothing names. */
export const YUAN: Unit = { code: 'CNY', kind: 'money', factor: 1 };

/** Words before or behind a number that say what it counts or is paid in. Source: own list. */
const TOPICS: readonly NamedUnit[] = [
  ['tokens? 词元', TOKENS],
  ['参数(量|规模|) parameters?', PARAMETERS],
  [
    '投入 [投融募注耗斥]资额? 营收 (营业|)收入 净利 净?利润 [市估产]值 [金总]额 资金 (销售|成交|交易)额 开支 支出 (市场|产业)规模 亏损 造价 [均单售房总报]价 [年月日]薪 薪[资酬] 奖金 工资 租金 注册资本 实缴 gmv 贷款 预算 补贴 负债 资产 现金流',
    YUAN,
  ],
  ['投资(者|人|机构) 收入者 资金链', NO_UNIT],
];

const NAMED = [...UNITS_AFTER, ...UNITS_BEFORE, ...TOPICS];

/** All units, by the payload of `UNIT`, `MONEY` and `TOPIC`. */
const UNITS: readonly Unit[] = NAMED.map(([, unit]) => unit);

/** The words of units, of the currencies before numbers, and of topics. */
export const UNIT_ROWS: readonly WordRow[] = NAMED.map(([words], i) => [
  i < UNITS_AFTER.length ? UNIT : i < NAMED.length - TOPICS.length ? MONEY : TOPIC,
  words,
  i,
]);

/** The unit that the last word found stands for, in the class. */
export const unitFound = (cls: number): Unit => UNITS[payload(cls)] ?? NO_UNIT;

/** The unit at `i`, whose end is then `foundEnd`; `NO_UNIT` for an ordinary word that begins like one; null for nothing. */
export const unitAt = (i: number): Unit | null => (wordAt(i, UNIT) < 0 ? null : unitFound(UNIT));

/** The end of the unit at `i`, or -1. */
export const unitEnd = (i: number): number => {
  const end = wordAt(i, UNIT);
  return end < 0 || unitFound(UNIT) === NO_UNIT ? -1 : end;
};
