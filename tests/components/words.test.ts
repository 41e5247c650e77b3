import { describe, expect, it } from 'vitest';
import { fill } from '../../components/shared/fill.ts';
import { gapWords } from '../../components/shared/gap-words.ts';
import { periodWords, placeWords } from '../../components/shared/scope-words.ts';
import { stringsOf } from '../../locales/strings-of.ts';
import { GAPS, PERIODS, PLACES } from './words.cases.ts';

describe('words for the scope', () => {
  it.each(PERIODS)('period %s in %s is %s', (label, locale, words) =>
    expect(periodWords(label, stringsOf(locale))).toBe(words),
  );

  it.each(PLACES)('place %s in %s is %s', (code, locale, words) =>
    expect(placeWords(code, stringsOf(locale))).toBe(words),
  );
});

describe('words for the gap', () => {
  it.each(GAPS)('%j in %s is %s', (gap, unit, words) =>
    expect(gapWords(gap, { unit }, stringsOf('en'))).toBe(words),
  );
});

describe('a template', () => {
  it('takes values, and words that go with a number', () => {
    const claims = '{n} {n|claim|claims} of {who}';
    expect(fill(claims, { n: 1, who: 'A' })).toBe('1 claim of A');
    expect(fill(claims, { n: 2, who: 'A' })).toBe('2 claims of A');
  });

  it('leaves a place without a value as it is, and never fills what a value holds', () => {
    expect(fill('{a} {b}', { a: '{b}' })).toBe('{b} {b}');
  });
});
