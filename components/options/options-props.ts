import type { CardTrigger } from '../../lib/core/card-trigger.ts';
import type { Localized } from '../../lib/core/text/localized.ts';
import type { Locale, Strings } from '../../locales/strings.ts';

/** Which pages may be read. */
export type Access = 'every-page' | 'picked-sites' | 'on-click';

/** What the reader chose. */
export interface Preferences {
  readonly trigger: CardTrigger;
  /** Rest before the card opens, in milliseconds. */
  readonly openDelay: number;
  /** The same while a card is open, for the figures around it. */
  readonly neighbourDelay: number;
  /** How long the card stays once the pointer has left it. */
  readonly grace: number;
  readonly printMarks: boolean;
  readonly locale: Locale | 'auto';
  /** Switched off everywhere. */
  readonly off: boolean;
}

/** What can be done with keys: named as the words are. */
export type KeyCommand =
  | 'nextFigure'
  | 'previousFigure'
  | 'openPanel'
  | 'toggleSite'
  | 'toggleEverywhere';

/** A command and its keys as the browser writes them; '' for none. */
export interface CommandKeys {
  readonly command: KeyCommand;
  readonly keys: string;
}

/** A bundled pack, for the list. */
export interface PackSummary {
  readonly id: string;
  readonly title: Localized;
  readonly version: string;
  readonly licence: string;
  readonly sources: number;
  readonly metrics: number;
  readonly claims: number;
}

/** What the options page does on the reader's behalf. */
export interface OptionsActions {
  /** Called in the click, so that permission can be asked for. */
  readonly onAccess: (access: Access) => void;
  readonly onRemoveSite: (site: string) => void;
  readonly onPreferences: (change: Partial<Preferences>) => void;
  readonly onSwitchOnSite: (site: string) => void;
  /** Open the browser's own page where keys are given. */
  readonly onChangeKeys: () => void;
}

export interface OptionsProps extends OptionsActions {
  /** True in the tab that opens after installation. */
  readonly welcome: boolean;
  /** What the browser has really granted. */
  readonly access: Access;
  /** True after the browser or the reader refused the last request. */
  readonly refused: boolean;
  /** Sites granted one by one, as host names. */
  readonly sites: readonly string[];
  readonly preferences: Preferences;
  /** Sites where it is switched off, as host names. */
  readonly offSites: readonly string[];
  readonly packs: readonly PackSummary[];
  /** `[]` in a browser without keys, as on a phone. */
  readonly keys: readonly CommandKeys[];
  readonly strings: Strings;
}
