import type { WordRow } from './lexicon.ts';

/** English months, short forms included. "May" needs a number beside it. */
export const MONTHS =
  'january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec';
const MONTH = MONTHS.replaceAll(' ', '|');

/** Days and months of Chinese dates. */
const DAYS = '[OT]月 [OT]月[底初末] [OT]月[上中下]旬 [OT]月[OT][日号]';
/** What may follow a year in Chinese and belongs to the date. */
const TAILS = `${DAYS} 年度 财政年度 [底初末] [上下]半年 第?O季度? 前O季度 全年 代[初末中]?期? 春节 [夏秋]天 fy 财年 财年q[1234] q[1234] h[12]`;
const TAIL = TAILS.replaceAll(' ', '|');

/** The kinds of shapes, by their payload; the last ones are told from each other by what stands around. */
export const SHAPE_KINDS = [
  'date',
  'time',
  'phone',
  'ordinal',
  'name',
  'identifier',
  'none', // an ordinary word that begins like a shape
  'year', // four digits alone: a date when nothing is counted
  'years', // 2019-2023: the same
  'republic', // a year of three digits
  'season', // 20/21年: a date, or a length of time
  'day', // 15日: a date, or a length of time
  'slash', // 11/8: a date, or a fraction
  'hour', // 3点: a time behind a word for the time of day
  'decade', // 30s
  'format', // 4K: a name, or four thousand
] as const;

const SHAPES: readonly (readonly [(typeof SHAPE_KINDS)[number], string])[] = [
  [
    'date',
    `${DAYS} Ys Y年 Y年(度|${TAIL}) Y(${TAIL}) Y_[qh][1234] Y-[OT]-[OT] Y/[OT]/[OT] Y.[OT].[OT] Y-T Y[/~—至-][YT](年度?|财年) Y/[YT] Y[~—至-]T T年(度|${TAIL}) [OT]/[OT]/Y H/[OT]/[OT]
[OT]_(${MONTH})(.|)(_Y|,_Y|) (${MONTH})(.|)_[OT](_Y|,_Y|,Y|) (${MONTH})(.|)_Y [qh][1234](_Y|) [OT][qh]O O[qh]T (fiscal|fy|cy|fiscal_year)_?(Y|T)(q[1234]|)`,
  ],
  [
    'time',
    "[OT].T_(est|edt|gmt|bst|utc|cest|cet|pst|pdt|aest) [OT]:T [OT]:T:T [OT]:T:T,H [OT](.T|:T|)_?[ap]m [OT](.T|:T|)_?[ap].m. [OT]_o'clock [OT]时 [OT]时[OT]分 [OT]点[半整钟] [OT]点[OT]分",
  ],
  ['phone', 'H-H-[YF] H-[YF]_?[YF] H-D [YF]-D [TH])_?[HYF]-[YF] H_[YF]_[YF] H-[YF]-[YF]'],
  ['ordinal', '[OTHFY](st|nd|rd|th)'],
  ['name', 'Od Og [OTH]-bit T-[kq]'],
  [
    'identifier',
    '[OT][路街巷弄][OTH]号 [YF].(hk|tw|ks|t) D.(s[hzs]|ks) [OTH]_u.s.c [OTH]_u.s._[OTHYF]',
  ],
  ['none', '[OT]时[候代间] [OT][月日][元圆本币均] [OT]日内'],
  ['year', 'Y'],
  ['years', 'Y[~—至-]Y'],
  ['republic', `H年 H年(度|${TAIL})`],
  ['season', 'T[/-]T年度?'],
  ['day', '[OT]日 [OT]日?[-—~至到][OT]日'],
  ['slash', '[OT]/[OT]'],
  ['hour', '[OT]点'],
  ['decade', 'Ts'],
  ['format', 'Ok'],
];

/** Shapes of dates, times and other things that have numbers in them and are none; see `shapeAt`. */
export const SHAPE_ROWS: readonly WordRow[] = SHAPES.map(([, words], kind) => [
  1,
  words.replaceAll('\n', ' '),
  kind,
]);
