import { APPLICATIONS, type LiveCase, later, SOLUTIONS } from './live-case.ts';

const MARKS = ['157亿元', '34.9亿元'];

/** Text in frames; each frame has an annotator of its own. */
export const FRAME_CASES: readonly LiveCase[] = [
  {
    name: 'from the same origin',
    body: `${APPLICATIONS}<iframe src="{same}/frame"></iframe>`,
    frame: SOLUTIONS,
    marks: MARKS,
  },
  {
    name: 'from another origin, in a page that says nothing of the topic',
    title: '市场',
    body: '<p>见下文。</p><iframe src="{other}/frame"></iframe>',
    frame: APPLICATIONS,
    marks: ['157亿元'],
  },
  {
    name: 'inside a frame from another origin',
    body: `${APPLICATIONS}<iframe src="{other}/frame"></iframe>`,
    frame: `<iframe srcdoc="<meta charset=utf-8>${SOLUTIONS.replaceAll('"', "'")}"></iframe>`,
    marks: MARKS,
  },
  {
    name: 'that come late',
    body: APPLICATIONS,
    first: ['157亿元'],
    act: later('<iframe src="{other}/frame"></iframe>'),
    frame: SOLUTIONS,
    marks: MARKS,
  },
  {
    name: 'whose text the page has in an attribute',
    body: `${APPLICATIONS}<iframe srcdoc="${SOLUTIONS.replaceAll('"', '&quot;')}"></iframe>`,
    marks: MARKS,
  },
  {
    name: 'that the page fills by script, late',
    body: `${APPLICATIONS}<iframe></iframe>`,
    first: ['157亿元'],
    act: `setTimeout(() => { document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(SOLUTIONS)} }, 300)`,
    marks: MARKS,
  },
  {
    name: 'that show what the page has in memory',
    body: `${APPLICATIONS}<iframe></iframe><script>
      const page = new Blob([${JSON.stringify(`<meta charset=utf-8>${SOLUTIONS}`)}], { type: 'text/html' });
      document.querySelector('iframe').src = URL.createObjectURL(page);
    </script>`,
    marks: MARKS,
  },
  {
    name: 'in which no script may run',
    body: `${APPLICATIONS}<iframe sandbox src="{same}/frame"></iframe>`,
    frame: SOLUTIONS,
    marks: MARKS,
    complains: /sandbox/,
  },
];
