import { ANSWER, paragraphOf, streamInto } from './streamed-answer.ts';

const marked = (): number =>
  [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);

const place = (): Element => {
  const main = document.querySelector('main');
  if (main === null) throw new Error('The page has lost its main part.');
  return main;
};

const pause = (time: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, time));

/** Streams the answer; how long each figure waits, from its last character to a frame with its mark, in ms. */
export const delays = async (): Promise<readonly number[]> => {
  place().replaceChildren();
  await pause(1000);
  const before = marked();
  const written: number[] = [];
  const waited: number[] = [];
  const watch = (): void => {
    while (waited.length < Math.min(written.length, marked() - before)) {
      waited.push(performance.now() - (written[waited.length] ?? 0));
    }
    if (waited.length < ANSWER.length) requestAnimationFrame(watch);
  };
  watch();
  let wasWritten = false;
  await streamInto(place(), (text) => {
    const isWritten = text.includes('亿元');
    if (isWritten && !wasWritten) written.push(performance.now());
    wasWritten = isWritten;
  });
  for (let left = 100; left > 0 && waited.length < ANSWER.length; left -= 1) await pause(50);
  return waited;
};

/** Puts the whole answer in at once, and gives it time to be marked. */
export const writeAtOnce = async (): Promise<void> => {
  place().replaceChildren();
  await pause(1000);
  place().replaceChildren(...ANSWER.map(paragraphOf));
  await pause(2000);
};
