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

it('marks a figure behind more lines without one than are kept, and one that such a line becomes', async () => {
  const { server } = await session();
  const lines = Array.from({ length: 9000 }, (_, i) => `<p>第 ${i + 1} 号提案见 2024 年卷宗。</p>`);
  const sized = (figure: string) => `<p>2024年中国大模型应用市场的规模是${figure}。</p>`;
  const page = await open(
    server.serve('/lines', pageOf(sized('157亿元') + lines.join('') + sized('159亿元'))),
    prepareToReadMarks,
  );
  const shows = (figures: readonly string[]) =>
    expect.poll(() => markedTexts(page), { timeout: 60_000, interval: 250 }).toEqual(figures);
  await shows(['157亿元', '159亿元']);
  const say = (text: string) =>
    page.evaluate((said) => {
      const line = document.querySelectorAll('p')[8900];
      if (line) line.textContent = said;
    }, text);
  await say('2023年中国大模型应用市场的规模是58亿元。');
  await shows(['157亿元', '58亿元', '159亿元']);
  await say('第 8901 号提案见 2024 年卷宗。');
  await shows(['157亿元', '159亿元']);
  expect(complaints).toEqual([]);
}, 150_000);
