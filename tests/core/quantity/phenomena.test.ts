import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../lib/core/quantity/read-quantities.ts';
import { lineOf } from './line-of.ts';
import { PHENOMENA } from './phenomena.cases.ts';

const NAMES = [...new Set(PHENOMENA.map(([phenomenon]) => phenomenon))];

describe.each(NAMES)('%s', (name) => {
  const cases = PHENOMENA.filter(([phenomenon]) => phenomenon === name).map(
    ([, phrase, ...lines]) => ({ phrase, lines }),
  );

  it.each(cases)('reads "$phrase"', ({ phrase, lines }) => {
    expect(readQuantities(phrase).map(lineOf)).toEqual(lines);
  });
});

describe('printed precision', () => {
  it.each([
    ['1.3万亿元', 0.05e12],
    ['400亿元', 0.5e8],
    ['12%', 0.5],
    ['8.5%', 0.05],
    ['309个', 0],
    ['一毛', 0.05],
    ['52周', 0.5],
    ['三千五百元', 50],
    ['twenty-one trillion yuan', 0.5e12],
    ['四万亿元', 0.5e12],
    ['数百万人', 0],
  ] as const)('of %s is half of its last digit', (phrase, precision) => {
    expect(readQuantities(phrase)[0]?.precision).toBeCloseTo(precision, 10);
  });
});
