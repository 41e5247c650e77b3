/** Shares, in the form of `MONEY_AFTER`. The value is in per cent. 折 is what is paid: 八折 is 80 %. */
export const PERCENT: string = `% percents? per_cent percentage 趴 厘 pct pc
%*.1 ‰ per_mille 个千分点
%*10 成 折`;

/** Differences between shares. The value is in points. */
export const PERCENTAGE_POINT: string = `pp (个|个多|)百分点 个点 percentage[_-]points? percentage[_-]pts? ppts? pcts pct_points
pp*.01 个?基点 点子 bps? basis[_-]points?`;

/** Counters that stand for a number of things. */
export const DOZENS = '个*12 打';

/** Factors. The value is the factor as printed. */
export const MULTIPLE = 'x × 倍 times fold';
