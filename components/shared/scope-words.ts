import type { PeriodLabel, PlaceCode } from '../../lib/core/figure/figure.ts';
import type { SharedStrings } from '../../locales/strings.ts';
import { fill } from './fill.ts';
import { languageTag } from './language-tag.ts';

/** A period label as a reader writes it: `2025-Q1` is "2025年第一季度", `2022→2032` both years. */
export function periodWords(label: PeriodLabel, strings: SharedStrings): string {
  return label
    .split('→')
    .map((part) => pointWords(part, strings))
    .join(' → ');
}

function pointWords(label: string, strings: SharedStrings): string {
  const { period } = strings.shared;
  const [, fiscal, year = '', part] = /^(FY)?(\d{4})(?:-(.+))?$/.exec(label) ?? [];
  if (!year) return label;
  const years = fiscal ? fill(period.fiscal, { year }) : dateWords({ year }, strings);
  if (!part) return years;
  if (part === 'H1') return fill(period.half1, { year: years });
  if (part === 'H2') return fill(period.half2, { year: years });
  if (/^Q\d$/.test(part)) return fill(period.quarter, { year: years, n: part.slice(1) });
  const [month, day] = part.split('-');
  return dateWords({ year, month, day }, strings);
}

function dateWords(
  date: { year: string; month?: string | undefined; day?: string | undefined },
  strings: SharedStrings,
): string {
  const month = Number(date.month ?? 1);
  const day = Number(date.day ?? 1);
  return new Intl.DateTimeFormat(languageTag(strings), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.month && { month: strings.locale === 'en' ? 'short' : 'long' }),
    ...(date.day && { day: 'numeric' }),
  }).format(Date.UTC(Number(date.year), month - 1, day));
}

/** A place code as a name: `CN/US` is "中国 / 美国". A city's code is named by its country. */
export function placeWords(code: PlaceCode, strings: SharedStrings): string {
  const names = new Intl.DisplayNames(languageTag(strings), { type: 'region' });
  return code
    .split('/')
    .map((part) => {
      if (part === 'world') return strings.shared.world;
      const region = part.slice(0, 2);
      return (/^[A-Z]{2}$/.test(region) && names.of(region)) || part;
    })
    .join(' / ');
}
