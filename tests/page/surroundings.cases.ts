/** What a text of "15" stands under, how that changes, and what it stands under then. */
export const SURROUNDINGS = [
  {
    name: 'the line above a table',
    html: `<p id="line">（单位：万元）</p><table><tr><th>年份</th><th>规模</th></tr><tr><td>2024</td><td>15</td></tr></table>`,
    change: `document.getElementById('line').firstChild.data = '（单位：亿元）'`,
    says: '单位：亿元',
  },
  {
    name: 'a line that comes below a table',
    html: `<figure><table><tr><th>年份</th><th>规模</th></tr><tr><td>2024</td><td>15</td></tr></table></figure>`,
    change: `(() => { const line = document.createElement('p'); line.textContent = '注：金额单位为亿元';
      document.querySelector('figure').after(line) })()`,
    says: '金额单位为亿元',
  },
  {
    name: 'the caption of a table',
    html: `<table><caption>规模，万元</caption><tr><th>年份</th><th>规模</th></tr><tr><td>2024</td><td>15</td></tr></table>`,
    change: `document.querySelector('caption').textContent = '规模，亿元'`,
    says: '规模，亿元',
  },
  {
    name: 'the line that introduces a list',
    html: `<p id="line">各年的规模如下：</p><ul><li>15</li></ul>`,
    change: `document.getElementById('line').textContent = '各年的增速如下：'`,
    says: '各年的增速如下：',
  },
  {
    name: 'a heading',
    html: `<h2 id="line">2023年</h2><div><p>15</p></div>`,
    change: `document.getElementById('line').textContent = '2024年'`,
    says: '2024年',
  },
  {
    name: 'a heading that is put above it',
    html: `<div id="line"><p>15</p></div>`,
    change: `(() => { const heading = document.createElement('h2'); heading.textContent = '2024年';
      document.getElementById('line').before(heading) })()`,
    says: '2024年',
  },
  {
    name: 'a heading that is taken away',
    html: `<h3>2024年</h3><p>1</p><h2 id="line">2023年</h2><p>15</p>`,
    change: `document.getElementById('line').remove()`,
    says: '2024年',
  },
  {
    name: 'a heading among the lines of one element, of which the last changes',
    html: `<div>甲 1<h2>2024年</h2><b id="line">14</b></div>`,
    change: `document.getElementById('line').firstChild.data = '15'`,
    says: '2024年',
  },
  {
    name: 'a heading that is moved to below it',
    html: `<h2>2024年</h2><p>1</p><h2 id="line">2023年</h2><p id="below">15</p>`,
    change: `document.getElementById('below').after(document.getElementById('line'))`,
    says: '2024年',
  },
];
