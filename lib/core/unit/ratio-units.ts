import type { UnitLine } from './unit.ts';

/** Shares. The value is in per cent. 折 is what is paid: 八折 is 80 %. */
export const PERCENT: readonly UnitLine[] = [
  ['%', '% percents? per_cent percentage 趴 pct'],
  ['%', '‰ per_mille 个千分点', 0.1],
  ['%', '成', 10],
  ['%', '折', 10],
];

/** Differences between shares. The value is in points. */
export const PERCENTAGE_POINT: readonly UnitLine[] = [
  ['pp', '(个|个多|)百分点 个点 percentage[_-]points? percentage[_-]pts? pp ppts? pcts pct_points'],
  ['pp', '个?基点 bps? basis[_-]points?', 0.01],
];

/** Counters that stand for a number of things. */
export const DOZENS: readonly UnitLine[] = [['个', '打', 12]];

/** Factors. The value is the factor as printed. */
export const MULTIPLE: readonly UnitLine[] = [['x', '倍 x × times fold']];
