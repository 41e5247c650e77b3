import type { CardStrings } from '../../locales/strings.ts';
import type { Figure } from '../core/figure/figure.ts';
import { plainForm } from '../core/unit/plain-form.ts';
import type { PageSettings } from '../messages/protocol.ts';
import type { PageAnswers } from './page-answers.ts';
import type { ShownCard } from './page-card.ts';
import type { PageFigures } from './page-figures.ts';

/** The year whose exchange rate applies; of a span of years, the last. */
const yearOf = ({ period }: Figure): number | undefined => {
  const year = period?.value.match(/\d{4}/g)?.at(-1);
  return year === undefined ? undefined : Number(year);
};

/** What the card of one figure says; null when the figure has gone. */
export const shownCardOf = (
  id: number,
  page: {
    readonly figures: PageFigures;
    readonly answers: PageAnswers;
    readonly settings: PageSettings;
    readonly onOpenPanel: () => void;
    readonly onSwitchOffSite: () => void;
  },
): ShownCard | null => {
  const { figures, answers, settings } = page;
  const first = figures.get(id);
  const node = first && figures.nodeOf(first);
  if (!node) return null;
  return {
    id,
    node,
    ranges: () => {
      const entry = figures.get(id);
      return entry ? figures.rangesOf(entry) : [];
    },
    props: () => {
      const entry = figures.get(id);
      const answer = answers.answerTo(id);
      if (!entry || !answer) return null;
      // The boundary: made by `cardStringsOf` in our own background.
      const strings = settings.strings as CardStrings;
      return {
        figure: entry.figure,
        answer,
        source: answers.source,
        checks: answers.checksOf(id),
        plain: plainForm(entry.figure.quantity, strings.language, yearOf(entry.figure)),
        strings,
        ...(settings.canOpenPanel && { onOpenPanel: page.onOpenPanel }),
        onSwitchOffSite: page.onSwitchOffSite,
      };
    },
  };
};
