import { expect, it } from 'vitest';
import { HOST_TAG } from '../../lib/highlight/card-host.ts';
import { SMALL_ARTICLE, SMALL_ARTICLE_FIGURES } from './articles/small-article.ts';
import { readMarks, waitForMarks } from './harness/page-probe.ts';
import { waitForPageState } from './harness/page-state.ts';
import { pages, session } from './harness/session.ts';

const { open, complaints } = pages();
const FIGURES = [...SMALL_ARTICLE_FIGURES];
const hasAll = (marks: readonly { text: string }[]) => marks.length >= FIGURES.length;
const textsOf = (marks: readonly { text: string }[]) => marks.map(({ text }) => text);

it('answers again when its background was ended, for pages old and new', async () => {
  const { server, extension } = await session();
  const url = server.serve('/life/killed', SMALL_ARTICLE);
  const page = await open(url);
  await waitForMarks(page, hasAll);
  await extension.killBackground();
  expect(textsOf(await readMarks(page))).toEqual(FIGURES);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = '2024年，中国大模型应用市场同比增长171%。';
    document.body.append(late);
  });
  const more = await waitForMarks(page, (marks) => marks.length === FIGURES.length + 1);
  expect(textsOf(more)).toEqual([...FIGURES, '171%']);
  await extension.killBackground();
  const other = await open(server.serve('/life/new', SMALL_ARTICLE));
  expect(textsOf(await waitForMarks(other, hasAll))).toEqual(FIGURES);
});

it('reads a long page to its end though the background dies again and again meanwhile', async () => {
  const { server, extension } = await session();
  const filling = Array.from(
    { length: 6000 },
    (_, i) => `<p>第${i}段，${'一切照旧，'.repeat(40)}。</p>`,
  );
  const [head = '', tail = ''] = SMALL_ARTICLE.split('<p id="third">');
  const page = await open(
    server.serve('/life/dying', `${head}${filling.join('')}<p id="third">${tail}`),
  );
  let deaths = 0;
  for (let tries = 0; tries < 5; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    // Chromium complains of one that is just being started.
    await extension.killBackground().then(
      () => deaths++,
      () => null,
    );
  }
  expect(deaths).toBeGreaterThan(1);
  const marks = await waitForMarks(page, hasAll, 30_000);
  expect(textsOf(marks)).toEqual(FIGURES);
  const { figures } = await waitForPageState(extension, page.url());
  expect(figures.map(({ figure }) => figure.quantity.text)).toEqual(FIGURES);
});

it('hands over under an open page when it is reloaded, with nothing lost or doubled', async () => {
  const { server, extension } = await session();
  const page = await open(server.serve('/life/reloaded', SMALL_ARTICLE));
  await waitForMarks(page, hasAll);
  await extension.reload();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await extension.agent();
  const marks = await waitForMarks(page, hasAll);
  expect(textsOf(marks)).toEqual(FIGURES);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = '2024年，中国大模型应用市场同比增长171%。';
    document.body.append(late);
  });
  await waitForMarks(page, (found) => found.length === FIGURES.length + 1);
  const hosts = await page.evaluate((tag) => document.querySelectorAll(tag).length, HOST_TAG);
  expect(hosts).toBeLessThanOrEqual(1);
  await waitForPageState(extension, page.url());
  expect(complaints).toEqual([]);
});

it('is back in its open pages when the browser has switched it off and on again', async () => {
  const { kind, server, extension } = await session();
  const page = await open(server.serve('/life/disabled', SMALL_ARTICLE));
  await waitForMarks(page, hasAll);
  await extension.setEnabled(false);
  await page.bringToFront();
  // Firefox ends its scripts without a word, and what they had shown stays.
  if (kind === 'chromium') await waitForMarks(page, (marks) => marks.length === 0);
  await extension.setEnabled(true);
  await page.bringToFront();
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = '2024年，中国大模型应用市场同比增长171%。';
    document.body.append(late);
  });
  const marks = await waitForMarks(page, (found) => found.length > FIGURES.length);
  expect(textsOf(marks)).toEqual([...FIGURES, '171%']);
});
