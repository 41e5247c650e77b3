import { expect, it } from 'vitest';
import { markedTexts, prepareToReadMarks } from './harness/marked-texts.ts';
import { pages, session } from './harness/session.ts';
import { APPLICATIONS, pageOf, SOLUTIONS } from './pages/live-case.ts';

const { open } = pages();
const ANSWER = JSON.stringify(APPLICATIONS + SOLUTIONS);

/** Changes all the time, and answers when the reader asks. */
const TICKING = pageOf(
  `<input id="q"><p id="clock">零</p><div id="out"></div><script>
    let n = 0;
    setInterval(() => { document.getElementById('clock').textContent = '点'.repeat(++n % 7) }, 250);
    document.getElementById('q').onkeydown = ({ key }) => {
      if (key === 'Enter') document.getElementById('out').innerHTML = ${ANSWER} };
  </script>`,
  '聊天',
);

it('sees at once what a reader asks for, on a page that has been ticking for long', async () => {
  const { server } = await session();
  const page = await open(server.serve('/ticking', TICKING), prepareToReadMarks);
  await page.bringToFront();
  // By now the looks are four seconds apart, and the last is shortly past.
  await new Promise((resolve) => setTimeout(resolve, 29_000));
  await page.focus('#q');
  await page.keyboard.type('a');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => markedTexts(page), { timeout: 2000, interval: 50 })
    .toEqual(['157亿元', '34.9亿元']);
});
