/** English months, short forms included. "May" needs a number beside it, which every reader of these asks for. */
export const MONTHS: string =
  'jan(uary|) feb(ruary|) mar(ch|) apr(il|) may june? july? aug(ust|) sep(t|tember|) oct(ober|) nov(ember|) dec(ember|)';

/** What may follow a year or month in Chinese and belongs to the date. */
export const YEAR_TAILS: string =
  '年?度 财政年度 年?[底初末] [上下]半年 [上中下]旬 第?[一二三四1234]季度 前三季度 全年 代[初末中]?期? 春节 [夏秋]天 fy 财年(q1|q2|q3|q4|)';

/** Counters and units behind four digits that make them a number although they look like a year. */
export const COUNTED_NOT_YEARS =
  '万亿千百个家人名款台部项元美倍吨次%起户种条辆点位张枚所座间例件块颗只套支艘架亩桶';

/** Words before 14日 that make it a length of time. Source: own list. */
export const DAY_LENGTHS: string =
  '期为?是? [为历限]期 历时 [满共达] 连续 [超逾]过? [最至][长短多少] [长短]达 平均 需时?';

/** Characters behind 年 that make it a length of time: 100年前, 110年历史. */
export const HISTORY = '前来间的历内后以老';
