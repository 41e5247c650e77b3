import { expect, it } from 'vitest';
import { markedTexts, prepareToReadMarks } from './harness/marked-texts.ts';
import { waitForCard } from './harness/open-card.ts';
import { hoverMark } from './harness/pointer.ts';
import { pages, session } from './harness/session.ts';
import { pageOf } from './pages/live-case.ts';

const { open, complaints } = pages();
const FIGURES = Array.from({ length: 5000 }, (_, i) => `${100 + i}亿元`);

it('marks every one of five thousand figures, and opens a card among them', async () => {
  const { server, extension } = await session();
  const lines = FIGURES.map((figure) => `<p>2024年中国大模型应用市场的规模是${figure}。</p>`);
  const page = await open(server.serve('/many', pageOf(lines.join(''))), prepareToReadMarks);
  const count = () =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((n, { size }) => n + size, 0));
  await expect.poll(count, { timeout: 120_000, interval: 500 }).toBe(FIGURES.length);
  expect(await markedTexts(page)).toEqual(FIGURES);
  await page.bringToFront();
  await hoverMark(page, 57);
  expect((await waitForCard(extension, page.url()))?.text).toContain('157亿元');
  expect(complaints).toEqual([]);
}, 150_000);
