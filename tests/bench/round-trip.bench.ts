import type { Figure } from '../../lib/core/figure/figure.ts';
import { buildBoth } from '../build.ts';
import { ExtensionUnderTest } from '../e2e/harness/extension-under-test.ts';
import { launchBrowser } from '../e2e/harness/launch-browser.ts';
import { waitForMarks } from '../e2e/harness/page-probe.ts';
import { PageServer } from '../e2e/harness/page-server.ts';
import { waitForPageState } from '../e2e/harness/page-state.ts';
import { type Bench, median } from './measure.ts';

const FIGURES = 300;
const ROUNDS = 9;

/** Sentences on one metric, each with a value of its own. */
const sentences = Array.from(
  { length: FIGURES },
  (_, at) => `<p>2024年，中国大模型应用市场的规模是${100 + at}亿元。</p>`,
);

const ARTICLE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<title>大模型市场</title><h1>大模型市场的规模</h1><div id="figures">${sentences.join('')}</div>`;

/** Asks the background of the figures from one of the extension's pages, as an annotator does. */
const ask = (extension: ExtensionUnderTest, figures: readonly Figure[]): Promise<number> =>
  extension.api(async (api, asked) => {
    const start = performance.now();
    const message = { kind: 'cross-reference', figures: asked, sketch: { hashes: [] } };
    const reply: unknown = await api.runtime.sendMessage(message);
    if (JSON.stringify(reply).length < asked.length) throw new Error('No answer.');
    return performance.now() - start;
  }, figures);

/** What it takes a page of 300 figures to be answered and painted, in real Chromium. */
export const bench: Bench = async () => {
  const failure = buildBoth();
  if (failure !== null) throw new Error(failure);
  const server = new PageServer();
  await server.listen();
  const launched = await launchBrowser({ kind: 'chromium', headless: true });
  const extension = new ExtensionUnderTest(launched);
  await extension.grantEveryPage();
  const page = await launched.browser.newPage();
  const url = server.serve('/many', ARTICLE);
  await page.goto(url);
  const marks = await waitForMarks(page, (found) => found.length >= FIGURES);
  const { figures } = await waitForPageState(extension, url);
  const answered: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    answered.push(
      await ask(
        extension,
        figures.map(({ figure }) => figure),
      ),
    );
  }
  await page.bringToFront();
  const painted: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    painted.push(await page.evaluate(paintAnew, FIGURES));
  }
  await launched.close();
  await server.close();
  return [
    { name: 'figures marked on the page', value: marks.length, unit: '', atLeast: FIGURES },
    { name: `message of ${FIGURES} figures to answer`, value: median(answered), unit: 'ms' },
    {
      name: `${FIGURES} new figures in a page: read, answered and painted`,
      value: median(painted),
      unit: 'ms',
    },
  ];
};

/** Runs in the page: takes the figures out, puts them in again, and waits for the frame with the last mark. */
async function paintAnew(count: number): Promise<number> {
  const marked = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const figures = document.querySelector('#figures');
  if (figures === null) throw new Error('The page has lost its figures.');
  const copy = figures.cloneNode(true);
  figures.remove();
  while (marked() > 0) await frame();
  const start = performance.now();
  document.body.append(copy);
  while (marked() < count) await frame();
  await frame();
  return performance.now() - start;
}
