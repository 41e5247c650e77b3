import type { Piece } from './page-block.ts';
import type { Run } from './text-run.ts';

/**
 * What Unicode has drawn as nothing: soft hyphens, characters of no width, marks of direction,
 * variation selectors, tags. Pages put them between letters: to break lines, or against copying.
 */
const INVISIBLE = /\p{DI}+/gu;

/** The text as it is seen. */
export const visibleIn = (text: string): string => text.replace(INVISIBLE, '');

/** The run without what is not seen in it, in more pieces. */
export const visibleRun = (run: Run): Run => {
  if (visibleIn(run.text) === run.text) return run;
  const pieces: Piece[] = [];
  let text = '';
  let done = 0;
  for (const { node, at, from, length } of run.pieces) {
    // Line breaks and placeholders stand between pieces.
    text += run.text.slice(done, at);
    done = at + length;
    const data = run.text.slice(at, done);
    let start = 0;
    const take = (end: number): void => {
      if (end > start)
        pieces.push({ node, at: text.length, from: from + start, length: end - start });
      text += data.slice(start, end);
    };
    for (const gap of data.matchAll(INVISIBLE)) {
      take(gap.index);
      start = gap.index + gap[0].length;
    }
    take(data.length);
  }
  return { text: text + run.text.slice(done), pieces };
};
