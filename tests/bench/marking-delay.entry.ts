import { ANSWER, paragraphOf, streamInto } from './streamed-answer.ts';

/** Marks whose text is in the page. */
const marked = (): number =>
  [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .filter(({ startContainer }) => startContainer.isConnected).length;

const place = (): Element => {
  const main = document.querySelector('main');
  if (main === null) throw new Error('The page has lost its main part.');
  return main;
};

const pause = (time: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, time));

/** Empties the place, and waits until what was read there is forgotten: the answer would be known again. */
const empty = async (): Promise<void> => {
  place().replaceChildren();
  await pause(4000);
};

/** Longest that a figure may wait for its mark, in ms. */
const PROMISED = 300;
/** Between two times that a page renders its stream anew, in ms. */
const RENDERING = 50;

export interface Delays {
  /** How long each figure waits, from its last character to a frame with its mark, in ms. */
  readonly waited: readonly number[];
  /** Part of the frames in which a figure has no mark that was there for longer than is promised. */
  readonly unmarked: number;
}

/** Streams the answer, by `write`, which calls back with the number of figures that are complete. */
const delaysOf = async (
  write: (onFigures: (count: number) => void) => Promise<void>,
): Promise<Delays> => {
  await empty();
  const before = marked();
  const written: number[] = [];
  const waited: number[] = [];
  let frames = 0;
  let unmarked = 0;
  const watch = (): void => {
    const now = performance.now();
    const there = marked() - before;
    while (waited.length < Math.min(written.length, there)) {
      waited.push(now - (written[waited.length] ?? 0));
    }
    frames += 1;
    if (written.filter((time) => now - time > PROMISED).length > there) unmarked += 1;
    if (waited.length < ANSWER.length) requestAnimationFrame(watch);
  };
  watch();
  await write((count) => {
    while (written.length < count) written.push(performance.now());
  });
  for (let left = 100; left > 0 && waited.length < ANSWER.length; left -= 1) await pause(50);
  return { waited, unmarked: unmarked / frames };
};

const figuresIn = (text: string): number => text.split('亿元').length - 1;

/** Streams the answer into nodes that stay. */
export const delays = (): Promise<Delays> =>
  delaysOf((onFigures) => {
    const whole: string[] = [];
    return streamInto(place(), (text) => {
      if (text.length < (whole.at(-1)?.length ?? 0) || whole.length === 0) whole.push('');
      whole[whole.length - 1] = text;
      onFigures(whole.length - 1 + figuresIn(text));
    });
  });

/** The same, with every node of the answer made anew again and again. */
export const delaysRendered = (): Promise<Delays> =>
  delaysOf(async (onFigures) => {
    const source = document.createElement('div');
    const render = (): void => {
      place().innerHTML = source.innerHTML;
      onFigures(figuresIn(source.textContent ?? ''));
    };
    const rendering = setInterval(render, RENDERING);
    await streamInto(source);
    clearInterval(rendering);
    render();
  });

/** Puts the whole answer in at once, and gives it time to be marked. */
export const writeAtOnce = async (): Promise<void> => {
  await empty();
  place().replaceChildren(...ANSWER.map(paragraphOf));
  await pause(2000);
};
