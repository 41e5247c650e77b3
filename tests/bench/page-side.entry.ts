import { PageFigures } from '../../lib/app/page-figures.ts';
import { readBlock } from '../../lib/core/read-document.ts';
import { Marks } from '../../lib/highlight/marks.ts';
import { BlockIds } from '../../lib/page/block-ids.ts';
import { describePassage } from '../../lib/page/describe-passage.ts';
import { openDom } from '../../lib/page/dom.ts';
import { elementKinds } from '../../lib/page/element-kinds.ts';
import { ElementsAround } from '../../lib/page/elements-around.ts';
import { HeadingOutline } from '../../lib/page/heading-outline.ts';
import { PageReader } from '../../lib/page/page-reader.ts';
import { TableHeaders } from '../../lib/page/table-headers.ts';
import { walkTree } from '../../lib/page/text-walk.ts';

/** What the benchmarks of the page's side run inside a page. */

/** Walks all text and puts it together: what a first pass is measured by. */
export const bareWalk = (): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.nodeValue;
  return text.length;
};

/** The walk, the passages, and with `read` their quantities and figures too. */
export const firstPass = (read: boolean): number => {
  const dom = openDom();
  const tools = { dom, kinds: elementKinds(document.contentType), ids: new BlockIds() };
  const outline = new HeadingOutline(dom);
  outline.take(document.body, true);
  const page = { dom, outline, tables: new TableHeaders(), around: new ElementsAround(dom) };
  const walk = walkTree(tools, document.body);
  while (!walk.step(64));
  let count = 0;
  for (const passage of walk.builder.takePassages()) {
    if (!read) count++;
    else if (/[0-9一二三四五六七八九十百千万亿]/.test(passage.text)) {
      count += readBlock(describePassage(passage, page), {}).figures.length;
    }
  }
  return count;
};

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Medians over interleaved rounds, in milliseconds. */
export const race = (
  variants: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Record<string, number> => {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(variants)) {
      times[name] ??= [];
      times[name].push(timed(run));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
};

export const raceFirstPass = (rounds: number): Record<string, number> =>
  race({ bare: bareWalk, walk: () => firstPass(false), whole: () => firstPass(true) }, rounds);

/** The reading of a page that streams an answer, the walks left out, and one over the same text; milliseconds. */
export const streaming = async (
  paragraphs: readonly string[],
): Promise<{ readonly all: number; readonly once: number }> => {
  let all = 0;
  const meter =
    <A extends readonly unknown[]>(work: (...args: A) => void) =>
    (...args: A): void => {
      const start = performance.now();
      work(...args);
      all += performance.now() - start;
    };
  const controller = new AbortController();
  const figures = new PageFigures({
    signal: controller.signal,
    onOrphaned: () => {},
    onRead: () => {},
    describe: (passage) => reader.describe(passage),
    meta: () => ({}),
    onHidden: () => {},
    onMoved: () => {},
  });
  const reader: PageReader = new PageReader({
    document,
    signal: controller.signal,
    onPassage: meter((passage) => figures.put(passage)),
    onGone: () => {},
    onRemoved: () => {},
    onSettled: () => {},
    onShadowRoot: () => {},
  });
  document.body.replaceChildren();
  reader.start();
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    document.body.append(paragraph);
    for (let at = 0; at < text.length; ) {
      const size = 1 + (at % 5);
      paragraph.append(text.slice(at, at + size));
      at += size;
      if (at % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
  controller.abort();
  const runs = Array.from({ length: 5 }, () =>
    timed(() => {
      for (const [id, text] of paragraphs.entries()) {
        readBlock({ id, text, role: 'body', headings: [] }, {});
      }
    }),
  );
  return { all, once: median(runs) };
};

/** Text with so many figures, one to a paragraph, and where each stands. */
const figuresIn = (count: number): StaticRange[] => {
  document.body.replaceChildren();
  return Array.from({ length: count }, (_, i) => {
    const paragraph = document.createElement('p');
    const text = document.createTextNode(`第${i}段说规模是157亿元，来源是自己。`);
    paragraph.append(text);
    document.body.append(paragraph);
    const start = text.data.indexOf('157');
    return new StaticRange({
      startContainer: text,
      startOffset: start,
      endContainer: text,
      endOffset: start + 5,
    });
  });
};

/** Marks drawn by us, by a bare highlight, and by wrapping; script and layout, in milliseconds. */
export const raceMarks = (count: number, rounds: number): Record<string, number> => {
  const times: Record<string, number[]> = { marks: [], bare: [], wrapped: [] };
  const draw = (work: () => void): number =>
    timed(() => {
      work();
      document.body.getBoundingClientRect();
    });
  for (let round = 0; round < rounds; round++) {
    let ranges = figuresIn(count);
    document.body.getBoundingClientRect();
    times.bare?.push(
      draw(() => {
        const highlight = new Highlight();
        for (const range of ranges) highlight.add(range);
        CSS.highlights.set('bare', highlight);
      }),
    );
    CSS.highlights.clear();
    const controller = new AbortController();
    const marks = new Marks(controller.signal, () => {});
    times.marks?.push(
      draw(() => {
        for (const [i, range] of ranges.entries()) {
          marks.set(i, { name: 'duishu-agree', ranges: [range] });
        }
      }),
    );
    controller.abort();
    ranges = figuresIn(count);
    document.body.getBoundingClientRect();
    times.wrapped?.push(
      draw(() => {
        for (const { startContainer, startOffset, endOffset } of ranges) {
          // Made above of text nodes.
          const figure = (startContainer as Text).splitText(startOffset);
          figure.splitText(endOffset - startOffset);
          const mark = document.createElement('mark');
          figure.replaceWith(mark);
          mark.append(figure);
        }
      }),
    );
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
};
