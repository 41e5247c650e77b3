import type { Locale } from './strings.ts';

/**
 * The locale for a reader's languages, best first (BCP 47, as `navigator.languages` gives them).
 * Chinese without a script or region is taken as simplified; what is not Chinese becomes English.
 */
export function localeFor(languages: readonly string[]): Locale {
  const first = languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en';
  if (!/^zh/i.test(first)) return 'en';
  return /-(hant|tw|hk|mo)\b/i.test(first) ? 'zh_TW' : 'zh_CN';
}
