import type { ClaimValue } from '../claim/claim.ts';
import type { Language } from '../text/localized.ts';

const CURRENCIES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  CNY: ['元', 'yuan'],
  USD: ['美元', 'dollars'],
  EUR: ['欧元', 'euros'],
  GBP: ['英镑', 'pounds'],
  JPY: ['日元', 'yen'],
  HKD: ['港元', 'Hong Kong dollars'],
  TWD: ['新台币', 'Taiwan dollars'],
  KRW: ['韩元', 'won'],
  CAD: ['加元', 'Canadian dollars'],
  AUD: ['澳元', 'Australian dollars'],
  INR: ['印度卢比', 'rupees'],
  SGD: ['新加坡元', 'Singapore dollars'],
};
const UNITS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '%': ['%', '%'],
  pp: [' 个百分点', ' percentage points'],
  x: [' 倍', '×'],
  '': ['', ''],
  second: [' 秒', ' seconds'],
  minute: [' 分钟', ' minutes'],
  hour: [' 小时', ' hours'],
  day: [' 天', ' days'],
  week: [' 周', ' weeks'],
  month: [' 个月', ' months'],
  year: [' 年', ' years'],
};
const SCALES: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  zh: [
    [1e12, ' 万亿'],
    [1e8, ' 亿'],
    [1e4, ' 万'],
  ],
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
};
const BOUNDS: Readonly<Record<ClaimValue['bound'], readonly [zh: string, en: string]>> = {
  exact: ['', ''],
  about: ['约 ', 'about '],
  'near-below': ['接近 ', 'nearly '],
  over: ['超过 ', 'over '],
  under: ['不到 ', 'under '],
  'at-least': ['至少 ', 'at least '],
  'at-most': ['至多 ', 'at most '],
};

const at = (language: Language): 0 | 1 => (language === 'zh' ? 0 : 1);

/** At most four significant digits, without trailing zeros. */
export function printNumber(value: number): string {
  if (!Number.isFinite(value)) return '∞';
  const digits = Math.abs(value) >= 1000 ? 0 : 3 - Math.floor(Math.log10(Math.abs(value) || 1));
  const [whole = '', rest] = String(Number(value.toFixed(Math.min(Math.max(digits, 0), 8)))).split(
    '.',
  );
  // Without grouping, 300000 is hard to tell from 30000; toLocaleString would depend on the machine.
  const grouped = whole.length > 4 ? inThousands(whole) : whole;
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** Digits, with or without a sign, with a comma before every three: -1234567 is -1,234,567. */
function inThousands(whole: string): string {
  const [, first = whole, rest = ''] = /^(-?\d{1,3}?)((?:\d{3})+)$/.exec(whole) ?? [];
  return [first, ...(rest.match(/\d{3}/g) ?? [])].join(',');
}

/** A number with the language's own scale word: 157 亿, 15.7 billion. */
export function printScaled(value: number, language: Language): string {
  const scale = SCALES[language].find(([size]) => Math.abs(value) >= size);
  return scale ? `${printNumber(value / scale[0])}${scale[1]}` : printNumber(value);
}

/** A unit in words, as it follows a number. */
export function printUnit(unit: string, language: Language): string {
  const currency = CURRENCIES[unit]?.[at(language)];
  if (currency) return ` ${currency}`;
  return UNITS[unit]?.[at(language)] ?? (language === 'zh' ? ` ${unit}` : '');
}

/** What a price is for: "每百万 token", "per million tokens". */
export function printPer(per: string, language: Language): string {
  const match = /^([\d.]+)([KkMB]?) (.+)$/.exec(per);
  if (!match) return per;
  const names: Readonly<Record<string, readonly [string, string]>> = {
    K: ['千', 'thousand'],
    k: ['千', 'thousand'],
    M: ['百万', 'million'],
    B: ['十亿', 'billion'],
  };
  const scale = names[match[2] ?? '']?.[at(language)] ?? '';
  const amount = match[1] === '1' ? '' : `${match[1]} `;
  if (language === 'zh') return `每${amount}${scale} ${match[3]}`;
  const one = amount === '' && scale === '';
  return `per ${amount}${scale}${scale ? ' ' : ''}${match[3]}${one ? '' : 's'}`;
}

/** A value as a reader would write it, with its bound. */
export function printValue(value: ClaimValue, language: Language): string {
  const i = at(language);
  const range =
    value.lo === value.hi
      ? printScaled(value.lo, language)
      : `${printScaled(value.lo, language)}–${printScaled(value.hi, language)}`;
  const per = value.per === undefined ? '' : ` ${printPer(value.per, language)}`;
  const unit = printUnit(value.unit, language);
  // 157 亿元, but 3 元: the scale word takes the unit up without a space.
  const joined = /[亿万]$/.test(range) ? unit.trimStart() : unit;
  return `${BOUNDS[value.bound][i]}${range}${joined}${per}`;
}
