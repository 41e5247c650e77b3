import { ANSWER, paragraphOf, streamInto } from './streamed-answer.ts';

const pause = (time: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, time));

/** Longer than changes are gathered before they are read. */
const settled = () => pause(600);

/** Empties the page, and waits until what was read there is forgotten: the answer would be known again. */
const empty = async (): Promise<void> => {
  document.body.replaceChildren();
  await pause(4000);
};

/** Writes the answer into the empty page bit by bit, and gives it time to be read. */
export const write = async (): Promise<void> => {
  await empty();
  await streamInto(document.body);
  await settled();
};

/** The same with all of the answer at once. */
export const writeAtOnce = async (): Promise<void> => {
  await empty();
  document.body.replaceChildren(...ANSWER.map(paragraphOf));
  await settled();
};
