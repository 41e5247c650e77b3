import type { Language } from '../lib/core/text/localized.ts';
import type zhCN from './zh_CN.json';

/** Languages of the interface. */
export type Locale = 'zh_CN' | 'zh_TW' | 'en';

/** The words of the interface, by section, as the locale files hold them. */
export type StringTable = typeof zhCN;

/**
 * How the data's simplified Chinese is written in Taiwan: a term of it by each term, and for all
 * other characters pairs of a simplified and a traditional one, one after the other.
 */
export interface TraditionalForms {
  readonly characters: string;
  readonly terms: Readonly<Record<string, string>>;
}

interface Spoken {
  readonly locale: Locale;
  /** Which of the data's two languages goes with the locale. */
  readonly language: Language;
  /** Absent where the data is shown in the characters that it is written in. */
  readonly traditional?: TraditionalForms;
}

/** Everything the panel and the options page say. */
export type Strings = Spoken & StringTable;

/** The part of it that the card needs; small enough to be sent to a content script. */
export type CardStrings = Spoken & Pick<StringTable, 'shared' | 'card'>;

/** What the parts shared by card and panel need. */
export type SharedStrings = Spoken & Pick<StringTable, 'shared'>;
