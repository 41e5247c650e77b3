import { APPLICATIONS, type LiveCase } from './live-case.ts';

const FIRST = ['157亿元'];
const LABEL = '中国大模型应用市场规模';
const OTHER_LABEL = '中国大模型解决方案市场规模';

const div = (attributes: string, ...inside: readonly string[]): string =>
  `<div ${attributes}>${inside.join('')}</div>`;
const row = (role: string, ...texts: readonly string[]): string =>
  div(
    'role="row" style="display: flex; gap: 20px"',
    ...texts.map((text) => div(`role="${role}"`, text)),
  );
const numbered = (
  index: number,
  first: number,
  role: string,
  ...texts: readonly string[]
): string =>
  div(
    `role="row" aria-rowindex="${index}" style="display: flex; gap: 20px"`,
    ...texts.map((text, i) => div(`role="${role}" aria-colindex="${first + i}"`, text)),
  );

/** Tables that are made of other elements than those of a table, or of several tables. */
export const GRID_CASES: readonly LiveCase[] = [
  {
    name: 'of divisions whose roles make a table',
    body: div(
      'role="table"',
      div('role="rowgroup"', row('columnheader', '年份', `${LABEL}（亿元）`)),
      div('role="rowgroup"', row('cell', '2024年', '157'), row('cell', '2027年', '1130')),
    ),
    marks: ['157', '1130'],
  },
  {
    name: 'of spans whose roles make a grid, with a header for each row',
    body: `<style>[role=row] { display: flex; gap: 20px }</style><div role="grid">
      <div role="row"><span role="columnheader">指标</span><span role="columnheader">2024年（亿元）</span><span role="columnheader">2027年（亿元）</span></div>
      <div role="row"><span role="rowheader">${LABEL}</span><span role="gridcell">157</span><span role="gridcell">1130</span></div></div>`,
    marks: ['157', '1130'],
  },
  {
    name: 'with the first column of all rows in a place of its own',
    body: div(
      'role="treegrid"',
      div('style="float: left"', numbered(1, 1, 'columnheader', '指标')),
      numbered(1, 2, 'columnheader', '2024年（亿元）', '同比增速（%）'),
      div(
        'style="float: left"',
        numbered(2, 1, 'gridcell', LABEL),
        numbered(3, 1, 'gridcell', OTHER_LABEL),
      ),
      div('', numbered(2, 2, 'gridcell', '157', '171'), numbered(3, 2, 'gridcell', '34.9', '—')),
    ),
    marks: ['157', '171', '34.9'],
  },
  {
    name: 'that puts other rows in the place of those in view',
    body: `${APPLICATIONS}${div('role="grid"', row('columnheader', '年份', `${LABEL}（亿元）`), div('id="rows"', row('gridcell', '2023年', '58')))}`,
    first: ['157亿元', '58'],
    act: `document.getElementById('rows').innerHTML = ${JSON.stringify(row('gridcell', '2024年', '157') + row('gridcell', '2027年', '1130'))}`,
    marks: ['157亿元', '157', '1130'],
  },
  {
    name: 'of quotes, not at all',
    body: `${APPLICATIONS}${div('role="grid"', row('columnheader', '名称', '现价（元）', '涨跌幅（%）'), row('gridcell', '寒武纪', '157', '3.21'))}`,
    marks: FIRST,
    stay: 800,
  },
  {
    name: 'whose head stands in a table of its own, over the one that scrolls',
    body: `<div><table><thead><tr><th><div>指标</div></th><th><div>2024年（亿元）</div></th><th><div>同比增速（%）</div></th></tr></thead></table></div>
      <div><div><div><div><table><tbody><tr><td><div>${LABEL}</div></td><td><div>157</div></td><td><div>171</div></td></tr></tbody></table></div></div></div></div>`,
    marks: ['157', '171'],
  },
  {
    name: 'under a line with its unit, in an element of the page’s own making',
    body: `<p>单位：亿元</p><x-table style="display: block"><table><thead><tr><th>年份</th><th>${LABEL}</th></tr></thead><tr><td>2024年</td><td>157</td></tr></table></x-table>`,
    marks: ['157'],
  },
  {
    name: 'in whose headers words stand on lines of their own',
    title: 'AI',
    body: `<table><tr><th>Year</th><th>China’s large-model<br>application market<br>(CNY bn)</th></tr><tr><td>2024</td><td>15.7</td></tr></table>`,
    marks: ['15.7'],
  },
  {
    name: 'with a label in each cell that only small screens show',
    body: `<table><tr><th>年份</th><th>${LABEL}（亿元）</th></tr><tr><td>2024年</td><td><b style="display: none">${LABEL}（亿元）</b><span>157</span></td></tr></table>`,
    marks: ['157'],
  },
];
