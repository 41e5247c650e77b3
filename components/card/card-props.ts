import type { Check } from '../../lib/core/audit/check.ts';
import type { CrossReference, FigureAnswer } from '../../lib/core/cross-reference.ts';
import type { Figure } from '../../lib/core/figure/figure.ts';
import type { CardStrings } from '../../locales/strings.ts';

/** What the card does on the reader's behalf. */
export interface CardActions {
  /** Keep the card open, or let it close by itself again. */
  readonly onPin: (pinned: boolean) => void;
  /** Close it: the button, or Esc inside the card. */
  readonly onClose: () => void;
  /** Show this figure in the side panel. Absent where no panel can be opened from a page. */
  readonly onOpenPanel?: () => void;
  readonly onSwitchOffSite: () => void;
}

/** One figure and all that is known of it. */
export interface CardProps extends CardActions {
  readonly figure: Figure;
  readonly answer: FigureAnswer;
  /** The source that the page is a copy of. */
  readonly source: CrossReference['source'];
  /** The checks that concern this figure. */
  readonly checks: readonly Check[];
  /** The figure in plain form, whole: `157亿元 = 15.7 billion yuan ≈ 2.2 billion dollars`. */
  readonly plain: string;
  readonly pinned: boolean;
  readonly strings: CardStrings;
}
