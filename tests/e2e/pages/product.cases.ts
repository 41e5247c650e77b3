import { APPLICATIONS_TEXT, type LiveCase, SOLUTIONS, SOLUTIONS_TEXT } from './live-case.ts';

const FIRST = ['157亿元'];
const BOTH = ['157亿元', '34.9亿元'];
const LABEL = '2024年中国大模型应用市场规模';
const OTHER_LABEL = '2024年中国大模型解决方案市场规模';
const ROW = 'style="display: flex; justify-content: space-between"';
const note = (number: number): string =>
  `<a class="footnote-anchor" href="#footnote-${number}" style="vertical-align: super">${number}</a>`;

/** Figures in the pages of chatbots, in cards, badges and newsletters, as these are built. */
export const PRODUCT_CASES: readonly LiveCase[] = [
  {
    name: 'under the name of who answers, which is not what it is about',
    title: 'ChatGPT',
    body: `<h6>ChatGPT 说：</h6><p>${APPLICATIONS_TEXT}</p><ul><li>${SOLUTIONS_TEXT}</li></ul>`,
    marks: BOTH,
  },
  {
    name: 'the same in English',
    title: 'ChatGPT',
    body: `<h5>ChatGPT said:</h5><p>China’s large-model application market was worth 15.7 billion yuan in 2024. Generative AI spends on.</p>`,
    marks: ['15.7 billion yuan'],
  },
  {
    name: 'in rows of a label and a value',
    body: `<ul><li ${ROW}><span>${LABEL}</span><span>157亿元</span></li><li ${ROW}><span>${OTHER_LABEL}</span><span>34.9亿元</span></li></ul>`,
    marks: BOTH,
  },
  {
    name: 'in list items of a label and a value, a block each',
    body: `<ul><li><p>${LABEL}</p><p>157亿元</p></li><li><p>${OTHER_LABEL}</p><p>34.9亿元</p></li></ul>`,
    marks: BOTH,
  },
  {
    name: 'in cards with a label over a value',
    body: `<div class="card"><div>${LABEL}</div><div><span>157</span><span style="display: inline-block">亿元</span></div></div>
      <div class="card"><div>${OTHER_LABEL}</div><div>34.9亿元</div></div>`,
    marks: BOTH,
  },
  {
    name: 'over their labels, and take these and none of the value before',
    body: `${SOLUTIONS}<ul><li><p>157亿元</p><p>${LABEL}</p></li><li><p>34.9亿元</p><p>${OTHER_LABEL}</p></li></ul>
      <div><p>7.2亿元</p><p>${LABEL}</p><p>72亿元</p><p>${OTHER_LABEL}</p></div>
      <figure><div>158亿元</div><figcaption>${LABEL}</figcaption></figure>
      <ul><li><b>159亿元</b><span style="display: block">${LABEL}</span></li><li><b>35亿元</b><span style="display: block">${OTHER_LABEL}</span></li></ul>
      <div><h3>160亿元</h3><p>${LABEL}</p></div>`,
    marks: [
      '34.9亿元',
      '157亿元',
      '34.9亿元',
      '7.2亿元',
      '72亿元',
      '158亿元',
      '159亿元',
      '35亿元',
      '160亿元',
    ],
  },
  {
    name: 'under labels that stand around the boxes that they are in',
    body: `<div><div>${LABEL}</div><div><div><div>157亿元</div></div><p>较上年大幅增长</p></div></div>
      <div><div>${OTHER_LABEL}</div><div><div>34.9亿元</div></div></div>`,
    marks: BOTH,
  },
  {
    name: 'not with the label of the card before',
    body: `${SOLUTIONS}<div><div><div>157亿元</div><div>${LABEL}</div></div><div><div>88亿元</div><div>某公司营收</div></div><div><div>89亿元</div></div></div>`,
    marks: ['34.9亿元', '157亿元'],
    stay: 800,
  },
  {
    name: 'with number and unit in two boxes beside each other, that count up',
    body: `<div><div>${LABEL}</div><div style="display: flex"><div id="n">0</div><div>亿元</div></div></div>
      <div><div>${OTHER_LABEL}</div><div style="display: flex; gap: 4px"><span>34.9</span><span>亿元</span></div></div>
      <script>let n = 0; const timer = setInterval(() => { n = Math.min(157, n + 4); document.getElementById('n').textContent = n; if (n === 157) clearInterval(timer) }, 20)</script>`,
    marks: BOTH,
  },
  {
    name: 'without a unit, under a label that gives it',
    body: `<div><div>${LABEL}（亿元）</div><div>157</div></div><div><span>${OTHER_LABEL}（亿元）</span><span style="float: right">34.9</span></div>`,
    marks: ['157', '34.9'],
  },
  {
    name: 'under labels and headings on several lines, in English',
    title: 'AI',
    body: `<div><div>China’s large-model<br>application market, 2024</div><div>15.7 billion yuan</div></div>
      <h2>Generative AI<br>market worldwide, 2022</h2><p>$40 billion</p>`,
    marks: ['15.7 billion yuan', '$40 billion'],
  },
  {
    name: 'beside small numbers of sources that are no links',
    body: `<p>2024年中国大模型应用市场的规模是157<span style="display: inline-flex; font-size: 10px">2</span>亿元，同比增长171<button style="display: inline-flex; font-size: 10px">4</button>%。</p>`,
    marks: ['157', '亿元', '171', '%'],
  },
  {
    name: 'whose digits are boxes of a counter',
    body: `<div>${LABEL}</div><div>${[...'157'].map((digit) => `<span style="display: inline-block; border-radius: 4px">${digit}</span>`).join('')}<span>亿元</span></div>`,
    marks: FIRST,
  },
  {
    name: 'in an editor that nobody can edit',
    body: `<div role="textbox" contenteditable="false" aria-readonly="true">${APPLICATIONS_TEXT}</div>`,
    marks: FIRST,
  },
  {
    name: 'behind tags of shares',
    body: `<div>$寒武纪$${APPLICATIONS_TEXT}</div><div><a href="#s">$寒武纪(SH688256)$</a> ${SOLUTIONS_TEXT}</div>`,
    marks: BOTH,
  },
  {
    name: 'whose number alone is bold, in English',
    title: 'AI',
    body: `<p>China’s large-model application market was worth <b>15.7</b> billion yuan in 2024.</p>`,
    marks: ['15.7 billion yuan'],
  },
  {
    name: 'not a unit that stands alone',
    body: `${SOLUTIONS}<h3>${LABEL}</h3><div>亿元</div><p>万亿元</p>`,
    marks: ['34.9亿元'],
    stay: 800,
  },
  {
    name: 'in a badge that is a box of the line',
    body: `<p>2024年中国大模型应用市场的规模是<span style="display: inline-flex"><b>157亿元</b></span>，同比增长<span style="display: inline-flex"><b>171</b><i>%</i></span>。</p>`,
    marks: ['157亿元', '171%'],
  },
  {
    name: 'before notes that only a style raises',
    title: 'AI: China’s large-model market',
    body: `<p>The generative AI market was worth $40 billion${note(2)} in 2022. China's large-model application market was worth 15.7 billion yuan in 2024.${note(3)}</p>`,
    marks: ['$40 billion', '15.7 billion yuan'],
  },
  {
    name: 'not in an item or paragraph that something else stands before',
    body: `<p>${SOLUTIONS_TEXT}</p><h2>公司融资</h2><ul><li>2024年：157亿元</li></ul><p>${SOLUTIONS_TEXT}</p><div>再看融资。</div><p>2027年将达1130亿元。</p>`,
    marks: ['34.9亿元', '34.9亿元'],
    stay: 800,
  },
  {
    name: 'in lists within items, under the label of the item',
    body: `<ul><li>中国大模型应用市场<ul><li>2024年：157亿元</li><li>2027年：1130亿元</li></ul></li>
      <li><b>中国大模型解决方案市场</b>：<ul><li>2024年：34.9亿元</li></ul></li><li>酒店业<ul><li>2024年：35亿元</li></ul></li></ul>`,
    marks: ['157亿元', '1130亿元', '34.9亿元'],
    stay: 800,
  },
  {
    name: 'in prices whose table says for how many tokens they are, in a header, a cell or a line',
    title: 'LLM API pricing',
    body: `<p>Prices per 1M tokens.</p><table><tr><th>Model</th><th>Input</th></tr><tr><td>Qwen-Max</td><td>$1.60</td></tr></table>
      <table><tr><th>Model</th><th>Input ($ / MTok)</th></tr><tr><td>Qwen-Max</td><td>$1.61</td></tr></table>
      <table><tr><th>Model</th><th>Input</th></tr><tr><td>Qwen-Max</td><td>$1.62 / MTok</td></tr></table>`,
    marks: ['$1.60', '$1.61', '$1.62 / MTok'],
  },
  {
    name: 'whose words are boxes with spaces between them, in English',
    title: 'AI',
    body: `<p>China's large-model application market was worth ${['15.7', 'billion', 'yuan'].map((word) => `<span style="display: inline-block">${word}</span>`).join(' ')} in 2024.</p>`,
    marks: ['15.7 billion yuan'],
  },
];
