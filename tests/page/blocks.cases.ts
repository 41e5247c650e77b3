/** A block as a case states it. */
export interface ExpectedBlock {
  readonly text: string;
  readonly role?: 'title' | 'heading' | 'body' | 'cell';
  readonly headings?: readonly string[];
  readonly before?: string;
  readonly columnHeader?: string;
  readonly rowHeader?: string;
}

export interface BlockCase {
  readonly name: string;
  readonly html: string;
  /** All blocks, in document order; texts with white space at the ends taken off. */
  readonly blocks: readonly (ExpectedBlock | string)[];
}

export const BLOCK_CASES: readonly BlockCase[] = [
  {
    name: 'makes one block of a paragraph with inline markup',
    html: '<p>规模达<b>15</b><span>7</span>亿<em>元</em>，增长<a href="/x">12%</a>。</p>',
    blocks: ['规模达157亿元，增长12%。'],
  },
  {
    name: 'makes a block of each paragraph, list item and heading',
    html: '<h2>价格</h2><ul><li>一百</li><li>二百</li></ul><p>三百</p>',
    blocks: [{ text: '价格', role: 'heading' }, '一百', '二百', '三百'],
  },
  {
    name: 'splits the lines of an element around a block inside it',
    html: '<div>前 12 个<p>中 34 个</p>后 56 个</div>',
    blocks: ['前 12 个', '中 34 个', '后 56 个'],
  },
  {
    name: 'parts what stands above a rule from what stands below it',
    html: '<div>单位：亿元<hr>规模 157</div>',
    blocks: ['单位：亿元', '规模 157'],
  },
  {
    name: 'keeps what a line break parts on two lines',
    html: '<p>2024年<br>157亿元</p>',
    blocks: ['2024年\n157亿元'],
  },
  {
    name: 'leaves out a footnote mark inside a figure',
    html: '<p>规模157<sup><a href="#n1">[2]</a></sup>亿元，占35%<sup>3</sup>。</p>',
    blocks: ['规模157亿元，占35%。'],
  },
  {
    name: 'leaves out a footnote link that is not raised',
    html: '<p>about 40%<a href="#fn4" role="doc-noteref">[4]</a> of calls</p>',
    blocks: ['about 40% of calls'],
  },
  {
    name: 'keeps an exponent and a subscript as what they are',
    html: '<p>10<sup>12</sup> FLOPs, CO<sub>2</sub></p>',
    blocks: ['10¹² FLOPs, CO₂'],
  },
  {
    name: 'leaves out the readings of ruby',
    html: '<p><ruby>大<rp>(</rp><rt>dà</rt><rp>)</rp>模<rt>mó</rt>型</ruby>市场157亿元</p>',
    blocks: ['大模型市场157亿元'],
  },
  {
    name: 'does not join numbers across elements that are styled as lines',
    html: '<div><span style="display:block">12</span><span style="display:block">34 亿元</span></div>',
    blocks: ['12', '34 亿元'],
  },
  {
    name: 'does not join numbers across flex items',
    html: '<div style="display:flex"><span>12</span><span>34 亿元</span></div>',
    blocks: ['12', '34 亿元'],
  },
  {
    name: 'joins the rolling digits of a counter',
    html: '<p>共<span style="display:inline-block">1</span><span style="display:inline-block">5</span><i>7</i>亿元</p>',
    blocks: ['共157亿元'],
  },
  {
    name: 'does not read hidden digits into a number',
    html: '<p>价格1<span style="display:none">9</span>57亿元</p>',
    blocks: ['价格157亿元'],
  },
  {
    name: 'keeps text apart on the two sides of an image',
    html: '<p>12<img alt="">34 亿元</p>',
    blocks: ['12\uFFFC34 亿元'],
  },
  {
    name: 'reads no code, script, style, template, form field or drawing',
    html: `<p>甲<code>12%</code>乙</p><pre>34%</pre><script>"56%"</script><style>p{width:78%}</style>
      <template><p>90%</p></template><textarea>11%</textarea><select><option>22%</option></select>
      <svg><text>33%</text></svg><math><mn>44</mn></math><noscript>55%</noscript>`,
    blocks: ['甲乙'],
  },
  {
    name: 'gives each block the headings above it, outermost first',
    html: `<h1>年报</h1><h2>市场</h2><h3>规模</h3><p>甲 1</p><h2>价格</h2><p>乙 2</p>`,
    blocks: [
      { text: '年报', role: 'title', headings: [] },
      { text: '市场', role: 'heading', headings: ['年报'] },
      { text: '规模', role: 'heading', headings: ['年报', '市场'] },
      { text: '甲 1', role: 'body', headings: ['年报', '市场', '规模'] },
      { text: '价格', role: 'heading', headings: ['年报'] },
      { text: '乙 2', role: 'body', headings: ['年报', '价格'] },
    ],
  },
  {
    name: 'gives a cell the headers of its column and row, and the caption',
    html: `<table><caption>单位：亿元</caption><thead><tr><th></th><th>2023年</th><th>2024年</th></tr></thead>
      <tbody><tr><th>应用</th><td>91</td><td>157</td></tr></tbody></table>`,
    blocks: [
      '单位：亿元',
      { text: '2023年', role: 'cell' },
      { text: '2024年', role: 'cell' },
      { text: '应用', role: 'cell' },
      { text: '91', columnHeader: '2023年', rowHeader: '应用', headings: ['单位：亿元'] },
      { text: '157', columnHeader: '2024年', rowHeader: '应用' },
    ],
  },
  {
    name: 'finds the headers of a table that marks none up, across spans',
    html: `<table><tr><td>地区</td><td colspan="2">规模（亿元）</td></tr>
      <tr><td rowspan="2">华东</td><td>31</td><td>42</td></tr><tr><td>53</td><td>64</td></tr></table>`,
    blocks: [
      '地区',
      '规模（亿元）',
      '华东',
      { text: '31', columnHeader: '规模（亿元）', rowHeader: '华东' },
      { text: '42', columnHeader: '规模（亿元）', rowHeader: '华东' },
      { text: '53', columnHeader: '规模（亿元）', rowHeader: '华东' },
      { text: '64', columnHeader: '规模（亿元）', rowHeader: '华东' },
    ],
  },
  {
    name: 'gives a cell what the lines right above and below its table say of it, and its name',
    html: `<div>单位：亿元</div><figure><table aria-label="各省产值"><tr><th>省份</th><th>2024</th></tr>
      <tr><td>甲省</td><td>31</td></tr></table><figcaption>作者估算</figcaption></figure>
      <p>单位：万元</p><table><tr><th>城市</th><th>2024</th></tr><tr><td>乙城</td><td>42</td></tr></table>
      <p>Note: in billions of US dollars.</p><p>丙</p>`,
    blocks: [
      '单位：亿元',
      '省份',
      '2024',
      '甲省',
      { text: '31', headings: ['作者估算', '单位：亿元', '各省产值'], rowHeader: '甲省' },
      '作者估算',
      '单位：万元',
      '城市',
      '2024',
      '乙城',
      { text: '42', headings: ['Note: in billions of US dollars.', '单位：万元'] },
      'Note: in billions of US dollars.',
      '丙',
    ],
  },
  {
    name: 'gives a cell the unit in its table’s corner, and a line across all columns',
    html: `<table><tr><td colspan="3">下表为样本</td></tr><tr><td>产值（亿元）</td><td>2023</td><td>2024</td></tr>
      <tr><td>甲省</td><td>31</td><td>42</td></tr><tr><td colspan="3">单位：亿元</td></tr></table>`,
    blocks: [
      '下表为样本',
      '产值（亿元）',
      '2023',
      '2024',
      '甲省',
      {
        text: '31',
        columnHeader: '下表为样本 2023',
        headings: ['下表为样本 产值（亿元） / 单位：亿元'],
      },
      { text: '42', columnHeader: '下表为样本 2024', rowHeader: '甲省' },
      '单位：亿元',
    ],
  },
  {
    name: 'heads a row with the label behind its rank',
    html: `<table><tr><th>排名</th><th>公司</th><th>收入</th></tr><tr><td>1</td><td>甲</td><td>31</td></tr></table>`,
    blocks: [
      '排名',
      '公司',
      '收入',
      { text: '1', columnHeader: '排名' },
      '甲',
      { text: '31', columnHeader: '收入', rowHeader: '甲' },
    ],
  },
  {
    name: 'heads a row with the label behind a picture or a box to tick',
    html: `<table><tr><th><input type="checkbox"></th><th>公司</th><th>收入</th></tr><tr><td><img alt=""></td><td>甲</td><td>31</td></tr></table>`,
    blocks: ['公司', '收入', '甲', { text: '31', columnHeader: '收入', rowHeader: '甲' }],
  },
  {
    name: 'heads rows with the line across that stands above them, up to the next one',
    html: `<table><tr><th>项目</th><th>亿元</th></tr><tr><th colspan="2">2023年</th></tr><tr><td>甲</td><td>31</td></tr>
      <tr><td colspan="2">2024年</td></tr><tr><td>甲</td><td>42</td></tr></table>`,
    blocks: [
      '项目',
      '亿元',
      '2023年',
      '甲',
      { text: '31', columnHeader: '（亿元）', rowHeader: '2023年 甲' },
      '2024年',
      '甲',
      { text: '42', columnHeader: '（亿元）', rowHeader: '2024年 甲' },
    ],
  },
  {
    name: 'heads columns anew where a head stands in the midst of a table',
    html: `<table><tr><th>年份</th><th>产值</th></tr><tr><td>2023年</td><td>31</td></tr>
      <tr><th>年份</th><th>出口</th></tr><tr><th>2024年</th><td>42</td></tr></table>`,
    blocks: [
      '年份',
      '产值',
      '2023年',
      { text: '31', columnHeader: '产值', rowHeader: '2023年' },
      '年份',
      '出口',
      '2024年',
      { text: '42', columnHeader: '出口', rowHeader: '2024年' },
    ],
  },
  {
    name: 'heads each value of a row of labels and values with its own label',
    html: '<table><tr><td>产值（2023年）</td><td>31</td><td>出口（2024年）</td><td>42</td></tr></table>',
    blocks: [
      '产值（2023年）',
      { text: '31', rowHeader: '产值（2023年）' },
      '出口（2024年）',
      { text: '42', rowHeader: '出口（2024年）' },
    ],
  },
  {
    name: 'heads a row with all the labels at its beginning',
    html: `<table><tr><th>机构</th><th>年份</th><th>规模</th></tr>
      <tr><td>甲院</td><td>2031（预测）</td><td>5 亿元</td></tr></table>`,
    blocks: [
      '机构',
      '年份',
      '规模',
      { text: '甲院', columnHeader: '机构' },
      { text: '2031（预测）', columnHeader: '年份', rowHeader: '甲院' },
      { text: '5 亿元', columnHeader: '规模', rowHeader: '甲院 2031（预测）' },
    ],
  },
  {
    name: 'takes a line all in bold, and one that introduces a list or table, for a heading',
    html: `<h2>钢铁</h2><p><b>谁来买单？</b></p><p>先看总数：1。<b>再看</b>分项如下：</p>
      <ul><li>汽车 2 成</li><li><p>造船 3 成</p></li></ul><p><strong>粗体</strong>之外 4 成</p>
      <p>单价：</p><div><table><tr><td>板材</td><td>5 元</td></tr></table></div>`,
    blocks: [
      '钢铁',
      { text: '谁来买单？', headings: ['钢铁'] },
      { text: '先看总数：1。再看分项如下：', headings: ['钢铁', '谁来买单？'] },
      { text: '汽车 2 成', headings: ['钢铁', '谁来买单？', '再看分项如下：'] },
      { text: '造船 3 成', headings: ['钢铁', '谁来买单？', '再看分项如下：'] },
      { text: '粗体之外 4 成', headings: ['钢铁', '谁来买单？'] },
      '单价：',
      { text: '板材', headings: ['钢铁', '谁来买单？', '单价：'] },
      { text: '5 元', headings: ['钢铁', '谁来买单？', '单价：'], rowHeader: '板材' },
    ],
  },
  {
    name: 'takes the term of a definition for its heading',
    html: '<dl><dt>产量</dt><dd>3 吨</dd><dd>4 吨</dd><dt>单价</dt><dd><p>5 元</p></dd></dl><p>6 元</p>',
    blocks: [
      '产量',
      { text: '3 吨', headings: ['产量'] },
      { text: '4 吨', headings: ['产量'] },
      '单价',
      { text: '5 元', headings: ['单价'] },
      { text: '6 元', headings: [] },
    ],
  },
  {
    name: 'gives a paragraph or list item the one right before it',
    html: `<p>甲有 1 家</p> <p>乙有 <i>2</i> 家</p><ul><li>丙 3 家</li><li><p>丁 4 家</p></li></ul>
      <p>戊 5 家</p>散<p>己 6 家</p>`,
    blocks: [
      { text: '甲有 1 家', before: '' },
      { text: '乙有 2 家', before: '甲有 1 家' },
      { text: '丙 3 家', before: '' },
      { text: '丁 4 家', before: '丙 3 家' },
      { text: '戊 5 家', before: '' },
      '散',
      { text: '己 6 家', before: '' },
    ],
  },
  {
    name: 'is not misled by a form whose fields are named like its properties',
    html: `<form><input name="parentNode"><input name="firstChild"><input name="localName">
      <input name="nodeType"><p>表内 12%</p></form><p>表后 34%</p>`,
    blocks: ['表内 12%', '表后 34%'],
  },
  {
    name: 'leaves the elements of other extensions alone',
    html: '<p>文章 12%</p><grammarly-popups><p>广告 34%</p></grammarly-popups>',
    blocks: ['文章 12%'],
  },
  {
    name: 'leaves regions that a reader edits alone',
    html: `<div contenteditable="true"><p>写作 12%</p></div><div contenteditable><b>34%</b></div>
      <p role="textbox">56%</p><p contenteditable="false">文章 78%</p>`,
    blocks: ['文章 78%'],
  },
  {
    name: 'shows markup in text as the text it is',
    html: '<p>标签 &lt;img onerror=x&gt; 占 5%</p>',
    blocks: ['标签 <img onerror=x> 占 5%'],
  },
];
