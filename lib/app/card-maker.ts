import type { mountCard } from '../../components/card/mount-card.tsx';
import type { CardHost } from '../highlight/card-host.ts';
import type { HoverIntent, HoverIntentOptions } from '../highlight/hover-intent.ts';
import { askBackground } from '../messages/ask-background.ts';
import type { followFigure } from './follow-figure.ts';
import type { plainFormOf } from './plain-form-of.ts';
import type { revealRanges } from './reveal-ranges.ts';
import type { figureInStep } from './step-figures.ts';

/** What finds a figure, brings it into view, opens a card and puts it in its place: much code, and of use with marks alone. */
export interface CardMaker {
  readonly newHost: () => CardHost;
  readonly newHover: (options: HoverIntentOptions) => HoverIntent;
  readonly mountCard: typeof mountCard;
  readonly followFigure: typeof followFigure;
  readonly plainFormOf: typeof plainFormOf;
  readonly revealRanges: typeof revealRanges;
  readonly figureInStep: typeof figureInStep;
}

/** Where the card's script leaves it for the annotator; no page sees this world. */
const MAKER = Symbol.for('duishu.card-maker');

/** The world of the extension's scripts in one frame. */
type World = typeof globalThis & { [MAKER]?: CardMaker };

export const offerCardMaker = (maker: CardMaker): void => {
  const world: World = globalThis;
  world[MAKER] = maker;
};

/** Has the card's script loaded into this frame, once; null when the background cannot. */
export const loadCardMaker = async (signal: AbortSignal): Promise<CardMaker | null> => {
  const world: World = globalThis;
  if (!world[MAKER]) await askBackground({ kind: 'load-card' }, signal);
  return world[MAKER] ?? null;
};
