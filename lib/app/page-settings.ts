import { localeFor } from '../../locales/locale-for.ts';
import type { Locale } from '../../locales/strings.ts';
import { cardStringsOf } from '../../locales/strings-of.ts';
import type { PageSettings } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { PANEL_OPENS_FROM_PAGES } from '../platform/side-panel.ts';
import type { Settings } from '../settings/settings.ts';

/** The interface's language: the one chosen, or the browser's own. */
export function localeOf(settings: Settings): Locale {
  return settings.locale === 'auto' ? localeFor([browser.i18n.getUILanguage()]) : settings.locale;
}

/** The part of the settings that annotators are sent, with the card's words. */
export function pageSettingsOf(settings: Settings): PageSettings {
  const locale = localeOf(settings);
  const { trigger, openDelay, neighbourDelay, grace, printMarks } = settings;
  return {
    locale,
    strings: cardStringsOf(locale),
    trigger,
    openDelay,
    neighbourDelay,
    grace,
    printMarks,
    canOpenPanel: PANEL_OPENS_FROM_PAGES,
  };
}
