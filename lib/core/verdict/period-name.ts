import type { PeriodLabel } from '../figure/figure.ts';
import type { Localized } from '../text/localized.ts';

const LABEL = /^(FY)?(\d{4})(?:-(?:([HQ])(\d)|(\d\d)(?:-(\d\d))?))?$/;

function englishName(label: string): string {
  const [, fiscal, year, part, number, month, day] = LABEL.exec(label) ?? [];
  if (!year) return label;
  const head = fiscal ? `fiscal ${year}` : year;
  if (part) return `${head} ${part}${number}`;
  return [head, month, day].filter(Boolean).join('-');
}

function chineseName(label: string): string {
  const [, fiscal, year, part, number, month, day] = LABEL.exec(label) ?? [];
  if (!year) return label;
  const head = `${year} ${fiscal ? '财年' : '年'}`;
  if (part === 'Q') return `${head}第${'一二三四'.charAt(Number(number) - 1)}季度`;
  if (part === 'H') return `${head}${number === '1' ? '上' : '下'}半年`;
  const date = month ? ` ${Number(month)} 月` : '';
  return head + date + (day ? ` ${Number(day)} 日` : '');
}

/** A period label in words. */
export function periodName(label: PeriodLabel): Localized {
  const ends = label.split('→');
  return { zh: ends.map(chineseName).join('至'), en: ends.map(englishName).join(' to ') };
}
