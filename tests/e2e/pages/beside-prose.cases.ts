import {
  APPLICATIONS,
  APPLICATIONS_TEXT,
  type LiveCase,
  SOLUTIONS,
  SOLUTIONS_TEXT,
} from './live-case.ts';

const BOTH = ['157亿元', '34.9亿元'];
const js = (text: string): string => JSON.stringify(text);
const after = (time: number, code: string): string => `setTimeout(() => { ${code} }, ${time})`;
const into = (target: string, html: string): string => `${target}.innerHTML = ${js(html)}`;
const OUT = `document.getElementById('out')`;

/** Prose about something else, in paragraphs: as much as a page needs that has enough of it. */
const COOKING = '一二三四五六七八九十'
  .repeat(3)
  .replace(
    /./g,
    '<p>第$&步，把洋葱切成细丝，放进锅里用小火慢慢炒到金黄，再加入番茄和少许盐，盖上锅盖焖一会儿，等汤汁变得浓稠。</p>',
  );

/** Text that a page brings after it has loaded, beside much that is about something else. */
export const BESIDE_PROSE_CASES: readonly LiveCase[] = [
  {
    name: 'in a list',
    title: '新对话',
    body: `${COOKING}<div id="out"></div>`,
    act: after(1500, into(OUT, `<ul><li>${APPLICATIONS_TEXT}</li><li>${SOLUTIONS_TEXT}</li></ul>`)),
    marks: BOTH,
  },
  {
    name: 'in paragraphs in the middle of hundreds',
    title: '新对话',
    body: `${COOKING.repeat(6)}<div id="out"></div>${COOKING.repeat(6)}<p>还要我继续吗？</p>`,
    act: after(1500, into(OUT, APPLICATIONS + SOLUTIONS)),
    marks: BOTH,
  },
  {
    name: 'in a stream of words that each are an element, after an indicator that has gone again',
    title: '新对话',
    body: `${COOKING}<div id="out"></div>${COOKING}`,
    act: `new Promise((done) => { ${into(OUT, '<b>…</b>')};
      const words = [...${js(APPLICATIONS_TEXT + SOLUTIONS_TEXT)}];
      const write = setInterval(() => { ${OUT}.querySelector('b')?.remove();
        const word = document.createElement('span'); word.append(words.shift()); ${OUT}.append(word);
        if (words.length === 0) done(clearInterval(write)) }, 40) })`,
    marks: BOTH,
    inFront: true,
  },
  {
    name: 'at the end of a text node that grows, far from its beginning',
    title: '新对话',
    body: `${COOKING}<div id="out">${'先说别的，'.repeat(300)}</div>${COOKING}`,
    act: `new Promise((done) => { const words = [...${js(APPLICATIONS_TEXT + SOLUTIONS_TEXT)}];
      const write = setInterval(() => { ${OUT}.firstChild.data += words.shift();
        if (words.length === 0) done(clearInterval(write)) }, 60) })`,
    marks: BOTH,
    inFront: true,
  },
  {
    name: 'in the last of many changes made at once',
    title: '新对话',
    body: `<div id="state">空</div>${COOKING.repeat(30)}<div id="out"></div>`,
    act: after(
      1500,
      `document.getElementById('state').textContent = '好'; ${into(OUT, `<div>${APPLICATIONS_TEXT}${SOLUTIONS_TEXT}</div>`)}`,
    ),
    marks: BOTH,
  },
  {
    name: 'in the second of two changes, shortly after one that is far from there',
    title: '新对话',
    body: `${COOKING.repeat(30)}<p id="out">好</p>${COOKING.repeat(30)}`,
    act: after(
      1500,
      `document.body.prepend('载入'); ${after(200, into(OUT, `${APPLICATIONS_TEXT}${SOLUTIONS_TEXT}`))}`,
    ),
    marks: BOTH,
  },
  {
    name: 'in one change right after the last look at a page at rest',
    title: '新对话',
    body: `${COOKING.repeat(6)}<p id="out">好</p>${COOKING.repeat(6)}<script>${after(
      3150,
      into(OUT, `${APPLICATIONS_TEXT}${SOLUTIONS_TEXT}`),
    )}</script>`,
    marks: BOTH,
  },
  {
    name: 'in a shadow root that comes with its element',
    title: '家常菜',
    body: `${COOKING}<main id="out"></main>${COOKING}`,
    act: after(
      1500,
      `${OUT}.append(document.createElement('div'));
      ${into(`${OUT}.firstChild.attachShadow({ mode: 'open' })`, APPLICATIONS + SOLUTIONS)}`,
    ),
    marks: BOTH,
  },
  {
    name: 'in a shadow root within one that came without any text',
    title: '家常菜',
    body: `${COOKING}<main id="out"></main>${COOKING}`,
    act: after(
      1500,
      `${OUT}.innerHTML = '<section></section>';
      ${OUT}.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<div></div>';
      const inner = ${OUT}.firstChild.shadowRoot.firstChild.attachShadow({ mode: 'open' });
      ${after(1500, into('inner', APPLICATIONS + SOLUTIONS))}`,
    ),
    marks: BOTH,
  },
  {
    name: 'in the shadow root of an element of its own, which nothing told of',
    title: '家常菜',
    body: `<article><x-ask></x-ask></article>${COOKING}<p id="state">空</p>`,
    act: after(
      1500,
      `document.querySelector('x-ask').attachShadow({ mode: 'open' }).innerHTML = '<div></div>';
      ${after(1000, `document.getElementById('state').textContent = '好'`)};
      ${after(2500, into(`document.querySelector('x-ask').shadowRoot.firstChild`, APPLICATIONS + SOLUTIONS))}`,
    ),
    marks: BOTH,
  },
  {
    name: 'in the shadow root of an assistant that was there, while nothing else changes',
    title: '家常菜',
    body: `${COOKING}<div id="ask"><template shadowrootmode="open"><div id="out"></div></template></div>`,
    act: after(
      1500,
      into(
        `document.getElementById('ask').shadowRoot.getElementById('out')`,
        APPLICATIONS + SOLUTIONS,
      ),
    ),
    marks: BOTH,
  },
  {
    name: 'in a shadow root that is attached to what was there, while nothing else changes',
    title: '家常菜',
    body: `${COOKING}<div id="ask"></div>`,
    act: after(
      1500,
      into(
        `document.getElementById('ask').attachShadow({ mode: 'open' })`,
        APPLICATIONS + SOLUTIONS,
      ),
    ),
    marks: BOTH,
  },
];
