import { ANSWER, paragraphOf, streamInto } from './streamed-answer.ts';

const settled = (): Promise<unknown> =>
  // Longer than changes are gathered before they are read.
  new Promise((resolve) => setTimeout(resolve, 600));

/** Writes the answer into the empty page bit by bit, and gives it time to be read. */
export const write = async (): Promise<void> => {
  document.body.replaceChildren();
  await settled();
  await streamInto(document.body);
  await settled();
};

/** The same with all of the answer at once. */
export const writeAtOnce = async (): Promise<void> => {
  document.body.replaceChildren();
  await settled();
  document.body.replaceChildren(...ANSWER.map(paragraphOf));
  await settled();
};
