import type { SharedStrings } from '../../locales/strings.ts';

const TAGS = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en' } as const;

/** BCP 47 tag of the interface's locale: chooses fonts, hyphenation and number formats. */
export function languageTag({ locale }: Pick<SharedStrings, 'locale'>): string {
  return TAGS[locale];
}

/** Tag of the data's texts in this locale: the data's Chinese is simplified in both. */
export function dataLanguageTag({ language }: Pick<SharedStrings, 'language'>): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}
