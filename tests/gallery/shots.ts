import { PAGES } from './sample-pages.ts';
import { CARDS, OPTIONS } from './screens.ts';

/** How a screen is looked at. */
export interface Look {
  readonly locale: string;
  readonly scheme: 'light' | 'dark';
  readonly forced?: true;
}

export const LOOKS: readonly Look[] = [
  { locale: 'zh_CN', scheme: 'light' },
  { locale: 'zh_TW', scheme: 'dark' },
  { locale: 'en', scheme: 'light' },
  { locale: 'en', scheme: 'dark', forced: true },
];

/** A picture: which screen, how wide, and what is done before it is taken. */
export interface Shot {
  readonly screen: string;
  readonly width: number;
  readonly tab?: 'compare';
  readonly unfolded?: true;
}

export const SHOTS: readonly Shot[] = [
  ...Object.keys(CARDS).map((name) => ({ screen: `card/${name}`, width: 400 })),
  ...Object.keys(PAGES).map((name) => ({ screen: `panel/${name}`, width: 360 })),
  { screen: 'panel/read', width: 320 },
  { screen: 'panel/read', width: 360, unfolded: true },
  { screen: 'panel/read', tab: 'compare', width: 360 },
  { screen: 'panel/read', tab: 'compare', width: 760 },
  ...Object.keys(OPTIONS).map((name) => ({ screen: `options/${name}`, width: 720 })),
];

/** With an article: its page, the comparison, and the card of some of its figures. */
export const ARTICLE_SHOTS: readonly Shot[] = [
  { screen: 'panel/given', width: 360 },
  { screen: 'panel/given', tab: 'compare', width: 420 },
  { screen: 'panel/given', tab: 'compare', width: 900 },
  ...[0, 3, 6, 9, 12, 15].map((figure) => ({ screen: `card/given&figure=${figure}`, width: 400 })),
];
