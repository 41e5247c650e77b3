import en from '../../locales/en.json' with { type: 'json' };
import zhCN from '../../locales/zh_CN.json' with { type: 'json' };
import zhTW from '../../locales/zh_TW.json' with { type: 'json' };
import type { CardStrings, Locale, Strings, StringTable } from './strings.ts';

const TABLES: Readonly<Record<Locale, StringTable>> = { zh_CN: zhCN, zh_TW: zhTW, en };

/**
 * The interface's words in one locale. Holds all three tables, so it belongs in the background, the
 * panel and the options page; a content script is sent `cardStringsOf` as data.
 */
export function stringsOf(locale: Locale): Strings {
  return { locale, language: locale === 'en' ? 'en' : 'zh', ...TABLES[locale] };
}

/** The card's share of `stringsOf`, as plain data. */
export function cardStringsOf(locale: Locale): CardStrings {
  const { language, shared, card } = stringsOf(locale);
  return { locale, language, shared, card };
}

/**
 * The locale for a reader's languages, best first (BCP 47, as `navigator.languages` gives them).
 * Chinese without a script or region is taken as simplified; what is not Chinese becomes English.
 */
export function localeFor(languages: readonly string[]): Locale {
  const first = languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en';
  if (!/^zh/i.test(first)) return 'en';
  return /-(hant|tw|hk|mo)\b/i.test(first) ? 'zh_TW' : 'zh_CN';
}
