import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { foldText, simplify } from '../../../lib/core/text/fold.ts';
import { foldTable } from '../../../lib/core/text/fold-pairs.ts';
import { NUMBER_FOLD_PAIRS } from '../../../lib/core/text/number-fold-table.ts';
import { sourceFiles } from '../../architecture/source-files.ts';

const CONVERTERS = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

describe('simplify', () => {
  it('maps traditional characters as OpenCC does, and no others', () => {
    const wrong: string[] = [];
    for (let code = 0x3400; code <= 0x9fff; code++) {
      const character = String.fromCharCode(code);
      const folded = simplify(character);
      if (folded !== character && !CONVERTERS.some((convert) => convert(character) === folded))
        wrong.push(character + folded);
    }
    expect(wrong).toEqual([]);
  });

  it("knows every character of Big5's frequently used level that differs", () => {
    const decoder = new TextDecoder('big5');
    const missing: string[] = [];
    for (let high = 0xa4; high <= 0xc6; high++) {
      for (let low = 0x40; low <= (high === 0xc6 ? 0x7e : 0xfe); low++) {
        if (low > 0x7e && low < 0xa1) continue;
        const character = decoder.decode(Uint8Array.of(high, low));
        const forms = new Set(CONVERTERS.map((convert) => convert(character)));
        // Forms beyond the basic plane would change the length.
        if ([...forms].some((form) => form.length > 1)) continue;
        // Where the tables of the places differ, any of their forms will do.
        if (forms.size === 1 && !forms.has(simplify(character))) missing.push(character);
      }
    }
    expect(missing).toEqual([]);
  });

  it('maps the radicals that text from a PDF has', () => {
    expect(simplify('⼈⼯智能与⼤模型的应⽤')).toBe('人工智能与大模型的应用');
  });

  it('keeps the length, so that spans stay', () => {
    const text = '２０２４年，臺灣的大語言模型市場達１，１３０億元！';
    expect(simplify(text)).toHaveLength(text.length);
    expect(simplify(text)).toBe('2024年,台湾的大语言模型市场达1,130亿元!');
  });

  it('keeps case and what needs no folding', () => {
    expect(simplify('GPT-4o 的价格')).toBe('GPT-4o 的价格');
  });
});

describe('the fold of the reader of quantities', () => {
  it('knows the traditional form of every character that its source names', () => {
    // Those left out write what is read, for people, and read nothing.
    const own = sourceFiles(
      /^lib\/core\/(quantity|unit)\/(?!currency-rates|unit-names|plain-form).*\.ts$/,
    )
      .map(({ text }) => text)
      .join('');
    const codes = [...own.matchAll(/\b0x([3-9][0-9a-f]{3})\b/g)].map(([, hex]) =>
      Number.parseInt(hex ?? '', 16),
    );
    const named = new Set([...own, ...codes.map((code) => String.fromCharCode(code))]);
    const table = foldTable(NUMBER_FOLD_PAIRS);
    const missing: string[] = [];
    for (let code = 0x3400; code <= 0x9fff; code++) {
      const character = String.fromCharCode(code);
      const simplified = simplify(character);
      const known = String.fromCharCode(table[code] ?? 0) === simplified;
      if (!known && named.has(simplified) && !named.has(character))
        missing.push(character + simplified);
    }
    expect(missing).toEqual([]);
  });
});

describe('foldText', () => {
  it('keeps letters, digits and Han, in lower case', () => {
    expect(foldText('**2024 年**，OpenAI 的「規模」達 1.3 萬億美元。').text).toBe(
      '2024年openai的规模达13万亿美元',
    );
  });

  it('leads each unit back to where it stood', () => {
    const text = '於 **AI**，佔 8.5%';
    const { text: folded, offsets } = foldText(text);
    expect([...folded].map((character, i) => [character, text[offsets[i] ?? -1]])).toEqual([
      ['于', '於'],
      ['a', 'A'],
      ['i', 'I'],
      ['占', '佔'],
      ['8', '8'],
      ['5', '5'],
    ]);
  });

  it('folds long texts', () => {
    expect(foldText('億'.repeat(10_000)).text).toBe('亿'.repeat(10_000));
  });

  it('gives nothing for nothing', () => {
    expect(foldText('—— …').text).toBe('');
  });
});
