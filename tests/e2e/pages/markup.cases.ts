import {
  APPLICATIONS,
  APPLICATIONS_TEXT,
  type LiveCase,
  SOLUTIONS,
  SOLUTIONS_TEXT,
} from './live-case.ts';

const FIRST = ['157亿元'];
const BOTH = ['157亿元', '34.9亿元'];

/** How figures stand in pages, and where text is left alone. */
export const MARKUP_CASES: readonly LiveCase[] = [
  {
    name: 'split by inline elements, comments and chances for a break',
    body: `<p>2024年中国大模型应用市场的规模是<b>15</b><!-- a --><i>7</i><span></span><u>亿<wbr></u>元。</p>`,
    marks: FIRST,
  },
  {
    name: 'in a text node for every character',
    body: `<p id="p"></p><script>for (const c of ${JSON.stringify(APPLICATIONS_TEXT)}) document.getElementById('p').append(c)</script>`,
    marks: FIRST,
  },
  {
    name: 'around a footnote’s mark, when it is the only figure',
    body: `<p>2024年中国大模型应用市场的规模是157<sup><a href="#n">[2]</a></sup>亿元。</p>`,
    marks: ['157', '亿元'],
  },
  {
    name: 'under ruby',
    body: `<p>2024年中国大模型应用市场的规模是<ruby>157<rp>(</rp><rt>yi wu qi</rt><rp>)</rp></ruby><ruby>亿<rt>yì</rt>元<rt>yuán</rt></ruby>。</p>`,
    marks: ['157', '亿', '元'],
  },
  {
    name: 'in a table whose header alone has the unit',
    body: `<table><tr><th>年份</th><th>中国大模型应用市场规模（亿元）</th></tr><tr><td>2024年</td><td>157</td></tr></table>`,
    marks: ['157'],
  },
  {
    name: 'in a table whose header gets its unit late',
    body: `${APPLICATIONS}<table><thead><tr><th>年份</th><th id="unit">中国大模型应用市场规模</th></tr></thead>
      <tbody><tr><td>2027年</td><td>1130</td></tr></tbody></table>`,
    first: FIRST,
    act: `document.getElementById('unit').append('（亿元）')`,
    marks: ['157亿元', '1130'],
  },
  {
    name: 'beside a table with more labels than anybody reads',
    body: `${APPLICATIONS}<table><tr><th>甲</th><th>乙</th></tr><tr>${'<td>一个很长的说明文字'.repeat(1)}${`${'很长'.repeat(60)}</td><td>`.repeat(9)}增长20%</td></tr></table>`,
    marks: FIRST,
  },
  {
    name: 'that is no prose: fields, code, regions that are edited',
    body: `${APPLICATIONS}<textarea>${SOLUTIONS_TEXT}</textarea><input value="${SOLUTIONS_TEXT}"><pre>${SOLUTIONS_TEXT}</pre>
      <code>${SOLUTIONS_TEXT}</code><kbd>${SOLUTIONS_TEXT}</kbd><samp>${SOLUTIONS_TEXT}</samp><xmp>${SOLUTIONS_TEXT}</xmp><div role="code"><div>${SOLUTIONS_TEXT}</div></div>
      <div contenteditable="plaintext-only">${SOLUTIONS}</div><div contenteditable="true"><div>${SOLUTIONS}</div></div>
      <div role="textbox">${SOLUTIONS}</div><script>/* ${SOLUTIONS_TEXT} */</script><style>/* ${SOLUTIONS_TEXT} */</style>`,
    marks: FIRST,
    stay: 800,
  },
  {
    name: 'that is drawn: SVG and MathML, foreign HTML in them too',
    body: `${APPLICATIONS}<svg><text y="20">${SOLUTIONS_TEXT}</text><foreignObject width="200" height="100"><p>${SOLUTIONS_TEXT}</p></foreignObject></svg>
      <math><mtext>${SOLUTIONS_TEXT}</mtext></math>`,
    marks: FIRST,
    stay: 800,
  },
  {
    name: 'that is another extension’s, or pretends to be ours',
    body: `${APPLICATIONS}<grammarly-desktop-integration>${SOLUTIONS}</grammarly-desktop-integration>
      <immersive-translate-popup><div>${SOLUTIONS}</div></immersive-translate-popup><duishu-card>${SOLUTIONS}</duishu-card>`,
    marks: FIRST,
    stay: 800,
  },
  {
    name: 'in shadow roots inside each other, and in their slots',
    body: `<x-out>${APPLICATIONS}</x-out><script>
      const out = document.querySelector('x-out').attachShadow({ mode: 'open' });
      out.innerHTML = '<slot></slot><div></div>';
      let at = out;
      for (let i = 0; i < 30; i++) {
        at = at.querySelector('div').attachShadow({ mode: 'open' });
        at.innerHTML = '<div></div>';
      }
      at.innerHTML = ${JSON.stringify(SOLUTIONS)};
    </script>`,
    marks: BOTH,
  },
  {
    name: 'when the whole page stands in a shadow root',
    title: '市场',
    body: `<x-app><template shadowrootmode="open">${APPLICATIONS}</template></x-app>`,
    marks: FIRST,
  },
  {
    name: 'with bold and italics that are never closed, ten thousand deep',
    body: `<p>${'<b><i>'.repeat(5000)}${APPLICATIONS_TEXT}</p>${SOLUTIONS}`,
    marks: BOTH,
    complains: /too deep/,
  },
  {
    name: 'in a division and a button that flow in the line',
    body: `<div>2024年中国<button style="all: unset; display: inline">大模型应用市场</button>的规模是<div style="display: inline">157</div>亿元。</div>`,
    marks: FIRST,
  },
  {
    name: 'in a division for every letter, as scripts that animate text make them',
    body: `<p id="p"></p><script>for (const c of ${JSON.stringify(APPLICATIONS_TEXT)}) { const box = document.createElement('div');
      box.style.display = 'inline-block'; box.append(c); document.getElementById('p').append(box) }</script>`,
    marks: FIRST,
  },
  {
    name: 'in elements that HTML does not know',
    body: `<p><st1:chsdate>2024年</st1:chsdate>中国大模型应用市场的规模是<num>157</num><st1:unit>亿元</st1:unit>。</p>`,
    marks: FIRST,
  },
  {
    name: 'behind what only a screen reader gets',
    body: `<p>2024年中国大模型应用市场的规模是<span style="position: absolute; left: -999px">约</span>157亿元。</p>`,
    marks: FIRST,
  },
  {
    name: 'typeset twice, once as a formula that is out of sight',
    body: `<p>2024年中国大模型应用市场的规模是<span><span style="position: absolute; clip: rect(1px,1px,1px,1px)"><math><mn>157</mn></math></span><span aria-hidden="true"><span>157</span></span></span>亿元。</p>`,
    marks: FIRST,
  },
  {
    name: 'before the number of a source in a box of its own',
    body: `<p>2024年中国大模型应用市场的规模是157亿元<a href="https://a.example/" style="display: inline-flex"><span>1</span></a>，同比增长171%<a href="https://b.example/" style="display: inline-flex"><span>2</span></a>。</p>`,
    marks: ['157亿元', '171%'],
  },
  {
    name: 'before the name of a source in a box of its own, in English',
    title: 'AI: China’s large-model market',
    body: `<p>China's large-model application market was worth 15.7 billion yuan<span style="display: inline-flex"><a href="https://a.example/">reuters<span>+2</span></a></span> in 2024.</p>`,
    marks: ['15.7 billion yuan'],
  },
  {
    name: 'in a region whose editing is inherited from nobody',
    body: `<div contenteditable="inherit">${APPLICATIONS}</div>`,
    marks: FIRST,
  },
  {
    name: 'beside what other extensions have put in, told by its id',
    body: `${APPLICATIONS}<div id="goog-gt-tt">${SOLUTIONS}</div><div id="monica-content-root"><template shadowrootmode="open">${SOLUTIONS}</template></div>`,
    marks: FIRST,
    stay: 800,
  },
  {
    name: 'with characters of no width between all letters',
    body: `<p>${[...APPLICATIONS_TEXT].join('\u200b')}</p><p>${[...SOLUTIONS_TEXT].join('\u00ad')}</p>`,
    marks: [[...'157亿元'].join('\u200b'), [...'34.9亿元'].join('\u00ad')],
  },
  {
    name: 'in tables with a row of units under the head',
    body: `<table><thead><tr><th>年份</th><th>中国大模型应用市场规模</th><th>增长率</th></tr><tr><th></th><th>亿元</th><th>%</th></tr></thead><tr><td>2024年</td><td>157</td><td>171</td></tr></table>
      <table><tr><td>年份</td><td>中国大模型应用市场规模</td><td>增长率</td></tr><tr><td>单位</td><td>亿元</td><td>%</td></tr><tr><td>2024年</td><td>157</td><td>171</td></tr></table>`,
    marks: ['157', '171', '157', '171'],
  },
  {
    name: 'in a table with a column of units',
    body: `<table><tr><th>指标</th><th>单位</th><th>2024年</th><th>2027年</th></tr><tr><td>中国大模型应用市场规模</td><td>亿元</td><td>157</td><td>1130</td></tr></table>`,
    marks: ['157', '1130'],
  },
  {
    name: 'in a table with a column of units behind the values',
    body: `<table><tr><th>指标</th><th>数值</th><th>单位</th></tr><tr><td>2024年中国大模型应用市场规模</td><td>157</td><td>亿元</td></tr><tr><td>2024年大模型应用市场增速</td><td>171</td><td>%</td></tr></table>`,
    marks: ['157', '171'],
  },
  {
    name: 'in a table whose caption alone has the unit, in English',
    title: 'AI',
    body: `<table><caption>Worldwide generative AI market, in billions of US dollars</caption><tr><th>2022</th><th>2032</th></tr><tr><td>40</td><td>1,300</td></tr></table>`,
    marks: ['40', '1,300'],
  },
  {
    name: 'with variation selectors, tags and marks of direction in its number',
    body: `<p>2024年中国大模型应用市场的规模是1\u{e0031}57\ufe0e亿\u{e0100}元\u200f。</p>`,
    marks: ['1\u{e0031}57\ufe0e亿\u{e0100}元'],
  },
  {
    name: 'in the radicals that text from a PDF has for characters',
    title: '市场',
    body: '<p>2024年中国⼤模型应⽤市场的规模是157亿元。</p>',
    marks: FIRST,
  },
];
