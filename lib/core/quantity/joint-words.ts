import type { WordRow } from './lexicon.ts';
import {
  AMONG,
  DENOMINATOR,
  EARLIER,
  IN,
  JOINT,
  LIST,
  PAIR,
  PER,
  PRICE,
  QUALIFIER,
} from './word-classes.ts';

/** Denominators that are no units behind numbers, or other ones there; a line each. */
const DENOMINATOR_LINES: readonly (readonly [per: string, words: string])[] = [
  ['1 year', 'p.a. pa'],
  ['1 month', 'pcm'],
  ['1 week', 'pw'],
  ['1 sq ft', 'psf'],
  ['1 month', '月 mo'],
  ['1 day', '日'],
  ['1 year', 'annum'],
  ['1 hour', '时 h'],
  ['1 share', '股 share'],
  ['1 person', '人 person user seat employee 用户 head'],
  ['1 call', '次(调用|) call request query'],
  ['1 image', '张 image'],
  ['1 page', '页 page'],
  ...'night loaf piece ticket bottle pack copy room ride trip meal cup lesson transaction'
    .split(' ')
    .map((noun): readonly [string, string] => [`1 ${noun}`, noun]),
  ['100 km', '百公里 100公里 100km'],
  ['1 L', 'l'],
  ['1 dL', 'dl'],
  ['1 GPU hour', 'gpu[_-]hour 卡时'],
  ['1 GPU', 'gpu card chip'],
  ['1 kWh', '度'],
  ['1M token', 'm mtoks?'],
  ['1k token', 'k ktoks?'],
];

/** So many of the first are short for "per" and what is named. */
export const SHORT_FOR_PER = 4;

/** What a price is for, by the payload of `DENOMINATOR`. */
export const DENOMINATORS: readonly string[] = DENOMINATOR_LINES.map(([per]) => per);

/** Words between numbers, and between a price and what it is for. */
export const JOINTS: readonly WordRow[] = [
  [JOINT, '--? ——? ~ 至 到 to 或者? or through'],
  [PAIR, '和 与 跟 and'],
  [LIST, '、 和 以?及 与 / → -> ,(_and|) ,and and or (in|input)_and 或者?'],
  [IN, '(in|out_of)(_every|) of_every over'],
  [AMONG, '之间 不等 的范围 区间'],
  [PER, '/ /_每 每 /_ /每 (in_|out_|input_|output_|)per an? 一'],
  [EARLIER, 'earlier ago before later from'],
  [QUALIFIER, '输[入出] 个 缓存 推理'],
  // An amount of tokens before these is what a price is for: 100 万 token 推理成本.
  [
    PRICE,
    '[售定单报]?价 成本 费用 [收计]费 prices? priced pricing costs? 只要 仅 输[入出] 推理 调用',
  ],
  ...DENOMINATOR_LINES.map(([, words], i): WordRow => [DENOMINATOR, words, i]),
];
