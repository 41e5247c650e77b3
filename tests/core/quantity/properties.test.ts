import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { isStatistic, type Quantity } from '../../../lib/core/quantity/quantity.ts';
import { readQuantities } from '../../../lib/core/quantity/read-quantities.ts';
import { sentencesOf } from '../../../lib/core/text/sentences.ts';
import { SEED } from '../../seed.ts';
import { ENGLISH } from './passages/english.cases.ts';
import { readMarks } from './passages/marked-passage.ts';
import { SIMPLIFIED } from './passages/simplified.cases.ts';
import { TRADITIONAL } from './passages/traditional.cases.ts';

const PASSAGES = [...SIMPLIFIED, ...TRADITIONAL, ...ENGLISH].map(
  (source) => readMarks(source).text,
);
const SENTENCES = PASSAGES.flatMap((text) =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
);

/** Pieces that numbers, units and their neighbours are made of, to be thrown together. */
const PIECES =
  '1 22 2024 3.5 1,130 . , ， 。 、 - – ~ ～ / % ％ ‰ 一 二 三 十 百 千 万 亿 兆 億 萬 两 几 数 半 点 零 年 月 日 元 美元 块 毛 倍 成 折 分之 个 家 百分点 约 超 近 多 余 以上 从 至 到 第 前 每 $ ¥ US$ HK$ RMB k M B T bn million billion half a an one two twenty and point third per cent percent tokens token GPT- H Q1 4K ( ) [3] ³ ** * _ \n \u00a0 \u2009 \u200b １ ２ ½ times fold from to by in of'.split(
    ' ',
  );
const jumble = fc
  .array(fc.constantFrom(...PIECES, ' ', ' '), { maxLength: 40 })
  .map((pieces) => pieces.join(''));
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), jumble);

const shift = (quantities: readonly Quantity[], by: number): Quantity[] =>
  quantities.map((quantity) => ({
    ...quantity,
    start: quantity.start + by,
    end: quantity.end + by,
  }));

const meaning = ({ kind, lo, hi, unit, per, bound, vague, precision }: Quantity) => ({
  kind,
  lo,
  hi,
  unit,
  per,
  bound,
  vague,
  precision,
});

describe('reading any text', () => {
  it('never throws, and gives spans inside the text, ordered and disjoint', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { start, end, text: own } of readQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(own).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 3000, seed: SEED },
    );
  });

  it.each(['万', '1万', '1万2', '三百'])('goes on over %s without end', (piece) => {
    const text = piece.repeat(10_000);
    for (const { start, end } of readQuantities(text)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('gives the same in blocks that end where sentences end', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          jumble,
          fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const parts = sentencesOf(text).flatMap(({ start, end }) =>
            shift(readQuantities(text.slice(start, end)), start),
          );
          expect(parts).toEqual(readQuantities(text));
        },
      ),
      { numRuns: 1500, seed: SEED },
    );
  });
});

const NUMBERS = [
  '7',
  '12.5',
  '1,130',
  '3,000多',
  '4.78',
  '三千五百',
  '十二',
  '5万',
  '1.3万亿',
  '400亿',
  '数百万',
  '20-30',
  '三四十万',
];
const UNITS = [
  '元',
  '亿元',
  '美元',
  '%',
  '％',
  '个百分点',
  '倍',
  '家',
  '万人次',
  '小时',
  'GB',
  '亿千瓦时',
  '元/百万tokens',
  '美元/月',
  '亿元人民币',
  '折',
];
const ENGLISH_QUANTITIES = [
  '$400 billion',
  'US$1.3tn',
  '€5.8m',
  '42 per cent',
  '5 percentage points',
  '12 times',
  'twenty-two million',
  'half a trillion dollars',
  '$2.50 per million input tokens',
  '52 weeks',
  '1.2 gigawatts',
  '70B parameters',
  '20%-30%',
  'two thirds',
  'seven to eight billion',
];

describe('the slice of a quantity', () => {
  it('reads as the quantity that it was cut from', () => {
    const quantity = fc.oneof(
      fc
        .tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...UNITS))
        // Nobody prints 亿万 or 百万折.
        .filter(([number, unit]) => !/[万亿]$/.test(number) || !/^[万亿折]/.test(unit))
        .map(([number, unit]) => ({
          before: '去年的规模是',
          own: `${number}${unit}`,
          after: '，高于预期。',
        })),
      fc
        .constantFrom(...ENGLISH_QUANTITIES)
        .map((own) => ({ before: 'Last year it was ', own, after: ', more than expected.' })),
    );
    fc.assert(
      fc.property(quantity, ({ before, own, after }) => {
        const [whole] = readQuantities(before + own + after).filter(isStatistic);
        expect(whole).toBeDefined();
        if (!whole) return;
        const [again] = readQuantities(whole.text);
        expect(again && meaning(again)).toEqual(meaning(whole));
      }),
      { numRuns: 500, seed: SEED },
    );
  });
});

describe('script', () => {
  it.each(['t', 'tw', 'hk'] as const)('makes no difference: simplified against %s', (to) => {
    const convert = Converter({ from: 'cn', to });
    for (const sentence of [
      ...SIMPLIFIED,
      ...NUMBERS.flatMap((number) => UNITS.map((unit) => `约${number}${unit}以上`)),
    ].map((source) => readMarks(source).text)) {
      // Character by character: phrases that the converter rewords would be another text.
      const traditional = [...sentence].map((character) => convert(character)).join('');
      expect(traditional.length).toBe(sentence.length);
      expect(readQuantities(traditional).map(({ text: _, ...quantity }) => quantity)).toEqual(
        readQuantities(sentence).map(({ text: _, ...quantity }) => quantity),
      );
    }
  });

  it('makes no difference: traditional against simplified', () => {
    const convert = Converter({ from: 't', to: 'cn' });
    for (const text of TRADITIONAL.map((source) => readMarks(source).text)) {
      const simplified = [...text].map((character) => convert(character)).join('');
      expect(readQuantities(simplified).map(meaning)).toEqual(readQuantities(text).map(meaning));
    }
  });
});
