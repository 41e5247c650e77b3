import { type LiveCase, SOLUTIONS } from './live-case.ts';

const FIRST = ['34.9亿元'];
const MARKET = '2024年中国大模型应用市场规模';
const YEAR_ROW = '<tr><td>2024年</td><td>157</td></tr>';
const after = (time: number, code: string): string => `setTimeout(() => { ${code} }, ${time})`;

/** Tables and lists of which what heads them comes after what stands in them. */
export const LATE_TABLE_CASES: readonly LiveCase[] = [
  {
    name: 'in a list of definitions whose term comes after its definition',
    body: `${SOLUTIONS}<dl><dt id="term"></dt><dd>157亿元</dd></dl>`,
    first: FIRST,
    act: after(500, `document.getElementById('term').append('${MARKET}')`),
    marks: ['34.9亿元', '157亿元'],
  },
  {
    name: 'in a list of definitions whose term is put in before them',
    body: `${SOLUTIONS}<dl><dd>共计</dd><dd>157亿元</dd></dl>`,
    first: FIRST,
    act: after(
      500,
      `document.querySelector('dl').insertAdjacentHTML('afterbegin', '<dt>${MARKET}</dt>')`,
    ),
    marks: ['34.9亿元', '157亿元'],
  },
  {
    name: 'in a table of plain cells whose header gets its unit late',
    body: `${SOLUTIONS}<table><tr><td>年份</td><td id="unit">中国大模型应用市场规模</td></tr>${YEAR_ROW}</table>`,
    first: FIRST,
    act: after(500, `document.getElementById('unit').append('（亿元）')`),
    marks: ['34.9亿元', '157'],
  },
  {
    name: 'in a row whose label comes last',
    body: `${SOLUTIONS}<table><tr><td>指标</td><td>数值</td></tr><tr><td id="label"></td><td>157亿元</td></tr></table>`,
    first: FIRST,
    act: after(500, `document.getElementById('label').textContent = '${MARKET}'`),
    marks: ['34.9亿元', '157亿元'],
  },
  {
    name: 'in rows whose label is put in last, and spans them',
    body: `${SOLUTIONS}<table><tr><th>市场</th><th>年份</th><th>规模（亿元）</th></tr>${YEAR_ROW}<tr><td>2027年</td><td>1130</td></tr></table>`,
    first: FIRST,
    act: after(
      500,
      `document.querySelectorAll('tr')[1].insertAdjacentHTML('afterbegin', '<td rowspan="2">中国大模型应用市场</td>')`,
    ),
    marks: ['34.9亿元', '157', '1130'],
  },
  {
    name: 'in a table whose last row has the unit and comes late',
    body: `${SOLUTIONS}<table><tbody id="rows"><tr><th>年份</th><th>中国大模型应用市场规模</th></tr>${YEAR_ROW}</tbody></table>`,
    first: FIRST,
    act: after(
      500,
      `document.getElementById('rows').insertAdjacentHTML('beforeend', '<tr><td colspan="2">单位：亿元</td></tr>')`,
    ),
    marks: ['34.9亿元', '157'],
  },
  {
    name: 'in a table whose column headers come after its rows',
    body: `${SOLUTIONS}<table><tbody id="rows">${YEAR_ROW}</tbody></table>`,
    first: FIRST,
    act: after(
      500,
      `document.getElementById('rows').insertAdjacentHTML('afterbegin', '<tr><th>年份</th><th>中国大模型应用市场规模（亿元）</th></tr>')`,
    ),
    marks: ['34.9亿元', '157'],
  },
  {
    name: 'in a table whose column headers are plain cells, one blank, and come after its rows',
    body: `${SOLUTIONS}<table><tbody id="rows">${YEAR_ROW}</tbody></table>`,
    first: FIRST,
    act: after(
      500,
      `document.getElementById('rows').insertAdjacentHTML('afterbegin', '<tr><td></td><td>中国大模型应用市场规模（亿元）</td></tr>')`,
    ),
    marks: ['34.9亿元', '157'],
  },
  {
    name: 'in a grid of divisions whose column header changes what it says',
    body: `${SOLUTIONS}<div role="table"><div role="row"><div role="columnheader">年份</div><div role="columnheader" id="head">${MARKET}（亿元）</div></div>
      <div role="row"><div role="cell">2024年</div><div role="cell">157</div></div></div>`,
    first: ['34.9亿元', '157'],
    act: after(500, `document.getElementById('head').textContent = '酒店数量（家）'`),
    marks: FIRST,
  },
  {
    name: 'in a grid whose row of column headers comes last',
    body: `${SOLUTIONS}<div role="grid"><div role="row"><div role="gridcell">2024年</div><div role="gridcell">157</div></div></div>`,
    first: FIRST,
    act: after(
      500,
      `document.querySelector('[role=grid]').insertAdjacentHTML('afterbegin', '<div role="row"><div role="columnheader">年份</div><div role="columnheader">${MARKET}（亿元）</div></div>')`,
    ),
    marks: ['34.9亿元', '157'],
  },
  {
    name: 'in a card whose label comes after its value',
    body: `${SOLUTIONS}<div><div><div id="label"></div></div><div>157亿元</div></div>`,
    first: FIRST,
    act: after(500, `document.getElementById('label').textContent = '${MARKET}'`),
    marks: ['34.9亿元', '157亿元'],
  },
  {
    name: 'in a card that is given another label',
    body: `${SOLUTIONS}<div><div id="label">${MARKET}</div><div>157亿元</div></div>`,
    first: ['34.9亿元', '157亿元'],
    act: after(500, `document.getElementById('label').textContent = '某酒店年营收'`),
    marks: FIRST,
  },
];
