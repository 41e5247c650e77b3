import type { FigureContext } from './figure-context.ts';
import type { IsAbout } from './match-groups.ts';

/** Part of a document's figures that must stand beside words of a field for the document to be about it. Chosen on the golden set. */
const ABOUT = 0.5;
/** What stands beside its first figures, with title and headings, says it as well: a text opens with its topic. */
const OPENING = 2;

/** Tells from the words beside all figures what a document is about. */
export function aboutDocument(contexts: readonly FigureContext[]): IsAbout {
  const beside = contexts.map(
    ({ sentence, outer }) =>
      new Set([sentence.hits, ...Object.values(outer)].flat().map(({ value }) => value)),
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
