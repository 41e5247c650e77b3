import { APPLICATIONS, type LiveCase, later, SOLUTIONS, SOLUTIONS_TEXT } from './live-case.ts';

const FIRST = ['157亿元'];
const BOTH = ['157亿元', '34.9亿元'];

/** What scripts ask of a document, an element or a node, and a page may name its own elements. */
const NAMES =
  `body head title documentElement children childNodes firstChild lastChild nextSibling previousSibling
  parentNode parentElement nodeType nodeName nodeValue localName tagName attributes getAttribute
  hasAttribute textContent innerHTML ownerDocument isConnected getRootNode contains closest matches
  querySelector querySelectorAll getElementById getElementsByTagName addEventListener
  removeEventListener dispatchEvent checkVisibility getBoundingClientRect getClientRects scrollIntoView
  shadowRoot attachShadow append remove style hidden visibilityState prerendering defaultView
  createElement createElementNS createTextNode createRange createTreeWalker caretPositionFromPoint
  elementsFromPoint activeElement adoptedStyleSheets contentType designMode compareDocumentPosition
  readyState fonts id className classList dataset focus length`.split(/\s+/);
const FIELDS = NAMES.map((name) => `<input name="${name}">`).join('');
const NAMED = NAMES.map((name) => `<img name="${name}"><form id="${name}" name="${name}"></form>`);

const classes = (names: string, code: string): string =>
  `<script>for (const one of [${names}]) { ${code} }</script>`;

/** Pages that make a script's life hard, on purpose or not. */
export const HOSTILE_CASES: readonly LiveCase[] = [
  {
    name: 'with a form around its text, fields named like everything that is asked of a node',
    body: `<form>${FIELDS}${SOLUTIONS_TEXT}<br>${APPLICATIONS}</form>`,
    marks: ['34.9亿元', '157亿元'],
  },
  {
    name: 'with such a form before a table, and one that is a table',
    body: `<form>${FIELDS}</form><table><tr><td>2024年中国大模型应用市场的规模</td><td>157亿元</td></tr></table>
      <form role="table">${FIELDS}<div role="row"><span role="rowheader">2024年中国大模型解决方案市场的规模</span><span role="cell">34.9亿元</span></div></form>`,
    marks: BOTH,
  },
  {
    name: 'with such a form that comes late',
    body: APPLICATIONS,
    first: FIRST,
    act: later(`<form>${FIELDS}${SOLUTIONS_TEXT}<br>完</form>`),
    marks: BOTH,
  },
  {
    name: 'with elements named like everything that is asked of a document, and late text',
    body: `${APPLICATIONS}<main></main>${NAMED.join('')}`,
    first: FIRST,
    act: `Document.prototype.querySelector.call(document, 'main').innerHTML = ${JSON.stringify(SOLUTIONS)}`,
    marks: BOTH,
  },
  {
    name: 'with a form for a body, before the body',
    body: `<form id="body" name="body"></form><form name="documentElement"></form>${APPLICATIONS}`,
    marks: FIRST,
  },
  {
    name: 'that may run nothing and load nothing',
    body: APPLICATIONS,
    headers: { 'content-security-policy': "default-src 'none'; sandbox" },
    marks: FIRST,
    complains: /favicon\.ico|sandbox/,
  },
  {
    name: 'that breaks what the language is made of',
    body: `${classes(
      'Array, Map, Set, WeakMap, WeakSet, String, RegExp, Number',
      `for (const name of Object.getOwnPropertyNames(one.prototype)) {
        const { value, configurable } = Object.getOwnPropertyDescriptor(one.prototype, name);
        if (typeof value === 'function' && configurable && !/^(constructor|toString|valueOf)$/.test(name))
          Object.defineProperty(one.prototype, name, { value() { throw new Error('broken') }, configurable: true }) }`,
    )}${APPLICATIONS}`,
    marks: FIRST,
    // The driver's own code in the page; none of it is ours.
    complains: /broken/,
  },
  {
    name: 'that freezes what the language and the DOM are made of',
    body: `${classes(
      'Array, Map, Set, Object, Promise, Node, Element, HTMLElement, Document, EventTarget, Highlight, Range, StaticRange, MutationObserver, ResizeObserver',
      'Object.freeze(one.prototype); Object.freeze(one);',
    )}${APPLICATIONS}`,
    marks: FIRST,
  },
  {
    name: 'that puts things of its own on every object',
    body: `<script>Array.prototype.more = 1; Object.prototype.kind = 'bow-out'; Object.prototype.then = undefined</script>${APPLICATIONS}`,
    marks: FIRST,
  },
  {
    name: 'that takes away what marks are made with',
    body: `<script>for (const name of ['StaticRange', 'Highlight', 'MutationObserver', 'ResizeObserver', 'scheduler', 'requestIdleCallback', 'chrome', 'browser'])
      delete window[name]; Element.prototype.attachShadow = () => { throw 1 }; customElements.define = () => { throw 2 }</script>${APPLICATIONS}`,
    marks: FIRST,
  },
  {
    name: 'that has taken our names before',
    body: `${APPLICATIONS}<script>const all = new Range(); all.selectNodeContents(document.body);
      for (const name of ['agree', 'close', 'conflict', 'not-comparable', 'silent', 'flash'])
        CSS.highlights.set('duishu-' + name, new Highlight(all))</script>`,
    marks: FIRST,
  },
  {
    name: 'that puts others in the place of our highlights',
    body: APPLICATIONS + SOLUTIONS,
    first: BOTH,
    act: `[...CSS.highlights.keys()].forEach((name) => CSS.highlights.set(name, new Highlight()))`,
    marks: BOTH,
  },
  {
    name: 'that puts other ranges into our highlights, as many as there were',
    body: APPLICATIONS + SOLUTIONS,
    first: BOTH,
    act: `[...CSS.highlights.values()].forEach((one) => { const all = [...one]; one.clear();
      for (const { startContainer } of all)
        one.add(new StaticRange({ startContainer, startOffset: 0, endContainer: startContainer, endOffset: 2 })) })`,
    marks: BOTH,
  },
  {
    name: 'that clears all highlights three times',
    body: APPLICATIONS,
    first: FIRST,
    // Each time once the marks are there again: clearings between two looks are healed as one.
    act: `new Promise((done) => { let n = 0; const again = setInterval(() => {
      if (CSS.highlights.size === 0) return;
      CSS.highlights.clear();
      if (++n === 3) { clearInterval(again); done() } }, 50) })`,
    marks: FIRST,
    stay: 500,
  },
  {
    name: 'that writes a new list of lines thirty times a second',
    body: `<div id="list"></div>${APPLICATIONS}<script>setInterval(() => {
      const lines = Array.from({ length: 400 }, (_, i) => { const line = document.createElement('p');
        line.textContent = i + ' ' + Math.random(); return line });
      document.getElementById('list').replaceChildren(...lines) }, 33)</script>`,
    marks: FIRST,
  },
  {
    name: 'that changes attributes without end',
    body: `${APPLICATIONS}<script>setInterval(() => {
      for (let i = 0; i < 2000; i++) document.body.setAttribute('class', 'c' + i) }, 16)</script>`,
    marks: FIRST,
  },
  {
    name: 'with ten thousand elements inside each other, beside its text',
    body: `<script>let at = document.body;
      for (let i = 0; i < 10_000; i++) { const next = document.createElement(i % 2 ? 'span' : 'div');
        // A browser cannot lay out so many.
        if (i === 0) next.style.display = 'none';
        next.append('层'); at.append(next); at = next }
      at.innerHTML = ${JSON.stringify(SOLUTIONS)}</script>${APPLICATIONS}`,
    marks: FIRST,
    stay: 500,
  },
  {
    name: 'with ten thousand inline elements around one line that is hidden',
    body: `${APPLICATIONS}<p hidden id="line"></p><script>let at = document.getElementById('line');
      for (let i = 0; i < 10_000; i++) { const next = document.createElement('span'); at.append(next); at = next }
      at.textContent = ${JSON.stringify(SOLUTIONS_TEXT)}</script>`,
    marks: FIRST,
    stay: 500,
  },
  {
    name: 'with two hundred thousand text nodes',
    body: `<p id="line"></p><script>const line = document.getElementById('line');
      for (let i = 0; i < 200_000; i++) line.append(i % 100 ? '字' : '。')</script>${APPLICATIONS}`,
    marks: FIRST,
  },
  {
    name: 'with ten megabytes of text in one node',
    body: `<p id="line"></p><script>document.getElementById('line').append('没有标点的长文'.repeat(1_500_000))</script>${APPLICATIONS}`,
    marks: FIRST,
  },
  {
    name: 'that clears all highlights whenever something is typed, six times',
    body: APPLICATIONS,
    first: FIRST,
    act: `new Promise((done) => { let typed = 0; const again = setInterval(() => { CSS.highlights.clear();
      if (++typed === 6) done(clearInterval(again)) }, 1500) })`,
    marks: FIRST,
    stay: 500,
  },
];
