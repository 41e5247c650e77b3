import type { IsAbout } from './candidate-score.ts';
import type { FigureContext } from './figure-context.ts';

/** Part of a document's figures that must stand beside words of a field for the document to be about it. Chosen on the golden set. */
const ABOUT = 0.5;

/** Tells from the words beside all figures what a document is about. */
export function aboutDocument(contexts: readonly FigureContext[]): IsAbout {
  const beside = contexts.map(
    ({ sentence, outer }) =>
      new Set([sentence.hits, ...Object.values(outer)].flat().map(({ value }) => value)),
  );
  const known = new Map<readonly number[], boolean>();
  return (topic) => {
    const answer =
      known.get(topic) ??
      beside.filter((terms) => topic.some((term) => terms.has(term))).length >=
        ABOUT * beside.length;
    known.set(topic, answer);
    return answer;
  };
}
