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
    ['88', { columnHeader: '亿元' }, 'money', 88e8, 'CNY'],
    ['88', { columnHeader: 'USD bn' }, 'money', 88e9, 'USD'],
    ['88', { rowHeader: 'Sales, $m' }, 'money', 88e6, 'USD'],
    ['88', { columnHeader: 'Sales (US$ in billions)' }, 'money', 88e9, 'USD'],
    ['88', { columnHeader: 'Sales, US dollars, billions' }, 'money', 88e9, 'USD'],
    ['88', { columnHeader: 'Output (RMB 100 million)' }, 'money', 88e8, 'CNY'],
    ['88', { columnHeader: '产值（10亿美元）' }, 'money', 88e9, 'USD'],
    ['88', { columnHeader: '产值（亿元，人民币）' }, 'money', 88e8, 'CNY'],
    ['88', { columnHeader: '产值（币种：人民币，单位：亿元）' }, 'money', 88e8, 'CNY'],
    ['88', { columnHeader: '產值（幣種：美元 單位：億元）' }, 'money', 88e8, 'USD'],
    ['88', { columnHeader: 'Users (M)' }, 'count', 88e6, null],
    ['88', { columnHeader: '下载量（B）' }, 'count', 88e9, null],
    ['88', { columnHeader: '单位：万元 币种：港元' }, 'money', 88e4, 'HKD'],
    ['88', { columnHeader: '单位：元 币种：人民币' }, 'money', 88, 'CNY'],
    ['8.8', { columnHeader: '同比增速%' }, 'percent', 8.8, '%'],
    ['8.8', { columnHeader: '2031年（亿元）', rowHeader: '占比（%）' }, 'percent', 8.8, '%'],
    ['2031', { columnHeader: '规模（亿元）', rowHeader: '甲省' }, 'money', 2031e8, 'CNY'],
    ['-8.8', { columnHeader: 'Change (%)' }, 'percent', -8.8, '%'],
  ])('%s takes the unit that %o gives', (text, headers, kind, lo, unit) => {
    const { figures } = readBlock({ id: 1, text, role: 'cell', headings: [], ...headers }, {});
    expect(figures.map(({ quantity }) => quantity)).toMatchObject([
      { text, start: 0, end: text.length, kind, lo, unit },
    ]);
  });

  it.each([
    ['157 亿元', '规模（万元）', 157e8],
    ['甲 157', '规模（亿元）', 157],
    ['3 家', '规模（亿元）', 3],
  ])('keeps what %s itself prints under %s', (text, columnHeader, lo) => {
    const { quantities } = readBlock({ id: 1, text, role: 'cell', headings: [], columnHeader }, {});
    expect(quantities.map((quantity) => quantity.lo)).toEqual([lo]);
  });

  it.each([
    ['单位：亿元', 'money', 'CNY'],
    ['各行業產值（單位：億元）', 'money', 'CNY'],
    ['Unit: %', 'percent', '%'],
    ['（單位：億美元）', 'money', 'USD'],
    ['金额以万元计', 'money', 'CNY'],
    ['单位：亿元　币种：人民币', 'money', 'CNY'],
    ['表3 各省产值（单位：亿元），含税', 'money', 'CNY'],
    ['in billions of US dollars', 'money', 'USD'],
    ['All prices in yuan per million tokens.', 'rate', 'CNY'],
    ['单位：元/百万tokens', 'rate', 'CNY'],
    ['以下价格均为每百万tokens、单位元：', 'rate', 'CNY'],
  ])('takes its unit from the caption "%s"', (caption, kind, unit) => {
    const cell = { id: 1, text: '157', role: 'cell', rowHeader: '甲' } as const;
    const { quantities } = readBlock({ ...cell, headings: [caption, '三家对比'] }, {});
    expect(quantities).toMatchObject([{ kind, unit }]);
  });

  it.each([
    ['超90', 90e8, 90e8, 'over'],
    ['约 90', 90e8, 90e8, 'about'],
    ['90+', 90e8, 90e8, 'over'],
    ['≥ 90', 90e8, 90e8, 'at-least'],
    ['80–90', 80e8, 90e8, 'exact'],
    ['90*', 90e8, 90e8, 'exact'],
    ['90[2]', 90e8, 90e8, 'exact'],
    ['90（估算）', 90e8, 90e8, 'exact'],
  ])('keeps the bound, the range and the footnote of %s', (text, lo, hi, bound) => {
    const cell = { id: 1, text, role: 'cell', headings: [], columnHeader: '产值（亿元）' } as const;
    const { figures } = readBlock(cell, {});
    expect(figures.map(({ quantity }) => quantity)).toMatchObject([
      { lo, hi, bound, kind: 'money' },
    ]);
  });

  it.each(['产值（亿元）\uFFFC90', '数值：\uFFFC90'])(
    'reads %s without the label that not all readers get',
    (text) => {
      const cell = { id: 1, role: 'cell', headings: [], columnHeader: '产值（亿元）' } as const;
      const { figures } = readBlock({ ...cell, text }, {});
      expect(figures.map(({ quantity }) => quantity)).toMatchObject([{ text: '90', lo: 90e8 }]);
    },
  );

  it.each(['—', 'n/a', '-', '未披露', '12 / 15'])('reads no amount out of %s', (text) => {
    const cell = { id: 1, text, role: 'cell', headings: [], columnHeader: '产值（亿元）' } as const;
    const { quantities } = readBlock(cell, {});
    expect(quantities.filter(({ kind }) => kind === 'money')).toEqual([]);
  });

  it.each([
    ['7', '排名', '甲'],
    ['2031', '成立', '甲'],
    ['1998', '年份', '甲'],
    ['70', '员工人数', '甲'],
    ['70', '参数（B）', '甲'],
    ['8.8', '同比', '甲'],
    ['8.8', '2031年', '市场份额'],
    ['88', 'Score', 'One'],
    ['70', undefined, undefined],
  ])('a caption lends its unit to no %s under %s', (text, columnHeader, rowHeader) => {
    const headers = { ...(columnHeader && { columnHeader }), ...(rowHeader && { rowHeader }) };
    const cell = { id: 1, text, role: 'cell', headings: ['单位：亿元'], ...headers } as const;
    expect(readBlock(cell, {}).quantities).not.toMatchObject([{ kind: 'money' }]);
  });

  it('takes per cents for a column of parts from a caption that names two units', () => {
    const cell = { id: 1, text: '8.8', role: 'cell', headings: ['单位：亿元，%'] } as const;
    const kindUnder = (columnHeader: string) =>
      readBlock({ ...cell, columnHeader }, {}).quantities.map(({ kind }) => kind);
    expect(kindUnder('产值')).toEqual(['money']);
    expect(kindUnder('占比')).toEqual(['percent']);
  });

  it.each(['三家公司融资 100 亿美元', 'The top 10 % of firms', 'Prices in China'])(
    'takes no unit out of the heading "%s"',
    (heading) => {
      const cell = { id: 1, text: '157', role: 'cell', rowHeader: '甲' } as const;
      const { quantities } = readBlock({ ...cell, headings: [heading] }, {});
      expect(quantities).toMatchObject([{ kind: 'number', unit: null }]);
    },
  );

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

  it.each([
    ['88', '全省产值（亿元）', [88e8]],
    ['88', '用户数（万人）：', [88e4]],
    ['88', '全省产值', []],
    ['88 起', '全省产值（亿元）', [88]],
    ['2031', '全省产值（亿元）', []],
    ['88', '全省产值为 90 亿元（2031年）', []],
  ])('reads a %s in a box of its own in the unit of its label "%s"', (text, before, values) => {
    const { figures } = readBlock({ id: 1, role: 'body', headings: [], before, text }, {});
    expect(figures.map(({ quantity }) => quantity.lo)).toEqual(values);
  });

  it('reads bare numbers of a list in the unit of the line that introduces it', () => {
    const headings = ['以下价格均为每百万tokens、单位元：'];
    const read = (text: string) => readBlock({ id: 1, role: 'body', headings, text }, {}).figures;
    expect(read('丙型号：输入 0.9，输出 4').map(({ quantity }) => quantity)).toMatchObject([
      { kind: 'rate', lo: 0.9, unit: 'CNY', per: '1M token' },
      { kind: 'rate', lo: 4, unit: 'CNY', per: '1M token' },
    ]);
    expect(read('丙型号有 4 个版本').map(({ quantity }) => quantity.kind)).toEqual(['count']);
  });

  it('takes nothing from brackets that hold no unit', () => {
    const block = { id: 1, text: '157', role: 'cell', headings: [] } as const;
    const { quantities } = readBlock({ ...block, columnHeader: '项目（见注）' }, {});
    expect(quantities.map(({ unit }) => unit)).toEqual([null]);
  });
});
