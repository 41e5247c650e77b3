import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../lib/core/read-document.ts';

const figuresIn = (text: string) =>
  readBlock({ id: 1, text, role: 'body', headings: [] }, {}).figures;
const printedIn = (text: string) => figuresIn(text).map(({ quantity }) => quantity.text);

describe('a share that a text names between dollar signs', () => {
  it.each([
    ['$寒武纪$2031年行业规模为88亿元。', '88亿元'],
    ['$寒武纪$88亿元是2031年的规模。', '88亿元'],
    ['看好$中科曙光(SH603019)$88亿元的订单', '88亿元'],
    ['$上证指数 (000001.SH)$88亿元流入', '88亿元'],
    ['$NVDA$88亿元', '88亿元'],
  ])('is no sum of money in "%s"', (text, figure) => {
    expect(printedIn(text)).toEqual([figure]);
  });

  it.each(['从$8 billion到$9 billion', 'HK$88 million and $9 million', '$8m, up from $7m'])(
    'takes no sign from the sums in "%s"',
    (text) => {
      expect(printedIn(text).every((printed) => printed.includes('$'))).toBe(true);
      expect(printedIn(text)).toHaveLength(2);
    },
  );

  it('is no part of the sentence that it stands before, as long as that does not go on from it', () => {
    const sentenceOf = (text: string) => figuresIn(text)[0]?.sentence;
    expect(sentenceOf('$寒武纪$ 行业规模为88亿元。')).not.toContain('寒武纪');
    expect(sentenceOf('$寒武纪$的营收为88亿元。')).toContain('寒武纪');
    expect(sentenceOf('我看好$寒武纪$ 营收88亿元。')).toContain('寒武纪');
  });
});
