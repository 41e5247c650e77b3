import type { PageState } from '../messages/protocol.ts';
import { titleOf } from '../page/page-meta.ts';
import type { PageAnswers } from './page-answers.ts';
import type { PageFigures } from './page-figures.ts';

/** What the panel is told of a page: the figures that there is something to say of, and those that a check of theirs rests on. */
export const pageStateOf = (page: {
  readonly figures: PageFigures;
  readonly answers: PageAnswers;
  readonly marked: Pick<ReadonlySet<number>, 'has'>;
  readonly selected: number | null;
}): PageState => {
  const { figures, answers, marked, selected } = page;
  const inChecks = answers.inputsOf(marked);
  const list = figures.list().filter(({ id }) => marked.has(id) || inChecks.has(id));
  return {
    title: titleOf(document),
    url: location.href,
    source: answers.source,
    figures: list.map(({ id, figure }) => ({ id, figure, answer: answers.answerTo(id) })),
    checks: answers.checksFor(list),
    selected,
  };
};
