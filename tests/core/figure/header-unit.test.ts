import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../lib/core/read-document.ts';

describe('a table cell with a bare number', () => {
  it.each([
    ['157', { columnHeader: '规模（亿元）' }, 'money', 157e8, 'CNY'],
    ['1,130', { columnHeader: '市場規模 (億元)' }, 'money', 1130e8, 'CNY'],
    ['9.3', { columnHeader: 'Funding (US$ billion)' }, 'money', 9.3e9, 'USD'],
    ['40', { columnHeader: 'Market ($ billion)' }, 'money', 40e9, 'USD'],
    ['171', { columnHeader: '同比（%）' }, 'percent', 171, '%'],
    ['55', { rowHeader: '占比 [%]' }, 'percent', 55, '%'],
    ['34.9', { columnHeader: '规模（单位：亿元）' }, 'money', 34.9e8, 'CNY'],
  ])('%s takes the unit that %o gives', (text, headers, kind, lo, unit) => {
    const { figures } = readBlock({ id: 1, text, role: 'cell', headings: [], ...headers }, {});
    expect(figures.map(({ quantity }) => quantity)).toMatchObject([
      { text, start: 0, end: text.length, kind, lo, unit },
    ]);
  });

  it.each([
    ['157 亿元', '规模（万元）', 157e8],
    ['约 157', '规模（亿元）', 157],
  ])('keeps what %s itself prints under %s', (text, columnHeader, lo) => {
    const { quantities } = readBlock({ id: 1, text, role: 'cell', headings: [], columnHeader }, {});
    expect(quantities.map((quantity) => quantity.lo)).toEqual([lo]);
  });

  it.each([
    ['单位：亿元', 'money', 'CNY'],
    ['各行業產值（單位：億元）', 'money', 'CNY'],
    ['Unit: %', 'percent', '%'],
  ])('takes its unit from the caption "%s"', (caption, kind, unit) => {
    const { quantities } = readBlock({ id: 1, text: '157', role: 'cell', headings: [caption] }, {});
    expect(quantities).toMatchObject([{ kind, unit }]);
  });

  it.each([
    ['2', { columnHeader: '输入（元）', headings: ['报价（每百万tokens）'] }, '1M token', 'CNY'],
    ['$0.27', { columnHeader: 'Input', headings: ['USD per 1M tokens'] }, '1M token', 'USD'],
    ['0.002', { columnHeader: '價格（元/千 tokens）', headings: [] }, '1k token', 'CNY'],
  ])('takes what the price %s is for from %o', (text, headers, per, unit) => {
    const { figures } = readBlock({ id: 1, text, role: 'cell', ...headers }, {});
    expect(figures.map(({ quantity }) => quantity)).toMatchObject([{ kind: 'rate', per, unit }]);
  });

  it('makes a price of the items of a list that is introduced so, and of no large amount', () => {
    const item = { id: 1, role: 'body', headings: ['每百万 token 的价格如下：'] } as const;
    const read = (text: string) => readBlock({ ...item, text }, {}).quantities;
    expect(read('丙型号：4元')).toMatchObject([{ kind: 'rate', per: '1M token' }]);
    expect(read('丙公司融资4亿元')).toMatchObject([{ kind: 'money' }]);
  });

  it('takes nothing from brackets that hold no unit', () => {
    const block = { id: 1, text: '157', role: 'cell', headings: [] } as const;
    const { quantities } = readBlock({ ...block, columnHeader: '项目（见注）' }, {});
    expect(quantities.map(({ unit }) => unit)).toEqual([null]);
  });
});
