import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { localeFor } from '../../locales/locale-for.ts';
import type { Locale } from '../../locales/strings.ts';
import { cardStringsOf, stringsOf } from '../../locales/strings-of.ts';

const LOCALES: readonly Locale[] = ['zh_CN', 'zh_TW', 'en'];

/** Every string of a table, by its path. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}
const stringsIn = (locale: Locale): Map<string, string> => {
  const { traditional: _, ...words } = stringsOf(locale);
  return new Map(flatten(words));
};
const placesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();

describe('the interface’s words', () => {
  it.each(LOCALES)('are the same set in %s, with the same places to fill', (locale) => {
    const model = stringsIn('zh_CN');
    const words = stringsIn(locale);
    expect([...words.keys()].sort()).toEqual([...model.keys()].sort());
    for (const [path, text] of words) {
      if (path === '.locale' || path === '.language') continue;
      expect(text.trim(), path).not.toBe('');
      expect(placesIn(text), path).toEqual(placesIn(model.get(path) ?? ''));
    }
  });

  it.each(LOCALES)('never accuse, in %s', (locale) => {
    const accusing =
      /错误|錯誤|虚假|虛假|造假|谣言|謠言|\b(wrong|false|incorrect|error|lie|fake)\b/i;
    for (const [path, text] of stringsIn(locale)) expect(text, path).not.toMatch(accusing);
  });

  it('are in traditional characters for Taiwan', () => {
    const toTaiwan = Converter({ from: 'cn', to: 'tw' });
    // Characters of both scripts, which the converter takes for simplified ones.
    const shared = /[游准]/g;
    for (const [path, text] of stringsIn('zh_TW')) {
      const checked = text.replace(shared, '');
      expect(toTaiwan(checked), path).toBe(checked);
    }
  });

  it('are Taiwan’s own words, not the mainland’s in other characters', () => {
    const mainland =
      /信息|網絡|默認|軟件|視頻|設置|鼠標|屏幕|程序|數據集|網頁鏈接|打印|智能|瀏覽器擴展/;
    for (const [path, text] of stringsIn('zh_TW')) expect(text, path).not.toMatch(mainland);
  });

  it('reach the card without those of panel and options', () => {
    expect(Object.keys(cardStringsOf('en')).sort()).toEqual([
      'card',
      'language',
      'locale',
      'shared',
    ]);
  });
});

describe('the locale for a reader', () => {
  it.each([
    [['zh-CN', 'en'], 'zh_CN'],
    [['zh'], 'zh_CN'],
    [['zh-Hant-HK'], 'zh_TW'],
    [['zh-TW'], 'zh_TW'],
    [['zh-Hans-SG'], 'zh_CN'],
    [['en-GB', 'zh-CN'], 'en'],
    [['de-DE', 'zh-TW'], 'zh_TW'], // the first language that the interface speaks
    [['de-DE'], 'en'],
    [[], 'en'],
  ] as const)('%j is %s', (languages, locale) => expect(localeFor(languages)).toBe(locale));
});
