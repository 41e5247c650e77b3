import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { dataWords, inScript } from '../../components/shared/data-words.ts';
import type { Localized } from '../../lib/core/text/localized.ts';
import { stringsOf } from '../../locales/strings-of.ts';
import { TAIWAN_FORMS } from './traditional.cases.ts';

const PACKS = ['llm-market-2025', 'primary-sources'];
const strings = stringsOf('zh_TW');

const isLocalized = (value: object): value is Localized =>
  'zh' in value && 'en' in value && typeof value.zh === 'string';

/** Every text in two languages that a value holds. */
function textsIn(value: unknown): Localized[] {
  if (typeof value !== 'object' || value === null) return [];
  return isLocalized(value) ? [value] : Object.values(value).flatMap(textsIn);
}

const texts = PACKS.flatMap((name) =>
  textsIn(
    JSON.parse(readFileSync(new URL(`../../public/packs/${name}.json`, import.meta.url), 'utf8')),
  ),
);

/** Characters that Taiwan prints as they are, though the converter knows a rarer form. */
const PRINTED_SO = /[占布台周注准托游里]/g;

describe('the data for a reader in Taiwan', () => {
  it.each(TAIWAN_FORMS)('%s is %s', (simplified, taiwan) =>
    expect(inScript(simplified, strings)).toBe(taiwan),
  );

  it('is in traditional characters, all of it', () => {
    expect(texts.length).toBeGreaterThan(500);
    const toTaiwan = Converter({ from: 'cn', to: 'tw' });
    for (const text of texts) {
      const shown = dataWords(text, strings).replace(PRINTED_SO, '');
      expect(toTaiwan(shown), text.zh).toBe(shown);
    }
  });

  it('is in Taiwan’s own words', () => {
    const mainland =
      /芯片|視頻|軟件|硬件|服務器|項目|用戶|網絡|人工智能|智能體|萬億|增長|英偉達|斯坦福|接口/;
    for (const text of texts) expect(dataWords(text, strings)).not.toMatch(mainland);
  });

  it('has a table whose characters are all forms of one another', () => {
    const toSimplified = Converter({ from: 'tw', to: 'cn' });
    const { characters = '' } = strings.traditional ?? {};
    const pairs = characters.match(/../gu) ?? [];
    expect(pairs.length).toBeGreaterThan(1000);
    for (const [simplified = '', traditional = ''] of pairs)
      expect(toSimplified(traditional), traditional).toBe(simplified);
  });

  it('is left as it is for all others', () => {
    for (const [simplified] of TAIWAN_FORMS)
      expect(inScript(simplified, stringsOf('zh_CN'))).toBe(simplified);
    expect(stringsOf('en').traditional).toBeUndefined();
  });
});
