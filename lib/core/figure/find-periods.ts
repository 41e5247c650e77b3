import type { PeriodLabel } from './figure.ts';

/** A period named in a text. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly label: PeriodLabel;
  /** It names no year itself: whether the mention before it gave one, or the document's date. */
  readonly borrowed?: 'text' | 'document';
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const CHINESE_DIGITS = '一二三四';

/** A year with what may follow it: 2024年底, 2025 q1, fy2025, 2024-11-30, 2024年11月30日. */
const YEAR =
  /(fy ?|fiscal (?:year )?|财年)?(?<!\d|\d[.,])((?:19|20)\d\d)(?![\d%％]|,\d{3}(?!\d)|\.\d)(?: ?(年度|财年|年|e(?![a-z])|f(?![a-z])))?(?: ?的? ?(上半年|下半年|h[12](?!\d)|第?[一二三四1-4]季度?|前三季度|q[1-4](?!\d)|年?[底末]|(?:1[0-2]|0?[1-9]) ?月(?: ?(?:[12]\d|3[01]|0?[1-9]) ?[日号])?|[-/.](?:1[0-2]|0[1-9])(?!\d)(?:[-/.](?:[12]\d|3[01]|0[1-9])(?!\d))?))?/g;

/** What stands before a year in English: november 30, 2024; q1 2025; first half of 2025; 1q25. */
const BEFORE_YEAR = new RegExp(
  `(?<![a-z])(?:(${MONTHS})[a-z]{0,6}\\.? (?:([12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?,? )?|(?:q([1-4])|h([12])|(first|second|third|fourth) (quarter|half)|(end)|(?:the )?fiscal year)(?: of|,)? (?:fiscal |fy ?)?)$`,
);

const SHORT = /(?<![\da-z.])(?:(2\d) ?年?(?:([qh])([1-4]))|([1-4])([qh])(2\d))(?![\da-z])/g;

const RELATIVE =
  /(去年|前年|今年|本年|明年|后年|last year|previous year|prior year|this year|next year)(?:(上半年|下半年|第?[一二三四1-4]季度|前三季度|底|末|(?:1[0-2]|[1-9])月))?/g;

const BARE =
  /(?<![\d年一二三四.])((?<![去今明前])年[底末](?!\d)|上半年|下半年|第[一二三四1-4]季度|[一二三四]季度|前三季度|(?:1[0-2]|[1-9])月(?:底|末|份)?(?![\d个内]))|(?<![a-z])(?:in|during|for) the (first|second|third|fourth) (quarter|half)(?! of)/g;

/** The time of the document itself; without its date such words are passed over. */
const NOW = /如今|目前|当前|现在|眼下|迄今|至今|(?<![a-z])(?:now|currently|today|so far)(?![a-z])/g;

/** Years counted from the one named before: 五年后, a year earlier. */
const COUNTED =
  /([\d一二两三四五六七八九十]{1,2}) ?年(后|前)(?!沿)|(?<![a-z])(次年|翌年|the following year|a year later|one year later|(?:the|a) year (?:earlier|before|ago)|the previous year|上年同期|上一年|上年|前一年)(?![a-z])/g;

const SHIFTS: Readonly<Record<string, number>> = {
  去年: -1,
  前年: -2,
  今年: 0,
  本年: 0,
  明年: 1,
  后年: 2,
  'last year': -1,
  'previous year': -1,
  'prior year': -1,
  'this year': 0,
  'next year': 1,
};

const pad = (value: number | string): string => String(value).padStart(2, '0');

const ordinal = (word: string): number =>
  ['first', 'second', 'third', 'fourth'].indexOf(word) + 1 ||
  CHINESE_DIGITS.indexOf(word) + 1 ||
  Number(word);

/** The part of a label after the year: "上半年" is `-H1`, "11月30日" is `-11-30`, "底" is `-12`. */
function suffixOf(tail: string | undefined): string {
  if (!tail) return '';
  if (tail.includes('上半')) return '-H1';
  if (tail.includes('下半')) return '-H2';
  if (tail === '前三季度') return '-01→';
  const coded = /([hq])([1-4])/.exec(tail);
  if (coded) return `-${coded[1]?.toUpperCase()}${coded[2]}`;
  const quarter = /([一二三四1-4])季/.exec(tail);
  if (quarter?.[1]) return `-Q${ordinal(quarter[1])}`;
  if (/[底末]$/.test(tail) && !/月/.test(tail)) return '-12';
  const [month, day] = tail.match(/\d+/g) ?? [];
  return month ? `-${pad(month)}${day ? `-${pad(day)}` : ''}` : '';
}

/** First three quarters are the only period that is no calendar unit: `2024-01→` is finished here. */
const labelOf = (year: number | string, suffix: string): string =>
  suffix === '-01→' ? `${year}-Q1→${year}-Q3` : `${year}${suffix}`;

/** What stands before a year, as the part of its label after the year; '' for nothing. */
function suffixBefore(groups: readonly (string | undefined)[]): string {
  const [lead = '', month, day, quarter, half, which, part] = groups;
  if (month) return `-${pad(MONTHS.split('|').indexOf(month) + 1)}${day ? `-${pad(day)}` : ''}`;
  if (quarter) return `-Q${quarter}`;
  if (half) return `-H${half}`;
  if (which) return `-${part === 'half' ? 'H' : 'Q'}${ordinal(which)}`;
  return lead.startsWith('end') ? '-12' : '';
}

function readYear(match: RegExpExecArray, text: string): PeriodMention {
  const [whole, fiscal, year = '', unit, tail] = match;
  const start = match.index;
  const suffix = suffixOf(tail);
  const before = suffix ? null : BEFORE_YEAR.exec(text.slice(Math.max(0, start - 28), start));
  const lead = before?.[0] ?? '';
  const isFiscal = fiscal !== undefined || unit === '财年' || /fiscal|fy/.test(lead);
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
  const found: PeriodMention[] = [];
  for (const match of text.matchAll(YEAR)) found.push(readYear(match, text));
  for (const match of text.matchAll(SHORT)) found.push(readShort(match));
  const reference = published ? Number(published.slice(0, 4)) : Number.NaN;
  if (reference) {
    for (const match of text.matchAll(RELATIVE)) {
      const year = reference + (SHIFTS[match[1] ?? ''] ?? 0);
      const label = labelOf(year, suffixOf(match[2]));
      found.push({ start: match.index, end: match.index + match[0].length, label });
    }
  }
  for (const match of published ? text.matchAll(NOW) : []) {
    const label = (published ?? '').slice(0, 7);
    found.push({ start: match.index, end: match.index + match[0].length, label });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint = found.filter(
    (mention, i) => i === 0 || mention.start >= (found[i - 1]?.end ?? 0),
  );
  const named = addCounted(joinRanges(disjoint, text), text, reference);
  return addBare(named, text, reference);
}

/** By how many years a match of COUNTED is away from the year before it. */
function shiftOf([, count, direction, phrase]: RegExpExecArray): number {
  if (phrase) return /次年|翌年|following|later/.test(phrase) ? 1 : -1;
  const years = Number(count) || '一二三四五六七八九十'.indexOf(count ?? '') + 1 || 2;
  return direction === '后' ? years : -years;
}

/** Adds years that are counted from the one named before, or from the document's. */
function addCounted(
  mentions: readonly PeriodMention[],
  text: string,
  reference: number,
): PeriodMention[] {
  const all = [...mentions];
  for (const match of text.matchAll(COUNTED)) {
    const start = match.index;
    const end = start + match[0].length;
    if (mentions.some((mention) => start < mention.end && mention.start < end)) continue;
    const from = mentions
      .findLast((mention) => mention.end <= start)
      ?.label.split('→')
      .at(-1);
    const year = Number(from?.replace('FY', '').slice(0, 4)) || reference;
    // Counted from an end of a year, it is the end of another: 2023年底……一年后.
    const rest = from?.replace('FY', '').slice(4) ?? '';
    // "上年" is the year before the one the text speaks of, and means nothing without it.
    if (!year || (match[3] && !from)) continue;
    const fiscal = from?.startsWith('FY') ? 'FY' : '';
    all.push({
      start,
      end,
      label: `${fiscal}${year + shiftOf(match)}${rest}`,
      borrowed: from ? 'text' : 'document',
    });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Adds halves, quarters and months that name no year: theirs is the last one named, or the document's. */
function addBare(
  mentions: readonly PeriodMention[],
  text: string,
  reference: number,
): PeriodMention[] {
  const all = [...mentions];
  for (const match of text.matchAll(BARE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (mentions.some((mention) => start < mention.end && mention.start < end)) continue;
    const before = mentions.findLast((mention) => mention.end <= start);
    const year = before ? before.label.replace('FY', '').slice(0, 4) : reference || null;
    if (year === null) continue;
    const suffix = match[2]
      ? `-${match[3] === 'half' ? 'H' : 'Q'}${ordinal(match[2])}`
      : suffixOf(match[1]);
    all.push({ start, end, label: labelOf(year, suffix), borrowed: before ? 'text' : 'document' });
  }
  return all.sort((a, b) => a.start - b.start);
}
