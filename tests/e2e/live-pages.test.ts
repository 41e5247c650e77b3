import { describe, it, type TestContext } from 'vitest';
import { markedTexts, prepareToReadMarks } from './harness/marked-texts.ts';
import { pages, session } from './harness/session.ts';
import { BESIDE_PROSE_CASES } from './pages/beside-prose.cases.ts';
import { DOCUMENT_CASES } from './pages/documents.cases.ts';
import { FRAME_CASES } from './pages/frames.cases.ts';
import { GRID_CASES } from './pages/grids.cases.ts';
import { HIDDEN_CASES } from './pages/hidden.cases.ts';
import { HOSTILE_CASES } from './pages/hostile.cases.ts';
import { LATE_CASES } from './pages/late.cases.ts';
import { LATE_TABLE_CASES } from './pages/late-tables.cases.ts';
import { LIVE_CASES } from './pages/live.cases.ts';
import { type LiveCase, pageOf } from './pages/live-case.ts';
import { MARKUP_CASES } from './pages/markup.cases.ts';
import { PRODUCT_CASES } from './pages/product.cases.ts';
import { TAKEOVER_CASES } from './pages/takeover.cases.ts';

const { open, complaints } = pages();

/** One page after the other is opened or closed: Firefox fails to open one while another goes. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = last.then(task);
  last = turn.catch(() => null);
  return turn;
}

/** Opens the case's page, does what it asks for, and waits for its marks. */
async function expectMarks(
  { path, ...live }: LiveCase & { readonly path: string },
  { expect }: TestContext,
): Promise<void> {
  const { server } = await session();
  const { body, headers, frame } = live;
  const elsewhere = server.origin.replace('localhost', '127.0.0.1');
  const inPlace = (text: string): string =>
    text.replaceAll('{same}', server.origin + path).replaceAll('{other}', elsewhere + path);
  if (frame) server.serve(`${path}/frame`, inPlace(pageOf(frame)));
  const html = inPlace(live.page ?? pageOf(body, live.title));
  const url = server.serve(path, { html, ...(headers && { headers }) });
  const page = await inTurn(() => open(url, prepareToReadMarks));
  const poll = () => expect.poll(() => markedTexts(page), { timeout: 15_000, interval: 100 });
  if (live.first) await poll().toEqual(live.first);
  if (live.act) await page.evaluate(inPlace(live.act));
  await poll().toEqual(live.marks);
  if (live.stay) {
    await new Promise((resolve) => setTimeout(resolve, live.stay));
    expect(await markedTexts(page)).toEqual(live.marks);
  }
  const own = complaints.filter((one) => one.startsWith(`${url}:`));
  expect(own.filter((one) => !live.complains?.test(one))).toEqual([]);
  await inTurn(() => page.close());
}

describe.each([
  ['on a page', LIVE_CASES],
  ['on a page that fights back', HOSTILE_CASES],
  ['in text that comes late', LATE_CASES],
  ['in late text beside long prose', BESIDE_PROSE_CASES],
  ['in tables and lists that get their headers late', LATE_TABLE_CASES],
  ['in text that is hidden', HIDDEN_CASES],
  ['in all kinds of markup', MARKUP_CASES],
  ['in pages as products build them', PRODUCT_CASES],
  ['in grids and tables in parts', GRID_CASES],
  ['in frames', FRAME_CASES],
  ['in a document', DOCUMENT_CASES],
  ['on a page that takes over', TAKEOVER_CASES],
])('marks are right %s', (group, cases) => {
  const numbered = cases.map((one, i) => ({
    ...one,
    path: `/live/${group.replaceAll(' ', '-')}/${i}`,
  }));
  // Side by side, since nearly all of the time is waited away; not what needs its page in front.
  it.concurrent.for(numbered.filter(({ inFront }) => !inFront))('$name', expectMarks);
  it.for(numbered.filter(({ inFront }) => inFront))('$name', expectMarks);
});
