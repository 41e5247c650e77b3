import { Marks } from '../../lib/highlight/marks.ts';
import { FIGURE_END, FIGURE_START, figureRange, fillPage } from './figure-page.ts';
import { median } from './measure.ts';

/** Each in a text of its own, or in a few rounds of all texts. */
const EDITS = 500;

const liveRange = (text: Text): Range => {
  const range = document.createRange();
  range.setStart(text, FIGURE_START);
  range.setEnd(text, FIGURE_END);
  return range;
};

/** Each marks the figures of all texts, and gives what takes the marks away again. */
const WAYS = {
  plain: () => () => {},
  marks: (texts: readonly Text[]) => {
    const controller = new AbortController();
    const marks = new Marks({
      signal: controller.signal,
      beforeLook: () => {},
      isInView: () => true,
    });
    for (const [id, text] of texts.entries()) {
      marks.set(id, { name: 'duishu-agree', ranges: [figureRange(text)] });
    }
    return () => controller.abort();
  },
  live: (texts: readonly Text[]) => {
    const ranges = texts.map(liveRange);
    CSS.highlights.set('live', new Highlight(...ranges));
    return () => {
      CSS.highlights.clear();
      // A range stays with its document until it is collected: with another one it is in nobody's way.
      const elsewhere = document.implementation.createHTMLDocument();
      for (const range of ranges) range.selectNodeContents(elsewhere);
    };
  },
} as const;

export type Way = keyof typeof WAYS;

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What edits of a page's texts take with so many marks, in ms: medians over interleaved rounds. */
export const raceEdits = async (count: number, rounds: number): Promise<Record<Way, number>> => {
  const times: Record<Way, number[]> = { plain: [], marks: [], live: [] };
  const texts = fillPage(count);
  // Another one each time: to replace a letter by itself is no edit.
  let letter = '这';
  for (let round = 0; round < rounds; round++) {
    for (const way of ['plain', 'marks', 'live'] as const) {
      const remove = WAYS[way](texts);
      await frame();
      await frame();
      letter = letter === '这' ? '那' : '这';
      const start = performance.now();
      for (let edit = 0; edit < EDITS; edit++) texts[(edit * 7) % count]?.replaceData(0, 1, letter);
      times[way].push(performance.now() - start);
      remove();
    }
  }
  return { plain: median(times.plain), marks: median(times.marks), live: median(times.live) };
};
