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
  {
    name: 'that are written in an address',
    body: `${APPLICATIONS}<iframe src="data:text/html;charset=utf-8,${encodeURIComponent(SOLUTIONS)}"></iframe>`,
    marks: MARKS,
  },
  {
    name: 'that are written into, and in which no origin is kept',
    body: `${APPLICATIONS}<iframe></iframe><script>
      const inside = document.querySelector('iframe').contentDocument;
      inside.open(); inside.write(${JSON.stringify(`<iframe sandbox srcdoc="<meta charset=utf-8>${SOLUTIONS.replaceAll('"', "'")}"></iframe>`)}); inside.close();
    </script>`,
    marks: MARKS,
    complains: /sandbox/,
  },
  {
    name: 'in a shadow root, as an object and as an embedded page',
    body: `${APPLICATIONS}<div><template shadowrootmode="open"><iframe src="{same}/frame"></iframe></template></div>
      <object type="text/html" data="{same}/frame"></object><embed type="text/html" src="{same}/frame">`,
    frame: SOLUTIONS,
    marks: ['157亿元', '34.9亿元', '34.9亿元', '34.9亿元'],
  },
  {
    name: 'that is taken out and put in again',
    body: `${APPLICATIONS}<iframe src="{same}/frame"></iframe>`,
    frame: SOLUTIONS,
    first: MARKS,
    act: `(() => { const frame = document.querySelector('iframe'); frame.remove(); setTimeout(() => document.body.append(frame), 300) })()`,
    marks: MARKS,
  },
  {
    name: 'that is sent elsewhere and comes back',
    body: `${APPLICATIONS}<iframe src="{same}/frame"></iframe>`,
    frame: SOLUTIONS,
    first: MARKS,
    act: `(() => { const frame = document.querySelector('iframe'); frame.src = 'about:blank'; setTimeout(() => { frame.src = '{same}/frame' }, 300) })()`,
    marks: MARKS,
  },
  {
    name: 'that cannot be seen',
    body: `${APPLICATIONS}<iframe hidden src="{same}/frame"></iframe>`,
    frame: SOLUTIONS,
    marks: ['157亿元'],
    stay: 800,
  },
  {
    name: 'out of which the page takes the text, and then the frame',
    body: `${APPLICATIONS}<iframe srcdoc='<title>大模型</title><div><template shadowrootmode="open">${SOLUTIONS}</template></div>${SOLUTIONS}'></iframe>`,
    first: [...MARKS, '34.9亿元'],
    act: `(() => { const frame = document.querySelector('iframe'); document.body.append(...frame.contentDocument.body.children); frame.remove() })()`,
    marks: [...MARKS, '34.9亿元'],
  },
  {
    name: 'into which the page puts text that it had itself',
    body: `<iframe srcdoc="<title>大模型</title>"></iframe>${SOLUTIONS}${APPLICATIONS}`,
    first: ['34.9亿元', '157亿元'],
    act: `document.querySelector('iframe').contentDocument.body.append(document.getElementById('b'))`,
    marks: MARKS,
    stay: 500,
  },
];
