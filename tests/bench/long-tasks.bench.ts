import type { Browser, Page } from 'puppeteer-core';
import type { PageServer } from '../e2e/harness/page-server.ts';
import { type LongestTasks, longestTasks } from './longest-task.ts';
import type { Bench, Measure } from './measure.ts';
import { openChromium } from './open-chromium.ts';
import { withExtension } from './with-extension.ts';

const SENTENCE =
  '各家厂商都在降低成本并扩大服务的范围，行业里的观察者对此有不同的看法，讨论仍在继续。';
const FIGURE = '2024年，中国大模型应用市场的规模是47.9亿元。';

/** Texts for paragraphs, made in the page, since it would take long to send them. */
const PAGES = {
  'of 10 MB of text': `Array.from({ length: 8000 }, (_, at) => at + ${JSON.stringify(SENTENCE)}.repeat(10))`,
  'of 200,000 text nodes': `Array.from({ length: 200_000 }, (_, at) => at + '，讨论仍在继续')`,
};

/** So much of the page stays out of the layout, whose tasks are not the extension's. */
const page = (texts: string): string => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<title>一页长文</title><style>p { content-visibility: auto; contain-intrinsic-size: 1px 20px }
  aside { height: 40px } main { contain: strict; height: 600px; overflow: auto }</style>
<h1>一页长文</h1><aside></aside><main></main><script>
  for (const text of ${texts}) {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    document.querySelector('main').append(paragraph);
  }
  const speak = () => {
    document.title = document.querySelector('h1').textContent = '中国大模型市场';
    const last = document.createElement('p');
    last.append('${FIGURE}');
    document.querySelector('aside').append(last);
  };
</script></html>`;

/** Loads a page, has it speak of the topic, and waits until `isRead`. */
async function speaking(
  { browser, server, address }: Place,
  texts: string,
  isRead: (tab: Page) => Promise<unknown>,
): Promise<LongestTasks> {
  const tab = await browser.newPage();
  await tab.goto(server.serve(`/${texts.length}`, page(texts)), { timeout: 90_000 });
  // The page's own layout and the sentinel's first looks are over by then.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const session = await tab.createCDPSession();
  const longest = await longestTasks(session, address, async () => {
    await tab.evaluate('speak()');
    await isRead(tab);
  });
  await tab.close();
  return longest;
}

interface Place {
  readonly browser: Browser;
  readonly server: PageServer;
  /** Of the scripts whose threads are looked at. */
  readonly address: string;
}

/** The longest frame of each page where no extension is. */
async function framesAlone(server: PageServer): Promise<number[]> {
  const browser = await openChromium();
  const frames: number[] = [];
  for (const texts of Object.values(PAGES)) {
    const { frame } = await speaking({ browser, server, address: '' }, texts, (tab) =>
      // A frame, and what may follow from it.
      tab.evaluate(
        'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500)))',
      ),
    );
    frames.push(frame);
  }
  await browser.close();
  return frames;
}

/** No task over 50 ms, though the page is very long: from the sentinel's look to the mark of its last figure. */
export const bench: Bench = () =>
  withExtension(async ({ launched, server }) => {
    const place = { browser: launched.browser, server, address: launched.extensionOrigin };
    const alone = await framesAlone(server);
    const measures: Measure[] = [];
    for (const [i, [name, texts]] of Object.entries(PAGES).entries()) {
      const { work, frame } = await speaking(place, texts, (tab) =>
        // To read the marks would be a long task of the test's own.
        tab.waitForFunction('CSS.highlights.size > 0', { polling: 200, timeout: 60_000 }),
      );
      measures.push(
        { name: `longest task while a page ${name} is read`, value: work, unit: 'ms', atMost: 50 },
        { name: 'longest frame meanwhile, drawn by the browser', value: frame, unit: 'ms' },
        { name: 'the same without the extension', value: alone[i] ?? 0, unit: 'ms' },
      );
    }
    return measures;
  });
