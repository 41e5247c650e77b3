import { describe, expect, it } from 'vitest';
import { LEAD_ROWS, LEADS } from '../../../lib/core/quantity/lead-words.ts';
import {
  BOTTOM,
  BOTTOMS,
  CROWD,
  MULTIPLIER,
  NUMBER_WORDS,
  ONES,
  TENS,
} from '../../../lib/core/quantity/number-words.ts';
import { isStatistic } from '../../../lib/core/quantity/quantity.ts';
import { readQuantities } from '../../../lib/core/quantity/read-quantities.ts';
import { mayStateNumber } from '../../../lib/core/text/may-state-number.ts';
import { wordsOf } from '../../../lib/core/text/word-list.ts';
import { PHENOMENA } from '../quantity/phenomena.cases.ts';

describe('the first look at a text', () => {
  it('passes over no statistic of any phenomenon, the words around it left out', () => {
    const statistics = PHENOMENA.flatMap(([, phrase]) => readQuantities(phrase))
      .filter((quantity) => isStatistic(quantity) && quantity.lo !== null)
      .map(({ text }) => text);
    expect(statistics.length).toBeGreaterThan(200);
    expect(statistics.filter((text) => !mayStateNumber(text))).toEqual([]);
  });

  it('passes over no English number word', () => {
    const words = [
      ...NUMBER_WORDS.filter(({ role }) =>
        [ONES, TENS, MULTIPLIER, CROWD, BOTTOM, BOTTOMS].includes(role),
      ).map(({ words }) => words),
      ...LEAD_ROWS.filter((_, i) => (LEADS[i] ?? 0) >= 0).map(([, words]) => words),
    ].flatMap((list) => wordsOf(list));
    expect(words.filter((word) => !mayStateNumber(`It was ${word}.`))).toEqual([]);
  });

  it.each(['３０％', '過半', '兩成', '貳拾萬元', '½ of them', '腰斩', '對折', '成倍'])(
    'sees the number in %s',
    (text) => expect(mayStateNumber(text)).toBe(true),
  );

  it.each(['', '没有提到规模。', 'Nothing is counted here, not even often.', '关于我们'])(
    'sees none in "%s"',
    (text) => expect(mayStateNumber(text)).toBe(false),
  );
});
