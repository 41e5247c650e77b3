const CHINESE_DIGITS = '一二三四';

/** The year that a label is of, or begins with: 2024 of FY2024-Q3. */
export const yearOf = (label: string): string => label.replace('FY', '').slice(0, 4);

/** The year that a label is of, or ends with: 2032 of 2022→2032. */
export const lastYearOf = (label: string): string => yearOf(label.split('→').at(-1) ?? '');

/** A month or day in two digits. */
export const pad = (value: number | string): string => String(value).padStart(2, '0');

/** Beginnings of the months' names, in order. */
export const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** The number of a month by its English name, whole or cut to three letters. */
export const monthNumber = (name: string): number =>
  MONTHS.split('|').indexOf(name.slice(0, 3)) + 1;

/** The number of a quarter or half: first, 三, 2. */
export const ordinal = (word: string): number =>
  ['first', 'second', 'third', 'fourth'].indexOf(word) + 1 ||
  CHINESE_DIGITS.indexOf(word) + 1 ||
  Number(word);

/** How the first months of a year are labelled: 前三个月 is its first quarter. */
const FIRST_MONTHS: Readonly<Record<number, string>> = { 3: '-Q1', 6: '-H1', 9: '-Q1→-Q3' };

const firstMonthsSuffix = (count: number): string => FIRST_MONTHS[count] ?? `-01→-${pad(count)}`;

/** The number of years or months that a word counts; NaN for none. */
export function counted(word: string): number {
  const english = 'one two three four five six seven eight nine ten'.split(' ').indexOf(word) + 1;
  if (english > 0) return english;
  if (word.endsWith('decade')) return 10;
  const chinese = '一二三四五六七八九十'.indexOf(word) + 1;
  return chinese || (word === '两' ? 2 : Number(word));
}

/** How the months from one to another are labelled: 1 至 3 月 is a quarter, 4 至 7 月 a stretch. */
export function monthsSuffix(first: number, last: number): string {
  if (first === 1 && last in FIRST_MONTHS) return firstMonthsSuffix(last);
  if (first === 1 && last === 12) return '';
  if (last - first === 2 && last % 3 === 0) return `-Q${last / 3}`;
  if (last - first === 5 && last % 6 === 0) return `-H${last / 6}`;
  return `-${pad(first)}→-${pad(last)}`;
}

const MONTHS_IN_CHINESE = /^(\d+)月?[-–—~～至到](\d+)月/;

/** Months as Chinese puts them, from one to another or the first ones of a year; null for anything else. */
function monthsIn(tail: string): string | null {
  const [, from, to] = MONTHS_IN_CHINESE.exec(tail) ?? [];
  if (from && to) return monthsSuffix(Number(from), Number(to));
  const first = /^[前首头]([\d一两三四五六七八九十]+)个?月/.exec(tail)?.[1];
  return first ? firstMonthsSuffix(counted(first)) : null;
}

/** A quarter or half, as either language has them; null for anything else. */
function partIn(tail: string): string | null {
  if (tail.includes('上半')) return '-H1';
  if (tail.includes('下半')) return '-H2';
  if (tail === '前三季度') return '-Q1→-Q3';
  const coded = /([hq])([1-4])/.exec(tail);
  if (coded) return `-${coded[1]?.toUpperCase()}${coded[2]}`;
  const quarter = /([首一二三四1-4])财?季/.exec(tail)?.[1];
  return quarter ? `-Q${quarter === '首' ? 1 : ordinal(quarter)}` : null;
}

/** The part of a label after the year: "上半年" is `-H1`, "11月30日" is `-11-30`, "底" is `-12`. */
export function suffixOf(tail: string | undefined): string {
  if (!tail || tail === '全年') return '';
  const part = monthsIn(tail) ?? partIn(tail);
  if (part !== null) return part;
  if (/[底末]$/.test(tail) && !/月/.test(tail)) return '-12';
  const [month, day] = tail.match(/\d+/g) ?? [];
  return month ? `-${pad(month)}${day ? `-${pad(day)}` : ''}` : '';
}

/** A label from a year and what `suffixOf` gives; a suffix with an arrow makes an arrow. */
export const labelOf = (year: number | string, suffix: string): string =>
  suffix
    .split('→')
    .map((part) => `${year}${part}`)
    .join('→');
