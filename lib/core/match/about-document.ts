import type { FigureContext } from './figure-context.ts';
import type { IsAbout } from './match-groups.ts';

/** Part of a document's sentences with figures that must stand beside words of a field for the document to be about it. Chosen on the golden set. */
const ABOUT = 0.5;
/** What stands beside the first of them, with title and headings, says it as well: a text opens with its topic. */
const OPENING = 2;

/** One figure of each sentence: a sentence that lists many says no more of what the document is about. */
const firstOfSentences = (contexts: readonly FigureContext[]): readonly FigureContext[] =>
  contexts.filter(({ sentence }, at) => sentence.raw !== contexts[at - 1]?.sentence.raw);

/** Tells from the words beside all figures what a document is about. */
export function aboutDocument(contexts: readonly FigureContext[]): IsAbout {
  const beside = firstOfSentences(contexts).map(
    ({ sentence, outer: { heading, outline } }) =>
      new Set([sentence.hits, heading, outline].flat().map(({ value }) => value)),
  );
  const known = new Map<readonly number[], boolean>();
  return (topic) => {
    const names = (terms: ReadonlySet<number>): boolean => topic.some((term) => terms.has(term));
    const answer =
      known.get(topic) ??
      (beside.slice(0, OPENING).some(names) ||
        beside.filter(names).length >= ABOUT * beside.length);
    known.set(topic, answer);
    return answer;
  };
}
