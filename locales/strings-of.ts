import en from './en.json' with { type: 'json' };
import type { CardStrings, Locale, Strings, StringTable } from './strings.ts';
import traditional from './traditional.json' with { type: 'json' };
import zhCN from './zh_CN.json' with { type: 'json' };
import zhTW from './zh_TW.json' with { type: 'json' };

const TABLES: Readonly<Record<Locale, StringTable>> = { zh_CN: zhCN, zh_TW: zhTW, en };

/**
 * The interface's words in one locale. Holds all three tables, so it belongs in the background, the
 * panel and the options page; a content script is sent `cardStringsOf` as data.
 */
export function stringsOf(locale: Locale): Strings {
  return {
    locale,
    language: locale === 'en' ? 'en' : 'zh',
    ...(locale === 'zh_TW' && { traditional }),
    ...TABLES[locale],
  };
}

/** The card's share of `stringsOf`, as plain data. */
export function cardStringsOf(locale: Locale): CardStrings {
  const { language, traditional: forms, shared, card } = stringsOf(locale);
  return { locale, language, ...(forms && { traditional: forms }), shared, card };
}
