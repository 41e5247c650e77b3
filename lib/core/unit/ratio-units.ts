import type { UnitLine } from './unit.ts';

/** Shares. The value is in per cent. 折 is what is paid: 八折 is 80 %. */
export const PERCENT: readonly UnitLine[] = [
  ['%', '% percent per_cent percents percentage 趴 pct'],
  ['%', '‰ per_mille 个千分点', 0.1],
  ['%', '成 成半', 10],
  ['%', '折', 10],
];

/** Differences between shares. The value is in points. */
export const PERCENTAGE_POINT: readonly UnitLine[] = [
  [
    'pp',
    '百分点 个百分点 percentage_points percentage_point percentage-points percentage-point pp ppt ppts pct_points',
  ],
  ['pp', '基点 个基点 bp bps basis_points basis_point', 0.01],
];

/** Counters that stand for a number of things. */
export const DOZENS: readonly UnitLine[] = [['个', '打', 12]];

/** Factors. The value is the factor as printed. */
export const MULTIPLE: readonly UnitLine[] = [['x', '倍 x × times fold -fold']];
