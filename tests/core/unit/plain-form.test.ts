import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../lib/core/quantity/read-quantities.ts';
import { convert } from '../../../lib/core/unit/convert.ts';
import { plainForm } from '../../../lib/core/unit/plain-form.ts';

const formsOf = (phrase: string, language: 'zh' | 'en') =>
  readQuantities(phrase).map((quantity) => plainForm(quantity, language, 2024));

describe('plainForm', () => {
  it.each([
    ['157亿元', 'en', '157亿元 = 15.7 billion yuan ≈ 2.2 billion dollars'],
    ['157亿元', 'zh', '157亿元 ≈ 22亿美元'],
    ['$2.2 billion', 'zh', '$2.2 billion = 22亿美元 ≈ 160亿元'],
    [
      '16 元 / 百万 token',
      'en',
      '16 元 / 百万 token = 16 yuan per million tokens ≈ 2.2 dollars per million tokens',
    ],
    ['10.5 万倍', 'en', '10.5 万倍 = 105,000 times'],
    ['52 周', 'en', '52 周 = 52 weeks'],
    ['40 to 50 billion euros', 'zh', '40 to 50 billion euros = 400–500亿欧元 ≈ 3,100–3,900亿元'],
  ] as const)('says what %s is, in %s', (phrase, language, form) => {
    expect(formsOf(phrase, language)).toEqual([form]);
  });
});

describe('convert', () => {
  it("uses the year's average rate", () => {
    const converted = convert({ amount: 100, from: 'USD', to: 'CNY', year: 2023 });
    expect(converted?.amount).toBeCloseTo(708.09, 8);
    expect(converted?.year).toBe(2023);
  });

  it('takes the nearest year of the table', () => {
    expect(convert({ amount: 1, from: 'USD', to: 'CNY', year: 1999 })?.year).toBe(2018);
    expect(convert({ amount: 1, from: 'USD', to: 'CNY' })?.year).toBe(2025);
  });

  it('is null for a currency without a rate', () => {
    expect(convert({ amount: 1, from: 'BTC', to: 'CNY' })).toBeNull();
  });
});
