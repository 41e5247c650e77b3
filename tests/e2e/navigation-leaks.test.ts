import { expect, it } from 'vitest';
import { collectGarbage, pageMetrics } from './harness/memory.ts';
import { readMarks, waitForMarks } from './harness/page-probe.ts';
import { pages, session } from './harness/session.ts';

const { open, complaints } = pages();

/** A single-page site whose every route has an article of its own. */
const SITE = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>大模型市场</title></head>
<body><h1>中国大模型市场</h1><main></main>
<script>
  const gone = [];
  const route = (i) => {
    const main = document.querySelector('main');
    const old = main.firstElementChild;
    if (old) gone.push(new WeakRef(old));
    const article = document.createElement('article');
    for (let p = 0; p < 5; p += 1) {
      const text = document.createElement('p');
      text.textContent = '第' + i + '篇：2024年中国大模型应用市场规模为' + (100 + i) + '.' + p + '亿元。';
      article.append(text);
    }
    main.replaceChildren(article);
    history.pushState(null, '', '#/' + i);
    document.title = '大模型市场 ' + i;
  };
  const alive = () => gone.filter((one) => one.deref() !== undefined).length;
  route(0);
</script></body></html>`;

it('holds nothing of 200 pages of a single-page site, and marks the last as the first', async () => {
  const { server, launched } = await session();
  const page = await open(server.serve('/site', SITE));
  await waitForMarks(page, (marks) => marks.length === 5);
  const go = async (from: number, to: number) => {
    for (let i = from; i < to; i += 1) {
      await page.evaluate(`route(${i}); new Promise((done) => setTimeout(done, 20))`);
      // A reader stays on some of them, so that they are read, marked and answered.
      if (i % 20 === 0)
        await waitForMarks(page, (marks) => marks.at(-1)?.text === `${100 + i}.4亿元`);
    }
    await waitForMarks(page, (marks) => marks.at(-1)?.text === `${99 + to}.4亿元`);
  };
  await go(1, 21);
  const before = await pageMetrics(launched, page);
  await go(21, 221);
  const after = await pageMetrics(launched, page);
  expect((await readMarks(page)).map(({ text }) => text)).toEqual(
    [0, 1, 2, 3, 4].map((p) => `320.${p}亿元`),
  );
  await collectGarbage(launched, page);
  // The browser itself may hold the last one or two: the selection, the accessibility tree.
  expect(await page.evaluate('alive()')).toBeLessThanOrEqual(2);
  if (before !== null && after !== null) {
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(2);
  }
  expect(complaints).toEqual([]);
});
