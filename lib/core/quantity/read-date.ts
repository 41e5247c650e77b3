import { wordSet, wordsBefore } from '../text/word-set.ts';
import { beforeSpace, digitsEnd, isDigit } from './code-runs.ts';
import { COUNTED_NOT_YEARS, DAY_LENGTHS, HISTORY, MONTHS, YEAR_TAILS } from './date-words.ts';
import {
  ahead,
  all,
  any,
  digit,
  digits,
  latin,
  many,
  maybe,
  not,
  one,
  type Pattern,
  space,
  wholeAt,
} from './pattern.ts';
import { isPartAt } from './read-fraction.ts';
import { unit } from './read-unit.ts';

const year = one('年');
const letter = one('qQhH');
/** 日元, 日本, 月均: the 日 or 月 before it is no day or month. */
const noYen = not(one('元圆本币均'));

/** A month or day in digits or Han numerals, and its sign. */
const part = (sign: string): Pattern =>
  all(space, any(digits(1, 2), many(one('一二三四五六七八九十'), 1, 3)), space, one(sign), noYen);

const tails = wordSet(YEAR_TAILS);
/** 5月3日, 5月 or 5月底. */
const monthDay = all(part('月'), maybe(any(part('日号'), tails)));
const notWord = not(any(digit, latin));

/** Q3, H1. */
export const quarter: Pattern = any(
  all(one('qQ'), one('1234'), notWord),
  all(one('hH'), one('12'), notWord),
);

/** What may follow a year in Chinese: 年度, 财年, 上半年, 第三季度, Q3, 底, 11月30日. */
const tail = all(space, any(monthDay, quarter, tails));

const yearJoint = one('/-~—至');
/** The second year of 2021/22, 2023-24 and 2020-2024, behind the first. */
const secondYear: Pattern = (codes, at) => {
  const from = yearJoint(codes, at);
  if (from < 0) return -1;
  let start = at;
  while (isDigit(codes[start - 1]) && at - start < 4) start--;
  const first = wholeAt(codes, start, at);
  const end = digitsEnd(codes, from);
  const second = wholeAt(codes, from, end);
  const isNext = end - from === 2 && second === (first + 1) % 100;
  return isNext || (end - from === 4 && second >= first && second <= 2100) ? end : -1;
};

/** What follows a year of four digits: -01-05, /22年度, 年5月, s. */
const yearRest = any(
  ...['-', '/', '.'].map((sign) =>
    all(one(sign), digits(1, 2, 1, 12), one(sign), digits(1, 2, 1, 31)),
  ),
  all(one('-'), digits(2, 2, 1, 12)),
  all(maybe(secondYear), any(all(space, year), maybe(one('s'))), maybe(tail)),
);

const han: Pattern = (codes, at) => ((codes[at] ?? 0) > 0x2e7f ? at + 1 : -1);

/** What makes four digits a number although they look like a year: a unit, more digits, a letter. */
const counted = any(
  all(one(','), many(digit, 3, 3)),
  all(one('.'), digit, not(digit)),
  one('%'),
  all(not(any(letter, one('s'))), latin),
  all(space, one(COUNTED_NOT_YEARS)),
  all(space, not(year), han, (codes, at) => (unit(codes, at - 1) > at ? at : -1)),
);

const fullYear = digits(4, 4, 1800, 2100);

/** After "January" or "5 January": an optional day and comma, and the year. */
export const englishYear: Pattern = maybe(
  maybe(one('.')),
  space,
  any(all(digits(1, 2), maybe(maybe(one(',')), space, fullYear)), fullYear),
);

const slashed = all(
  digits(1, 2, 1, 12),
  one('/'),
  digits(1, 2, 1, 31),
  not(any(one('/.%十百千万亿兆'), all(space, unit))),
);

/** 11/8 or 5/31; but 3/4 may be a fraction, and 8/16元 two prices. */
const slashDate: Pattern = (codes, at) => {
  const end = slashed(codes, at);
  const slash = digitsEnd(codes, at);
  const [month, day] = [wholeAt(codes, at, slash), wholeAt(codes, slash + 1, end)];
  return (day > 10 || month >= day) && !(month === 1 && isPartAt(codes, at)) ? end : -1;
};

const beforeYear = one('较比自从至到在于国');
const shortYear = all(digits(3, 3, 100, 120), space, year, maybe(tail));
/** 较112年的: a year of the Republic of China, whatever follows, behind what dates follow. */
const yearOfComparison: Pattern = (codes, at) =>
  beforeYear(codes, beforeSpace(codes, at) - 1) > 0 ? shortYear(codes, at) : -1;

const day = all(digits(1, 2, 1, 31), one('日'), noYen, not(one('内')));
const dayLength = wordsBefore(DAY_LENGTHS);
/** 15日; but 为期14日 and 14日内 are lengths of time. */
const dayOfMonth: Pattern = (codes, at) => (dayLength(codes, at) < 0 ? day(codes, at) : -1);

const fourDigits = all(fullYear, not(counted), yearRest);
const threeDigits = any(
  all(ahead(all(digits(3, 3), space, year, not(one(HISTORY)))), shortYear),
  yearOfComparison,
);
const twoDigits = any(
  all(
    ahead(all(digits(1, 2), space, one('月日年/-~—至'))),
    any(
      monthDay,
      dayOfMonth,
      slashDate,
      all(digits(1, 2), secondYear, year, maybe(tail)),
      all(digits(2, 2, 10), year, tail),
      all(digits(1, 2, 1, 31), one('/'), digits(1, 2, 1, 31), one('/'), fullYear),
    ),
  ),
  all(
    ahead(all(digits(1, 2), space, latin)),
    any(
      all(digits(1, 2, 0, 31), space, wordSet(MONTHS), englishYear),
      all(one('123456789'), one('0'), one('s'), notWord),
      all(digits(1, 1, 0, 4), letter, digits(2, 2)),
      all(digits(1, 2), letter, digits(1, 1)),
    ),
  ),
);

/**
 * A date that begins with a digit: 2024年5月, 2024-01-05, 2021/22年度, 24年Q3, 5月3日, 2024财年,
 * 5 January 2024, 1990s, a bare year, a year of the Republic of China.
 */
export const date: Pattern = (codes, at) => {
  const count = digitsEnd(codes, at) - at;
  if (count === 4) return fourDigits(codes, at);
  if (count === 3) return threeDigits(codes, at);
  return count < 3 ? twoDigits(codes, at) : -1;
};

/** A date in Han numerals: 二〇二四年, 三月五日. */
export const hanDate: Pattern = all(
  ahead(all(many(one('零〇一二三四五六七八九十'), 1, 4), space, one('年月'))),
  any(all(many(one('零〇一二三四五六七八九'), 4, 4), year, maybe(tail)), monthDay),
);
