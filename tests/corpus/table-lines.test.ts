import { describe, expect, it } from 'vitest';
import { readBlock } from '../../lib/core/read-document.ts';
import { readText } from '../../lib/corpus/read-file.ts';

/** The figures of a file, as printed, with what they are read as. */
const figuresOf = (name: string, file: string): Record<string, string> => {
  const { blocks } = readText(name, file);
  const figures = blocks.flatMap(
    ({ block }) => readBlock(block, { published: '2026-01-01' }).figures,
  );
  return Object.fromEntries(
    figures.map(({ quantity: { text, lo, unit, per }, period, basis }) => {
      const parts = [lo, unit, per, period?.value, basis.value === 'forecast' && 'forecast'];
      return [text, parts.filter(Boolean).join(' ')];
    }),
  );
};

const MD_ROWS = '| 省份 | 2023 | 2024 | 2027E |\n|---|---|---|---|\n| 甲省 | 31 | 42 | 超90 |\n';
const HTML_ROWS =
  '<tr><th>省份</th><th>2023</th><th>2024</th><th>2027E</th></tr><tr><td>甲省</td><td>31</td><td>42</td><td>超90</td></tr>';
const READ = {
  '31': '3100000000 CNY 2023',
  '42': '4200000000 CNY 2024',
  '90': '9000000000 CNY 2027 forecast',
};

describe('a line that gives a table its unit', () => {
  it.each([
    ['a.md', 'right above it', `单位：亿元\n\n${MD_ROWS}`],
    ['a.md', 'right below it', `${MD_ROWS}\n注：单位为亿元\n`],
    ['a.md', 'in its title', `表2 各省钢铁产值（亿元）\n\n${MD_ROWS}`],
    ['a.md', 'in its corner', MD_ROWS.replace('省份', '产值（亿元）')],
    ['a.html', 'right above it', `<div>单位：亿元</div><div><table>${HTML_ROWS}</table></div>`],
    ['a.html', 'right below it', `<table>${HTML_ROWS}</table><p>单位：亿元</p>`],
    ['a.html', 'in its caption', `<table><caption>钢铁（亿元）</caption>${HTML_ROWS}</table>`],
    [
      'a.html',
      'in the caption of its figure',
      `<figure><table>${HTML_ROWS}</table><figcaption>单位：亿元</figcaption></figure>`,
    ],
    ['a.html', 'in its name', `<table aria-label="各省产值，亿元">${HTML_ROWS}</table>`],
    [
      'a.html',
      'across its columns',
      `<table><tr><td colspan="4">单位：亿元</td></tr>${HTML_ROWS}</table>`,
    ],
    [
      'a.html',
      'across its foot',
      `<table>${HTML_ROWS}<tr><td colspan="4">单位：亿元</td></tr></table>`,
    ],
  ])('is read in %s %s', (name, _, file) => {
    expect(figuresOf(name, file)).toEqual(READ);
  });

  it.each([
    ['a.md', `${MD_ROWS}\n单位：万元\n\n| 城市 | 产值 |\n|---|---|\n| 乙城 | 6 |\n`],
    [
      'a.html',
      `<table>${HTML_ROWS}</table><p>单位：万元</p><table><tr><th>城市</th><th>产值</th></tr><tr><td>乙城</td><td>6</td></tr></table>`,
    ],
  ])('between two tables of %s is of the one below', (name, file) => {
    expect(figuresOf(name, file)).toMatchObject({ '6': '60000 CNY' });
    expect(figuresOf(name, file)['31']).toBeUndefined();
  });

  it.each([
    ['a.md', `单位：亿元\n\n钢铁业近况\n\n${MD_ROWS}`],
    ['a.md', `各省都在增产。\n\n${MD_ROWS}`],
    ['a.html', `<p>单位：亿元</p><p>近况</p><table>${HTML_ROWS}</table>`],
  ])('is not read in %s when it stands elsewhere', (name, file) => {
    expect(figuresOf(name, file)['31']).toBeUndefined();
  });
});

it('reads years down, segments across, under a header that spans them', () => {
  const file = `<table><thead><tr><th rowspan="2">年份</th><th colspan="2">产值（亿元）</th><th rowspan="2">同比（%）</th></tr>
    <tr><th>热轧</th><th>冷轧</th></tr></thead>
    <tbody><tr><td>2024</td><td>31</td><td>42</td><td>5.5</td></tr>
    <tr><td>2032F</td><td>53</td><td>—</td><td>n/a</td></tr></tbody></table>`;
  expect(figuresOf('a.html', file)).toEqual({
    '31': '3100000000 CNY 2024',
    '42': '4200000000 CNY 2024',
    '5.5': '5.5 % 2024',
    '53': '5300000000 CNY 2032 forecast',
  });
});

it('reads the label of a row behind its rank, and no amount out of the rank', () => {
  const file = '单位：亿元\n\n| 排名 | 公司 | 收入 |\n|---|---|---|\n| 1 | 甲 | 31 |\n';
  const { blocks } = readText('a.md', file);
  expect(blocks.at(-1)?.block).toMatchObject({ rowHeader: '甲', columnHeader: '收入' });
  expect(figuresOf('a.md', file)).toEqual({ '31': '3100000000 CNY' });
});
