import { APPLICATIONS, type LiveCase, later, SOLUTIONS } from './live-case.ts';

export const LIVE_CASES: readonly LiveCase[] = [
  {
    name: 'under a content security policy that allows nothing',
    body: APPLICATIONS,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    // Firefox asks for an icon that the page forbids.
    complains: /favicon\.ico/,
    marks: ['157亿元'],
  },
  {
    name: 'with a form that is named like the properties of a document',
    body: `<form id="body" name="body"><input name="parentNode"><input name="childNodes"><input name="nodeType">
      <input name="closest"><input name="textContent">${APPLICATIONS}</form>
      <img name="documentElement"><img name="querySelector"><img name="createTreeWalker"><img name="hidden">`,
    marks: ['157亿元'],
  },
  {
    name: 'that freezes and patches the prototypes of the DOM',
    body: `<script>
      for (const one of [Node, Element, Document, Range, Highlight, MutationObserver])
        for (const name of Object.getOwnPropertyNames(one.prototype)) {
          const { value } = Object.getOwnPropertyDescriptor(one.prototype, name);
          // The probe of the tests runs in the page's world too, and needs these.
          const needed = ['constructor', 'getBoundingClientRect'].includes(name);
          if (typeof value === 'function' && !needed)
            try { one.prototype[name] = () => { throw new Error('patched') }; } catch {}
        }
      Object.freeze(Node.prototype); Object.freeze(Element.prototype);
    </script>${APPLICATIONS}`,
    marks: ['157亿元'],
  },
  {
    name: 'with text that is added late',
    body: APPLICATIONS,
    first: ['157亿元'],
    act: later(SOLUTIONS),
    marks: ['157亿元', '34.9亿元'],
  },
  {
    name: 'whose first text comes late, into an empty page',
    body: '<main></main>',
    act: `setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(APPLICATIONS)} }, 1500)`,
    marks: ['157亿元'],
  },
  {
    name: 'that takes a figure away',
    body: APPLICATIONS + SOLUTIONS,
    first: ['157亿元', '34.9亿元'],
    act: `document.getElementById('a').remove()`,
    marks: ['34.9亿元'],
  },
  {
    name: 'that edits a figure in place',
    body: APPLICATIONS + SOLUTIONS,
    first: ['157亿元', '34.9亿元'],
    act: `document.getElementById('a').firstChild.data = '按另一种口径，2024年中国大模型应用市场的规模是160亿元。'`,
    marks: ['160亿元', '34.9亿元'],
  },
  {
    name: 'that moves a paragraph',
    body: APPLICATIONS + SOLUTIONS,
    first: ['157亿元', '34.9亿元'],
    act: `document.body.append(document.getElementById('a'))`,
    marks: ['34.9亿元', '157亿元'],
  },
  {
    name: 'that opens its document anew',
    body: SOLUTIONS,
    first: ['34.9亿元'],
    act: `document.open(), document.write(${JSON.stringify(`<title>大模型</title>${APPLICATIONS}`)}), document.close()`,
    marks: ['157亿元'],
  },
  {
    name: 'that replaces its root element',
    body: SOLUTIONS,
    first: ['34.9亿元'],
    act: `(() => { const html = document.createElement('html');
      html.innerHTML = ${JSON.stringify(`<head></head><body>${APPLICATIONS}</body>`)};
      document.replaceChild(html, document.documentElement); })()`,
    marks: ['157亿元'],
  },
  {
    name: 'with text that is hidden until a button shows it',
    body: `<style>.off { display: none }</style>${APPLICATIONS}<div id="box" class="off">${SOLUTIONS}</div>`,
    first: ['157亿元'],
    act: `document.getElementById('box').className = ''`,
    marks: ['157亿元', '34.9亿元'],
  },
  {
    name: 'with text that a checked box shows, by style alone',
    body: `<style>#box { display: none } :checked ~ #box { display: block }</style>${APPLICATIONS}
      <input type="checkbox" id="tick"><div id="box">${SOLUTIONS}</div>`,
    first: ['157亿元'],
    act: `document.getElementById('tick').click()`,
    marks: ['157亿元', '34.9亿元'],
  },
  {
    name: 'with a closed disclosure that is opened',
    body: `${APPLICATIONS}<details><summary>更多</summary>${SOLUTIONS}</details>`,
    first: ['157亿元'],
    act: `document.querySelector('details').open = true`,
    marks: ['157亿元', '34.9亿元'],
  },
  {
    name: 'with figures in fields, code, scripts and regions that are edited',
    body: `${APPLICATIONS}<textarea>中国大模型应用市场157亿元</textarea><pre><code>中国大模型应用市场157亿元</code></pre>
      <div contenteditable><p>2024年中国大模型应用市场的规模是157亿元。</p></div>`,
    marks: ['157亿元'],
  },
  {
    name: 'in an open shadow root',
    body: `<p>大模型市场</p><x-story></x-story><script>
      document.querySelector('x-story').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(APPLICATIONS)};
      const ranges = () => [...CSS.highlights.values()].flatMap((one) => [...one]);
    </script>${SOLUTIONS}`,
    marks: ['157亿元', '34.9亿元'],
  },
  {
    name: 'that clears all highlights',
    body: APPLICATIONS,
    first: ['157亿元'],
    act: `CSS.highlights.clear()`,
    marks: ['157亿元'],
  },
  {
    name: 'that fills our highlight with the whole page',
    body: APPLICATIONS + SOLUTIONS,
    first: ['157亿元', '34.9亿元'],
    act: `(() => { const all = new Range(); all.selectNodeContents(document.body);
      for (const one of CSS.highlights.values()) one.add(all); })()`,
    marks: ['157亿元', '34.9亿元'],
  },
  {
    name: 'in the middle of a storm of changes',
    body: `<p id="ticker"></p>${APPLICATIONS}<script>
      setInterval(() => { const ticker = document.getElementById('ticker');
        for (let i = 0; i < 500; i++) ticker.textContent = String.fromCharCode(97 + (i % 26)); }, 20);
    </script>`,
    first: ['157亿元'],
    act: later(SOLUTIONS),
    marks: ['157亿元', '34.9亿元'],
  },
  {
    name: 'that sends messages and events of its own making',
    body: `${APPLICATIONS}<script>
      postMessage({ kind: 'bow-out' }, '*');
      postMessage({ kind: 'cross-reference', figures: [], sketch: { hashes: [] } }, '*');
      for (const type of ['keydown', 'pointermove', 'pageshow', 'visibilitychange'])
        document.dispatchEvent(new Event(type, { bubbles: true }));
    </script>`,
    marks: ['157亿元'],
  },
  {
    name: 'from right to left, upright, zoomed and turned',
    body: `<div dir="rtl" style="zoom: 1.5">${APPLICATIONS}</div>
      <div style="writing-mode: vertical-rl; transform: rotate(20deg)">${SOLUTIONS}</div>`,
    marks: ['157亿元', '34.9亿元'],
  },
  {
    name: 'with a title, headings, headers and paragraphs without end',
    body: `<script>document.title = '大模型市场'.repeat(4000); document.documentElement.lang = 'zh-'.repeat(4000)</script>
      <h2>${'大模型'.repeat(3000)}</h2><p>${'没完没了'.repeat(9000)}一</p>${APPLICATIONS}
      <table><caption>${'市场规模'.repeat(3000)}</caption>
      ${`<tr><th>${'项目'.repeat(3000)}</th><th>${'数值'.repeat(3000)}</th></tr>`.repeat(20)}
      <tr><td>${'其他'.repeat(3000)}</td><td>12345</td></tr></table>${SOLUTIONS}`,
    marks: ['157亿元', '34.9亿元'],
  },
  {
    name: 'that streams an answer, character by character',
    body: `<p>大模型市场：</p><p id="answer"></p><script>
      const text = '2024年中国大模型应用市场的规模是157亿元。';
      let at = 0;
      const write = setInterval(() => { document.getElementById('answer').append(text.slice(at, ++at));
        if (at >= text.length) clearInterval(write); }, 15);
    </script>`,
    marks: ['157亿元'],
  },
];
