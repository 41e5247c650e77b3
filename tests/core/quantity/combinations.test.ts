import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../lib/core/quantity/read-quantities.ts';
import { wordsOf } from '../../../lib/core/text/word-list.ts';
import { NO_UNIT, UNITS_AFTER, UNITS_BEFORE } from '../../../lib/core/unit/unit-table.ts';
import { lineOf } from './line-of.ts';

/** What is said by putting words together is read alike, whatever the words are. */

/** Numbers as they are printed, those that look like years among them. */
const NUMBERS = ['3', '12', '157', '1.3', '1,130', '1900', '2000', '2025', '86400', '１２３'];
const HAN_NUMBERS = [
  '三十五',
  '一百二十',
  '两千',
  '三千五百',
  '两百零五',
  '3万',
  '2.5亿',
  '十二万',
];
const VALUES = [3, 12, 157, 1.3, 1130, 1900, 2000, 2025, 86400, 123];
const HAN_VALUES = [35, 120, 2000, 3500, 205, 3e4, 2.5e8, 12e4];

/** Units that mean something else beside some numbers, and what. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...wordsOf('l w v s m g t h x c p pc kω times'), // their case or their place tells them from letters
  ...wordsOf('兆 块 折'), // a scale, pieces or yuan, tenths
  ...wordsOf('年 年时间 日'), // years and days of the calendar
  ...wordsOf('期 款 季'), // of a year: 2025款
  ...wordsOf('岁 村 × $ € £'), // 万岁 and 千村 are names; signs stand before the next number
]);
/** Units that 千 before them makes thousand of: 两千瓦 are 2 kW. */
const IN_THOUSANDS = /^(卡|字节|比特|赫|瓦|米|克|牛|欧姆|电子伏|贝克|焦|伏|帕|安|升)/;

const isHan = (word: string): boolean => /[\u2e80-\uffff]/.test(word);

/** What differs from the one quantity that the text should have; null for nothing. */
function differs(text: string, span: string, value: number, unit: string): string | null {
  const read = readQuantities(text);
  const [one] = read;
  const isRight =
    read.length === 1 &&
    one?.text === span &&
    one.unit === unit &&
    Math.abs((one.lo ?? Number.NaN) - value) <= 1e-9 * value;
  return isRight ? null : `${text}: ${read.map(lineOf).join(', ')}`;
}

const different = (texts: Iterable<string | null>): string[] =>
  [...texts].filter((text) => text !== null);

describe('a unit of the list', () => {
  const units = new Map(
    UNITS_AFTER.flatMap(([words, unit]) => wordsOf(words).map((word) => [word, unit] as const)),
  );

  function* read(places: readonly string[], numbers: readonly string[], values: readonly number[]) {
    for (const [word, unit] of units) {
      if (unit === NO_UNIT || unit.kind === 'rank' || ELSEWHERE.has(word)) continue;
      const isIn = isHan(places[0] ?? '') ? isHan(word) : !isHan(word);
      for (const place of isIn ? places : [])
        for (const [i, number] of numbers.entries()) {
          if (/[千万]$/.test(number) && IN_THOUSANDS.test(word)) continue;
          const span = number + (isHan(word) ? '' : ' ') + word;
          const value = (values[i] ?? 0) * unit.factor;
          yield differs(
            place.replace('N', () => span),
            span,
            value,
            unit.code,
          );
        }
    }
  }

  it.each([
    ['digits', NUMBERS, VALUES],
    ['numerals', HAN_NUMBERS, HAN_VALUES],
  ] as const)('is read behind Chinese %s of every form', (_, numbers, values) => {
    expect(different(read(['共N，', '已达N。', 'N的'], numbers, values))).toEqual([]);
  });

  it('is read behind digits of every form in English', () => {
    expect(different(read(['reached N.', 'about N of'], NUMBERS, VALUES))).toEqual([]);
  });
});

describe('a currency of the list', () => {
  function* read() {
    for (const [words, unit] of UNITS_BEFORE)
      for (const name of wordsOf(words)) {
        // One letter is one with a scale alone; "us $5" may be "it costs us".
        if (/^[a-z]( \$)?$|^us \$$/.test(name)) continue;
        const [last = ''] = name.slice(-1);
        for (const [i, number] of NUMBERS.entries()) {
          const span = (/[a-z.]/.test(last) ? `${name.toUpperCase()} ` : name) + number;
          yield differs(`costs ${span}.`, span, (VALUES[i] ?? 0) * unit.factor, unit.code);
        }
      }
  }

  it('is read before digits of every form', () => {
    expect(different(read())).toEqual([]);
  });
});

describe('a range', () => {
  const ENDS = ['3 5', '20 30', '1.5 2.5', '1800 2000', '2000 3000', '1,200 1,500', '0.3 0.5'];
  const JOINTS = ['-', '–', '—', '~', '～', '至', '到', '－', ' - ', '——', ' 至 '];
  const UNITS = [
    ...['元 CNY 1', '亿元 CNY 1e8', '万美元 USD 1e4', '% % 1', '个百分点 pp 1', '倍 x 1'],
    ...['家 家 1', '万人 人 1e4', '米 m 1', '千瓦 kW 1', 'GB GB 1', '小时 hour 1', '℃ °C 1'],
    ...['个月 month 1', '点 点 1', '吨 t 1', '平方米 m² 1', '度 degree 1', '万亿token token 1e12'],
  ].map((line) => line.split(' '));

  function* read(isEach: boolean) {
    for (const [word = '', code, factor] of UNITS)
      for (const joint of JOINTS)
        for (const place of ['约为N，', '增至N。', '预计在N之间', '（N）', '每年N'])
          for (const [low = '', high = ''] of ENDS.map((ends) => ends.split(' '))) {
            const span = `${low}${isEach ? word : ''}${joint}${high}${word}`;
            const [one, ...more] = readQuantities(place.replace('N', span));
            const ends = [low, high].map((end) => Number(end.replace(',', '')) * Number(factor));
            const isRight = one?.text === span && one.unit === code && more.length === 0;
            const isNear = [one?.lo, one?.hi].every(
              (end, i) => Math.abs((end ?? Number.NaN) / (ends[i] ?? 0) - 1) < 1e-9,
            );
            yield isRight && isNear ? null : place.replace('N', span);
          }
  }

  it.each([
    ['once', false],
    ['at both ends', true],
  ] as const)('is one quantity with its unit printed %s', (_, isEach) => {
    expect(different(read(isEach))).toEqual([]);
  });
});
