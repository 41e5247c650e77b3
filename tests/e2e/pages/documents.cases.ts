import { APPLICATIONS, APPLICATIONS_TEXT, type LiveCase, SOLUTIONS } from './live-case.ts';

const FIRST = ['157亿元'];
const BOTH = ['157亿元', '34.9亿元'];
const XHTML = `xmlns="http://www.w3.org/1999/xhtml"`;

/** What stands before and behind a figure: more than the first and last sentences of a text. */
const PREFACE =
  '各家厂商都在降低成本并扩大服务的范围，行业里的观察者对此有不同的看法，讨论仍在继续。'.repeat(40);

/** Documents that are not the usual page of HTML. */
export const DOCUMENT_CASES: readonly LiveCase[] = [
  {
    name: 'that is XHTML',
    body: '',
    page: `<?xml version="1.0"?><html ${XHTML}><head><title>大模型</title></head><body>${APPLICATIONS}<Div>${SOLUTIONS}</Div></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
    marks: BOTH,
  },
  {
    name: 'that is plain text',
    body: '',
    page: `大模型市场\n\n${APPLICATIONS_TEXT}\n`,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    marks: FIRST,
  },
  {
    name: 'that is Markdown as it was written',
    body: '',
    page: `# 大模型市场\n\n${APPLICATIONS_TEXT}\n`,
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
    marks: FIRST,
  },
  {
    name: 'that is one long plain text, its figures late',
    body: '',
    page: `大模型市场\n\n${PREFACE}\n${APPLICATIONS_TEXT}\n${PREFACE}`,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    marks: FIRST,
  },
  {
    name: 'that is one long paragraph, its figures late',
    body: `<p>${PREFACE}${APPLICATIONS_TEXT}${PREFACE}</p>`,
    marks: FIRST,
  },
  {
    name: 'that has no doctype, no head and no body of its own',
    body: '',
    page: `<title>大模型</title>${APPLICATIONS_TEXT}`,
    marks: FIRST,
  },
  {
    name: 'that is a set of frames',
    body: '',
    page: `<title>大模型</title><frameset cols="50%,50%"><frame src="{same}/frame"><frame src="{other}/frame"></frameset>`,
    frame: APPLICATIONS,
    marks: [...FIRST, ...FIRST],
  },
  {
    name: 'that is a drawing',
    body: '',
    page: `<svg xmlns="http://www.w3.org/2000/svg"><title>大模型</title><text y="20">${APPLICATIONS_TEXT}</text></svg>`,
    headers: { 'content-type': 'image/svg+xml' },
    marks: [],
    stay: 1000,
  },
  {
    name: 'that is XML with a style of its own',
    body: '',
    page: `<?xml version="1.0"?><?xml-stylesheet type="text/css" href="data:text/css,"?><news><title>大模型</title><item>${APPLICATIONS_TEXT}</item></news>`,
    headers: { 'content-type': 'application/xml' },
    marks: [],
    stay: 1000,
  },
  {
    name: 'that is data in JSON',
    body: '',
    page: JSON.stringify({ title: '大模型', text: APPLICATIONS_TEXT }),
    headers: { 'content-type': 'application/json' },
    marks: [],
    stay: 1000,
  },
  {
    name: 'that is written by script while it loads',
    body: `<script>for (const piece of ${JSON.stringify(APPLICATIONS_TEXT)}) document.write(piece)</script>${SOLUTIONS}`,
    marks: BOTH,
  },
  {
    name: 'that is edited as a whole',
    body: `${APPLICATIONS}<script>document.designMode = 'on'</script>`,
    marks: [],
    stay: 1000,
  },
  {
    name: 'that is edited as a whole from some time on',
    body: APPLICATIONS + SOLUTIONS,
    first: BOTH,
    act: `document.designMode = 'on'`,
    marks: [],
    stay: 1000,
  },
  {
    name: 'that is no longer edited as a whole',
    body: `${APPLICATIONS}<script>document.designMode = 'on'; setTimeout(() => { document.designMode = 'off' }, 2500)</script>`,
    marks: FIRST,
  },
  {
    name: 'that is XHTML with text in CDATA',
    body: '',
    page: `<html ${XHTML}><head><title>大模型</title></head><body><p><![CDATA[${APPLICATIONS_TEXT}]]></p>${SOLUTIONS}</body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
    marks: BOTH,
  },
];
