import type { CardTrigger } from '../core/card-trigger.ts';

/**
 * What the user chose, as stored. What the browser has granted is no part of it: that is always
 * asked of the browser.
 */
export interface Settings {
  readonly version: 1;
  /** Interface language; `auto` is the browser's. */
  readonly locale: 'auto' | 'zh_CN' | 'zh_TW' | 'en';
  readonly trigger: CardTrigger;
  /** Rest on a figure before its card opens, in milliseconds. */
  readonly openDelay: number;
  /** The same while a card is open, for the figures around it. */
  readonly neighbourDelay: number;
  /** How long the card stays once the pointer has left it, in milliseconds. */
  readonly grace: number;
  readonly printMarks: boolean;
  /** Switched off everywhere. */
  readonly off: boolean;
  /** Host names where it is switched off, sorted, distinct. */
  readonly offSites: readonly string[];
  /** The user wants pages read on sites picked one by one; tells that from "only on click" while there is none yet. */
  readonly picksSites: boolean;
}

/** Delays as Wikipedia's page previews and 10ten-ja-reader found them by trial. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  locale: 'auto',
  trigger: 'hover',
  openDelay: 250,
  neighbourDelay: 100,
  grace: 300,
  printMarks: false,
  off: false,
  offSites: [],
  picksSites: false,
};

/** Whether nothing may be done on a site: it is off there, or everywhere. */
export function isSwitchedOff(settings: Settings, site: string | null): boolean {
  return settings.off || (site !== null && settings.offSites.includes(site));
}

/** The settings with one site switched off or on again; the same object when nothing changes. */
export function withSite(settings: Settings, site: string, off: boolean): Settings {
  if (settings.offSites.includes(site) === off) return settings;
  const others = settings.offSites.filter((one) => one !== site);
  return { ...settings, offSites: off ? [...others, site].sort() : others };
}
