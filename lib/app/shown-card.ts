import type { CardStrings } from '../../locales/strings.ts';
import type { PageSettings } from '../messages/protocol.ts';
import type { PageAnswers } from './page-answers.ts';
import type { ShownCard } from './page-card.ts';
import type { PageFigures } from './page-figures.ts';

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
        strings,
        ...(settings.canOpenPanel && { onOpenPanel: page.onOpenPanel }),
        onSwitchOffSite: page.onSwitchOffSite,
      };
    },
  };
};
