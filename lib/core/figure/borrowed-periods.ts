import { counted, labelOf, monthNumber, ordinal, pad, suffixOf, yearOf } from './period-label.ts';
import type { PeriodMention } from './period-mention.ts';

const BARE =
  /(?<![\d年一二三四.])((?:1[0-2]|[1-9])月?[-–—~～至到](?:1[0-2]|[1-9])月份?|全年|(?<![去今明前])年[底末](?!\d)|上半年|下半年|第[一二三四1-4]财?季度?|[一二三四]季度|首季度?|前三季度|(?:1[0-2]|[1-9]) ?月(?:底|末|份)?(?![\d个内]))|(?<![a-z])(?:(?:in|during|for) )?the (first|second|third|fourth) (quarter|half)(?! of)|(?<![a-z])(?:in|by|until|since|of|from|between|during) (?:early |mid-|late )?(january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z]|,? ?\d| of)(?: (?:and|to|through) (january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z]|,? ?\d))?/g;

/** Years counted from the one named before: 五年后, a year earlier. */
const COUNTED =
  /([\d一二两三四五六七八九十]{1,2}) ?年[之以]?(后|前)(?!沿)|(?<![a-z])(?:(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years?|(a decade)) (later|on|earlier|before)(?![a-z])|(?<![a-z])(次年|翌年|the following year|(?:a|one) year later|(?:twelve|12) months later|(?:the|a) year (?:earlier|before|ago)|(?:the )?(?:previous|prior|preceding) year|上年同期|上一?财年|前一财年|上一年|上年|前一年)(?![a-z])/g;

/** What may stand before a period that a sentence opens with: "And in", 而在. */
const OPENING = /^\P{L}*(?:(?:and|but|in|for|only|而|但|在) ?){0,2}$/u;

/** By how many years a match of COUNTED is away from the year before it. */
function shiftOf(match: RegExpExecArray): number {
  const [, chinese, afterwards, english, decade, later, phrase] = match;
  if (phrase) return /次年|翌年|following|later/.test(phrase) ? 1 : -1;
  const years = counted(chinese ?? english ?? decade ?? '');
  return afterwards === '后' || later === 'later' || later === 'on' ? years : -years;
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
    const year = Number(from && yearOf(from)) || reference;
    // Counted from an end of a year, it is the end of another: 2023年底……一年后.
    const rest = from?.replace('FY', '').slice(4) ?? '';
    // "上年" is the year before the one the text speaks of, and means nothing without it; what a sentence opens with, the one before says.
    const isOfBefore = match[6] !== undefined && !from;
    if (!year || (isOfBefore && !OPENING.test(text.slice(0, start)))) continue;
    const fiscal = from?.startsWith('FY') ? 'FY' : '';
    const shift = shiftOf(match);
    const label = `${fiscal}${year + shift}${rest}`;
    all.push({
      start,
      end,
      label,
      ...(from ? { borrowed: 'text' } : { borrowed: 'document', shift }),
    });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** The part of the label after the year that a match of BARE names. */
function suffixOfBare([, chinese, which, part, month, last]: RegExpExecArray): string {
  if (which) return `-${part === 'half' ? 'H' : 'Q'}${ordinal(which)}`;
  if (!month) return suffixOf(chinese);
  const from = `-${pad(monthNumber(month))}`;
  return last ? `${from}→-${pad(monthNumber(last))}` : from;
}

/** When the document was published; NaN where it does not say. */
export interface Reference {
  readonly year: number;
  /** 1–12; NaN for a year alone. */
  readonly month: number;
}

/** "By November" in a text of February is the November before. */
function latestYear(suffix: string, { year, month }: Reference): number | null {
  // "全年" is of the year that the text speaks of, and means nothing without it.
  if (!year || suffix === '') return null;
  const named = Number(/^-(\d\d)/.exec(suffix)?.[1]);
  return named > month ? year - 1 : year;
}

/** The year of the period before; a quarter after a fiscal year is one of it, a month is one of the calendar. */
function yearNamedBefore(suffix: string, before: PeriodMention | undefined): string | undefined {
  const isOther = before?.label.startsWith('FY') && /^-\d/.test(suffix);
  return before && !isOther ? /^(?:FY)?\d{4}/.exec(before.label)?.[0] : undefined;
}

/** "Twice the 609 of the previous year; all year …": a year that is only compared with lends itself to nothing. */
const BACK =
  /^(?:前一|上|(?:the )?(?:previous|prior|preceding)|(?:the|a) year (?:before|earlier|ago))/;

/** Adds halves, quarters and months that name no year: theirs is the last one named, or the document's. */
function addBare(
  mentions: readonly PeriodMention[],
  text: string,
  reference: Reference,
): PeriodMention[] {
  const all = [...mentions];
  let last: PeriodMention | undefined;
  for (const match of text.matchAll(BARE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (mentions.some((mention) => start < mention.end && mention.start < end)) continue;
    const before = mentions.findLast(
      (mention) => mention.end <= start && !BACK.test(text.slice(mention.start, mention.end)),
    );
    const suffix = suffixOfBare(match);
    // "全年" behind a quarter is of the year that the quarter is of.
    const year =
      yearNamedBefore(suffix, before ?? (suffix === '' ? last : undefined)) ??
      latestYear(suffix, reference);
    if (!year) continue;
    const borrowed = before ? 'text' : 'document';
    const fiscal = /财/.test(match[0]) && !String(year).startsWith('FY') ? 'FY' : '';
    last = { start, end, label: fiscal + labelOf(year, suffix), borrowed };
    all.push(last);
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Adds periods that name no year themselves: theirs is counted from the one named before, or the document's. */
export const addBorrowed = (
  mentions: readonly PeriodMention[],
  text: string,
  reference: Reference,
): PeriodMention[] => addBare(addCounted(mentions, text, reference.year), text, reference);
