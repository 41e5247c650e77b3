import { APPLICATIONS, APPLICATIONS_TEXT, type LiveCase, later, SOLUTIONS } from './live-case.ts';

const FIRST = ['157亿元'];
const BOTH = ['157亿元', '34.9亿元'];
const again = (time: number, code: string): string =>
  `<script>setInterval(() => { ${code} }, ${time})</script>`;

/** Pages that take over what scripts work with, or their own text again and again. */
export const TAKEOVER_CASES: readonly LiveCase[] = [
  {
    name: 'whose nodes throw at whatever they are asked',
    body: `${APPLICATIONS}<main></main><script>
      const main = document.querySelector('main');
      for (const { prototype } of [Node, Element, HTMLElement, Document, CharacterData, Text])
        for (const [name, { get, set, configurable }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
          if (get && configurable && name !== 'innerHTML')
            Object.defineProperty(prototype, name, { get() { throw new Error('asked') }, set });
    </script>`,
    first: FIRST,
    act: `main.innerHTML = ${JSON.stringify(SOLUTIONS)}`,
    marks: BOTH,
    complains: /asked/,
  },
  {
    name: 'that stops time, tasks and promises',
    body: `<script>
      const never = () => undefined;
      for (const name of ['setTimeout', 'setInterval', 'clearTimeout', 'queueMicrotask', 'requestAnimationFrame',
        'requestIdleCallback', 'postMessage', 'structuredClone', 'fetch', 'matchMedia', 'getComputedStyle'])
        window[name] = never;
      performance.now = () => NaN; Date.now = () => 0; Promise.prototype.finally = never; Promise.race = Promise.all = never;
      MessagePort.prototype.postMessage = never; Scheduler.prototype.yield = never; AbortSignal.any = never;
    </script>${APPLICATIONS}`,
    marks: FIRST,
    complains: /Scheduler/,
  },
  {
    name: 'that puts others in the place of what is built in',
    body: `<script>for (const name of ['Map', 'Set', 'WeakMap', 'WeakRef', 'AbortController', 'MutationObserver', 'ResizeObserver',
      'IntersectionObserver', 'Highlight', 'StaticRange', 'Range', 'TreeWalker', 'XPathResult', 'MessageChannel', 'CSSStyleSheet'])
      window[name] = new Proxy(window[name], { construct() { throw new Error('no') }, get() { throw new Error('no') } })
      </script>${APPLICATIONS}`,
    marks: FIRST,
    complains: /no/,
  },
  {
    name: 'that has put a registry of its own in the place of the highlights',
    body: `<script>Object.defineProperty(CSS, 'highlights', { value: new Map() })</script>${APPLICATIONS}`,
    marks: FIRST,
  },
  {
    name: 'that hears every event first and lets none pass',
    body: `<script>for (const type of ['scroll', 'keydown', 'pointerdown', 'click', 'message', 'hashchange', 'popstate', 'transitionend'])
      for (const at of [window, document]) at.addEventListener(type, (event) => event.stopImmediatePropagation(), true)</script>${APPLICATIONS}<main></main>`,
    first: FIRST,
    act: later(SOLUTIONS),
    marks: BOTH,
  },
  {
    name: 'whose elements throw when they are made, connected or changed',
    body: `<script>for (const [name, part] of [['x-made', 'constructor'], ['x-connected', 'connectedCallback'], ['x-changed', 'attributeChangedCallback']]) {
      const one = class extends HTMLElement { static observedAttributes = ['class', 'style', 'lang'];
        constructor() { super(); if (part === 'constructor') throw new Error('thrown') } };
      if (part !== 'constructor') one.prototype[part] = () => { throw new Error('thrown') };
      customElements.define(name, one) }</script>
      <x-made>${APPLICATIONS}</x-made><x-connected class="a"><x-changed class="a">${SOLUTIONS}</x-changed></x-connected>`,
    marks: BOTH,
    complains: /thrown/,
  },
  {
    name: 'whose elements take their text apart as soon as they have it',
    body: `<script>customElements.define('x-split', class extends HTMLElement { connectedCallback() { setTimeout(() => {
      const text = this.textContent; this.replaceChildren(...[...text].map((one) => { const i = document.createElement('i'); i.append(one); return i })) }, 600) } })</script>
      <p><x-split>${APPLICATIONS_TEXT}</x-split></p>`,
    marks: FIRST,
    stay: 1000,
  },
  {
    name: 'that wraps every number in an element of its own, and each change again',
    body: `${APPLICATIONS}<script>
      const wrap = (root) => { const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); const found = [];
        while (walker.nextNode()) if (/\\d/.test(walker.currentNode.data) && walker.currentNode.parentNode.localName !== 'b') found.push(walker.currentNode);
        for (const text of found) { const piece = document.createElement('template');
          piece.innerHTML = text.data.replace(/[\\d.]+/g, '<b>$&</b>'); text.replaceWith(piece.content) } };
      new MutationObserver((records) => { for (const { target } of records) if (target.isConnected) wrap(target) })
        .observe(document.body, { childList: true, subtree: true });
    </script>`,
    first: FIRST,
    act: later(SOLUTIONS),
    marks: BOTH,
    stay: 500,
  },
  {
    name: 'that hides itself until it has loaded',
    body: `<style id="flicker">html { visibility: hidden } body { opacity: 0 !important }</style>${APPLICATIONS}
      <script>setTimeout(() => document.getElementById('flicker').remove(), 1500)</script>`,
    marks: FIRST,
  },
  {
    name: 'with a clock that runs in the line of the figure',
    body: `<p>现在是<span id="clock">0</span>：${APPLICATIONS_TEXT}</p>${again(100, `document.getElementById('clock').textContent = '刻' + '点'.repeat(performance.now() / 100 % 5)`)}`,
    marks: FIRST,
    stay: 1000,
  },
  {
    name: 'that takes its paragraph out and puts it back ten times a second',
    body: `${APPLICATIONS}<div></div>${again(100, `const line = document.getElementById('a'); line.remove(); document.body.prepend(line)`)}`,
    marks: FIRST,
  },
  {
    name: 'that puts a copy of its body in the place of the body, six times',
    body: `${APPLICATIONS}${SOLUTIONS}`,
    first: BOTH,
    act: `new Promise((done) => { let n = 0; const next = setInterval(() => {
      document.body.replaceWith(document.body.cloneNode(true)); if (++n === 6) done(clearInterval(next)) }, 300) })`,
    marks: BOTH,
    stay: 500,
  },
  {
    name: 'that moves all it has into a shadow root, late',
    body: `<main>${APPLICATIONS}</main><div id="app"></div>`,
    first: FIRST,
    act: `document.getElementById('app').attachShadow({ mode: 'open' }).append(document.querySelector('main'))`,
    marks: FIRST,
    stay: 500,
  },
  {
    name: 'that is busy most of the time',
    body: `${APPLICATIONS}${again(250, 'const end = performance.now() + 180; while (performance.now() < end);')}`,
    first: FIRST,
    act: later(SOLUTIONS),
    marks: BOTH,
  },
  {
    name: 'that shows a popover and a dialog, late',
    body: `${APPLICATIONS}<div popover="manual" id="box" style="inset: 200px auto auto 0">${SOLUTIONS}</div><dialog id="talk" style="margin: 400px 0 0">${APPLICATIONS}</dialog>`,
    first: FIRST,
    act: `setTimeout(() => { document.getElementById('box').showPopover(); document.getElementById('talk').showModal() }, 1200)`,
    marks: ['157亿元', '34.9亿元', '157亿元'],
  },
  {
    name: 'that hides digits inside its numbers from its readers',
    body: `<style>.not { display: none } .small { font-size: 0 }</style>
      <p>2024年中国大模型应用市场的规模是1<span style="display: none">9</span>57亿元。</p>
      <p>2024年中国大模型应用市场的规模是2<span class="not">9</span>57亿元。</p>${SOLUTIONS}`,
    // One figure in two pieces: what is seen of it.
    marks: ['1', '57亿元', '2', '57亿元', '34.9亿元'],
    stay: 600,
  },
  {
    name: 'with characters nobody sees in its numbers',
    body: `<p>2024年中国大\u00ad模型应用市场的规模是\u20661\u200b57\u2069\u00a0亿\u200d元。</p><p dir="rtl">‏2024年中国大模型应用市场的规模是\u202a１５７亿元\u202c。</p>`,
    marks: ['1\u200b57\u2069\u00a0亿\u200d元', '１５７亿元'],
  },
  {
    name: 'that defines elements named like ours',
    body: `<script>customElements.define('duishu-card', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }) } connectedCallback() { this.remove() } })</script>${APPLICATIONS}`,
    marks: FIRST,
  },
  {
    name: 'that has its text straight in the root, and no body',
    body: `${APPLICATIONS}<script>document.documentElement.append(document.getElementById('a')); document.body.remove()</script>`,
    marks: FIRST,
  },
  {
    name: 'that clears all highlights three times a second for some time',
    body: APPLICATIONS,
    first: FIRST,
    // A reader waits no longer than this once it has stopped.
    act: `new Promise((done, fail) => { const go = setInterval(() => CSS.highlights.clear(), 300);
      setTimeout(() => clearInterval(go), 3500);
      setTimeout(() => [...CSS.highlights.values()].some(({ size }) => size > 0) ? done() : fail(new Error('no marks')), 8500) })`,
    marks: FIRST,
    inFront: true,
  },
  {
    name: 'that has text in elements named like our host, and keeps them',
    body: `<div data-duishu-card>${APPLICATIONS}</div><duishu-card><i id="own">自己的</i></duishu-card>`,
    first: FIRST,
    act: `document.getElementById('own').append('')`,
    marks: FIRST,
  },
];
