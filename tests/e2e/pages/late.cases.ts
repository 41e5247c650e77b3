import { APPLICATIONS, APPLICATIONS_TEXT, type LiveCase, SOLUTIONS } from './live-case.ts';

const FIRST = ['157亿元'];
const BOTH = ['157亿元', '34.9亿元'];
const after = (time: number, code: string): string => `setTimeout(() => { ${code} }, ${time})`;
const root = (text: string): string =>
  `(() => { const html = document.createElement('html');
    html.innerHTML = '<head><title>大模型</title></head><body>' + ${JSON.stringify(text)} + '</body>'; return html })()`;
const sizes = (from: number): string[] => [0, 1, 2, 3, 4].map((i) => `${from + i}亿元`);
const ROW = (value: string): string => `'2024年中国大模型应用市场规模为' + (${value}) + '亿元。'`;

/** Text that a page brings, moves or takes away after it has loaded. */
/** Fails when more than a tenth of two seconds' frames are drawn without any mark: the marks flicker. */
const UNMARKED_FRAMES = `new Promise((done, fail) => {
  const end = performance.now() + 2000;
  let frames = 0;
  let unmarked = 0;
  const look = () => {
    frames++;
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
    if (!ranges.some(({ startContainer }) => startContainer.isConnected)) unmarked++;
    if (performance.now() < end) requestAnimationFrame(look);
    else if (unmarked * 10 > frames) fail(new Error(unmarked + ' of ' + frames + ' frames without a mark'));
    else done();
  };
  requestAnimationFrame(look) })`;

/** Fails when the mark is on other characters than a figure's for more than a good half of four seconds. */
const MISPLACED = `new Promise((done, fail) => { setTimeout(() => {
  let looks = 0;
  let wrong = 0;
  const look = setInterval(() => {
    const marks = [...CSS.highlights.values()].flatMap((one) => [...one]);
    const [text = ''] = marks.map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset));
    if (!/^\\d+亿元$/.test(text)) wrong++;
    if (++looks < 80) return;
    clearInterval(look);
    if (wrong > 46) fail(new Error(wrong + ' of ' + looks + ' looks at a misplaced mark')); else done();
  }, 50) }, 3500) })`;

export const LATE_CASES: readonly LiveCase[] = [
  {
    name: 'by a route after the hash',
    title: '站点',
    body: `<main>首页</main><script>addEventListener('hashchange', () => {
      document.querySelector('main').innerHTML = ${JSON.stringify(APPLICATIONS)} })</script>`,
    act: after(1000, `location.hash = 'market'`),
    marks: FIRST,
  },
  {
    name: 'and goes with a route of the history',
    body: `<main>${APPLICATIONS}</main>`,
    first: FIRST,
    act: `history.pushState(null, '', '#elsewhere'), document.title = '别处', document.querySelector('main').textContent = '没有'`,
    marks: [],
    stay: 600,
  },
  {
    name: 'in a document that is opened anew three times',
    body: SOLUTIONS,
    first: ['34.9亿元'],
    act: `(() => { let n = 0; const again = setInterval(() => {
      document.open(); document.write('<title>大模型</title><p>' + n + '</p>' + (n === 2 ? ${JSON.stringify(APPLICATIONS)} : ''));
      document.close(); if (++n === 3) clearInterval(again) }, 500) })()`,
    marks: FIRST,
  },
  {
    name: 'in a document that is opened when it was not on the topic yet, and never closed',
    title: '市场',
    body: '<p>空</p>',
    act: after(
      1000,
      `document.open(); document.write(${JSON.stringify(`<title>大模型</title>${APPLICATIONS}`)})`,
    ),
    marks: FIRST,
  },
  {
    name: 'in a root element that is replaced twice',
    body: SOLUTIONS,
    first: ['34.9亿元'],
    act: `document.replaceChild(${root('<p>空</p>')}, document.documentElement),
      ${after(700, `document.replaceChild(${root(APPLICATIONS)}, document.documentElement)`)}`,
    marks: FIRST,
  },
  {
    name: 'in a root element that is taken away and put back',
    body: APPLICATIONS,
    first: FIRST,
    act: `(() => { const html = document.documentElement; html.remove();
      setTimeout(() => document.append(html), 700) })()`,
    marks: FIRST,
  },
  {
    name: 'in a body that is replaced',
    body: SOLUTIONS,
    first: ['34.9亿元'],
    act: `(() => { const body = document.createElement('body');
      body.innerHTML = ${JSON.stringify(APPLICATIONS)}; document.body = body })()`,
    marks: FIRST,
  },
  {
    name: 'and is rendered again, nodes and all, to the same text',
    body: `<div id="root">${APPLICATIONS}${SOLUTIONS}</div>`,
    first: BOTH,
    act: `new Promise((done) => { let n = 0; const again = setInterval(() => {
      document.getElementById('root').innerHTML = ${JSON.stringify(APPLICATIONS + SOLUTIONS)};
      if (++n === 5) done(clearInterval(again)) }, 150) })`,
    marks: BOTH,
  },
  {
    name: 'in text nodes that are split and joined',
    body: APPLICATIONS,
    first: FIRST,
    act: `new Promise((done) => { const line = document.getElementById('a'); line.firstChild.splitText(19);
      setTimeout(() => { line.normalize(); line.firstChild.insertData(0, '据报道，'); done() }, 500) })`,
    marks: FIRST,
  },
  {
    name: 'in a stream that is rendered anew, nodes and all, with every piece, and never ends',
    body: `<div id="root"></div><script>
      const text = ${JSON.stringify(`${APPLICATIONS_TEXT}后面还有许多别的说法`)};
      let more = '';
      setInterval(() => {
        document.getElementById('root').innerHTML = '<p>' + (more += '又'.repeat(3)).length + '</p><p>' + text + more + '</p>';
      }, 50)
    </script>`,
    first: FIRST,
    act: UNMARKED_FRAMES,
    marks: FIRST,
    inFront: true,
  },
  {
    name: 'in a line that is written anew once a second, with four hundred cells beside it',
    body: `<p id="line">${APPLICATIONS_TEXT}</p><table>${'<tr><td>行情</td><td class="price">1</td></tr>'.repeat(400)}</table><script>
      let n = 0;
      setInterval(() => { n++;
        for (const cell of document.querySelectorAll('.price')) cell.firstChild.data = '涨' + n;
        document.getElementById('line').firstChild.data = '又'.repeat(n % 9) + '，' + ${JSON.stringify(APPLICATIONS_TEXT)} }, 1000);
    </script>`,
    first: FIRST,
    act: MISPLACED,
    marks: FIRST,
    inFront: true,
  },
  {
    name: 'in rows that a list uses again',
    body: `<ul><li><li><li><li><li></ul><script>
      const draw = (from) => document.querySelectorAll('li').forEach((row, i) => { row.textContent = ${ROW('from + i')} });
      draw(100);
    </script>`,
    first: sizes(100),
    act: 'draw(150)',
    marks: sizes(150),
  },
  {
    name: 'in a list that has only the rows in view',
    body: `<div id="list" style="height: 200px; overflow: auto"><div id="all" style="height: 40000px; position: relative"></div></div><script>
      const list = document.getElementById('list');
      const draw = () => { const from = Math.floor(list.scrollTop / 40);
        document.getElementById('all').replaceChildren(...[0, 1, 2, 3, 4].map((i) => {
          const row = document.createElement('p');
          row.style.cssText = 'position: absolute; margin: 0; top: ' + (from + i) * 40 + 'px';
          row.textContent = ${ROW('100 + from + i')};
          return row })) };
      list.onscroll = draw; draw();
    </script>`,
    first: sizes(100),
    act: `list.scrollTop = 4000`,
    marks: sizes(200),
    inFront: true,
  },
  {
    name: 'in a shadow root that is attached late to an element that was there',
    body: `${APPLICATIONS}<div id="host"></div>`,
    first: FIRST,
    act: after(
      700,
      `document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(SOLUTIONS)}`,
    ),
    marks: BOTH,
  },
  {
    name: 'in a custom element that is defined late, in a page with no text yet',
    title: '市场',
    body: '<x-story></x-story>',
    act: after(
      1200,
      `customElements.define('x-story', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(APPLICATIONS)} } })`,
    ),
    marks: FIRST,
  },
  {
    name: 'in a part that becomes a region to edit',
    body: `${APPLICATIONS}<div id="box">${SOLUTIONS}</div>`,
    first: BOTH,
    act: `document.getElementById('box').contentEditable = 'true'`,
    marks: FIRST,
  },
  {
    name: 'in a region to edit that is no longer one',
    body: `${APPLICATIONS}<div id="box" contenteditable>${SOLUTIONS}</div>`,
    first: FIRST,
    act: `document.getElementById('box').contentEditable = 'false'`,
    marks: BOTH,
  },
  {
    name: 'as text that a stream writes into one node, and into nodes of its own',
    body: `<p id="one"></p><p id="many"></p><script>
      const text = ${JSON.stringify(APPLICATIONS_TEXT)};
      let at = 0;
      document.getElementById('one').append('');
      const write = setInterval(() => {
        document.getElementById('one').firstChild.data += text.charAt(at);
        const piece = document.createElement('span'); piece.textContent = text.charAt(at++);
        document.getElementById('many').append(piece);
        if (at >= text.length) clearInterval(write) }, 20);
    </script>`,
    marks: ['157亿元', '157亿元'],
  },
  {
    name: 'in a shadow root whose host is taken out for a while',
    body: `<main><section>${APPLICATIONS}<x-card><template shadowrootmode="open">${SOLUTIONS}</template></x-card></section></main>`,
    first: BOTH,
    act: `(async () => { const main = document.querySelector('main'); const kept = main.firstElementChild;
      main.replaceChildren('别处'); await new Promise((done) => setTimeout(done, 1500)); main.replaceChildren(kept) })()`,
    marks: BOTH,
    stay: 1000,
  },
];
