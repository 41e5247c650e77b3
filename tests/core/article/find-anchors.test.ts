import { describe, expect, it } from 'vitest';
import { contextHashes } from '../../../lib/core/article/context-hashes.ts';
import { findAnchors } from '../../../lib/core/article/find-anchors.ts';
import { quantityKey } from '../../../lib/core/article/quantity-key.ts';
import { isStatistic } from '../../../lib/core/quantity/quantity.ts';
import { readQuantities } from '../../../lib/core/quantity/read-quantities.ts';
import { COPIES } from './make-copies.ts';

const figuresIn = (blocks: readonly string[]) =>
  blocks.flatMap((text) =>
    readQuantities(text)
      .filter(isStatistic)
      .map((quantity) => ({ quantity, context: contextHashes(text, quantity) })),
  );

const claimsIn = (blocks: readonly string[]) =>
  figuresIn(blocks).map(({ quantity, context }, order) => ({
    anchor: { quantity: quantityKey(quantity), context, order },
  }));

/** Our own text, with figures that occur more than once. */
const BLOCKS = [
  '工厂去年的产值增长12%',
  '据厂方介绍，去年的产值达到3.5亿元，比前年增长12%，其中出口部分只占12%左右。',
  '到年底，全厂共有1,200名工人，人均产值约29万元，这在当地已经不低。',
  '明年计划再投入8000万元，用来改造旧车间，预计能耗可以下降15%。',
];

const CLAIMS = claimsIn(BLOCKS);

describe('finding anchors again', () => {
  it('finds every claim at its own figure in the text that it comes from', () => {
    const found = findAnchors(CLAIMS, figuresIn(BLOCKS));
    expect(found.map(({ claim, figure }) => [claim, figure])).toEqual(
      CLAIMS.map((_, index) => [index, index]),
    );
  });

  it('tells equal figures apart by what stands around them', () => {
    const reversed = BLOCKS.toReversed();
    const figures = figuresIn(reversed);
    const places = findAnchors(CLAIMS, figures).map(({ claim, figure }) => [
      CLAIMS[claim]?.anchor.context,
      figures[figure]?.context,
    ]);
    for (const [theirs, ours] of places) expect(ours).toEqual(theirs);
    expect(places.length).toBe(CLAIMS.length);
  });

  it.each([
    'a fifth dropped, spaces and punctuation changed',
    'words edited',
    'in the script and words of Taiwan',
    'in the script of Hong Kong',
  ])('finds what is left of them in a copy: %s', (name) => {
    const copy = COPIES[name]?.(BLOCKS.join('\n'), '').split('\n') ?? [];
    const figures = figuresIn(copy);
    expect(findAnchors(CLAIMS, figures).length).toBe(figures.length);
  });

  it('finds none where only the numbers are the same', () => {
    const other = [
      '球队本赛季上座率提高12%，门票收入3.5亿元。',
      '马拉松共有1,200名志愿者，其中15%来自外地，预算8000万元，人均29万元奖金。',
    ];
    expect(findAnchors(CLAIMS, figuresIn(other))).toEqual([]);
  });

  it('finds a claim twice only where the page repeats its surroundings', () => {
    const repeated = [...BLOCKS, BLOCKS[2] ?? ''];
    const twice = findAnchors(CLAIMS, figuresIn(repeated)).filter(
      (found, _, all) => all.filter((other) => other.claim === found.claim).length > 1,
    );
    expect(new Set(twice.map(({ claim }) => CLAIMS[claim]?.anchor.quantity))).toEqual(
      new Set(['名 1200', 'CNY 290000']),
    );
  });
});

describe('the key of a quantity', () => {
  it.each([
    ['1.3万亿美元', '1,300,000,000,000美元'],
    ['157亿元', '157 億元'],
    ['20%-30%', '20%～30%'],
    ['16元/百万token', '16 元 / 百萬 tokens'],
  ])('is the same for %s and %s', (one, other) => {
    const [a] = readQuantities(one);
    const [b] = readQuantities(other);
    if (!a || !b) throw new Error('not read');
    expect(quantityKey(a)).toBe(quantityKey(b));
  });

  it('leaves the bound out and keeps the range', () => {
    expect(quantityKey({ lo: 20, hi: 30, unit: '%' })).toBe('% 20~30');
    expect(quantityKey({ lo: null, hi: null, unit: null })).toBe('- ?');
  });
});

describe('the context of a figure', () => {
  const text = '今年上半年，港口的吞吐量约为42万吨，超过去年同期。';
  const span = { start: text.indexOf('42'), end: text.indexOf('吨') + 1 };

  it('is the same however it is spaced, pointed and written', () => {
    const other = '今年上半年 , 港口的吞吐量約爲 42 萬噸 ; 超過去年同期';
    const there = { start: other.indexOf('42'), end: other.indexOf('噸') + 1 };
    expect(contextHashes(other, there)).toEqual(contextHashes(text, span));
  });

  it('tells what stands before from what stands behind', () => {
    const turned = '超过去年同期42万吨今年上半年港口的吞吐量约为';
    const there = { start: turned.indexOf('42'), end: turned.indexOf('吨') + 1 };
    const own = new Set(contextHashes(text, span));
    expect(contextHashes(turned, there).some((hash) => own.has(hash))).toBe(false);
  });

  it('tells the sides apart even where they read the same both ways', () => {
    const before = '上海自来水42万吨';
    const behind = '42万吨水来自海上';
    const one = contextHashes(before, { start: 5, end: 9 });
    const other = contextHashes(behind, { start: 0, end: 4 });
    expect(one.length).toBe(3);
    expect(one.filter((hash) => other.includes(hash))).toEqual([]);
  });

  it('is empty for a figure that stands alone', () => {
    expect(contextHashes('42万吨', { start: 0, end: 4 })).toEqual([]);
  });
});
