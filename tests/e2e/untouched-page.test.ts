import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { HOST_TAG } from '../../lib/highlight/card-host.ts';
import { FLASH_NAME, MARK_NAMES } from '../../lib/highlight/mark-names.ts';
import { SMALL_ARTICLE, SMALL_ARTICLE_FIGURES } from './articles/small-article.ts';
import { waitForCard } from './harness/open-card.ts';
import { waitForMarks } from './harness/page-probe.ts';
import { hoverMark } from './harness/pointer.ts';
import { pages, session } from './harness/session.ts';

const { open, complaints } = pages();

/** A page that looks at itself before anybody else can, and can say later what has changed. */
const WATCHED = SMALL_ARTICLE.replace(
  '</body>',
  `<x-aside><template shadowrootmode="open"><p>旁边的一段。</p></template></x-aside><script>
    const { shadowRoot } = document.querySelector('x-aside');
    const look = () => {
      const copy = document.documentElement.cloneNode(true);
      for (const host of copy.querySelectorAll('${HOST_TAG}')) host.remove();
      return {
        html: copy.outerHTML,
        globals: Object.getOwnPropertyNames(window).sort().join(),
        documentProperties: Object.getOwnPropertyNames(document).sort().join(),
        elements: document.querySelectorAll('*:not(${HOST_TAG})').length,
        sheets: [document, shadowRoot].flatMap((root) => [root.styleSheets.length, root.adoptedStyleSheets.length]).join(),
        shadow: shadowRoot.innerHTML,
        scroll: scrollY,
        selection: String(getSelection()),
        focus: document.activeElement?.tagName,
      };
    };
    const heard = [];
    for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation'])
      addEventListener(type, (event) => heard.push(type + ': ' + (event.data ?? event.message)));
    const own = new Highlight();
    CSS.highlights.set('page-own', own);
    let before;
    // At idle, thus later, the first script of the extension may come.
    document.addEventListener('DOMContentLoaded', () => (before = look()));
    const changes = () => ({ before, after: look(), heard, own: CSS.highlights.get('page-own') === own });
  </script></body>`,
);

interface Changes {
  readonly before: unknown;
  readonly after: unknown;
  readonly heard: readonly string[];
  readonly own: boolean;
}

// `changes` is a global of the page above.
const changesOf = (page: Page) => page.evaluate('changes()') as Promise<Changes>;

it('leaves markup, globals, style sheets, focus and selection as they were, card open or not', async () => {
  const { server, extension } = await session();
  const page = await open(server.serve('/untouched', WATCHED));
  await waitForMarks(page, (marks) => marks.length === SMALL_ARTICLE_FIGURES.length);
  const marked = await changesOf(page);
  expect(marked.after).toEqual(marked.before);
  await hoverMark(page, 1, 0);
  await waitForCard(extension, page.url());
  const open_ = await changesOf(page);
  expect(open_.after).toEqual(open_.before);
  expect(open_.heard).toEqual([]);
  expect(open_.own).toBe(true);
  expect(complaints).toEqual([]);
});

it('adds nothing but its named highlights and one host element', async () => {
  const { server, extension } = await session();
  const page = await open(server.serve('/untouched/names', WATCHED));
  await waitForMarks(page, (marks) => marks.length === SMALL_ARTICLE_FIGURES.length);
  await hoverMark(page, 1, 0);
  await waitForCard(extension, page.url());
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  const ours: readonly string[] = [...MARK_NAMES, FLASH_NAME, 'page-own'];
  expect(names.filter((name) => !ours.includes(name))).toEqual([]);
  const hosts = await page.evaluate((tag) => {
    const found = [...document.querySelectorAll(tag)];
    return found.map((host) => ({
      open: host.shadowRoot !== null,
      children: host.childNodes.length,
    }));
  }, HOST_TAG);
  expect(hosts).toEqual([{ open: false, children: 0 }]);
});

it('marks exactly the figures of a page that is no copy of a source', async () => {
  const { server } = await session();
  const page = await open(server.serve('/small', SMALL_ARTICLE));
  const marks = await waitForMarks(page, (found) => found.length >= SMALL_ARTICLE_FIGURES.length);
  expect(marks.map(({ text }) => text)).toEqual([...SMALL_ARTICLE_FIGURES]);
});
