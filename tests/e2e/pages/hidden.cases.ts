import { APPLICATIONS, type LiveCase, SOLUTIONS, SOLUTIONS_TEXT } from './live-case.ts';

const FIRST = ['157亿元'];
const BOTH = ['157亿元', '34.9亿元'];
/** Shows the box after a while, so that nothing is still on its way from loading. */
const soon = (code: string): string => `setTimeout(() => { ${code} }, 400)`;
const BOX = `document.getElementById('box')`;

/** Text that is not marked as long as it is hidden, and is as soon as it is shown, by whatever means. */
export const HIDDEN_CASES: readonly LiveCase[] = [
  {
    name: 'in every way there is',
    body: `${APPLICATIONS}<p hidden>${SOLUTIONS_TEXT}</p><p style="display: none">${SOLUTIONS_TEXT}</p>
      <p style="visibility: hidden">${SOLUTIONS_TEXT}</p><div style="content-visibility: hidden">${SOLUTIONS}</div>
      <details><summary>更多</summary>${SOLUTIONS_TEXT}</details><dialog>${SOLUTIONS}</dialog><div popover>${SOLUTIONS}</div>
      <div><template shadowrootmode="open"></template>${SOLUTIONS_TEXT}</div>
      <template>${SOLUTIONS}</template><noscript>${SOLUTIONS}</noscript>`,
    marks: FIRST,
    stay: 1000,
  },
  {
    name: 'nowhere, though the element around it has no box of its own',
    body: `<div style="display: contents">${APPLICATIONS}</div><p>另有<span style="display: contents">${SOLUTIONS_TEXT}</span></p>
      <div hidden><span style="display: contents">${SOLUTIONS_TEXT}</span></div>
      <div style="display: contents; visibility: hidden">${SOLUTIONS_TEXT}</div>`,
    marks: BOTH,
    stay: 1000,
  },
  {
    name: 'straight in a disclosure that is opened',
    body: `${APPLICATIONS}<details id="box"><summary>更多</summary>${SOLUTIONS_TEXT}</details>`,
    first: FIRST,
    act: soon(`${BOX}.open = true`),
    marks: BOTH,
  },
  {
    name: 'by a rule that is taken out of a style sheet',
    body: `<style>#box { visibility: hidden }</style>${APPLICATIONS}<div id="box">${SOLUTIONS}</div>`,
    first: FIRST,
    act: soon(`document.styleSheets[0].deleteRule(0)`),
    marks: BOTH,
  },
  {
    name: 'by visibility that an attribute of the page’s own decides on',
    body: `<style>#box { visibility: hidden } [data-on] #box { visibility: visible }</style>${APPLICATIONS}<div id="box">${SOLUTIONS}</div>`,
    first: FIRST,
    act: soon(`document.body.dataset.on = ''`),
    marks: BOTH,
  },
  {
    name: 'by visibility that takes its time',
    body: `${APPLICATIONS}<div id="box" style="visibility: hidden; transition: visibility .4s .3s">${SOLUTIONS}</div>`,
    first: FIRST,
    act: soon(`${BOX}.style.visibility = 'visible'`),
    marks: BOTH,
  },
  {
    name: 'by skipped content that is no longer skipped',
    body: `${APPLICATIONS}<div id="box" style="content-visibility: hidden">${SOLUTIONS}</div>`,
    first: FIRST,
    act: soon(`${BOX}.style.contentVisibility = 'visible'`),
    marks: BOTH,
  },
  {
    name: 'until it is found, and then is',
    body: `${APPLICATIONS}<div id="box" hidden="until-found">${SOLUTIONS}</div>`,
    first: FIRST,
    act: soon(`${BOX}.removeAttribute('hidden')`),
    marks: BOTH,
  },
  {
    name: 'in a form with fields that are named like its methods',
    body: `${APPLICATIONS}<form id="box" style="display: none"><input name="isConnected"><input name="checkVisibility">${SOLUTIONS_TEXT}</form>`,
    first: FIRST,
    act: soon(`${BOX}.removeAttribute('style')`),
    marks: BOTH,
  },
  {
    name: 'far below, where the browser leaves out what is not in view',
    body: `${APPLICATIONS}<div style="height: 5000px"></div><div style="content-visibility: auto; contain-intrinsic-size: 500px">${SOLUTIONS}</div>`,
    marks: BOTH,
  },
  {
    name: 'in a slot that shows what was put into it instead',
    body: `${APPLICATIONS}<x-a><template shadowrootmode="open"><p><slot>${SOLUTIONS_TEXT}</slot></p></template>占位</x-a>`,
    marks: FIRST,
    stay: 800,
  },
  {
    name: 'nowhere, though it waits in a slot for something to be put in',
    body: `${APPLICATIONS}<x-a><template shadowrootmode="open"><p><slot>${SOLUTIONS_TEXT}</slot></p></template></x-a>`,
    marks: BOTH,
  },
  {
    name: 'with the slot that it was put into, until that is shown',
    body: `${APPLICATIONS}<x-a style="display: block"><template shadowrootmode="open"><div hidden><slot></slot></div></template>${SOLUTIONS_TEXT}</x-a>`,
    first: FIRST,
    act: `setTimeout(() => { document.querySelector('x-a').shadowRoot.querySelector('div').hidden = false }, 800)`,
    marks: BOTH,
  },
];
