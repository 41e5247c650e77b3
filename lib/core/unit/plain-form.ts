import type { Language } from '../text/localized.ts';
import { convert } from './convert.ts';
import { COUNTER_NAMES, UNIT_NAMES } from './unit-names.ts';

/** What a plain form is made of; a Quantity and a ClaimValue both are. */
export interface PlainValue {
  readonly lo: number | null;
  readonly hi: number | null;
  readonly unit: string | null;
  readonly per?: string;
  /** As printed; left out of the form when it says the same already. */
  readonly text?: string;
}

/** Scales by language, largest first. */
const SCALES: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
};

/** Digits that a plain form keeps: enough for any printed figure. */
const PRINTED_DIGITS = 6;
/** Digits of a conversion, which is no better than its yearly rate. */
const CONVERTED_DIGITS = 2;

function grouped(value: number, digits: number): string {
  const [whole = '', decimals] = String(Number(value.toPrecision(digits))).split('.');
  let text = whole;
  for (let i = whole.length - 3; i > (whole.startsWith('-') ? 1 : 0); i -= 3)
    text = `${text.slice(0, i)},${text.slice(i)}`;
  return decimals === undefined ? text : `${text}.${decimals}`;
}

/** A number with the scale word of the language, its digits and the scale apart so that a range can share the scale. */
function scaled(value: number, language: Language, digits: number): readonly [string, string] {
  const size = Math.abs(Number(value.toPrecision(digits)));
  for (const [scale, word] of SCALES[language])
    if (size >= scale) return [grouped(value / scale, digits), word];
  return [grouped(value, digits), ''];
}

function numberText(lo: number, hi: number, language: Language, digits: number): string {
  const [low, lowScale] = scaled(lo, language, digits);
  const [high, highScale] = scaled(hi, language, digits);
  if (low === high && lowScale === highScale) return low + lowScale;
  return lowScale === highScale
    ? `${low}–${high}${highScale}`
    : `${low}${lowScale}–${high}${highScale}`;
}

function unitText(unit: string | null, language: Language): string {
  if (unit === null) return '';
  const name =
    UNIT_NAMES[unit]?.[language] ??
    (language === 'en'
      ? (COUNTER_NAMES[unit] ?? (/^[\x20-\x7e°²³μ]+$/.test(unit) ? unit : ''))
      : unit);
  if (name === '') return '';
  const joins = name === '%' || (language === 'zh' && !/^[a-z]/i.test(name));
  return joins ? name : ` ${name}`;
}

function perText(per: string | undefined, language: Language): string {
  if (per === undefined) return '';
  const [amount = '', ...unit] = per.split(' ');
  const name = unit.join(' ');
  if (language === 'zh') {
    const words: Readonly<Record<string, string>> = { '1M': '百万', '1k': '千', '1': '' };
    return `/${words[amount] ?? amount}${(UNIT_NAMES[name]?.zh ?? name).replace('个', '')}`;
  }
  const words: Readonly<Record<string, string>> = { '1M': 'million ', '1k': 'thousand ', '1': '' };
  const plural = UNIT_NAMES[name]?.en ?? name;
  return ` per ${words[amount] ?? `${amount} `}${amount === '1' ? plural.replace(/s$/, '') : plural}`;
}

interface Amount {
  readonly lo: number;
  readonly hi: number;
  readonly unit: string | null;
  readonly per?: string | undefined;
}

function form({ lo, hi, unit, per }: Amount, language: Language, digits: number): string {
  return numberText(lo, hi, language, digits) + unitText(unit, language) + perText(per, language);
}

const squeeze = (text: string): string => text.replace(/[\s,*_]/g, '');

/** The currency that a reader of the language is helped by, beside the one that is printed. */
function helpful(unit: string, language: Language): string {
  if (unit === 'CNY') return 'USD';
  return language === 'zh' || unit === 'USD' ? 'CNY' : 'USD';
}

/**
 * A value in the words of one language, with what it is in dollars or yuan at the year's average
 * rate: "157亿元 = 15.7 billion yuan ≈ 2.2 billion dollars". `year` is the year of the figure.
 *
 * @returns The printed text alone when there is nothing to add to it; '' for a value of nothing.
 */
export function plainForm(value: PlainValue, language: Language, year?: number): string {
  const { lo, hi, unit, per, text } = value;
  if (lo === null || hi === null) return text ?? '';
  const own = form({ lo, hi, unit, per }, language, PRINTED_DIGITS);
  const parts = text === undefined || squeeze(text) === squeeze(own) ? [text ?? own] : [text, own];
  const plain = parts.join(' = ');
  if (unit === null) return plain;
  const to = helpful(unit, language);
  const ask = { from: unit, to, ...(year === undefined ? {} : { year }) };
  const low = convert({ amount: lo, ...ask });
  const high = convert({ amount: hi, ...ask });
  if (!low || !high) return plain;
  return `${plain} ≈ ${form({ lo: low.amount, hi: high.amount, unit: to, per }, language, CONVERTED_DIGITS)}`;
}
