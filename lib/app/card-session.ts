import { mountCard } from '../../components/card/mount-card.tsx';
import { CardHost } from '../highlight/card-host.ts';
import { HoverIntent } from '../highlight/hover-intent.ts';
import { offerCardMaker } from './card-maker.ts';
import { followFigure } from './follow-figure.ts';
import { plainFormOf } from './plain-form-of.ts';
import { revealRanges } from './reveal-ranges.ts';
import { figureInStep } from './step-figures.ts';

/** Makes cards possible in this frame. */
export function startCard(): void {
  offerCardMaker({
    newHost: () => new CardHost(),
    newHover: (options) => new HoverIntent(options),
    mountCard,
    followFigure,
    plainFormOf,
    revealRanges,
    figureInStep,
  });
}
