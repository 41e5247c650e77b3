import { describe, expect, it } from 'vitest';
import { ENGLISH } from './english.cases.ts';
import { ENGLISH_NEWS } from './news/english.cases.ts';
import { SIMPLIFIED_NEWS } from './news/simplified.cases.ts';
import { TRADITIONAL_NEWS } from './news/traditional.cases.ts';
import { scorePassages } from './score-passages.ts';
import { SIMPLIFIED } from './simplified.cases.ts';
import { TRADITIONAL } from './traditional.cases.ts';

describe.each([
  ['simplified Chinese', SIMPLIFIED],
  ['traditional Chinese', TRADITIONAL],
  ['English', ENGLISH],
  ['simplified Chinese, of all kinds', SIMPLIFIED_NEWS],
  ['traditional Chinese, of all kinds', TRADITIONAL_NEWS],
  ['English, of all kinds', ENGLISH_NEWS],
])('news prose in %s', (_, passages) => {
  const score = scorePassages(passages);

  it('has its statistics marked on exactly their characters, at an F1 of 0.95', () => {
    expect(score.f1, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('has the right value in 98 of 100', () => {
    expect(score.value, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('has the right kind and unit in 95 of 100', () => {
    expect(score.unit, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('tells statistics from other numbers in 97 of 100', () => {
    expect(score.statistic, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });
});
