import type { SharedStrings } from '../../locales/strings.ts';

const TAGS = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en' } as const;

/** BCP 47 tag of the interface's locale: chooses fonts, hyphenation and number formats. */
export function languageTag({ locale }: Pick<SharedStrings, 'locale'>): string {
  return TAGS[locale];
}
