import { wordsOf } from '../text/word-list.ts';
import { CREEPING_UP_TO } from './hedge-words.ts';
import type { WordRow } from './lexicon.ts';
import { CHANGE, FROM, RANGING, RISE } from './word-classes.ts';

/** Bits of the payload of `CHANGE`. */
export const UP = 1;
export const DOWN = 2;
/** 至, 到, to: the number is what the change leads to. */
export const TO = 4;
/** 从, from: the number is where it starts. */
export const START = 8;
/** A noun like 增速, which itself reaches something. */
export const NOUN = 16;

// Words that end in another one, as 激增 in 增, are read by that one.
const RISES = '增 长了 升 涨 上[升涨扬调] 提高 扩[大张] 走高 翻 加快 延长';
const RISES_IN_ENGLISH =
  'grew grow(s|ing|th|n|) rose rise(s|n|) rising increase* up jump* surge* climb* soar* gain* expand* expansion doubled tripled quadrupled advanced boost* higher accelerated skyrocketed ballooned spike* swelled leapt? widened rebounded strengthened';
const FALLS =
  '降 跌 减 缩[小短水] 下[降跌滑调探] 滑落 回落 压缩 走低 萎缩 收[窄缩] 节[省约] 调低 [少省跌减]掉 (费用|成本|价格|单价|开销)掉了';
const FALLS_IN_ENGLISH =
  'fell fall(s|en|ing|) drop(s|ped|ping|) decline* decrease* down reduce* reduction cut(s|ting|) shrank shr[iu]nk shrinking lost slump* plunge* plummeted slid slide sank tumbled dip(s|ped|) contracted contraction lower(ed|) halved trimmed eased slashed narrowed slipped softened weakened retreated dwindled off';
const FROMS = '从 由 自 from';

/** Words of change. Source: own list, from business news. */
export const CHANGES: readonly WordRow[] = [
  [CHANGE, '至 到 为 成 to into up_to below above past beyond', TO],
  [CHANGE, FROMS, START],
  [CHANGE, `${RISES} ${RISES_IN_ENGLISH}`, UP],
  [CHANGE, `${FALLS} ${FALLS_IN_ENGLISH}`, DOWN],
  [CHANGE, `提至 跃至 ${CREEPING_UP_TO}`, UP | TO],
  [CHANGE, '缩至', DOWN | TO],
  // Nouns of a rate of change: what they reach is still a change, as in 增速达到 171%.
  [CHANGE, '增速 增长率 [增涨]幅 growth cagr increase', UP | NOUN],
  [CHANGE, '[跌降]幅 decrease decline', DOWN | NOUN],
];

/** The first Han characters of words of change. */
export const TURNS: string = CHANGES.flatMap(([, words]) => wordsOf(words))
  .map((word) => word.charAt(0))
  .filter((character) => character > '\u2e7f')
  .join('');

/** The same, before a number. */
export const CHANGES_BEFORE: readonly WordRow[] = [
  [
    RISE,
    `by ${RISES_IN_ENGLISH} ${FALLS_IN_ENGLISH} 增[加长]? 减少? [升降涨跌加] [上下]调 [加减提降]价`,
  ],
  [FROM, FROMS],
  [RANGING, '(range|ranges|ranged|ranging|anywhere|runs?)_from'],
];
