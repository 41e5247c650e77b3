import { addBorrowed } from './borrowed-periods.ts';
import {
  counted,
  labelOf,
  MONTHS,
  monthNumber,
  monthsSuffix,
  ordinal,
  pad,
  suffixOf,
} from './period-label.ts';
import type { PeriodMention } from './period-mention.ts';

/** Parts of a year as Chinese puts them behind it. */
const PART =
  '(?:1[0-2]|[1-9])月?[-–—~～至到](?:1[0-2]|[1-9])月份?|[上下]半年|前三季度|[前首头][\\d一两三四五六七八九十]{1,2}个?月|首季度?|第?[一二三四1-4]财?季度?';

/** A year with what may follow it: 2024年底, 2025 q1, fy2025, 2024-11-30, 2024年11月30日. */
const YEAR = new RegExp(
  '(fy ?|fiscal (?:year )?|财年|[会财][计政]年度)?(?<!\\d|\\d[.,])((?:19|20)\\d\\d)(?![\\d%％]|,\\d{3}(?!\\d)|\\.\\d)' +
    '(?: ?(年度|财年|[会财][计政]年度|年|e(?![a-z])|f(?![a-z])))?' +
    `(?: ?的? ?(${PART}|h[12](?!\\d)|q[1-4](?!\\d)|年?[底末]|` +
    '(?:1[0-2]|0?[1-9]) ?月(?: ?(?:[12]\\d|3[01]|0?[1-9]) ?[日号])?|' +
    '[-/.](?:1[0-2]|0[1-9])(?!\\d)(?:[-/.](?:[12]\\d|3[01]|0[1-9])(?!\\d))?))?',
  'g',
);

/** What stands before a year in English: november 30, 2024; q1 2025; first half of 2025; 1q25. */
const BEFORE_YEAR = new RegExp(
  `(?<![a-z])(?:(${MONTHS})[a-z]{0,6}\\.? (?:([12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?,? )?|(?:q([1-4])|h([12])|(first|second|third|fourth) (quarter|half)|(end)|first (three|six|nine) months|(?:the )?fiscal year)(?: of|,)? (?:fiscal |fy ?)?)$`,
);

/** "Between January and March 2025" is a quarter, a half or a stretch of months. */
const MONTH_RANGE = new RegExp(
  `(?<![a-z])(${MONTHS})[a-z]{0,6}\\.?(?: ?[-–—] ?| to | and | through )(${MONTHS})[a-z]{0,6}\\.?,? (?:((?:19|20)\\d\\d)(?!\\d)|(?:of )?(this|last) year(?![a-z]))`,
  'g',
);

const SHORT = /(?<![\da-z.])(?:(2\d) ?年?(?:([qh])([1-4]))|([1-4])([qh])(2\d))(?![\da-z])/g;

const RELATIVE = new RegExp(
  `(去年|前年|今年|本年|明年|后年|[今去][春夏秋冬](?!奥)|last year|this (?:year|spring|summer|autumn|winter)|next year)(?:(${PART}|底|末|(?:1[0-2]|[1-9])月))?`,
  'g',
);

/** "This April". */
const THIS_MONTH = new RegExp(`(?<![a-z])this (${MONTHS})[a-z]{0,6}(?![a-z])`, 'g');

/** The time of the document itself; without its date such words are passed over. */
const NOW =
  /如今|目前|当前|现在|眼下|(?:迄今|至今)(?![年天日])|(?<![a-z])(?:now|currently|today|so far)(?![a-z])/g;

const SHIFTS: Readonly<Record<string, number>> = {
  去年: -1,
  前年: -2,
  今年: 0,
  本年: 0,
  明年: 1,
  后年: 2,
  去春: -1,
  去夏: -1,
  去秋: -1,
  去冬: -1,
  'last year': -1,
  'this year': 0,
  'next year': 1,
};

/** What stands before a year, as the part of its label after the year; '' for nothing. */
function suffixBefore(groups: readonly (string | undefined)[]): string {
  const [lead = '', month, day, quarter, half, which, part, , months] = groups;
  if (month) return `-${pad(monthNumber(month))}${day ? `-${pad(day)}` : ''}`;
  if (quarter) return `-Q${quarter}`;
  if (half) return `-H${half}`;
  if (which) return `-${part === 'half' ? 'H' : 'Q'}${ordinal(which)}`;
  if (months) return suffixOf(`前${counted(months)}月`);
  return lead.startsWith('end') ? '-12' : '';
}

function readYear(match: RegExpExecArray, text: string): PeriodMention {
  const [whole, fiscal, year = '', unit, tail] = match;
  const start = match.index;
  const suffix = suffixOf(tail);
  const before = suffix ? null : BEFORE_YEAR.exec(text.slice(Math.max(0, start - 28), start));
  const lead = before?.[0] ?? '';
  const isFiscal = fiscal !== undefined || /财|会计/.test(unit ?? '') || /fiscal|fy/.test(lead);
  const label = labelOf(year, suffix || suffixBefore(before ?? []));
  return {
    start: start - lead.length,
    end: start + whole.length,
    label: (isFiscal ? 'FY' : '') + label,
  };
}

function readShort(match: RegExpExecArray): PeriodMention {
  const [whole, year1, part1, number1, number2, part2, year2] = match;
  const part = (part1 ?? part2 ?? '').toUpperCase();
  const label = `20${year1 ?? year2}-${part}${number1 ?? number2}`;
  return { start: match.index, end: match.index + whole.length, label };
}

function readMonthRange(
  { index, 0: whole, 1: from = '', 2: to = '', 3: named, 4: relative }: RegExpExecArray,
  reference: number,
): PeriodMention[] {
  const year = named ?? reference - Number(relative === 'last');
  if (Number.isNaN(Number(year))) return [];
  const label = labelOf(year, monthsSuffix(monthNumber(from), monthNumber(to)));
  return [{ start: index, end: index + whole.length, label }];
}

const RANGE_JOINT = /^ ?(?:[-–—~～]|至|到|→|to|through|until|and) ?$/;

/** Joins "2022" and "2032" of "2022-2032" or "from 2022 to 2032" to one arrow. */
function joinRanges(mentions: readonly PeriodMention[], text: string): PeriodMention[] {
  const joined: PeriodMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, mention.start) : '';
    const isRange =
      last !== undefined &&
      RANGE_JOINT.test(between) &&
      !last.label.includes('→') &&
      !mention.label.includes('→') &&
      last.label < mention.label &&
      (between.trim() !== 'and' || /between $/.test(text.slice(0, last.start)));
    if (last && isRange) {
      joined[joined.length - 1] = {
        start: last.start,
        end: mention.end,
        label: `${last.label}→${mention.label}`,
      };
    } else joined.push(mention);
  }
  return joined;
}

/**
 * Finds the periods named in a text.
 *
 * @param text - Simplified Chinese, lower case.
 * @param published - YYYY…, what "last year" is relative to; without it such words are passed over.
 * @returns In text order, disjoint.
 */
export function findPeriods(text: string, published: string | undefined): PeriodMention[] {
  return findIn(text.replace(CHINESE_YEAR, inDigits), published);
}

/** 二〇二四年 in digits, as long as it was. */
const CHINESE_YEAR = /[一二][九〇零○][〇零○一二三四五六七八九]{2}(?=年)/g;
const inDigits = (year: string): string =>
  year.replace(/./g, (digit) => String(Math.max(0, '〇一二三四五六七八九'.indexOf(digit))));

/** The year in a report's name is when it came out: the 2025 AI Index, 2025年版. */
const EDITION =
  /^ ?(?:版|的(?:同一|那一?)?(?:份|系列|个)?(?:报告|版|研报)|ai index|ai指数|人工智能指数|(?:edition|report|version)(?![a-z]))/;
const EDITION_LENGTH = 12;
/** And the past one of a forecast is when it was made: 2023 年的预测. */
const MADE = /^年?的?(?:预测|预估|估算|测算|研判)|^ (?:forecast|projection|prediction)(?![a-z])/;
const MADE_IN =
  /(?<![a-z])(?:forecast|projection|prediction|estimate|outlook)(?![a-z])[^.;\d]{0,40}(?:made|issued|dated|published|done) (?:back )?in $/;
const MADE_IN_LENGTH = 70;
const isOfEdition = (text: string, { start, end, label }: PeriodMention, year: number): boolean => {
  const behind = text.slice(end, end + EDITION_LENGTH);
  if (EDITION.test(behind)) return true;
  if (!(Number(label) < year)) return false;
  return MADE.test(behind) || MADE_IN.test(text.slice(Math.max(0, start - MADE_IN_LENGTH), start));
};

/** "Last year", 今年上半年, "this April": counted from the document's year. */
function relativeIn(text: string, reference: number): PeriodMention[] {
  const spanOf = ({ index, 0: whole }: RegExpExecArray) => ({
    start: index,
    end: index + whole.length,
  });
  const years = Array.from(text.matchAll(RELATIVE), (match) => {
    const year = reference + (SHIFTS[match[1] ?? ''] ?? 0);
    return { ...spanOf(match), label: labelOf(year, suffixOf(match[2])) };
  });
  const months = Array.from(text.matchAll(THIS_MONTH), (match) => ({
    ...spanOf(match),
    label: `${reference}-${pad(monthNumber(match[1] ?? ''))}`,
  }));
  return [...years, ...months];
}

function findIn(text: string, published: string | undefined): PeriodMention[] {
  const reference = published ? Number(published.slice(0, 4)) : Number.NaN;
  const found = [...text.matchAll(YEAR)]
    .map((match) => readYear(match, text))
    .filter((mention) => !isOfEdition(text, mention, reference));
  for (const match of text.matchAll(MONTH_RANGE)) found.push(...readMonthRange(match, reference));
  for (const match of text.matchAll(SHORT)) found.push(readShort(match));
  if (reference) found.push(...relativeIn(text, reference));
  for (const match of published ? text.matchAll(NOW) : []) {
    const label = (published ?? '').slice(0, 7);
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, label, borrowed: 'now' });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint = found.filter(
    (mention, i) => i === 0 || mention.start >= (found[i - 1]?.end ?? 0),
  );
  const month = Number(published?.slice(5, 7) || Number.NaN);
  const dated = addBorrowed(joinRanges(disjoint, text), text, { year: reference, month });
  const named = dated.filter((mention) => !isOfEdition(text, mention, reference));
  return joinRanges(named, text);
}
